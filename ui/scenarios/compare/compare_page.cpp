// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/compare/compare_page.h"

#include "core/document/plan_document.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/coverage/journey_facts.h"
#include "ui/plan/pages/chart_export.h"
#include "ui/plan/pages/flow_layout.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/pages/why_read_only.h"
#include "ui/plan/plan_table_view.h"
#include "ui/plan/scenario_commands.h"
#include "ui/scenarios/compare/compare_model.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace headwater {

namespace {

/// Ranges of larger plans take minutes.
constexpr std::size_t seatsWithRanges = 2'000;
constexpr int scenarioRole = Qt::UserRole;

ScenarioId scenarioOf(const QTreeWidgetItem &item) { return ScenarioId { item.data(0, scenarioRole).toLongLong() }; }

} // namespace

ComparePage::ComparePage(const PlanContext &context, QWidget *parent)
    : SpacePage(parent)
    , m_context(context)
    , m_commands(new ScenarioCommands(context, this))
    , m_model(new CompareModel(this))
    , m_tree(new QTreeWidget)
    , m_chart(new ChartCard)
    , m_finding(findingLabel())
    , m_rule(ruleLabel())
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton)
{
    setObjectName(QStringLiteral("comparePage"));
    makeActions();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(makeTree());
    row->addWidget(makeFigures(), 1);
    connect(m_commands, &ScenarioCommands::notice, this, &SpacePage::notice);
    connect(&m_context.document, &PlanDocument::changed, this, &ComparePage::followPlan);
    connect(&m_context.document, &PlanDocument::lockChanged, this, &ComparePage::updateActions);
    connect(&m_context.journeys, &JourneyFacts::stateChanged, this, &ComparePage::count);
    connect(&m_context.coverage, &CoverageModel::stateChanged, this, [this] {
        if (m_context.coverage.isGlanceCurrent() && m_context.coverage.quarter() != m_quarter)
            count();
    });
    followPlan();
}

void ComparePage::makeActions()
{
    const auto add = [this](const char *name, const QString &text, const QString &onButton, auto run) {
        auto *action = new QAction(text, this);
        action->setObjectName(QStringLiteral("scenarios.compare.") + QLatin1StringView(name));
        action->setIconText(onButton);
        connect(action, &QAction::triggered, this, run);
        m_actions.append(action);
        return action;
    };
    m_new = add("new", tr("New scenario from the baseline…"), tr("New…"), [this] { m_commands->createFromBaseline(); });
    m_duplicate
        = add("duplicate", tr("Duplicate the scenario…"), tr("Duplicate…"), [this] { m_commands->duplicateShown(); });
    m_rename = add("rename", tr("Rename the scenario…"), tr("Rename…"), [this] { m_commands->renameShown(); });
    m_promote
        = add("promote", tr("Make the scenario the baseline…"), tr("Promote…"), [this] { m_commands->promoteShown(); });
    m_remove = add("bin", tr("Scenario to the bin"), tr("To the bin"), [this] { m_commands->moveShownToBin(); });
    m_export = add("export", tr("Export the comparison…"), tr("Export…"), [this] { exportFigures(); });
}

QWidget *ComparePage::makeTree()
{
    m_tree->setObjectName(QStringLiteral("scenarioTree"));
    m_tree->setAccessibleName(tr("Scenarios; a tick puts one into the comparison, Enter shows it everywhere"));
    m_tree->setHeaderHidden(true);
    m_tree->setProperty("quiet", true);
    m_tree->setIndentation(14);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        m_ticked[scenarioOf(*item)] = item->checkState(0) == Qt::Checked;
        count();
    });
    connect(m_tree, &QTreeWidget::itemActivated, this,
        [this](const QTreeWidgetItem *item) { m_commands->show(scenarioOf(*item)); });
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(10, 10, 10, 10);
    auto *title = new QLabel(tr("Scenarios"));
    setTextRole(title, TextRole::Heading);
    column->addWidget(title);
    column->addWidget(m_tree, 1);
    auto *buttons = new QWidget;
    auto *line = new FlowLayout(buttons, 6);
    for (QAction *action : { m_new, m_duplicate, m_rename, m_promote, m_remove })
        line->addWidget(pageButton(action));
    column->addWidget(buttons);
    m_treeCard = card;
    fitTree();
    return card;
}

QWidget *ComparePage::makeFigures()
{
    m_table = makePlanTable(m_model, {});
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->setAccessibleName(tr("Figures of the scenarios side by side"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->setProperty("quiet", true);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            if (const ComparedFigure *figure = m_model->figureAt(current.row())) {
                m_figure = figure->key();
                showFigure();
            }
        });
    m_chart->setObjectName(QStringLiteral("compareChart"));
    m_finding->setObjectName(QStringLiteral("compareFinding"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the counting is"));
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(m_finding, 1);
    head->addWidget(pageButton(m_export), 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_rule);
    auto *waiting = new QHBoxLayout;
    waiting->addWidget(m_progress, 1);
    waiting->addWidget(m_stop);
    column->addLayout(waiting);
    m_stop->setObjectName(QStringLiteral("stopComparing"));
    connect(m_stop, &QPushButton::clicked, this, &ComparePage::stop);
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(8, 8, 8, 8);
    inside->addWidget(m_table);
    column->addWidget(card, 3);
    column->addWidget(m_chart, 2);
    return part;
}

/// Room for "Baseline until 23 Nov 2026 (version)" as far as the window has it.
void ComparePage::fitTree()
{
    constexpr int letters = 28;
    m_treeCard->setFixedWidth(std::min(letters * fontMetrics().averageCharWidth() + 40, std::max(200, width() / 4)));
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    SpacePage::resizeEvent(event);
    fitTree();
}

void ComparePage::changeEvent(QEvent *event)
{
    SpacePage::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    fitTree();
    fillTree();
}

void ComparePage::showEvent(QShowEvent *event)
{
    SpacePage::showEvent(event);
    count();
}

/// Nobody waits for what is being counted.
void ComparePage::hideEvent(QHideEvent *event)
{
    SpacePage::hideEvent(event);
    m_running.cancel();
    ++m_job;
    m_isCounting = false;
    m_isOld = true;
}

ViewText ComparePage::viewState() const
{
    ViewText view;
    for (const auto &[scenario, isTicked] : m_ticked)
        view.add(isTicked ? viewkey::ticked : viewkey::unticked, QString::number(scenario.value));
    if (!m_figure.isEmpty())
        view.add(QStringLiteral("figure"), m_figure);
    return view;
}

void ComparePage::showView(const ViewText &view)
{
    std::map<ScenarioId, bool> ticked;
    for (const std::int64_t scenario : view.numbers(viewkey::ticked))
        ticked[ScenarioId { scenario }] = true;
    for (const std::int64_t scenario : view.numbers(viewkey::unticked))
        ticked[ScenarioId { scenario }] = false;
    if (std::exchange(m_ticked, ticked) != ticked)
        followPlan();
    const int row = m_model->rowOf(view.value(QStringLiteral("figure")));
    if (row >= 0)
        m_table->selectRow(row);
}

void ComparePage::followPlan()
{
    fillTree();
    updateActions();
    count();
}

void ComparePage::fillTree()
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    addBelow({}, m_tree->invisibleRootItem());
    m_tree->expandAll();
}

/// Scenarios stand below what they were made of; below the baseline where that is gone.
void ComparePage::addBelow(ScenarioId parent, QTreeWidgetItem *above)
{
    const Workspace &workspace = m_context.document.workspace();
    for (const Scenario *scenario : m_commands->scenarios()) {
        const Scenario *from = workspace.scenarios.find(scenario->parent);
        const bool isThere = from && !from->inBin && scenario->parent != scenario->id;
        const ScenarioId below = scenario->id == baselineId ? ScenarioId {} : isThere ? scenario->parent : baselineId;
        if (below != parent)
            continue;
        auto *item = new QTreeWidgetItem(above, { scenarioText(*scenario) });
        item->setData(0, scenarioRole, QVariant::fromValue<qint64>(scenario->id.value));
        item->setCheckState(0, isCompared(*scenario) ? Qt::Checked : Qt::Unchecked);
        if (scenario->id == baselineId)
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable); // what all others are compared with
        item->setToolTip(0, scenario->name);
        if (scenario->id == workspace.shown) {
            item->setFont(0, textFont(TextRole::Strong));
            item->setToolTip(0, tr("%1: shown everywhere").arg(scenario->name));
            m_tree->setCurrentItem(item);
        }
        addBelow(scenario->id, item);
    }
}

/// Versions are there to be looked up, not to be chosen from: who wants one beside the others ticks it.
bool ComparePage::isCompared(const Scenario &scenario) const
{
    const auto ticked = m_ticked.find(scenario.id);
    return ticked == m_ticked.end() ? !scenario.isVersion : ticked->second;
}

/// The baseline first.
std::vector<Scenario> ComparePage::chosen() const
{
    std::vector<Scenario> scenarios;
    for (const Scenario *scenario : m_commands->scenarios()) {
        if (scenario->id == baselineId)
            scenarios.insert(scenarios.begin(), *scenario);
        else if (isCompared(*scenario))
            scenarios.push_back(*scenario);
    }
    return scenarios;
}

void ComparePage::count()
{
    m_isOld = true;
    updateActions();
    abandon();
    if (!isVisible() || m_context.journeys.state() == JourneyFacts::State::Loading)
        return say();
    m_error.reset();
    m_isCounting = true;
    m_isStopped = false;
    m_progress->setValue(0);
    m_quarter = m_context.coverage.quarter();
    const Plan &baseline = m_context.document.baselinePlan();
    m_asked = { baseline, m_context.journeys.columns(), m_quarter, m_context.document.workspace().batches };
    ScenarioQuestion question { chosen(), baseline, m_asked.columns, m_quarter,
        baseline.seats.size() <= seatsWithRanges, std::shared_ptr<const FactSource>(m_context.document.facts()), {} };
    if (m_answered == m_asked)
        question.known = *m_model->scenarios();
    const quint64 asked = m_job;
    m_running = m_jobs.start<std::vector<ScenarioFigures>, ScenarioQuestion>(
        asked, std::move(question),
        [](const ScenarioQuestion &wanted, const Cancellation &cancellation, const Progress &progress) {
            return scenarioFigures(wanted, cancellation, progress);
        },
        [this](Result<std::vector<ScenarioFigures>> figures, quint64 job) {
            if (job == m_job)
                receive(std::move(figures));
        },
        [this, asked](double share) {
            if (asked == m_job)
                m_progress->setValue(static_cast<int>(1000 * share));
        });
    say();
}

void ComparePage::stop()
{
    if (!m_isCounting)
        return count();
    abandon();
    m_isStopped = true;
    say();
}

/// What is being counted is of an older plan, or not wanted any more: its answer counts for nothing.
void ComparePage::abandon()
{
    m_running.cancel();
    ++m_job;
    m_isCounting = false;
}

void ComparePage::receive(Result<std::vector<ScenarioFigures>> figures)
{
    m_isCounting = false;
    if (figures) {
        m_isOld = false;
        m_answered = m_asked;
        m_model->show(std::make_shared<const std::vector<ScenarioFigures>>(*std::move(figures)));
        QHeaderView &header = *m_table->horizontalHeader();
        header.setSectionResizeMode(QHeaderView::Stretch);
        header.setMinimumSectionSize(13 * fontMetrics().averageCharWidth());
        header.setSectionResizeMode(0, QHeaderView::Interactive);
        header.resizeSection(0, 21 * fontMetrics().averageCharWidth());
        const int row = m_model->rowOf(m_figure);
        m_table->selectRow(row >= 0 ? row : std::max(1, m_model->rowOf(tr("Expected margin"))));
        showFigure();
    } else {
        m_error = figures.error();
    }
    say();
    updateActions();
}

void ComparePage::say()
{
    const SharedScenarios &scenarios = m_model->scenarios();
    m_progress->setVisible(m_isCounting);
    m_stop->setVisible(m_isCounting || m_isStopped);
    m_stop->setText(m_isCounting ? tr("Cancel") : tr("Go on counting"));
    m_chart->setVisible(scenarios && m_model->rowOf(m_figure) >= 0);
    const QString rule = tr("Differences in brackets are against the baseline. Choose a figure to see it as a chart.");
    m_rule->setText(m_context.document.baselinePlan().seats.size() <= seatsWithRanges
            ? rule
            : tr("%1 Ranges are left out: with so many seats they would take minutes.").arg(rule));
    m_finding->setText(finding());
}

QString ComparePage::finding() const
{
    if (m_error)
        return tr("This could not be counted. %1").arg(sentenceFor(m_error->kind));
    const SharedScenarios &scenarios = m_model->scenarios();
    if (!scenarios && m_isStopped)
        return tr("Counting was stopped.");
    if (!scenarios)
        return m_context.journeys.state() == JourneyFacts::State::Loading ? tr("Reading the journeys…")
                                                                          : tr("Counting the scenarios…");
    const QString best = bestText(*scenarios);
    if (!m_isOld)
        return best;
    return m_isStopped ? tr("%1 (from before the last change; counting was stopped)").arg(best)
                       : tr("%1 (from before the last change; being counted again…)").arg(best);
}

/// Which scenario brings most, in a sentence.
QString ComparePage::bestText(const std::vector<ScenarioFigures> &scenarios) const
{
    if (scenarios.size() < 2)
        return tr("There is only the baseline: make a scenario, and it stands beside it here.");
    const ComparedFigure *margin = nullptr;
    const ComparedFigure *cost = nullptr;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ComparedFigure *figure = m_model->figureAt(row);
        if (figure && figure->unit == FigureUnit::Margin)
            margin = figure;
        else if (figure && figure->unit == FigureUnit::Money)
            cost = figure;
    }
    if (!margin || !cost || !scenarios.front().coverage)
        return tr("Without journeys only seats and costs can be compared.");
    std::size_t best = 0;
    for (std::size_t i = 1; i < scenarios.size(); ++i) {
        if (margin->values[i].value > margin->values[best].value)
            best = i;
    }
    const QString more = changeText(*margin, best, 0);
    const QString quarter = quarterText(scenarios.front().coverage->quarter.first);
    if (best == 0 || more.isEmpty())
        return tr("None of these scenarios brings more margin than the baseline, %1 in %2.")
            .arg(figureText(*margin, 0), quarter);
    const QString costs = changeText(*cost, best, 0);
    return tr("“%1” brings most: %2 of margin in %3, %4 of cost a year against the baseline.")
        .arg(scenarios[best].name, more, quarter, costs.isEmpty() ? QStringLiteral("0") : costs);
}

void ComparePage::showFigure()
{
    const ComparedFigure *figure = m_model->figureAt(m_model->rowOf(m_figure));
    if (figure)
        m_chart->showChart(figureChart(*figure, *m_model->scenarios(), 0));
    m_chart->setVisible(figure != nullptr);
}

void ComparePage::updateActions()
{
    const PlanDocument &document = m_context.document;
    const bool isFree = mayEditScenarios(document);
    const bool isScenario = document.workspace().shown != baselineId;
    for (QAction *action : { m_new, m_duplicate })
        action->setEnabled(isFree);
    for (QAction *action : { m_rename, m_promote, m_remove })
        action->setEnabled(isFree && isScenario);
    m_export->setEnabled(m_model->scenarios() && !m_isOld);
}

void ComparePage::exportFigures()
{
    ChartData all;
    all.title = tr("Scenarios");
    all.table = m_model->table();
    std::vector<ChartData> charts { std::move(all) };
    Picture picture;
    if (m_chart->isVisible()) {
        const ChartView &drawn = *m_chart->view();
        charts.push_back(drawn.chart());
        picture
            = recordedPicture(drawn.pictureSize(), title(), [&drawn](QPainter &painter) { drawn.paintOn(painter); });
    }
    exportCharts(this, m_context, m_files, { title(), std::move(charts), picture, {} },
        [this](const QString &told) { Q_EMIT notice(told); });
}

} // namespace headwater
