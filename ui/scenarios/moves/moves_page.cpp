// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/moves/moves_page.h"

#include "core/document/plan_document.h"
#include "ui/charts/chart_table_model.h"
#include "ui/plan/coverage/journey_facts.h"
#include "ui/plan/pages/chart_export.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/plan_table_view.h"

#include <QActionGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace headwater {

namespace {

struct MovesQuestion {
    Plan before;
    Plan after;
    SharedColumns columns;
};

Result<MovesAnswer> movesOf(const MovesQuestion &question, const Cancellation &, const Progress &)
{
    if (!question.columns)
        return movesAnswer(whoMoves(question.before, question.after));
    const JourneysByAccount open = openJourneysOf(*question.columns, journeyContext(*question.columns, question.after));
    return movesAnswer(whoMoves(question.before, question.after, &open));
}

} // namespace

MovesPage::MovesPage(const PlanContext &context, QWidget *parent)
    : SpacePage(parent)
    , m_context(context)
    , m_model(new ChartTableModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_switch(new QActionGroup(this))
    , m_finding(findingLabel())
    , m_rule(ruleLabel())
    , m_filter(makeFilterField(tr("Name, role or territory")))
{
    setObjectName(QStringLiteral("movesPage"));
    m_filter->setObjectName(QStringLiteral("movesFilter"));
    m_finding->setObjectName(QStringLiteral("movesFinding"));
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_finding);
    column->addWidget(m_rule);
    column->addWidget(makeTable(), 1);
    connect(&m_context.document, &PlanDocument::changed, this, &MovesPage::count);
    connect(&m_context.journeys, &JourneyFacts::stateChanged, this, &MovesPage::count);
    showTable();
}

void MovesPage::makeActions()
{
    const auto add = [this](const char *name, const QString &text, const QString &onButton) {
        auto *action = new QAction(text, this);
        action->setObjectName(QStringLiteral("scenarios.moves.") + QLatin1StringView(name));
        action->setIconText(onButton);
        m_actions.append(action);
        return action;
    };
    for (QAction *action : { add("people", tr("People who move"), tr("People")),
             add("customers", tr("Customers who deal with other people"), tr("Customers")),
             add("territories", tr("Territories with other seats"), tr("Territories")) }) {
        action->setCheckable(true);
        m_switch->addAction(action);
    }
    m_switch->actions().first()->setChecked(true);
    connect(m_switch, &QActionGroup::triggered, this, &MovesPage::showTable);
    m_export = add("export", tr("Export who moves…"), tr("Export…"));
    connect(m_export, &QAction::triggered, this, &MovesPage::exportTables);
}

QWidget *MovesPage::makeTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_table = makePlanTable(m_sorted, {});
    m_table->setObjectName(QStringLiteral("movesTable"));
    m_table->setAccessibleName(tr("Who moves from the baseline to the scenario"));
    m_table->setProperty("quiet", true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, &MovesPage::say);
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(8, 8, 8, 6);
    auto *row = new QHBoxLayout;
    row->addWidget(pageSwitch(m_switch, tr("Whose moves")));
    row->addWidget(m_filter);
    row->addStretch(1);
    row->addWidget(pageButton(m_export));
    column->addLayout(row);
    column->addWidget(m_table, 1);
    return card;
}

void MovesPage::showEvent(QShowEvent *event)
{
    SpacePage::showEvent(event);
    count();
}

/// In a job: a scenario may give every customer somebody else.
void MovesPage::count()
{
    const quint64 revision = m_context.document.revision();
    const SharedColumns &columns = m_context.journeys.columns();
    if (!isVisible() || (revision == m_countedOf && columns == m_countedWith))
        return;
    m_countedOf = revision;
    m_countedWith = columns;
    m_running.cancel();
    m_isCounting = true;
    const ScenarioId shown = m_context.document.workspace().shown;
    if (shown != m_shown) {
        m_answer = {}; // nothing of another scenario is shown, or exported, as of this one
        showTable();
    }
    m_shown = shown;
    m_running = m_jobs.start<MovesAnswer, MovesQuestion>(++m_job,
        MovesQuestion { m_context.document.baselinePlan(), m_context.document.plan(), columns }, movesOf,
        [this](Result<MovesAnswer> answer, quint64 job) {
            if (job != m_job)
                return;
            m_isCounting = false;
            if (answer)
                m_answer = *std::move(answer);
            showTable();
        });
    say();
}

MovesOf MovesPage::chosen() const
{
    return static_cast<MovesOf>(m_switch->actions().indexOf(m_switch->checkedAction()));
}

void MovesPage::showTable()
{
    m_model->setTable(m_answer.tables.at(static_cast<std::size_t>(chosen())));
    m_table->sortByColumn(-1, Qt::AscendingOrder); // most journeys first, down the tree
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    say();
}

void MovesPage::say()
{
    const bool isBaseline = m_context.document.workspace().shown == baselineId;
    m_export->setEnabled(m_model->rowCount() > 0 && !m_isCounting);
    m_rule->setText(tr("From the baseline to the scenario; what is the same on both sides is not listed."));
    const QString nobody = isBaseline ? tr("This is the baseline. Show a scenario to see who moves.")
                                      : movesFinding(m_answer.moves, chosen());
    sayWhenEmpty(*m_table, m_isCounting ? tr("Comparing…") : nobody, !m_filter->text().isEmpty());
    m_finding->setText(m_isCounting ? tr("Comparing with the baseline…") : nobody);
}

void MovesPage::exportTables()
{
    std::vector<ChartData> charts;
    for (const QAction *action : m_switch->actions()) {
        ChartData chart;
        chart.title = action->iconText();
        chart.table = m_answer.tables.at(static_cast<std::size_t>(m_switch->actions().indexOf(action)));
        charts.push_back(std::move(chart));
    }
    exportCharts(this, m_context, m_files, { title(), std::move(charts), Picture(), {} },
        [this](const QString &told) { Q_EMIT notice(told); });
}

} // namespace headwater
