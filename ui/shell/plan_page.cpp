// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plan_page.h"

#include "core/document/plan_document.h"
#include "ui/plan/notice_bar.h"
#include "ui/plan/scoreboard/scoreboard.h"
#include "ui/plan/top_bar.h"
#include "ui/shell/commands/actions.h"
#include "ui/shell/rail.h"
#include "ui/shell/side_panel.h"
#include "ui/shell/spaces.h"
#include "ui/wording/error_text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

#include <chrono>

namespace headwater {

namespace {

/// What is stored sooner is not worth a line that comes and goes.
constexpr std::chrono::milliseconds storingWorthTelling { 500 };

} // namespace

PlanPage::PlanPage(PlanDocument &document, Prompts &prompts, const Actions &actions, QMenu *mainMenu, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_prompts(prompts)
    , m_actions(actions)
    , m_selection(new Selection(this))
    , m_insights(new PlanInsights(document, this))
    , m_scenarioCommands(new ScenarioCommands(context(), this))
    , m_scenarioMenu(new QMenu(this))
    , m_topBar(new TopBar(
          document, { actions["undo"], actions["redo"], actions["lock"], actions["find"] }, mainMenu, m_scenarioMenu))
    , m_noticeBar(new NoticeBar)
    , m_rail(new Rail)
    , m_stack(new QStackedWidget)
    , m_sidePanel(new SidePanel(context(), *m_insights))
{
    setObjectName(QStringLiteral("planPage"));
    addSpaces();
    arrange();
    connect(m_scenarioMenu, &QMenu::aboutToShow, this, [this] { fillScenarioMenu(m_scenarioMenu); });
    connect(m_rail, &Rail::chosen, this, &PlanPage::showSpace);
    connect(m_scenarioCommands, &ScenarioCommands::notice, this, &PlanPage::say);
    connect(m_sidePanel, &SidePanel::notice, this, &PlanPage::say);
    connect(&m_document, &PlanDocument::storageChanged, this, &PlanPage::refreshStanding);
    m_storingTimer.setSingleShot(true);
    m_storingTimer.setInterval(storingWorthTelling);
    connect(&m_storingTimer, &QTimer::timeout, this,
        [this] { m_noticeBar->setStanding(tr("Storing a large change… You can go on working.")); });
    refreshStanding();
    showSpace(0);
}

PlanPage::~PlanPage() = default;

void PlanPage::addSpaces()
{
    for (Space *space : makeSpaces(context(), m_stack)) {
        m_spaces.push_back(space);
        m_stack->addWidget(space);
        m_rail->addSpace(*space);
        connect(space, &Space::notice, this, &PlanPage::say);
        connect(space, &Space::editRequested, m_sidePanel, &SidePanel::editSelected);
        connect(space, &Space::importRequested, this, &PlanPage::importRequested);
    }
}

void PlanPage::arrange()
{
    auto *centre = new QWidget;
    auto *centreLayout = new QVBoxLayout(centre);
    centreLayout->setContentsMargins(0, 0, 0, 0);
    centreLayout->setSpacing(0);
    centreLayout->addWidget(m_noticeBar);
    centreLayout->addWidget(m_stack, 1);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(centre);
    splitter->addWidget(m_sidePanel);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(splitter, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addLayout(middle, 1);
    layout->addWidget(new Scoreboard(m_document, *m_insights));
}

void PlanPage::showSpace(int index)
{
    if (index < 0 || index >= m_stack->count())
        return;
    m_stack->setCurrentIndex(index);
    m_rail->choose(index);
    m_sidePanel->setSpace(*m_spaces[static_cast<std::size_t>(index)]);
}

bool PlanPage::isSettling() const
{
    return m_insights->isRefreshing() || m_spaces[static_cast<std::size_t>(m_stack->currentIndex())]->isSettling();
}

void PlanPage::say(const QString &text) { m_noticeBar->say(text); }

void PlanPage::fillScenarioMenu(QMenu *menu)
{
    menu->clear();
    for (const Scenario *scenario : m_scenarioCommands->scenarios()) {
        QAction *action
            = menu->addAction(scenario->name, this, [this, id = scenario->id] { m_scenarioCommands->show(id); });
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
