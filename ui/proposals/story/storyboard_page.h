// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/workspace.h"
#include "ui/plan/pages/paged_space.h"
#include "ui/plan/space_offer.h"
#include "ui/proposals/story/page_list.h"

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace headwater {

class OfferPage;
class PagePreview;
class PlanCopy;
class StoryFigures;
class StoryPictures;

/// The captured views as pages: their order, their words, and the chosen one as it is now, with what is different from
/// when it was captured.
class StoryboardPage : public SpacePage
{
    Q_OBJECT

public:
    StoryboardPage(const PlanContext &context, std::shared_ptr<PlanCopy> copy, std::vector<SpaceOffer> offers,
        QWidget *parent = nullptr);

    QString title() const override { return tr("Storyboard"); }
    QString id() const override { return QStringLiteral("storyboard"); }
    QList<QAction *> pageActions() const override { return m_actions; }
    bool isSettling() const override;

    PageList *list() const { return m_list; }
    const StoryPictures &pictures() const { return *m_pictures; }
    StoryPageId chosen() const { return m_list->chosen(); }
    StoryFigures &figures() const { return *m_figures; }
    void choose(StoryPageId page) { m_list->choose(page); }
    /// What stands in the fields are the words of the chosen page from now on.
    void writeWords();
    /// While somebody else shows something of the copy.
    void setPaused(bool isPaused);
    /// Why a page is not quite what was captured; empty when it is.
    QString warningOf(const StoryPage &page) const;

Q_SIGNALS:
    void presentRequested(headwater::StoryPageId from);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QAction *addAction(const char *name, const QString &text, const QString &onButton, const QString &tip,
        const std::function<void()> &doing);
    void makeActions();
    QWidget *makeLists();
    QWidget *makeChosen();
    QWidget *makeButtons();
    void follow();
    void fillList();
    void showChosen();
    void fillWords(const StoryPage &page);
    void showPicture();
    void sayWhatDiffers();
    void move(int by);
    void captureAgain();
    void remove();
    std::optional<StoryPage> chosenPage() const;
    bool apply(const QString &label, const std::function<Result<Workspace>(Workspace)> &edit);

    PlanContext m_context;
    StoryFigures *m_figures;
    StoryPictures *m_pictures;
    QList<QAction *> m_actions;
    QList<QAction *> m_edits; ///< rest while the plan must not be changed
    PageList *m_list;
    PagePreview *m_preview;
    QLineEdit *m_name;
    QPlainTextEdit *m_caption;
    StoryPageId m_worded; ///< whose words stand in the fields
    QLabel *m_warning;
    QLabel *m_shows; ///< which scenario, captured when
    QStackedWidget *m_stack;
    OfferPage *m_empty;
};

} // namespace headwater
