// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/effort/effort_page.h"

#include "ui/charts/chart_view.h"
#include "ui/plan/choice_delegate.h"
#include "ui/plan/pages/chart_export.h"
#include "ui/plan/pages/flow_layout.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/pages/why_read_only.h"
#include "ui/plan/view/view_parts.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>

namespace headwater {

namespace {

constexpr Minutes usualVisit { 60 };

QComboBox *nameBox(const QString &name, const QString &accessibleName, const QString &placeholder)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->lineEdit()->setPlaceholderText(placeholder);
    box->setMinimumContentsLength(14);
    return box;
}

/// The names of the rows, keeping what stands in the box.
template <typename Row> void fill(QComboBox *box, const CowTable<Row> &table)
{
    const QString kept = box->currentText();
    box->clear();
    for (const Row &row : table)
        box->addItem(row.name, QVariant::fromValue<qint64>(row.id.value));
    box->setCurrentText(kept);
}

} // namespace

EffortPage::EffortPage(const PlanContext &context, QWidget *parent)
    : JourneysPage(parent)
    , m_context(context)
    , m_model(new EffortModel(context.document, this))
    , m_segment(new QComboBox)
    , m_finding(findingLabel())
    , m_rule(ruleLabel())
    , m_table(new QTableView)
    , m_measures(new QActionGroup(this))
    , m_remove(new QAction(tr("Remove work"), this))
    , m_copy(new QAction(tr("Use this work for all segments"), this))
    , m_export(new QAction(tr("Export: %1…").arg(title()), this))
{
    setObjectName(QStringLiteral("workPage"));
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeToolbar());
    column->addWidget(m_finding);
    column->addWidget(m_rule);
    column->addWidget(makeTable(), 1);
    column->addWidget(makeAddingLine());
    column->addStretch(0); // takes the room of the table while there is none
    connect(&context.document, &PlanDocument::changed, this, &EffortPage::followPlan);
    connect(&context.document, &PlanDocument::lockChanged, this, &EffortPage::followLock);
    connect(m_segment, &QComboBox::currentIndexChanged, this, &EffortPage::followSegment);
    connect(m_model, &EffortModel::refused, this, &JourneysPage::notice);
    followPlan();
    followSegment();
}

EffortPage::~EffortPage()
{
    m_table->selectionModel()->disconnect(this); // it tells of an empty selection when the table goes
}

void EffortPage::makeActions()
{
    const auto measure = [this](const QString &name, const QString &text, const QString &onButton, const QString &tip) {
        auto *action = new QAction(text, this);
        action->setObjectName(QStringLiteral("journeys.work.") + name);
        action->setIconText(onButton);
        action->setToolTip(tip);
        action->setCheckable(true);
        action->setChecked(m_measures->actions().isEmpty());
        m_measures->addAction(action);
    };
    measure(QStringLiteral("share"), tr("Work as share of visits"), tr("Share of visits"),
        tr("How the visits to a stage spread over the channels"));
    measure(QStringLiteral("time"), tr("Work as time per visit"), tr("Time per visit"),
        tr("How long people work for one visit through a channel"));
    connect(m_measures, &QActionGroup::triggered, this, [this](const QAction *chosen) {
        m_model->showMeasure(
            chosen == m_measures->actions().first() ? EffortModel::Measure::Share : EffortModel::Measure::Time);
    });
    m_remove->setObjectName(QStringLiteral("journeys.work.remove"));
    m_remove->setToolTip(tr("The selected lines are no work of this segment any more"));
    connect(m_remove, &QAction::triggered, this, &EffortPage::removeSelected);
    m_copy->setObjectName(QStringLiteral("journeys.work.copy"));
    m_copy->setIconText(tr("Use for all segments"));
    m_copy->setToolTip(tr("Replaces what the other segments have by these shares and times"));
    connect(m_copy, &QAction::triggered, this, &EffortPage::copyToOthers);
    m_export->setObjectName(QStringLiteral("journeys.work.export"));
    m_export->setIconText(tr("Export…"));
    m_export->setToolTip(tr("The matrix as SVG, PDF or PNG, its figures as XLSX or CSV"));
    connect(m_export, &QAction::triggered, this, &EffortPage::exportPage);
}

QList<QAction *> EffortPage::pageActions() const { return m_measures->actions() << m_remove << m_copy << m_export; }

QWidget *EffortPage::makeToolbar()
{
    m_segment->setObjectName(QStringLiteral("workSegment"));
    setPartOfView(*m_segment);
    m_segment->setAccessibleName(tr("Customers of which segment"));
    m_segment->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *bar = new QWidget;
    auto *line = new FlowLayout(bar);
    line->addWidget(m_segment);
    auto *measures = new QWidget;
    auto *strip = new QHBoxLayout(measures);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->setSpacing(0);
    for (QAction *action : m_measures->actions())
        strip->addWidget(pageButton(action));
    line->addWidget(measures);
    for (QAction *action : { m_remove, m_copy, m_export })
        line->addWidget(pageButton(action));
    return bar;
}

QWidget *EffortPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("workTable"));
    m_table->setAccessibleName(tr("Work by stage, task and channel"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChoiceDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EffortPage::followLock);
    return m_table;
}

QWidget *EffortPage::makeAddingLine()
{
    m_newStage = nameBox(QStringLiteral("newWorkStage"), tr("Stage of the new work"), tr("Stage"));
    m_newTask = nameBox(QStringLiteral("newWorkTask"), tr("Task of the new work"), tr("Task"));
    m_newChannel = nameBox(QStringLiteral("newWorkChannel"), tr("Channel of the new work"), tr("Channel"));
    auto *add = new QPushButton(tr("Add"));
    add->setObjectName(QStringLiteral("addWork"));
    connect(add, &QPushButton::clicked, this, &EffortPage::add);
    m_adding = new QWidget;
    auto *line = new FlowLayout(m_adding);
    auto *label = new QLabel(tr("More work:"));
    setTone(label, Tone::Muted);
    line->addWidget(label);
    for (QComboBox *box : { m_newStage, m_newTask, m_newChannel }) {
        line->addWidget(box);
        connect(box->lineEdit(), &QLineEdit::returnPressed, add, &QPushButton::click);
    }
    line->addWidget(add);
    return m_adding;
}

void EffortPage::followPlan()
{
    const Plan &plan = m_context.document.plan();
    {
        const QSignalBlocker quiet(m_segment);
        const QVariant kept = m_segment->currentData();
        m_segment->clear();
        for (const Segment &segment : plan.segments)
            m_segment->addItem(segment.name, QVariant::fromValue<qint64>(segment.id.value));
        m_segment->setCurrentIndex(std::max(m_segment->count() > 0 ? 0 : -1, m_segment->findData(kept)));
    }
    m_segment->setVisible(m_segment->count() > 0);
    fill(m_newStage, plan.stages);
    fill(m_newTask, plan.tasks);
    fill(m_newChannel, plan.channels);
    if (m_segment->currentData().toLongLong() != m_model->segment().value)
        followSegment();
    sayWhatFollows();
    followLock();
}

void EffortPage::followSegment()
{
    m_model->showSegment(SegmentId { m_segment->currentData().toLongLong() });
    sayWhatFollows();
    followLock();
}

void EffortPage::followLock()
{
    const bool mayChange = mayEdit(m_context.document);
    m_adding->setEnabled(mayChange);
    m_remove->setEnabled(mayChange && m_table->selectionModel()->hasSelection());
    m_copy->setEnabled(mayChange && m_segment->count() > 1 && m_model->rowCount() > 0);
    m_export->setEnabled(m_model->rowCount() > 0);
}

void EffortPage::sayWhatFollows()
{
    const EffortMatrix &now = m_model->matrix();
    m_table->setVisible(!now.lines.empty());
    if (now.lines.empty()) {
        m_finding->setText(tr("No work is laid out for these customers yet"));
        m_rule->setText(tr("Say below at which stage which task comes up and how it is done; then spread it over the "
                           "channels. Hours of work, and what customers can do by themselves, follow from it."));
        return;
    }
    m_finding->setText(
        tr("%1: a whole journey takes %2 of people's time; %3 of the work needs no salesperson")
            .arg(m_segment->currentText(), visitTimeText(now.perJourney), wholePercentText(now.withoutSeller)));
    QString rule = tr("A visit to each stage counted once. What customers do by themselves is counted with the time "
                      "people would take for it.");
    const EffortMatrix before = effortMatrix(m_context.document.baselinePlan(), m_model->segment());
    if (before.perJourney != now.perJourney || before.withoutSeller != now.withoutSeller)
        rule = tr("In the baseline: %1 and %2.")
                   .arg(visitTimeText(before.perJourney), wholePercentText(before.withoutSeller))
            + u' ' + rule;
    m_rule->setText(rule);
}

void EffortPage::apply(const QString &label, const PlanDocument::Edit &edit)
{
    const auto done = m_context.document.apply(label, {}, edit);
    if (done)
        return;
    switch (done.error().kind) {
    case Error::Kind::Incomplete: Q_EMIT notice(tr("Choose or type a stage, a task and a channel.")); return;
    case Error::Kind::Duplicate: Q_EMIT notice(tr("This work is there already; change it in its line.")); return;
    default: Q_EMIT notice(sentenceFor(done.error().kind));
    }
}

void EffortPage::add()
{
    const QString segment = m_segment->count() > 0 ? m_segment->currentText() : tr("All customers");
    const WorkNames names { segment, m_newStage->currentText(), m_newTask->currentText(), m_newChannel->currentText() };
    apply(tr("Add the work %1 at %2").arg(names.task, names.stage),
        [&](Plan plan) { return withWorkAdded(std::move(plan), names, usualVisit); });
}

void EffortPage::removeSelected()
{
    std::set<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes())
        rows.insert(index.row());
    std::vector<WorkId> works;
    for (const int row : rows)
        works.push_back(m_model->matrix().lines[static_cast<std::size_t>(row)].work);
    apply(tr("Remove %n piece(s) of work", nullptr, static_cast<int>(works.size())),
        [&](Plan plan) { return withWorkRemoved(std::move(plan), works); });
}

void EffortPage::copyToOthers()
{
    std::vector<SegmentId> others;
    for (const Segment &segment : m_context.document.plan().segments) {
        if (segment.id != m_model->segment())
            others.push_back(segment.id);
    }
    apply(tr("Use the work of %1 for all segments").arg(m_segment->currentText()),
        [&](Plan plan) { return withEffortsCopied(std::move(plan), m_model->segment(), others); });
}

void EffortPage::exportPage()
{
    ChartView view;
    view.resize(size());
    view.showChart(m_model->asChart(m_finding->text()));
    const Picture picture
        = recordedPicture(view.pictureSize(), m_finding->text(), [&view](QPainter &painter) { view.paintOn(painter); });
    exportCharts(this, m_context, m_files, { title(), { view.chart() }, picture },
        [this](const QString &told) { Q_EMIT notice(told); });
}

} // namespace headwater
