// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/stages/stages_page.h"

#include "core/exchange/reading/stage_words.h"
#include "core/journeys/stages/step_figures.h"
#include "ui/journeys/journeys_text.h"
#include "ui/journeys/stages/stage_table_model.h"
#include "ui/plan/pages/chart_export.h"
#include "ui/plan/pages/flow_layout.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/pages/why_read_only.h"
#include "ui/plan/plan_table_view.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace headwater {

namespace {

constexpr std::size_t mostOffered = 200;

QStringList namesOf(const std::vector<StageName> &stages)
{
    QStringList names;
    for (const StageName &stage : stages)
        names.append(stage.name);
    return names;
}

/// Looks like what is to be done next, or like something that may be done.
void setPrimary(QPushButton *button, bool isPrimary)
{
    if (button->property("primary").toBool() == isPrimary)
        return;
    button->setProperty("primary", isPrimary);
    button->style()->unpolish(button);
    button->style()->polish(button);
}

/// Of the first stage that is won; there is one.
QString nameOfWon(const Plan &plan) { return std::ranges::find(plan.stages, StageKind::Won, &Stage::kind)->name; }

} // namespace

StagesPage::StagesPage(const PlanContext &context, QWidget *parent)
    : JourneysPage(parent)
    , m_context(context)
    , m_model(new StageTableModel(context.document, this))
    , m_finding(findingLabel())
    , m_rule(ruleLabel())
    , m_table(makePlanTable(m_model, { 30, 16, 16, 14, 14, 18, 40 }))
    , m_name(new QAction(tr("Name the stages from the log"), this))
    , m_earlier(new QAction(tr("Stage one place earlier"), this))
    , m_later(new QAction(tr("Stage one place later"), this))
    , m_remove(new QAction(tr("Remove the stage"), this))
    , m_export(new QAction(tr("Export the stages…"), this))
{
    setObjectName(QStringLiteral("stagesPage"));
    makeActions();
    m_table->setObjectName(QStringLiteral("stageTable"));
    m_table->setAccessibleName(tr("Stages along the journey"));
    m_table->setSortingEnabled(false); // the order is the journey's
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(StageColumn::Name), QHeaderView::Stretch);
    showChangeColumn(*m_table, static_cast<int>(StageColumn::Change), Comparison::After);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeToolbar());
    column->addWidget(m_finding);
    column->addWidget(m_rule);
    column->addWidget(m_table, 1);
    column->addWidget(makeAddingLine());
    column->addStretch(0); // takes the room of the table while there is none
    connect(&context.document, &PlanDocument::changed, this, &StagesPage::followPlan);
    connect(&context.document, &PlanDocument::lockChanged, this, &StagesPage::updateActions);
    connect(m_model, &StageTableModel::refused, this, &StagesPage::say);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StagesPage::updateActions);
    followPlan();
}

StagesPage::~StagesPage()
{
    m_table->selectionModel()->disconnect(this); // it tells of an empty selection when the table goes
}

void StagesPage::makeActions()
{
    const auto action = [this](QAction *made, const QString &name, const QString &onButton, const QString &tip,
                            void (StagesPage::*run)()) {
        made->setObjectName(QStringLiteral("journeys.stages.") + name);
        made->setIconText(onButton);
        made->setToolTip(tip);
        connect(made, &QAction::triggered, this, run);
    };
    action(m_name, QStringLiteral("name"), tr("Name the stages"),
        tr("Makes stages of the activities that most journeys have, in their order"), &StagesPage::nameProposed);
    m_earlier->setShortcut(Qt::ALT | Qt::Key_Up);
    m_later->setShortcut(Qt::ALT | Qt::Key_Down);
    m_earlier->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_later->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action(m_earlier, QStringLiteral("earlier"), tr("Earlier"), tr("One place earlier (Alt+Up)"),
        &StagesPage::moveEarlier);
    action(m_later, QStringLiteral("later"), tr("Later"), tr("One place later (Alt+Down)"), &StagesPage::moveLater);
    action(m_remove, QStringLiteral("remove"), tr("Remove"),
        tr("A stage goes when no work, verifier or handover belongs to it"), &StagesPage::remove);
    action(
        m_export, QStringLiteral("export"), tr("Export…"), tr("The table as XLSX or CSV"), &StagesPage::exportStages);
    m_table->addActions({ m_earlier, m_later });
}

QWidget *StagesPage::makeToolbar()
{
    auto *bar = new QWidget;
    auto *line = new FlowLayout(bar);
    auto *name = new QPushButton(m_name->iconText());
    name->setObjectName(QStringLiteral("nameStages"));
    name->setToolTip(m_name->toolTip());
    connect(name, &QPushButton::clicked, m_name, &QAction::trigger);
    connect(m_name, &QAction::changed, name, [this, name] {
        name->setText(m_name->iconText());
        name->setVisible(m_name->isEnabled());
        setPrimary(name, !areNamed());
    });
    line->addWidget(name);
    for (QAction *action : { m_earlier, m_later, m_remove, m_export })
        line->addWidget(pageButton(action));
    return bar;
}

QWidget *StagesPage::makeAddingLine()
{
    m_newName = new QComboBox;
    m_newName->setObjectName(QStringLiteral("newStageName"));
    m_newName->setAccessibleName(tr("Name of the new stage"));
    m_newName->setEditable(true);
    m_newName->setInsertPolicy(QComboBox::NoInsert);
    m_newName->setMinimumContentsLength(24);
    m_newName->lineEdit()->setPlaceholderText(tr("A name, or an activity of the log"));
    m_newKind = new QComboBox;
    m_newKind->setObjectName(QStringLiteral("newStageKind"));
    m_newKind->setAccessibleName(tr("Kind of the new stage"));
    m_newKind->addItems(stageKindWords());
    auto *add = new QPushButton(tr("Add"));
    add->setObjectName(QStringLiteral("addStage"));
    connect(add, &QPushButton::clicked, this, &StagesPage::add);
    connect(m_newName->lineEdit(), &QLineEdit::returnPressed, add, &QPushButton::click);
    m_adding = new QWidget;
    auto *line = new FlowLayout(m_adding);
    auto *label = new QLabel(tr("Another stage:"));
    setTone(label, Tone::Muted);
    line->addWidget(label);
    line->addWidget(m_newName);
    line->addWidget(m_newKind);
    line->addWidget(add);
    return m_adding;
}

void StagesPage::showJourneys(const SharedJourneys &journeys)
{
    const bool isKnown = m_journeys && m_journeys->context == journeys->context;
    m_journeys = journeys;
    if (isKnown)
        return; // a filter does not change what the whole log says
    m_running.cancel();
    m_running = m_jobs.start<Found, SharedJourneys>(
        ++m_revision, journeys,
        [](const SharedJourneys &shown, const Cancellation &cancellation, const Progress &) {
            return find(*shown, cancellation);
        },
        [this](const Result<Found> &found, quint64 revision) { receive(found, revision); });
}

Result<StagesPage::Found> StagesPage::find(const JourneysView &journeys, const Cancellation &cancellation)
{
    const EventColumns &columns = *journeys.columns;
    HEADWATER_TRY(std::vector<StepFigure> figures, stepFigures(columns, *journeys.context, cancellation));
    std::vector<StageKind> kinds;
    for (std::uint32_t code = 0; code < columns.activities.size(); ++code)
        kinds.push_back(static_cast<StageKind>(outcomeOfStage(columns.activities.text(code)))); // share their order
    Found found;
    found.proposed = proposedStages(figures, columns, *journeys.context, kinds);
    std::ranges::stable_sort(figures, std::ranges::greater {}, &StepFigure::cases);
    for (const StepFigure &figure : figures) {
        const StageId stage = journeys.context->activityStage[figure.activity].id;
        if (stage.isValid())
            found.journeys.insert(stage, figure.cases);
        else if (static_cast<std::size_t>(found.others.size()) < mostOffered)
            found.others.append(columns.activities.text(figure.activity));
    }
    return found;
}

void StagesPage::receive(const Result<Found> &found, quint64 revision)
{
    if (revision != m_revision || !found)
        return;
    m_found = *found;
    m_model->showJourneys(m_journeys->columns->caseCount() > 0 ? std::optional(m_found.journeys) : std::nullopt);
    const QString typed = m_newName->currentText();
    m_newName->clear();
    m_newName->addItems(m_found.others);
    m_newName->setCurrentIndex(-1);
    m_newName->setCurrentText(typed);
    sayWhatIsThere();
    updateActions();
}

void StagesPage::followPlan()
{
    const StageId kept = chosen();
    m_model->show(Comparison::After);
    choose(kept);
    sayWhatIsThere();
    updateActions();
}

/// Whether the log has what could be stages and is none.
bool StagesPage::mayName() const { return !m_found.proposed.empty(); }

/// Whether some stages are those of the log: then what else could be some may well be calls and mails.
bool StagesPage::areNamed() const { return !m_found.journeys.isEmpty(); }

void StagesPage::updateActions()
{
    const PlanDocument &document = m_context.document;
    const bool isFree = mayEdit(document);
    const int row = m_model->rowOf(chosen());
    m_adding->setEnabled(isFree);
    m_name->setIconText(areNamed() ? tr("Make them stages") : tr("Name the stages"));
    m_name->setEnabled(isFree && mayName());
    m_earlier->setEnabled(isFree && row > 0);
    m_later->setEnabled(isFree && row >= 0 && row + 1 < m_model->rowCount());
    m_remove->setEnabled(isFree && row >= 0);
    m_export->setEnabled(m_model->rowCount() > 0);
}

void StagesPage::sayWhatIsThere()
{
    const Plan &plan = m_context.document.plan();
    m_table->setVisible(!plan.stages.empty());
    if (mayName() && !areNamed()) {
        m_finding->setText(plan.stages.empty() ? tr("The journeys have no stages yet")
                                               : tr("No journey comes to any of these stages"));
        m_rule->setText(tr("In the order of the journeys, what most of them have is: %1. As stages, they make funnel, "
                           "times, forecast and verifiers speak of them.")
                            .arg(namesOf(m_found.proposed).join(QStringLiteral(" → "))));
        return;
    }
    const auto open = std::ranges::count(plan.stages, StageKind::Open, &Stage::kind);
    const auto won = std::ranges::count(plan.stages, StageKind::Won, &Stage::kind);
    if (plan.stages.empty()) {
        m_finding->setText(tr("The plan has no stages yet"));
        m_rule->setText(tr("Add them below in the order of the journey. The log finds them by name; work, verifiers "
                           "and the forecast are by stage."));
        return;
    }
    if (won == 0)
        m_finding->setText(tr("No stage says that a journey was won: give one of them that kind"));
    else if (open == 1)
        m_finding->setText(tr("One open stage on the way to %1").arg(nameOfWon(plan)));
    else
        m_finding->setText(tr("%1 open stages on the way to %2").arg(open).arg(nameOfWon(plan)));
    QString rule = tr("Double-click or F2 changes a cell, Alt+Up and Alt+Down the order. A stage that gets another "
                      "name keeps its work and verifiers, and its journeys: its earlier name is still understood.");
    if (mayName())
        rule
            += tr(" Many journeys also have: %1. If these are stages, not calls or mails, make them stages; each comes "
                  "to its place along the journey.")
                   .arg(namesOf(m_found.proposed).join(QStringLiteral(" → ")));
    m_rule->setText(rule);
}

StageId StagesPage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? StageId {} : m_model->idAt(rows.first().row());
}

void StagesPage::choose(StageId id)
{
    if (const int row = m_model->rowOf(id); row >= 0 && id != chosen())
        m_table->selectRow(row);
}

void StagesPage::nameProposed()
{
    apply(tr("Name the stages from the log"),
        [stages = m_found.proposed](Plan plan) { return withStagesAdded(std::move(plan), stages); });
}

void StagesPage::moveEarlier() { move(-1); }

void StagesPage::moveLater() { move(1); }

void StagesPage::move(int places)
{
    const StageId id = chosen();
    const Stage *stage = m_context.document.plan().stages.find(id);
    if (!stage)
        return;
    apply(
        places < 0 ? tr("Move the stage %1 earlier").arg(stage->name) : tr("Move the stage %1 later").arg(stage->name),
        [id, places](Plan plan) { return withStageMoved(std::move(plan), id, places); });
}

void StagesPage::remove()
{
    const StageId id = chosen();
    const Stage *stage = m_context.document.plan().stages.find(id);
    if (!stage)
        return;
    apply(
        tr("Remove the stage %1").arg(stage->name), [id](Plan plan) { return withStageRemoved(std::move(plan), id); });
}

void StagesPage::exportStages()
{
    exportCharts(this, m_context, m_files, { title(), { m_model->figures() }, Picture(), {} },
        [this](const QString &told) { Q_EMIT notice(told); });
}

void StagesPage::add()
{
    const StageName stage { m_newName->currentText(), static_cast<StageKind>(m_newKind->currentIndex()) };
    const bool isDone = apply(tr("Add the stage %1").arg(stage.name.trimmed()),
        [&stage](Plan plan) { return withStageAdded(std::move(plan), stage); });
    if (isDone)
        m_newName->setCurrentText({});
}

bool StagesPage::apply(const QString &label, const PlanDocument::Edit &edit)
{
    const auto done = m_context.document.apply(label, {}, edit);
    if (!done)
        say(done.error());
    return done.has_value();
}

void StagesPage::say(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Incomplete: Q_EMIT notice(tr("A stage needs a name.")); return;
    case Error::Kind::Duplicate: Q_EMIT notice(tr("There is a stage of that name.")); return;
    case Error::Kind::StillInUse:
        Q_EMIT notice(tr("Work, a verifier or a handover belongs to this stage; move or remove it first."));
        return;
    default: Q_EMIT notice(sentenceFor(error.kind));
    }
}

} // namespace headwater
