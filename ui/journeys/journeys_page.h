// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journeys/cases/case_choice.h"

#include <QAction>
#include <QWidget>

namespace headwater {

/// One way to look at journeys: graph, funnel, variants ... The space shows one at a time and hands each view to the
/// page in sight only.
class JourneysPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0; ///< one word, on the switch of the space
    virtual QString id() const = 0; ///< "graph", for object names and pictures
    /// Shows the journeys; never null, may be without cases. Runs in the GUI thread: work above a frame is a job.
    virtual void showJourneys(const SharedJourneys &journeys) = 0;
    /// What one can do here besides choosing: exports, switches. For menus and the command palette.
    virtual QList<QAction *> pageActions() const { return {}; }
    /// False: it shows something of the plan that is there without journeys, too.
    virtual bool needsJourneys() const { return true; }
    /// It is about journeys that are not the plan's: reached beside the switch, not on it.
    virtual bool isAside() const { return false; }
    /// A picture is not final yet: a layout or an animation is under way.
    virtual bool isSettling() const { return false; }

Q_SIGNALS:
    void notice(const QString &text);
    /// The cases behind what was chosen, for the side panel, and the journeys they were found in: others may be shown
    /// by then. None: nothing is chosen any more.
    void choiceMade(const std::optional<headwater::CaseChoice> &choice, const headwater::SharedJourneys &journeys);
};

} // namespace headwater
