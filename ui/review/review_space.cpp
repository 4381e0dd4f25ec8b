// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_space.h"

#include "core/document/plan_document.h"
#include "core/plan/territory_names.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_table_model.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/coverage/journey_facts.h"
#include "ui/plan/pages/flow_layout.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/plan_table_view.h"
#include "ui/plan/selection.h"
#include "ui/review/freeze_dialog.h"
#include "ui/review/learned_page.h"
#include "ui/review/review_model.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"

#include <QActionGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headwater {

namespace {

constexpr int reviewRole = Qt::UserRole;
constexpr int stepsOfCounting = 1000;

} // namespace

ReviewSpace::ReviewSpace(const PlanContext &context, QWidget *parent)
    : Space(parent)
    , m_context(context)
    , m_model(new ReviewModel(context, this))
    , m_pages(new QActionGroup(this))
    , m_measures(new QActionGroup(this))
    , m_whole(new QStackedWidget)
    , m_list(new QListWidget)
    , m_headline(findingLabel())
    , m_rule(ruleLabel())
    , m_progress(new QProgressBar)
    , m_stack(new QStackedWidget)
    , m_chart(new ChartCard)
    , m_points(new ChartTableModel(this))
    , m_assumptions(new ChartTableModel(this))
    , m_fluidity(new ChartTableModel(this))
    , m_pointsFinding(findingLabel())
    , m_assumptionsFinding(findingLabel())
    , m_fluidityFinding(findingLabel())
    , m_learned(new LearnedPage(context))
{
    setObjectName(QStringLiteral("reviewSpace"));
    m_headline->setObjectName(QStringLiteral("reviewHeadline"));
    makeSwitches();
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 10);
    column->setSpacing(10);
    column->addWidget(makeHeader());
    column->addWidget(m_whole, 1);
    m_whole->addWidget(makeEmpty());
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(makeReviews());
    row->addWidget(makeChosen(), 1);
    m_whole->addWidget(both);
    connect(m_model, &ReviewModel::changed, this, &ReviewSpace::showAll);
    connect(m_model, &ReviewModel::progressed, this,
        [this](double share) { m_progress->setValue(static_cast<int>(share * stepsOfCounting)); });
    connect(m_learned, &LearnedPage::notice, this, &Space::notice);
    connect(&m_context.document, &PlanDocument::lockChanged, this, &ReviewSpace::updateActions);
    showAll();
}

ReviewSpace::~ReviewSpace()
{
    m_assumptionTable->selectionModel()->disconnect(this); // it tells of an empty selection when the table goes
}

QAction *ReviewSpace::addAction(const char *name, const QString &text, const QString &onButton, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("review.") + QLatin1StringView(name));
    action->setIconText(onButton);
    action->setToolTip(tip);
    m_actions.append(action);
    return action;
}

void ReviewSpace::makeSwitches()
{
    const auto choice = [this](QActionGroup *group, const char *name, const QString &text, const QString &onButton) {
        QAction *action = addAction(name, text, onButton, {});
        action->setCheckable(true);
        group->addAction(action);
    };
    choice(m_pages, "ranges", tr("Predictions and what came"), tr("Predictions"));
    choice(m_pages, "plans", tr("Plans as approved, on the day and as proposed"), tr("Plans"));
    choice(m_pages, "assumptions", tr("Assumptions that were off"), tr("Assumptions"));
    choice(m_pages, "fluidity", tr("What became of vacancies and roles"), tr("Vacancies"));
    choice(m_pages, "learned", tr("What we learned"), tr("Learned"));
    m_pages->actions().first()->setChecked(true);
    connect(m_pages, &QActionGroup::triggered, this, &ReviewSpace::showPages);
    for (const auto &[name, measure] :
        { std::pair { "margin", ReviewMeasure::Margin }, std::pair { "wins", ReviewMeasure::Wins },
            std::pair { "coverage", ReviewMeasure::Coverage }, std::pair { "headcount", ReviewMeasure::Headcount } })
        choice(m_measures, name, tr("Review: %1").arg(measureTitle(measure)), measureTitle(measure));
    m_measures->actions().first()->setChecked(true);
    connect(m_measures, &QActionGroup::triggered, this, &ReviewSpace::showPages);
}

void ReviewSpace::makeActions()
{
    m_freeze = addAction("freeze", tr("Freeze a review…"), tr("Freeze a review…"),
        tr("Keeps the plans as they are and writes down what they predict of a quarter"));
    connect(m_freeze, &QAction::triggered, this, &ReviewSpace::freeze);
    m_take = addAction("take", tr("Take actual figures from the plan's own data"), tr("Take actual figures"),
        tr("What was won in the quarter, and who holds seats when it ends, as the journeys and seats of this plan "
           "tell"));
    connect(m_take, &QAction::triggered, this, &ReviewSpace::takeActuals);
    m_import = addAction("import", tr("Import actual figures…"), tr("Import actual figures…"),
        tr("A file with a row for each territory and quarter: margin, wins, coverage, headcount"));
    connect(m_import, &QAction::triggered, this, &Space::importRequested);
    m_remove = addAction("remove", tr("Remove the review"), tr("Remove"),
        tr("The review and its predictions go; actual figures and versions of plans stay"));
    connect(m_remove, &QAction::triggered, this, &ReviewSpace::remove);
    m_asTable = addAction("table", tr("Predictions as a table"), tr("As table"), {});
    m_asTable->setCheckable(true);
    connect(m_asTable, &QAction::toggled, m_chart, &ChartCard::setAsTable);
    m_export = addAction(
        "export", tr("Export the review…"), tr("Export…"), tr("The chart as a picture, or the figures as XLSX or CSV"));
    connect(m_export, &QAction::triggered, this, &ReviewSpace::exportReview);
    m_recalibrate = addAction("recalibrate", tr("Recalibrate the assumption"), tr("Recalibrate"),
        tr("The chosen assumption becomes what came implies, in the baseline; one step, which undo takes back"));
    connect(m_recalibrate, &QAction::triggered, this, &ReviewSpace::recalibrate);
    m_actions.append(m_learned->pageActions());
}

QWidget *ReviewSpace::makeHeader()
{
    QList<QWidget *> buttons;
    for (QAction *action : { m_freeze, m_take, m_import, m_export })
        buttons.append(pageButton(action));
    return spaceHeader(title(), buttons);
}

QWidget *ReviewSpace::makeEmpty()
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("reviewEmpty"));
    auto *title = new QLabel(tr("Come back next quarter and see who was right"));
    setTextRole(title, TextRole::Heading);
    auto *text
        = new QLabel(tr("A review writes down today what the plan predicts of a quarter, each figure with the "
                        "range in which it should lie in four of five cases. When the quarter is over, what came "
                        "stands beside it: which ranges held, which assumption was off, and what to change."));
    text->setWordWrap(true);
    text->setMaximumWidth(620);
    auto *button = new QPushButton(tr("Freeze a review…"));
    button->setObjectName(QStringLiteral("freezeFirst"));
    button->setProperty("primary", true);
    connect(button, &QPushButton::clicked, m_freeze, &QAction::trigger);
    connect(m_freeze, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(12);
    column->addStretch(1);
    title->setWordWrap(true);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addWidget(text, 0, Qt::AlignHCenter);
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

QWidget *ReviewSpace::makeReviews()
{
    m_list->setObjectName(QStringLiteral("reviewList"));
    m_list->setAccessibleName(tr("Reviews, the newest first"));
    m_list->setProperty("quiet", true);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_model->choose(ReviewId { item->data(reviewRole).toLongLong() });
    });
    auto *card = new QFrame;
    card->setProperty("card", true);
    card->setFixedWidth(22 * fontMetrics().averageCharWidth() + 24);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(10, 10, 10, 10);
    auto *title = new QLabel(tr("Reviews"));
    setTextRole(title, TextRole::Heading);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addWidget(pageButton(m_remove), 0, Qt::AlignLeft);
    return card;
}

QTableView *ReviewSpace::makeTable(ChartTableModel *model, const char *name, const QString &accessibleName)
{
    QTableView *table = makePlanTable(model, {});
    table->setObjectName(QLatin1StringView(name));
    table->setAccessibleName(accessibleName);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSortingEnabled(false); // the order says what matters most
    table->setTabKeyNavigation(false);
    table->setProperty("quiet", true);
    return table;
}

QWidget *ReviewSpace::makeTablePage(QLabel *finding, QTableView *table, QAction *action)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(finding);
    if (action)
        column->addWidget(pageButton(action), 0, Qt::AlignLeft);
    column->addWidget(table, 1);
    return page;
}

QWidget *ReviewSpace::makeChosen()
{
    m_chart->setObjectName(QStringLiteral("reviewChart"));
    m_progress->setRange(0, stepsOfCounting);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the counting is"));
    m_pointsTable = makeTable(m_points, "reviewPlans", tr("Territories as approved, on the day and as proposed"));
    m_assumptionTable = makeTable(m_assumptions, "reviewAssumptions", tr("Assumptions that explain what was missed"));
    m_fluidityTable = makeTable(m_fluidity, "reviewFluidity", tr("What became of vacancies and roles"));
    m_fluidityTable->setWordWrap(true);
    m_fluidityTable->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(
        m_assumptionTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReviewSpace::updateActions);
    connect(m_chart, &ChartCard::rowChosen, this, [this](std::size_t row) {
        const std::vector<QString> territories
            = m_model->view() ? rangesRows(*m_model->view(), measure()) : std::vector<QString>();
        const std::size_t company = territories.size() > 1 && !m_asTable->isChecked() ? 1 : 0; // not in the chart
        for (const auto &[id, name] : distinctTerritoryNames(m_context.document.plan().territories)) {
            if (row + company < territories.size() && name == territories[row + company])
                m_context.selection.selectTerritory(id);
        }
    });
    m_stack->addWidget(m_chart);
    m_stack->addWidget(makeTablePage(m_pointsFinding, m_pointsTable, nullptr));
    m_stack->addWidget(makeTablePage(m_assumptionsFinding, m_assumptionTable, m_recalibrate));
    m_stack->addWidget(makeTablePage(m_fluidityFinding, m_fluidityTable, nullptr));
    m_stack->addWidget(m_learned);
    m_measureSwitch = pageSwitch(m_measures, tr("Which figure is compared"));
    auto *switches = new QWidget;
    auto *line = new FlowLayout(switches, 12);
    line->addWidget(pageSwitch(m_pages, tr("Pages of the review")));
    line->addWidget(m_measureSwitch);
    line->addWidget(pageButton(m_asTable));
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_headline);
    column->addWidget(m_rule);
    column->addWidget(switches);
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);
    return part;
}

void ReviewSpace::showEvent(QShowEvent *event)
{
    Space::showEvent(event);
    m_context.journeys.load();
    m_context.coverage.load();
    m_model->setWatched(true);
    showAll();
}

void ReviewSpace::hideEvent(QHideEvent *event)
{
    m_model->setWatched(false);
    Space::hideEvent(event);
}

void ReviewSpace::bringIntoSight(const QAction &action)
{
    if (&action == m_recalibrate)
        m_pages->actions().at(Assumptions)->trigger();
    else if (m_learned->pageActions().contains(&action))
        m_pages->actions().at(Learned)->trigger();
    else if (&action == m_asTable || m_measures->actions().contains(&action))
        m_pages->actions().at(Ranges)->trigger();
}

bool ReviewSpace::isSettling() const { return m_model->isCounting() || m_taking.isBusy() || m_files.isBusy(); }

ReviewMeasure ReviewSpace::measure() const
{
    return static_cast<ReviewMeasure>(m_measures->actions().indexOf(m_measures->checkedAction()));
}

void ReviewSpace::showAll()
{
    fillList();
    m_whole->setCurrentIndex(m_model->view() ? 1 : 0);
    m_progress->setVisible(m_model->isCounting());
    if (m_model->view())
        m_learned->showReview(m_model->view()->review.id);
    showPages();
}

void ReviewSpace::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Review &review : m_model->reviews()) {
        auto *item = new QListWidgetItem(
            tr("%1\n%2, frozen on %3").arg(review.name, quarterText(review.quarter), dateText(review.frozenOn)));
        item->setData(reviewRole, static_cast<qint64>(review.id.value));
        item->setToolTip(review.note);
        m_list->addItem(item);
        if (m_model->view() && m_model->view()->review.id == review.id)
            m_list->setCurrentItem(item);
    }
}

void ReviewSpace::showPages()
{
    const auto page = static_cast<Page>(m_pages->actions().indexOf(m_pages->checkedAction()));
    m_stack->setCurrentIndex(page);
    m_measureSwitch->setVisible(page == Ranges || page == Plans);
    m_asTable->setVisible(page == Ranges);
    updateActions();
    if (!m_model->view())
        return;
    const ReviewView &view = *m_model->view();
    m_headline->setText(reviewHeadline(view));
    m_rule->setText(reviewRule(view));
    m_chart->showChart(rangesChart(view, measure()));
    const std::optional<Error> error = m_model->error();
    m_pointsFinding->setText(error ? tr("The frozen plans could not be counted. %1").arg(sentenceFor(error->kind))
                                   : pointsFinding(view, measure()));
    m_assumptionsFinding->setText(assumptionsFinding(view));
    m_fluidityFinding->setText(fluidityFinding(view));
    showTable(*m_points, *m_pointsTable, pointsTable(view, measure()));
    showTable(*m_assumptions, *m_assumptionTable, assumptionsTable(view));
    showTable(*m_fluidity, *m_fluidityTable, fluidityTable(view));
    updateActions();
}

/// The first column and the last take what is left; the row that was chosen stays.
void ReviewSpace::showTable(ChartTableModel &model, QTableView &table, const ChartTable &content)
{
    const QModelIndexList chosen = table.selectionModel()->selectedRows();
    model.setTable(content);
    table.resizeColumnsToContents();
    table.horizontalHeader()->setStretchLastSection(true);
    if (&table == m_fluidityTable && model.columnCount() > 0)
        table.horizontalHeader()->setSectionResizeMode(model.columnCount() - 1, QHeaderView::Stretch);
    sayWhenEmpty(table, tr("There is nothing to show here yet."), false);
    const int row = chosen.isEmpty() ? 0 : std::min(chosen.first().row(), model.rowCount() - 1);
    if (row >= 0 && &table == m_assumptionTable)
        table.selectRow(row);
}

void ReviewSpace::updateActions()
{
    const PlanDocument &document = m_context.document;
    const bool isFree = !document.isLocked() && !document.readOnlyReason();
    const bool isThere = m_model->view().has_value();
    m_freeze->setEnabled(isFree);
    m_take->setEnabled(isFree && isThere);
    m_import->setEnabled(isFree && isThere);
    m_remove->setEnabled(isFree && isThere);
    m_export->setEnabled(isThere);
    for (QAction *action : { m_take, m_import, m_export })
        action->setVisible(isThere);
    const std::optional<AssumptionMiss> miss = chosenMiss();
    m_recalibrate->setEnabled(isFree && miss && miss->isToBlame());
}

} // namespace headwater
