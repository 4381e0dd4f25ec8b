// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proposals/story/view_text.h"

#include <QAction>
#include <QWidget>

class QSettings;

namespace headwater {

class CoverageModel;
class JourneyFacts;
class PlanDocument;
class Prompts;
class Selection;

/// What every space works on; outlives the space.
struct PlanContext {
    PlanDocument &document;
    Selection &selection;
    Prompts &prompts;
    JourneyFacts &journeys; ///< read when a space first wants them
    CoverageModel &coverage; ///< likewise
    QSettings &settings; ///< of the person, whatever the plan
};

/// A page of the window, reached from the rail. It shows the document, changes it only through
/// document.apply, and offers its actions to menus and the command palette.
class Space : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0; ///< one word, as on the rail
    /// Named, with shortcut and icon where it has one; checked and enabled as they stand.
    virtual QList<QAction *> spaceActions() const = 0;
    /// Shows the part of the space that the action works on; called before one of spaceActions() is run from elsewhere.
    virtual void bringIntoSight(const QAction &action) { Q_UNUSED(action) }
    /// What the side panel shows instead of the inspector while this space is in sight; none: the inspector.
    virtual QWidget *details() { return nullptr; }
    /// What is in sight is not final yet: something is on its way from the background.
    virtual bool isSettling() const { return false; }

    /// What makes the view in sight, besides the plan and what is selected: the page, switches, filters, zoom.
    virtual ViewText viewState() const;
    /// Shows that view as far as the plan has what it names. Files of strangers hold views, too: nothing else is done.
    /// Called again when the space has settled, for what was not there before.
    virtual void showView(const ViewText &view);
    /// What is in sight, for people: "Coverage: Matrix".
    QString viewTitle() const;

Q_SIGNALS:
    /// Something to tell the user in passing: a refused drop and why, a step done.
    void notice(const QString &text);
    /// The user wants to see and change what is selected in the inspector.
    void editRequested();
    /// The space offers to fill an empty plan from files; the window knows how.
    void importRequested();
    /// What is missing here is done in another space, by the action of that object name.
    void actionRequested(const QString &name);
    /// Somebody wants to be where that view is, in the scenario of that number: its space, as spaceOffers() names it.
    void viewRequested(const QString &space, const headwater::ViewText &view, std::int64_t scenario);
    /// details() is another one now.
    void detailsChanged();
};

} // namespace headwater
