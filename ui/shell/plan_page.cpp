// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plan_page.h"

#include "core/document/plan_document.h"
#include "core/proposals/story/story.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/notice_bar.h"
#include "ui/plan/pages/why_read_only.h"
#include "ui/plan/scoreboard/scoreboard.h"
#include "ui/plan/top_bar.h"
#include "ui/plan/view/captured_view.h"
#include "ui/plan/view/view_parts.h"
#include "ui/proposals/story/proposal_space.h"
#include "ui/shell/commands/actions.h"
#include "ui/shell/rail.h"
#include "ui/shell/side_panel.h"
#include "ui/shell/tab_order.h"
#include "ui/wording/error_text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <chrono>
#include <utility>

namespace headwater {

namespace {

/// What is stored sooner is not worth a line that comes and goes.
constexpr std::chrono::milliseconds storingWorthTelling { 500 };
/// How often a space is asked whether it has settled; it does not say so by itself.
constexpr std::chrono::milliseconds settlingLook { 20 };

} // namespace

PlanPage::PlanPage(PlanDocument &document, Prompts &prompts, QSettings &settings, const Actions &actions,
    QMenu *mainMenu, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_actions(actions)
    , m_selection(new Selection(this))
    , m_journeys(new JourneyFacts(document, this))
    , m_coverage(new CoverageModel(document, *m_journeys, this))
    , m_insights(new PlanInsights(document, this))
    , m_scenarioCommands(new ScenarioCommands(context(), this))
    , m_scenarioMenu(new QMenu(this))
    , m_topBar(new TopBar(document, { actions["undo"], actions["redo"], actions["lock"], actions["find"] }, mainMenu,
          m_scenarioMenu, this))
    , m_noticeBar(new NoticeBar)
    , m_rail(new Rail(this))
    , m_stack(new QStackedWidget)
    , m_offers(spaceOffers())
    , m_spaces(m_offers.size(), nullptr)
{
    setObjectName(QStringLiteral("planPage"));
    arrange();
    for (const SpaceOffer &offer : m_offers)
        m_rail->addSpace(offer.title, offer.iconName);
    connect(m_scenarioMenu, &QMenu::aboutToShow, this, [this] { fillScenarioMenu(m_scenarioMenu); });
    connect(m_rail, &Rail::chosen, this, [this](int index) {
        showSpace(index);
        if (QWidget *main = mainWidgetOf(m_stack->currentWidget()))
            main->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_scenarioCommands, &ScenarioCommands::notice, this, &PlanPage::say);
    connect(m_sidePanel, &SidePanel::notice, this, &PlanPage::say);
    connect(&m_document, &PlanDocument::storageChanged, this, &PlanPage::refreshStanding);
    connect(&m_document, &PlanDocument::lockChanged, this, [this] { say({}); }); // "it is locked" is no longer true
    m_storingTimer.setSingleShot(true);
    m_storingTimer.setInterval(storingWorthTelling);
    connect(&m_storingTimer, &QTimer::timeout, this,
        [this] { m_noticeBar->setStanding(tr("Storing a large change… You can go on working.")); });
    m_awaitingTimer.setSingleShot(true);
    m_awaitingTimer.setInterval(settlingLook);
    connect(&m_awaitingTimer, &QTimer::timeout, this, &PlanPage::runWhenSettled);
    refreshStanding();
    showSpace(0);
}

PlanPage::~PlanPage() = default;

Space &PlanPage::space(int index)
{
    Space *&made = m_spaces[static_cast<std::size_t>(index)];
    if (!made) {
        made = m_offers[static_cast<std::size_t>(index)].make(context(), m_stack);
        m_stack->addWidget(made);
        connect(made, &Space::notice, this, &PlanPage::say);
        connect(made, &Space::editRequested, m_sidePanel, &SidePanel::editSelected);
        connect(made, &Space::importRequested, this, &PlanPage::importRequested);
        connect(made, &Space::actionRequested, this, &PlanPage::runNamed);
        connect(made, &Space::viewRequested, this, &PlanPage::showView);
        connect(made, &Space::detailsChanged, this, [this, made] {
            if (m_stack->currentWidget() == made)
                m_sidePanel->setSpace(*made);
        });
    }
    return *made;
}

/// From the outside inwards, so that nothing changes its parent when there is much in it already.
void PlanPage::arrange()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    layout->addLayout(middle, 1);
    middle->addWidget(m_rail);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    middle->addWidget(splitter, 1);
    auto *centre = new QWidget(splitter);
    auto *centreLayout = new QVBoxLayout(centre);
    centreLayout->setContentsMargins(0, 0, 0, 0);
    centreLayout->setSpacing(0);
    centreLayout->addWidget(m_stack, 1);
    centreLayout->addWidget(m_noticeBar); // below, so that nothing moves under the pointer when it comes
    m_sidePanel = new SidePanel(context(), *m_insights, splitter);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    auto *scoreboard = new Scoreboard(m_document, *m_insights, *m_coverage);
    layout->addWidget(scoreboard);
    m_parts = { m_topBar, m_rail, centre, m_sidePanel, scoreboard };
}

/// As the eye goes. Spaces are made when somebody first goes there, which would put them behind everything else.
bool PlanPage::focusNextPrevChild(bool next)
{
    QWidget *to = neighbourInTabOrder(m_parts, focusWidget(), next);
    if (to)
        to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return to != nullptr;
}

void PlanPage::showSpace(int index)
{
    if (index < 0 || index >= spaceCount())
        return;
    m_awaited.clear();
    m_awaitedView.reset();
    m_stack->setCurrentWidget(&space(index));
    m_rail->choose(index);
    m_sidePanel->setSpace(space(index));
}

QKeySequence PlanPage::spaceShortcut(int index) const { return m_rail->shortcutOf(index); }

QList<QAction *> PlanPage::spaceActions()
{
    QList<QAction *> actions;
    for (int index = 0; index < spaceCount(); ++index)
        actions.append(space(index).spaceActions());
    return actions;
}

int PlanPage::spaceOf(const QAction &action) const
{
    const auto found = std::find_if(m_spaces.begin(), m_spaces.end(),
        [&](const Space *space) { return space && space->spaceActions().contains(&action); });
    return found == m_spaces.end() ? -1 : static_cast<int>(found - m_spaces.begin());
}

void PlanPage::run(QAction &action)
{
    const int index = spaceOf(action);
    if (index < 0)
        return action.trigger();
    showSpace(index);
    space(index).bringIntoSight(action);
    m_awaited = &action;
    runWhenSettled();
}

void PlanPage::runNamed(const QString &name)
{
    for (QAction *action : spaceActions()) {
        if (action->objectName() == name)
            return run(*action);
    }
    for (QAction *action : m_actions.all()) {
        if (action->objectName() == name)
            return action->trigger();
    }
}

int PlanPage::spaceWithId(const QString &id) const
{
    const auto found = std::ranges::find(m_offers, id, &SpaceOffer::id);
    return found == m_offers.end() ? -1 : static_cast<int>(found - m_offers.begin());
}

void PlanPage::captureView()
{
    const auto inSight = std::ranges::find(m_spaces, static_cast<const Space *>(m_stack->currentWidget()));
    const auto index = static_cast<std::size_t>(inSight - m_spaces.begin());
    const QString &id = m_offers[index].id;
    if (id == QLatin1StringView("proposal"))
        return say(tr("Go to the view that you want to keep first: the storyboard is where it will be."));
    const StoryPage page = capturedView(id, *m_spaces[index], context(), *m_insights);
    const auto captured = m_document.applyToWorkspace(tr("Capture “%1”").arg(page.name), {},
        [&](Workspace workspace) { return withPageAdded(std::move(workspace), page); });
    if (!captured)
        return say(sentenceFor(captured.error().kind));
    const auto pages = m_document.baselinePlan().storyPages.size();
    say(tr("“%1” is page %2 of the storyboard now (Proposal). F5 presents it.").arg(page.name).arg(pages));
}

void PlanPage::present()
{
    const int index = spaceWithId(QStringLiteral("proposal"));
    static_cast<ProposalSpace &>(space(index)).present();
}

void PlanPage::showView(const QString &spaceId, const ViewText &view, std::int64_t scenario)
{
    const int index = spaceWithId(spaceId);
    if (index < 0)
        return say(tr("This version of Headwater does not know the view that was captured here."));
    if (scenarioOf(m_document.workspace(), scenario))
        m_scenarioCommands->show(ScenarioId { scenario });
    else
        say(tr("The scenario that this page shows is gone. This is the view in “%1”.")
                .arg(m_document.workspace().current().name));
    showSpace(index);
    space(index).showView(view);
    showSelection(context(), view);
    m_awaitedView = view;
    runWhenSettled();
}

void PlanPage::runWhenSettled()
{
    auto *inSight = static_cast<Space *>(m_stack->currentWidget());
    if ((m_awaited || m_awaitedView) && inSight->isSettling())
        return m_awaitingTimer.start();
    if (const auto view = std::exchange(m_awaitedView, std::nullopt)) {
        inSight->showView(*view);
        showSelection(context(), *view);
    }
    if (QAction *action = std::exchange(m_awaited, nullptr))
        action->trigger();
}

bool PlanPage::isSettling() const
{
    return m_insights->isRefreshing() || m_coverage->isRefreshing() || m_awaited || m_awaitedView
        || static_cast<const Space *>(m_stack->currentWidget())->isSettling();
}

void PlanPage::say(const QString &text) { m_noticeBar->say(text); }

void PlanPage::fillScenarioMenu(QMenu *menu)
{
    menu->clear();
    for (const Scenario *scenario : m_scenarioCommands->scenarios()) {
        QAction *action = menu->addAction(
            scenarioText(*scenario), this, [this, id = scenario->id] { m_scenarioCommands->show(id); });
        action->setCheckable(true);
        action->setChecked(scenario->id == m_document.workspace().shown);
    }
    menu->addSeparator();
    menu->addActions(m_actions.of(ActionMenu::Scenario));
}

void PlanPage::refreshStanding()
{
    if (const auto reason = m_document.readOnlyReason())
        m_noticeBar->setStanding(readOnlySentence(*reason));
    else if (m_document.storage() == PlanDocument::Storage::RetryAtNextStep)
        m_noticeBar->setStanding(sentenceFor(Error::Kind::StorageFailed));
    else
        m_noticeBar->setStanding(QString());
    if (m_document.storage() == PlanDocument::Storage::Storing)
        m_storingTimer.start();
    else
        m_storingTimer.stop();
}

} // namespace headwater
