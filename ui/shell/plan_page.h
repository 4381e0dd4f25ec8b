// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plan_insights.h"
#include "ui/plan/scenario_commands.h"
#include "ui/plan/selection.h"
#include "ui/shell/spaces.h"

#include <QPointer>
#include <QTimer>

#include <memory>

class QMenu;
class QStackedWidget;

namespace headwater {

class Actions;
class Inspector;
class NoticeBar;
class Rail;
class SidePanel;
class TopBar;

/// The window of one open plan: top bar, rail, spaces, side panel, scoreboard. It arranges; what things do is
/// theirs to know.
class PlanPage : public QWidget
{
    Q_OBJECT

public:
    PlanPage(PlanDocument &document, Prompts &prompts, QSettings &settings, const Actions &actions, QMenu *mainMenu,
        QWidget *parent = nullptr);
    ~PlanPage() override;

    Selection &selection() { return *m_selection; }
    ScenarioCommands &scenarioCommands() { return *m_scenarioCommands; }
    PlanContext context() const
    {
        return { m_document, *m_selection, m_prompts, *m_journeys, *m_coverage, m_settings };
    }
    SidePanel &sidePanel() { return *m_sidePanel; }
    TopBar &topBar() { return *m_topBar; }
    const PlanInsights &insights() const { return *m_insights; }

    /// A space is made when somebody first asks for it: most of them read and draw a lot.
    int spaceCount() const { return static_cast<int>(m_spaces.size()); }
    QString spaceTitle(int index) const { return m_offers[static_cast<std::size_t>(index)].title; }
    QKeySequence spaceShortcut(int index) const;
    Space &space(int index);
    void showSpace(int index);
    /// Actions of every space, for the command palette.
    QList<QAction *> spaceActions();
    /// Runs any action. One of a space works on what is in sight there: the space and the page are shown first, and
    /// the action waits until nothing is on its way to them.
    void run(QAction &action);
    /// Something that is in sight is still on its way from the background.
    bool isSettling() const;
    void say(const QString &text);
    /// The view in sight becomes the last page of the storyboard.
    void captureView();
    /// The pages of the storyboard, full screen.
    void present();

Q_SIGNALS:
    void importRequested();

protected:
    bool focusNextPrevChild(bool next) override;

private:
    int spaceOf(const QAction &action) const;
    int spaceWithId(const QString &id) const; ///< -1: there is none
    void showView(const QString &spaceId, const ViewText &view, std::int64_t scenario);
    void runNamed(const QString &name);
    void runWhenSettled();
    void arrange();
    void fillScenarioMenu(QMenu *menu);
    void refreshStanding();

    PlanDocument &m_document;
    Prompts &m_prompts;
    QSettings &m_settings;
    const Actions &m_actions;
    Selection *m_selection;
    JourneyFacts *m_journeys;
    CoverageModel *m_coverage;
    PlanInsights *m_insights;
    ScenarioCommands *m_scenarioCommands;
    QMenu *m_scenarioMenu;
    TopBar *m_topBar;
    NoticeBar *m_noticeBar;
    Rail *m_rail;
    QStackedWidget *m_stack;
    SidePanel *m_sidePanel = nullptr;
    std::vector<QWidget *> m_parts; ///< in the order in which Tab goes through them
    std::vector<SpaceOffer> m_offers;
    std::vector<Space *> m_spaces; ///< nullptr: nobody has been there yet
    QPointer<QAction> m_awaited; ///< runs when the space in sight has settled
    std::optional<ViewText> m_awaitedView; ///< shown again when the space in sight has settled
    QTimer m_awaitingTimer;
    QTimer m_storingTimer;
};

} // namespace headwater
