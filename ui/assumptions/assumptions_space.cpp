// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assumptions/assumptions_space.h"

#include "core/plan/assumptions/assumption_edits.h"
#include "core/plan/edits.h"
#include "ui/assumptions/assumption_table_model.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/pages/chart_export.h"
#include "ui/plan/pages/flow_layout.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/pages/why_read_only.h"
#include "ui/plan/plan_table_view.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"

#include <QActionGroup>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace headwater {

AssumptionsSpace::AssumptionsSpace(const PlanContext &context, QWidget *parent)
    : Space(parent)
    , m_context(context)
    , m_model(new AssumptionTableModel(context.document, this))
    , m_measures(new QActionGroup(this))
    , m_comparisons(new QActionGroup(this))
    , m_finding(findingLabel())
    , m_rule(ruleLabel())
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton)
    , m_chart(new ChartCard)
{
    setObjectName(QStringLiteral("assumptionsSpace"));
    m_finding->setObjectName(QStringLiteral("assumptionsFinding"));
    makeActions();
    makeChoices();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 10);
    column->setSpacing(8);
    column->addWidget(makeHeader());
    column->addWidget(m_finding);
    column->addWidget(m_rule);
    column->addWidget(makeChart(), 3);
    column->addWidget(makeRegister(), 4);
    connect(&m_context.document, &PlanDocument::changed, this, &AssumptionsSpace::followPlan);
    connect(&m_context.document, &PlanDocument::lockChanged, this, &AssumptionsSpace::updateActions);
    connect(&m_context.coverage, &CoverageModel::stateChanged, this, &AssumptionsSpace::count);
    connect(&m_context.coverage, &CoverageModel::changed, this, &AssumptionsSpace::count);
    connect(m_model, &AssumptionTableModel::refused, this, &AssumptionsSpace::refuse);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AssumptionsSpace::updateActions);
    followPlan();
}

AssumptionsSpace::~AssumptionsSpace()
{
    m_table->selectionModel()->disconnect(this); // it tells of an empty selection when the table goes
}

QAction *AssumptionsSpace::addAction(const char *name, const QString &text, const QString &onButton, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("assumptions.") + QLatin1StringView(name));
    action->setIconText(onButton);
    action->setToolTip(tip);
    m_actions.append(action);
    return action;
}

void AssumptionsSpace::makeActions()
{
    m_asTable = addAction("table", tr("Assumptions that decide, as a table"), tr("As table"), {});
    m_asTable->setCheckable(true);
    connect(m_asTable, &QAction::toggled, m_chart, &ChartCard::setAsTable);
    m_usual = addAction("usual", tr("Add the assumptions that figures use"), tr("Add those that figures use"),
        tr("Writes down what counts where the plan says nothing, to be changed"));
    connect(m_usual, &QAction::triggered, this, &AssumptionsSpace::addUsual);
    m_agree = addAction("agree", tr("The assumption was agreed today"), tr("Agreed today"),
        tr("The basis of the chosen assumption becomes “agreed”, its date today"));
    connect(m_agree, &QAction::triggered, this, &AssumptionsSpace::agree);
    m_remove = addAction("remove", tr("Remove the assumption"), tr("Remove"), {});
    connect(m_remove, &QAction::triggered, this, &AssumptionsSpace::remove);
    m_export = addAction("export", tr("Export the assumptions…"), tr("Export…"),
        tr("The chart as a picture, or the figures as XLSX or CSV"));
    connect(m_export, &QAction::triggered, this, &AssumptionsSpace::exportRegister);
}

void AssumptionsSpace::makeChoices()
{
    const auto choice = [this](QActionGroup *group, const char *name, const QString &text, const QString &onButton,
                            const QString &tip) {
        QAction *action = addAction(name, text, onButton, tip);
        action->setCheckable(true);
        group->addAction(action);
    };
    choice(m_measures, "margin", tr("What the assumptions do to the margin"), tr("Margin"),
        tr("The expected margin of the quarter"));
    choice(m_measures, "gain", tr("What the assumptions do to the gain"), tr("Gain"),
        tr("What the scenario brings more than the baseline under the same assumptions"));
    choice(m_measures, "share", tr("What the assumptions do to coverage"), tr("Coverage"),
        tr("How much of the work of journeys is done"));
    m_measures->actions().first()->setChecked(true);
    connect(m_measures, &QActionGroup::triggered, this, &AssumptionsSpace::showSwings);
    choice(m_comparisons, "before", tr("Assumptions before"), tr("Before"), tr("The baseline, to look at"));
    choice(m_comparisons, "after", tr("Assumptions after"), tr("After"), tr("The scenario as planned"));
    choice(m_comparisons, "changes", tr("Changes of assumptions"), tr("Changes"),
        tr("The scenario, with what differs from the baseline"));
    m_comparisons->actions().at(1)->setChecked(true);
    connect(m_comparisons, &QActionGroup::triggered, this, &AssumptionsSpace::followPlan);
}

QWidget *AssumptionsSpace::makeHeader()
{
    return spaceHeader(title(),
        { pageSwitch(m_measures, tr("What the assumptions decide about")),
            pageSwitch(m_comparisons, tr("Compare with the baseline")), pageButton(m_asTable), pageButton(m_export) });
}

QWidget *AssumptionsSpace::makeChart()
{
    m_chart->setObjectName(QStringLiteral("swingChart"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the counting is"));
    connect(m_chart, &ChartCard::rowChosen, this, [this](std::size_t row) {
        const std::vector<SwingBar> bars = swingBars(*m_shown, measure());
        for (int at = 0; row < bars.size() && at < m_model->rowCount(); ++at) {
            const auto bar = m_model->barAt(at);
            if (bar && bar->name == bars[row].name)
                m_table->selectRow(at);
        }
    });
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto *waiting = new QHBoxLayout;
    waiting->addWidget(m_progress, 1);
    waiting->addWidget(m_stop);
    column->addLayout(waiting);
    m_stop->setObjectName(QStringLiteral("stopSwings"));
    connect(m_stop, &QPushButton::clicked, this, &AssumptionsSpace::stop);
    column->addWidget(m_chart, 1);
    return part;
}

QWidget *AssumptionsSpace::makeRegister()
{
    m_table = makePlanTable(m_model, { 27, 8, 8, 8, 15, 18, 10, 26, 12, 30 });
    m_table->setObjectName(QStringLiteral("assumptionTable"));
    m_table->setAccessibleName(tr("What the plan takes for granted"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(static_cast<int>(AssumptionColumn::Swing), Qt::DescendingOrder);
    sayWhenEmpty(*m_table,
        tr("The plan says nothing of what it takes for granted. Add what figures use, or a name of your own below."),
        false);
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_table, 1);
    column->addWidget(makeAddingLine());
    return card;
}

QWidget *AssumptionsSpace::makeAddingLine()
{
    m_newName = new QComboBox;
    m_newName->setObjectName(QStringLiteral("newAssumption"));
    m_newName->setAccessibleName(tr("Name of the new assumption"));
    m_newName->setEditable(true);
    m_newName->setInsertPolicy(QComboBox::NoInsert);
    m_newName->setMinimumContentsLength(24);
    m_newName->lineEdit()->setPlaceholderText(tr("Another assumption"));
    auto *add = new QPushButton(tr("Add"));
    add->setObjectName(QStringLiteral("addAssumption"));
    connect(add, &QPushButton::clicked, this, &AssumptionsSpace::add);
    connect(m_newName->lineEdit(), &QLineEdit::returnPressed, add, &QPushButton::click);
    m_adding = new QWidget;
    auto *line = new FlowLayout(m_adding);
    line->addWidget(m_newName);
    line->addWidget(add);
    for (QAction *action : { m_usual, m_agree, m_remove })
        line->addWidget(pageButton(action));
    return m_adding;
}

bool AssumptionsSpace::isSettling() const
{
    return m_jobs.isBusy() || m_files.isBusy() || m_context.coverage.isRefreshing();
}

void AssumptionsSpace::showEvent(QShowEvent *event)
{
    Space::showEvent(event);
    if (m_context.coverage.state() == CoverageModel::State::Unloaded)
        m_context.coverage.load();
    m_context.coverage.setSight(CoverageModel::Sight::View);
    count();
}

/// Nobody waits for what is being counted.
void AssumptionsSpace::hideEvent(QHideEvent *event)
{
    Space::hideEvent(event);
    m_context.coverage.setSight(CoverageModel::Sight::Glance);
    m_running.cancel();
    ++m_job;
    if (!m_swings || m_swings->coverage != m_asked)
        m_asked.reset();
}

SwingMeasure AssumptionsSpace::measure() const
{
    return static_cast<SwingMeasure>(m_measures->actions().indexOf(m_measures->checkedAction()));
}

Comparison AssumptionsSpace::comparison() const
{
    return static_cast<Comparison>(m_comparisons->actions().indexOf(m_comparisons->checkedAction()));
}

void AssumptionsSpace::followPlan()
{
    const AssumptionId kept = chosen();
    m_model->show(comparison());
    showChangeColumn(*m_table, static_cast<int>(AssumptionColumn::Change), comparison());
    if (const int row = m_model->rowOf(kept); row >= 0 && kept != chosen())
        m_table->selectRow(row);
    const QString typed = m_newName->currentText();
    m_newName->clear();
    for (const QLatin1StringView name : coverageAssumptions) {
        if (!assumptionNamed(m_context.document.plan(), name))
            m_newName->addItem(name);
    }
    m_newName->setCurrentIndex(-1);
    m_newName->setCurrentText(typed);
    count();
    showSwings();
}

/// Once the coverage of the plan as it is now is there, in a job: each assumption is a plan or two to solve.
void AssumptionsSpace::count()
{
    const CoverageModel &coverage = m_context.coverage;
    m_error = coverage.state() == CoverageModel::State::Failed ? coverage.error()
        : coverage.view() == m_asked                           ? m_countError
                                                               : std::nullopt;
    if (!isVisible() || !coverage.isViewCurrent() || coverage.view() == m_asked)
        return say();
    m_running.cancel();
    m_asked = coverage.view();
    m_countError.reset();
    m_isStopped = false;
    m_progress->setValue(0);
    const quint64 asked = ++m_job;
    m_running = m_jobs.start<SwingView, SharedCoverage>(
        asked, m_asked, &swingViewOf,
        [this](Result<SwingView> swings, quint64 job) {
            if (job == m_job)
                receive(std::move(swings));
        },
        [this, asked](double share) {
            if (asked == m_job)
                m_progress->setValue(static_cast<int>(1000 * share));
        });
    say();
}

void AssumptionsSpace::stop()
{
    m_running.cancel();
    ++m_job;
    if (!std::exchange(m_isStopped, !m_isStopped))
        return say();
    m_asked.reset();
    count();
}

void AssumptionsSpace::receive(Result<SwingView> swings)
{
    if (swings)
        m_swings = std::make_shared<const SwingView>(*std::move(swings));
    else
        m_error = m_countError = swings.error();
    ++m_job; // nothing is on its way any more
    showSwings();
}

void AssumptionsSpace::showSwings()
{
    m_shown = m_swings && comparison() == Comparison::Before ? std::make_shared<const SwingView>(baselineOf(*m_swings))
                                                             : m_swings;
    m_model->showSwings(m_shown, measure());
    if (m_shown)
        m_chart->showChart(swingChart(*m_shown, measure()));
    say();
    updateActions();
}

void AssumptionsSpace::say()
{
    const bool isCounting = m_jobs.isBusy() && !m_running.isCancelled() && (!m_swings || m_swings->coverage != m_asked);
    const bool isOld = m_swings && m_swings->coverage != m_context.coverage.view();
    m_progress->setVisible(isCounting);
    m_stop->setVisible(isCounting || m_isStopped);
    m_stop->setText(isCounting ? tr("Cancel") : tr("Go on counting"));
    m_chart->setVisible(m_shown && !m_error && !(m_isStopped && isOld) && !swingBars(*m_shown, measure()).empty());
    m_rule->setText(
        tr("Each assumption alone at the ends of its range, the quarter solved anew, all others as expected."));
    if (m_error)
        m_finding->setText(tr("This could not be counted. %1").arg(sentenceFor(m_error->kind)));
    else if (m_isStopped)
        m_finding->setText(tr("Counting was stopped."));
    else if (!m_shown)
        m_finding->setText(isCounting ? tr("Trying each assumption at the ends of its range…")
                                      : tr("Which assumption decides is known once coverage is counted."));
    else if (isOld || isCounting)
        m_finding->setText(
            tr("%1 (from before the last change; being counted again…)").arg(swingFinding(*m_shown, measure())));
    else
        m_finding->setText(swingFinding(*m_shown, measure()));
}

void AssumptionsSpace::updateActions()
{
    const PlanDocument &document = m_context.document;
    const bool isFree = mayEdit(document) && comparison() != Comparison::Before;
    const bool isScenario = document.workspace().shown != baselineId && comparison() != Comparison::Before;
    const bool isThere = document.plan().assumptions.contains(chosen());
    m_measures->actions().at(static_cast<int>(SwingMeasure::Gain))->setEnabled(isScenario);
    if (!isScenario && measure() == SwingMeasure::Gain) {
        m_measures->actions().first()->setChecked(true);
        showSwings();
    }
    m_adding->setEnabled(isFree);
    m_usual->setEnabled(isFree && !usualAssumptions(document.plan()).empty());
    m_agree->setEnabled(isFree && isThere);
    m_remove->setEnabled(isFree && isThere);
    m_export->setEnabled(m_model->rowCount() > 0);
}

AssumptionId AssumptionsSpace::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? AssumptionId {} : m_model->idAt(rows.first().row());
}

/// One that figures use comes with what is usual; any other as nothing, to be filled in where it stands.
void AssumptionsSpace::add()
{
    Assumption assumption;
    assumption.key = m_newName->currentText().trimmed();
    for (const Assumption &usual : usualAssumptions(m_context.document.plan())) {
        if (usual.key.compare(assumption.key, Qt::CaseInsensitive) == 0)
            assumption = usual;
    }
    assumption.date = m_context.document.now().date();
    const QString key = assumption.key;
    const bool isDone = apply(tr("Add the assumption “%1”").arg(key),
        [assumption](Plan plan) { return withAssumption(std::move(plan), assumption); });
    if (!isDone)
        return;
    m_newName->setCurrentText({});
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->assumptionAt(row)->key != key)
            continue;
        const QModelIndex value = m_model->index(row, static_cast<int>(AssumptionColumn::Value));
        m_table->setCurrentIndex(value);
        m_table->edit(value);
    }
}

void AssumptionsSpace::addUsual()
{
    apply(tr("Add the assumptions that figures use"),
        [today = m_context.document.now().date()](Plan plan) { return withUsualAssumptions(std::move(plan), today); });
}

void AssumptionsSpace::remove()
{
    const Assumption *assumption = m_context.document.plan().assumptions.find(chosen());
    if (!assumption)
        return;
    apply(tr("Remove the assumption “%1”").arg(assumption->key),
        [id = assumption->id](Plan plan) { return withRowRemoved<Assumption>(std::move(plan), id); });
}

void AssumptionsSpace::agree()
{
    const Assumption *found = m_context.document.plan().assumptions.find(chosen());
    if (!found)
        return;
    Assumption assumption = *found;
    assumption.basis = Basis::Agreed;
    assumption.date = m_context.document.now().date();
    apply(tr("Agree on “%1”").arg(assumption.key),
        [assumption](Plan plan) { return withAssumption(std::move(plan), assumption); });
}

void AssumptionsSpace::exportRegister()
{
    std::vector<ChartData> charts { m_model->figures() };
    Picture picture;
    const ChartView &drawn = *m_chart->view();
    if (m_chart->isVisible()) {
        charts.insert(charts.begin(), drawn.chart());
        picture
            = recordedPicture(drawn.pictureSize(), title(), [&drawn](QPainter &painter) { drawn.paintOn(painter); });
    }
    exportCharts(this, m_context, m_files, { title(), std::move(charts), picture, {} },
        [this](const QString &told) { Q_EMIT notice(told); });
}

bool AssumptionsSpace::apply(const QString &label, const PlanDocument::Edit &edit)
{
    const auto done = m_context.document.apply(label, {}, edit);
    if (!done)
        refuse(done.error());
    return done.has_value();
}

void AssumptionsSpace::refuse(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Incomplete: Q_EMIT notice(tr("An assumption needs a name.")); return;
    case Error::Kind::Duplicate: Q_EMIT notice(tr("There is an assumption of that name.")); return;
    case Error::Kind::InvalidInput: Q_EMIT notice(notANumber(error.detail)); return;
    default: Q_EMIT notice(sentenceFor(error.kind));
    }
}

} // namespace headwater
