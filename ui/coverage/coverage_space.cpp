// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coverage_space.h"

#include "core/coverage/lacks.h"
#include "core/document/plan_document.h"
#include "ui/coverage/coverage_pages.h"
#include "ui/coverage/coverage_text.h"
#include "ui/coverage/details/coverage_details.h"
#include "ui/coverage/graph/coverage_graph_page.h"
#include "ui/coverage/worth/worth_page.h"
#include "ui/plan/pages/flow_layout.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/pages/stand_in.h"
#include "ui/plan/selection.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headwater {

namespace {
constexpr QLatin1StringView quarterKey("quarter");

QString refreshingSign() { return QStringLiteral("⟳"); }

/// Other spaces then show the same.
void selectEverywhere(Selection &selection, const CoverageSubject &subject)
{
    std::vector<SeatId> seats;
    for (const CoverageSubject &part : subject.parts) {
        if (part.seat.isValid())
            seats.push_back(part.seat);
    }
    if (subject.seat.isValid())
        selection.selectSeats({ subject.seat });
    else if (!seats.empty())
        selection.selectSeats(std::move(seats));
    else if (subject.account.isValid())
        selection.selectAccounts({ subject.account });
    else if (subject.role.isValid())
        selection.selectRole(subject.role);
    else if (subject.territory.isValid())
        selection.selectTerritory(subject.territory);
}
} // namespace

CoverageSpace::CoverageSpace(const PlanContext &context, QWidget *parent)
    : Space(parent)
    , m_context(context)
    , m_model(context.coverage)
    , m_steps(context, this, [this](const QString &told) { Q_EMIT notice(told); })
    , m_switch(new QActionGroup(this))
    , m_comparisons(new QActionGroup(this))
    , m_details(new CoverageDetails(context.coverage))
{
    setObjectName(QStringLiteral("coverageSpace"));
    m_stack = new QStackedWidget;
    for (CoveragePage *page : makeCoveragePages(context, nullptr))
        addPage(page);
    m_switch->actions().first()->setChecked(true);
    makeSwitches();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 10);
    column->setSpacing(8);
    column->addLayout(makeHeader());
    column->addWidget(m_stack, 1);
    m_stack->addWidget(makeWaitingPage());
    m_stack->addWidget(m_empty = new OfferPage);

    connect(m_switch, &QActionGroup::triggered, this,
        [this](QAction *action) { showPage(static_cast<std::size_t>(m_switch->actions().indexOf(action))); });
    connect(&m_model, &CoverageModel::stateChanged, this, &CoverageSpace::followState);
    connect(&m_model, &CoverageModel::changed, this, &CoverageSpace::followView);
    offerSteps();
    followState();
    if (m_model.view()) // counted before anybody came here
        followView();
}

/// What the side panel offers to do.
void CoverageSpace::offerSteps()
{
    connect(m_details, &CoverageDetails::vacancyRequested, this, &CoverageSpace::wishForSeat);
    connect(m_details, &CoverageDetails::bestVacancyRequested, this,
        [this](RoleId role, TerritoryId territory) { m_steps.sendVacancy(role, territory); });
    connect(m_details, &CoverageDetails::movesRequested, this,
        [this](const std::vector<SeatId> &seats, const std::vector<TerritoryId> &nearby) {
            m_steps.moveSeats(m_shown, seats, nearby);
        });
    connect(m_details, &CoverageDetails::tableRequested, this, &CoverageSpace::showInTable);
    connect(m_details, &CoverageDetails::accountsRequested, this,
        [this] { Q_EMIT actionRequested(QStringLiteral("organisation.accounts")); });
    for (CoveragePage *page : m_pages) {
        if (auto *graph = qobject_cast<CoverageGraphPage *>(page))
            connect(m_details, &CoverageDetails::seatRequested, graph,
                [this, graph](TerritoryId territory, TaskId task) { graph->moveSeatTo(m_shown, territory, task); });
    }
}

void CoverageSpace::showInTable(const std::vector<SeatId> &seats)
{
    m_context.selection.selectSeats(seats);
    Q_EMIT actionRequested(QStringLiteral("organisation.table"));
}

CoverageSpace::~CoverageSpace()
{
    // Normally the side panel has taken the details in and owns them; it may be gone already.
    if (m_details && !m_details->parent())
        delete m_details;
}

QWidget *CoverageSpace::details() { return m_details; }

QList<QAction *> CoverageSpace::spaceActions() const
{
    QList<QAction *> there;
    std::ranges::copy_if(m_actions, std::back_inserter(there), &QAction::isVisible);
    return there;
}

void CoverageSpace::addPage(CoveragePage *page)
{
    m_pages.push_back(page);
    m_stack->addWidget(page);
    auto *action = new QAction(page->title(), this);
    action->setObjectName(QStringLiteral("coverage.") + page->id());
    action->setIconText(page->shortTitle());
    action->setCheckable(true);
    m_switch->addAction(action);
    m_actions.append(action);
    m_actions.append(page->pageActions());
    connect(page, &CoveragePage::notice, this, &Space::notice);
    connect(page, &CoveragePage::subjectChosen, this, [this, page](const CoverageSubject &subject) {
        if (page == m_pages[m_current])
            choose(subject);
    });
}

void CoverageSpace::makeSwitches()
{
    const auto add = [this](const QString &id, const QString &text, const QString &onButton, const QString &tip) {
        auto *action = new QAction(text, this);
        action->setObjectName(QStringLiteral("coverage.") + id);
        action->setIconText(onButton);
        action->setToolTip(tip);
        action->setCheckable(true);
        m_comparisons->addAction(action);
        m_actions.append(action);
    };
    add(QStringLiteral("before"), tr("Coverage before"), tr("Before"), tr("The coverage of the baseline"));
    add(QStringLiteral("after"), tr("Coverage after"), tr("After"), tr("The coverage of the scenario as planned"));
    add(QStringLiteral("changes"), tr("Coverage changes"), tr("Changes"),
        tr("The scenario, with what differs from the baseline"));
    m_comparisons->actions().at(1)->setChecked(true);
    connect(m_comparisons, &QActionGroup::triggered, this,
        [this](QAction *action) { compare(static_cast<Comparison>(m_comparisons->actions().indexOf(action))); });
}

/// Switches go to a second line where the window is small and the text is large.
QLayout *CoverageSpace::makeHeader()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_name = new QLabel(title());
    setTextRole(m_name, TextRole::Title);
    row->addWidget(m_name, 0, Qt::AlignTop);
    m_switches = new QWidget;
    auto *line = new FlowLayout(m_switches, 12);
    line->addWidget(pageSwitch(m_switch, tr("Pages on coverage")));
    line->addWidget(pageSwitch(m_comparisons, tr("Compare with the baseline")));
    row->addWidget(m_switches, 1);
    m_refreshing = new QLabel;
    m_refreshing->setObjectName(QStringLiteral("coverageRefreshing"));
    setTone(m_refreshing, Tone::Muted);
    m_refreshing->setContentsMargins(0, 6, 0, 0);
    // Keeps its place, so that nothing moves when figures are counted again.
    m_refreshing->setFixedWidth(m_refreshing->fontMetrics().horizontalAdvance(refreshingSign()) + 2);
    row->addWidget(m_refreshing, 0, Qt::AlignTop);
    m_quarters = new QComboBox;
    m_quarters->setObjectName(QStringLiteral("coverageQuarter"));
    m_quarters->setAccessibleName(tr("Quarter"));
    connect(m_quarters, &QComboBox::activated, this,
        [this](int index) { m_model.setQuarter(quarterWith(m_quarters->itemData(index).toDate())); });
    row->addWidget(m_quarters, 0, Qt::AlignTop);
    return row;
}

/// Where the switches would need a second line beside it, the name goes: the rail says it, too.
void CoverageSpace::showNameIfItFits()
{
    constexpr int around = 20 + 20 + 12; // margins of the space, and before the name
    int needed = around;
    for (const QWidget *strip : m_switches->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        needed += strip->sizeHint().width() + 12;
    for (const QWidget *beside : { static_cast<QWidget *>(m_refreshing), static_cast<QWidget *>(m_quarters) })
        needed += beside->sizeHint().width() + 12;
    m_name->setVisible(needed + m_name->sizeHint().width() <= width());
}

void CoverageSpace::resizeEvent(QResizeEvent *event)
{
    Space::resizeEvent(event);
    showNameIfItFits();
}

QWidget *CoverageSpace::makeWaitingPage()
{
    m_waiting = new WaitingPage(tr("Count the coverage"));
    connect(m_waiting, &WaitingPage::cancelRequested, &m_model, &CoverageModel::cancel);
    connect(m_waiting, &WaitingPage::beginRequested, &m_model, &CoverageModel::load);
    connect(&m_context.journeys, &JourneyFacts::progressed, m_waiting, &WaitingPage::setProgress);
    return m_waiting;
}

void CoverageSpace::showEvent(QShowEvent *event)
{
    Space::showEvent(event);
    lookAtWorth();
    if (m_model.state() == CoverageModel::State::Unloaded)
        m_model.load();
}

void CoverageSpace::lookAtWorth()
{
    using Sight = CoverageModel::Sight;
    m_model.setSight(m_comparison == Comparison::After ? Sight::Worth : Sight::BothWorths);
}

void CoverageSpace::hideEvent(QHideEvent *event)
{
    Space::hideEvent(event);
    m_model.setSight(CoverageModel::Sight::Glance);
}

void CoverageSpace::followState()
{
    using State = CoverageModel::State;
    const State state = m_model.state();
    if (state == State::Loading) {
        m_waiting->showWorking(tr("Counting hours of seats against the work of journeys…"));
        if (m_context.journeys.state() == JourneyFacts::State::Ready)
            m_waiting->setProgressUnknown();
    } else if (state == State::Failed)
        m_waiting->showStopped(tr("Coverage cannot be shown. %1").arg(sentenceFor(m_model.error()->kind)));
    else
        m_waiting->showStopped(tr("Coverage has not been counted"));
    showCurrentPage();
}

void CoverageSpace::followView()
{
    fillQuarters();
    offerPages();
    showCurrentPage();
}

void CoverageSpace::offerPages()
{
    const CoverageView &view = *m_model.view();
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const bool isOffered = m_pages[i]->isOffered(view.plan) || m_pages[i]->isOffered(view.baselinePlan);
        m_switch->actions().at(static_cast<qsizetype>(i))->setVisible(isOffered);
        for (QAction *action : m_pages[i]->pageActions())
            action->setVisible(isOffered);
        if (!isOffered && i == m_current)
            showPage(0);
    }
    showNameIfItFits();
}

void CoverageSpace::fillQuarters()
{
    m_quarters->clear();
    for (const Period &quarter : m_model.view()->expected->reached)
        m_quarters->addItem(quarterText(quarter.first), quarter.first);
    m_quarters->setCurrentIndex(m_quarters->findData(m_model.view()->now->quarter.first));
}

ViewText CoverageSpace::viewState() const
{
    ViewText view = Space::viewState();
    if (m_model.view())
        view.add(quarterKey, m_model.view()->now->quarter.first.toString(Qt::ISODate));
    return view;
}

void CoverageSpace::showView(const ViewText &view)
{
    const QDate first = QDate::fromString(view.value(quarterKey), Qt::ISODate);
    if (first.isValid())
        showQuarter(quarterWith(first));
    Space::showView(view);
}

/// Unless the forecast does not reach it any more, as it may turn out when the view is shown again.
void CoverageSpace::showQuarter(const Period &quarter)
{
    const SharedCoverage &known = m_model.view();
    const bool isOutOfReach = known
        ? std::ranges::find(known->expected->reached, quarter) == known->expected->reached.end()
        : m_model.error() && m_model.error()->kind == Error::Kind::NotFound;
    if (!isOutOfReach)
        m_model.setQuarter(quarter);
    else if (m_model.quarter() == quarter)
        m_model.setQuarter(std::nullopt);
}

bool CoverageSpace::showsLack()
{
    const auto import = [this] { Q_EMIT importRequested(); };
    const bool isOutOfReach = m_model.quarter() && m_model.error() && m_model.error()->kind == Error::Kind::NotFound;
    if (m_model.state() == CoverageModel::State::Failed && isOutOfReach) {
        m_empty->offer(tr("The forecast does not reach %1").arg(quarterText(m_model.quarter()->first)),
            tr("Coverage is known for the four quarters that the forecast of journeys reaches."),
            tr("Show the first of them"), [this] { m_model.setQuarter(std::nullopt); });
        return true;
    }
    if (m_model.state() != CoverageModel::State::Ready)
        return false;
    const CoverageView &view = *m_model.view();
    const std::vector<CoverageLack> lacks = lacksOf(view.plan, *view.now);
    if (lacks.empty())
        return false;
    // Work is described along journeys: first they have to be there.
    const bool hasJourneys = view.columns->caseCount() > 0;
    const CoverageLack lack
        = lacks.front() == CoverageLack::Efforts && !hasJourneys ? CoverageLack::Journeys : lacks.front();
    switch (lack) {
    case CoverageLack::Efforts:
        m_empty->offer(tr("No work is expected yet"),
            tr("The plan does not say what the visits of journeys ask of people: which tasks, how long, on which "
               "channel."),
            tr("Go to Journeys, Work"), [this] { Q_EMIT actionRequested(QStringLiteral("journeys.work")); });
        break;
    case CoverageLack::Journeys:
        m_empty->offer(tr("No journeys to serve"),
            tr("Work is expected where journeys go through the stages of the plan. Import an event log, or "
               "opportunities "
               "with their stage and dates from a CRM."),
            tr("Import…"), import);
        break;
    case CoverageLack::Seats:
        m_empty->offer(tr("No seats yet"),
            tr("%1 of work are expected in %2, and the plan has no seats to do it.")
                .arg(wholeHoursText(view.now->demand), quarterText(view.now->quarter.first)),
            tr("Import…"), import);
        break;
    case CoverageLack::Hours:
        m_empty->offer(tr("No seat has hours in %1").arg(quarterText(view.now->quarter.first)),
            tr("A role needs hours a year and a seat somebody who sits there, or a date from which it will be filled."),
            tr("Go to the seats"), [this] { Q_EMIT actionRequested(QStringLiteral("organisation.table")); });
        break;
    }
    return true;
}

void CoverageSpace::showCurrentPage()
{
    const bool isReady = m_model.state() == CoverageModel::State::Ready && m_model.view();
    const bool isLacking = showsLack();
    m_quarters->setVisible(isReady);
    sayWhetherCurrent();
    if (!isReady || isLacking) {
        m_stack->setCurrentWidget(isLacking ? static_cast<QWidget *>(m_empty) : m_waiting);
        m_shown = {};
        m_details->show({}, {});
        return;
    }
    CoveragePage *page = m_pages[m_current];
    m_stack->setCurrentWidget(page);
    const ShownCoverage wanted { m_model.view(), m_comparison };
    const bool isOther = !(wanted == m_shown);
    if (isOther || page != m_filled) {
        m_shown = wanted;
        m_filled = page;
        page->showCoverage(m_shown);
    }
    if (isOther)
        m_details->show(m_shown, m_subject);
}

void CoverageSpace::sayWhetherCurrent()
{
    const bool isOld = m_model.state() == CoverageModel::State::Ready && m_model.isRefreshing();
    m_refreshing->setText(isOld ? refreshingSign() : QString());
    m_refreshing->setToolTip(isOld ? tr("From before the last change; being counted again") : QString());
    m_refreshing->setAccessibleName(m_refreshing->toolTip());
}

void CoverageSpace::compare(Comparison comparison)
{
    m_comparisons->actions().at(static_cast<int>(comparison))->setChecked(true);
    m_comparison = comparison;
    if (isVisible())
        lookAtWorth();
    showCurrentPage();
}

void CoverageSpace::showPage(std::size_t index)
{
    m_current = index;
    m_switch->actions().at(static_cast<qsizetype>(index))->setChecked(true);
    showCurrentPage();
}

void CoverageSpace::bringIntoSight(const QAction &action)
{
    const auto page = std::ranges::find_if(
        m_pages, [&](const CoveragePage *candidate) { return candidate->pageActions().contains(&action); });
    const auto index = static_cast<std::size_t>(page - m_pages.begin());
    if (page != m_pages.end() && index != m_current)
        showPage(index);
}

void CoverageSpace::wishForSeat(RoleId role, TerritoryId territory)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (auto *worth = qobject_cast<WorthPage *>(m_pages[i])) {
            showPage(i);
            worth->wish(role, territory);
        }
    }
}

void CoverageSpace::choose(const CoverageSubject &subject)
{
    m_subject = subject;
    selectEverywhere(m_context.selection, subject);
    if (m_shown.view)
        m_details->show(m_shown, subject);
}

bool CoverageSpace::isSettling() const
{
    return m_model.isRefreshing() || m_model.isCountingWorth() || m_details->isSettling()
        || std::ranges::any_of(m_pages, &CoveragePage::isSettling);
}

} // namespace headwater
