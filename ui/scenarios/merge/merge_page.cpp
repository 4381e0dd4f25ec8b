// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/merge/merge_page.h"

#include "core/document/plan_document.h"
#include "ui/plan/pages/flow_layout.h"
#include "ui/plan/pages/page_parts.h"
#include "ui/plan/pages/why_read_only.h"
#include "ui/plan/plan_table_view.h"
#include "ui/prompts/prompts.h"
#include "ui/scenarios/merge/carried_imports.h"
#include "ui/scenarios/merge/conflicts_model.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"

#include <QFileInfo>
#include <QFrame>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace headwater {

namespace {

QFrame *cardWith(const QString &title, QVBoxLayout *&column)
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    column = new QVBoxLayout(card);
    column->setContentsMargins(12, 10, 12, 10);
    auto *name = new QLabel(title);
    setTextRole(name, TextRole::Heading);
    column->addWidget(name);
    return card;
}

} // namespace

MergePage::MergePage(const PlanContext &context, QWidget *parent)
    : SpacePage(parent)
    , m_context(context)
    , m_conflicts(new ConflictsModel(this))
    , m_incoming(new ChangesModel(this))
    , m_finding(findingLabel())
    , m_rule(ruleLabel())
    , m_theirs(new QLabel)
    , m_base(new QLabel)
{
    setObjectName(QStringLiteral("mergePage"));
    m_finding->setObjectName(QStringLiteral("mergeFinding"));
    m_rule->setObjectName(QStringLiteral("mergeRule"));
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_finding);
    column->addWidget(m_rule);
    column->addWidget(makeFiles());
    column->addWidget(m_conflictPart = makeConflicts(), 1);
    column->addWidget(m_incomingPart = makeIncoming(), 1);
    column->addStretch(0);
    connect(m_conflicts, &ConflictsModel::decided, this, &MergePage::decide);
    connect(&m_context.document, &PlanDocument::changed, this, &MergePage::followPlan);
    connect(&m_context.document, &PlanDocument::lockChanged, this, &MergePage::updateActions);
    say();
}

void MergePage::makeActions()
{
    const auto add = [this](const char *name, const QString &text, const QString &onButton, auto run) {
        auto *action = new QAction(text, this);
        action->setObjectName(QStringLiteral("scenarios.merge.") + QLatin1StringView(name));
        action->setIconText(onButton);
        connect(action, &QAction::triggered, this, run);
        m_actions.append(action);
        return action;
    };
    m_chooseTheirs = add("theirs", tr("Choose a colleague's file to merge…"), tr("Choose…"),
        [this] { choose(&MergeFiles::theirs, tr("The colleague's file")); });
    m_chooseBase = add("base", tr("Choose the file that both began with…"), tr("Choose…"),
        [this] { choose(&MergeFiles::base, tr("The file that both began with")); });
    m_allMine = add("mine", tr("Decide the rest: mine"), tr("Rest: mine"), [this] { decideRest(MergeSide::Mine); });
    m_allTheirs = add(
        "theirsall", tr("Decide the rest: theirs"), tr("Rest: theirs"), [this] { decideRest(MergeSide::Theirs); });
    m_apply = add("apply", tr("Apply the merge"), tr("Apply the merge"), [this] { apply(); });
    m_apply->setToolTip(tr("All that comes in as one step, which can be undone"));
}

QWidget *MergePage::makeFiles()
{
    QVBoxLayout *column = nullptr;
    QFrame *card = cardWith(tr("Files"), column);
    auto *grid = new QGridLayout;
    const auto add = [grid](const QString &text, QLabel *path, const char *name, QAction *action) {
        const int row = grid->rowCount();
        auto *label = new QLabel(text);
        setTone(label, Tone::Muted);
        path->setObjectName(QLatin1StringView(name));
        grid->addWidget(label, row, 0);
        grid->addWidget(path, row, 1);
        grid->addWidget(pageButton(action), row, 2);
    };
    add(tr("The colleague's file"), m_theirs, "mergeTheirs", m_chooseTheirs);
    add(tr("What both began with"), m_base, "mergeBase", m_chooseBase);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(14);
    column->addLayout(grid);
    return card;
}

QWidget *MergePage::makeConflicts()
{
    QVBoxLayout *column = nullptr;
    QFrame *card = cardWith(tr("Conflicts"), column);
    m_conflictTable = makePlanTable(m_conflicts, { 28, 28, 18, 18, 18, 14 });
    m_conflictTable->setObjectName(QStringLiteral("conflictTable"));
    m_conflictTable->setAccessibleName(tr("What both decided differently; the last column says whose version counts"));
    m_conflictTable->setSortingEnabled(false);
    m_conflictTable->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_conflictTable->horizontalHeader()->setStretchLastSection(true);
    m_conflictTable->setProperty("quiet", true);
    column->addWidget(m_conflictTable, 1);
    auto *buttons = new QWidget;
    auto *line = new FlowLayout(buttons);
    for (QAction *action : { m_allMine, m_allTheirs })
        line->addWidget(pageButton(action));
    column->addWidget(buttons);
    return card;
}

QWidget *MergePage::makeIncoming()
{
    QVBoxLayout *column = nullptr;
    QFrame *card = cardWith(tr("What comes in"), column);
    QTableView *table = makePlanTable(m_incoming, { 22, 16, 30, 0, 60 });
    table->hideColumn(ChangesModel::Agreed); // with the baseline, not with mine
    table->setObjectName(QStringLiteral("incomingTable"));
    table->setAccessibleName(tr("What the merge changes in the scenario that is shown"));
    table->setSortingEnabled(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setProperty("quiet", true);
    sayWhenEmpty(*table, tr("Nothing changes in the scenario that is shown."), false);
    column->addWidget(table, 1);
    auto *buttons = new QWidget;
    auto *line = new FlowLayout(buttons);
    QToolButton *apply = pageButton(m_apply);
    apply->setProperty("primary", true);
    line->addWidget(apply);
    column->addWidget(buttons);
    return card;
}

void MergePage::showEvent(QShowEvent *event)
{
    SpacePage::showEvent(event);
    followPlan();
}

void MergePage::choose(QString MergeFiles::*which, const QString &question)
{
    const QStringList files = m_context.prompts.askFilesToOpen(this, question, tr("Plans (*.headwater)"));
    if (files.isEmpty())
        return;
    MergeFiles chosen = m_files;
    chosen.*which = files.front();
    mergeFiles(chosen);
}

void MergePage::mergeFiles(const MergeFiles &files)
{
    m_files = files;
    m_choices = {};
    if (m_view)
        m_view->sources.reset(); // a file of the same name may hold something else by now
    merge();
}

void MergePage::followPlan()
{
    if (isVisible() && m_files.areChosen() && m_mergedOf != m_context.document.revision())
        merge();
    else
        updateActions();
}

void MergePage::merge()
{
    m_error.reset();
    m_running.cancel();
    ++m_job;
    m_isApplying = false; // what was on its way is of a merge that counts no more
    m_isMerging = m_files.areChosen();
    m_mergedOf = m_context.document.revision();
    if (m_isMerging) {
        MergeQuestion question { m_files, m_view ? m_view->sources : nullptr, m_context.document.workspace(),
            m_choices };
        m_running = m_jobs.start<MergeView, MergeQuestion>(
            m_job, std::move(question),
            [](const MergeQuestion &asked, const Cancellation &cancellation, const Progress &) {
                return mergeViewOf(asked, cancellation);
            },
            [this](Result<MergeView> view, quint64 job) {
                if (job == m_job)
                    receive(std::move(view));
            });
    }
    say();
}

void MergePage::receive(Result<MergeView> view)
{
    m_isMerging = false;
    if (view) {
        m_view = *std::move(view);
        showConflicts();
        m_incoming->show(m_view->incoming);
    } else {
        m_view.reset();
        m_error = view.error();
    }
    say();
}

/// Whoever decides one after the other stays in the table, at the next one.
void MergePage::showConflicts()
{
    const int from = std::max(0, m_conflictTable->currentIndex().row());
    m_conflicts->show(m_view->merge.conflicts);
    const int count = m_conflicts->rowCount();
    for (int i = 0; i < count; ++i) {
        const int row = (from + i) % count;
        if (m_conflicts->conflicts()[static_cast<std::size_t>(row)].conflict.chosen)
            continue;
        m_conflictTable->setCurrentIndex(m_conflicts->index(row, ConflictsModel::Taken));
        return;
    }
}

QString MergePage::finding() const
{
    if (m_error)
        return m_error->kind == Error::Kind::InvalidInput
            ? tr("These files are no copies of this plan. Merge copies of one plan only.")
            : tr("This could not be merged: %1 (%2)").arg(sentenceFor(m_error->kind), m_error->detail);
    if (m_isMerging)
        return tr("Reading and merging…");
    if (m_isApplying)
        return tr("Taking in what the imports tell…");
    if (!m_view)
        return tr("Bring back what a colleague did in a copy of this plan");
    auto incoming = static_cast<int>(m_incoming->size());
    for (const auto &[scenario, rows] : m_view->elsewhere)
        incoming += rows;
    if (const int open = m_conflicts->undecided(); open > 0)
        return tr("%n conflict(s) to decide before the merge can be applied", nullptr, open);
    if (!m_view->merge.isDecided())
        return tr("What was decided breaks a rule of the plan: decide otherwise");
    return tr("%n change(s) come in, and nothing is in their way", nullptr, incoming);
}

/// The list has those of the scenario that is shown.
QString MergePage::elsewhereText(const MergeView &view)
{
    QStringList scenarios;
    for (const auto &[scenario, rows] : view.elsewhere)
        scenarios.append(tr("%1 (%2)", "a scenario, how many rows").arg(scenario, countText(rows)));
    return scenarios.isEmpty()
        ? QString()
        : tr("Changes also come into other scenarios: %1.").arg(scenarios.join(QStringLiteral(", ")));
}

/// What becomes of whole scenarios.
QString MergePage::scenariosText(const WorkspaceMerge &merge)
{
    const auto named = [](const QStringList &names) { return names.join(QStringLiteral(", ")); };
    QStringList parts;
    if (!merge.added.isEmpty())
        parts.append(tr("Scenarios that come in: %1.").arg(named(merge.added)));
    if (!merge.keptDeleted.isEmpty())
        parts.append(
            tr("Scenarios that stay, though your colleague has them no more: %1.").arg(named(merge.keptDeleted)));
    if (!merge.leftOut.isEmpty())
        parts.append(tr("Scenarios that are left out, as they do not fit what lies outside of the part: %1.")
                         .arg(named(merge.leftOut)));
    QStringList loose;
    for (const RowWithoutScenario &row : merge.loose)
        loose.append(tr("%1 (%2)", "a page or note, and the scenario that it named").arg(row.name, row.scenario));
    if (!loose.isEmpty())
        parts.append(tr("Pages, notes and reviews that name no scenario now, as theirs does not come in: %1.")
                         .arg(named(loose)));
    return parts.join(u' ');
}

/// What becomes of the facts.
QString MergePage::importsText(const WorkspaceMerge &merge)
{
    QStringList coming, off, on;
    for (const ImportBatch &import : merge.imports)
        coming.append(import.file);
    for (const ImportBatch &import : merge.switched)
        (import.active ? on : off).append(import.file);
    const auto named = [](const QStringList &names) { return names.join(QStringLiteral(", ")); };
    QStringList parts;
    if (!coming.isEmpty())
        parts.append(tr("Imports that come in with what they tell: %1.").arg(named(coming)));
    if (!off.isEmpty())
        parts.append(tr("Imports that your colleague took back, and that count no more: %1.").arg(named(off)));
    if (!on.isEmpty())
        parts.append(tr("Imports that count again: %1.").arg(named(on)));
    return parts.join(u' ');
}

void MergePage::say()
{
    m_finding->setText(finding());
    const QString rule = tr("What only one of you changed is taken over; what both changed differently is for you to "
                            "decide. Nothing happens before you apply it.");
    QStringList parts { rule };
    if (m_view)
        parts += { elsewhereText(*m_view), scenariosText(m_view->merge), importsText(m_view->merge) };
    parts.removeAll(QString());
    m_rule->setText(parts.join(u' '));
    const auto nameOf
        = [](const QString &path) { return path.isEmpty() ? tr("none chosen yet") : QFileInfo(path).fileName(); };
    m_theirs->setText(nameOf(m_files.theirs));
    m_base->setText(nameOf(m_files.base));
    m_conflictPart->setVisible(m_view && m_conflicts->rowCount() > 0);
    m_incomingPart->setVisible(m_view.has_value());
    updateActions();
}

void MergePage::decide(const ScenarioConflict &conflict, std::optional<MergeSide> side)
{
    const std::pair key(conflict.scenario, conflict.conflict.key());
    if (side)
        m_choices.single[key] = *side;
    else
        m_choices.single.erase(key);
    merge();
}

void MergePage::decideRest(MergeSide side)
{
    for (const ScenarioConflict &conflict : m_conflicts->conflicts()) {
        if (!conflict.conflict.chosen)
            m_choices.single[{ conflict.scenario, conflict.conflict.key() }] = side;
    }
    merge();
}

void MergePage::updateActions()
{
    const PlanDocument &document = m_context.document;
    const bool isFree = mayEditScenarios(document);
    const bool isCurrent = m_view && !m_isMerging && !m_isApplying && m_mergedOf == document.revision();
    for (QAction *action : { m_allMine, m_allTheirs })
        action->setEnabled(isCurrent && m_conflicts->undecided() > 0);
    const auto brings
        = [](const MergeView &view) { return view.merge.workspace != view.mine || !view.merge.imports.empty(); };
    m_apply->setEnabled(isFree && isCurrent && m_view->merge.isDecided() && brings(*m_view));
}

void MergePage::apply()
{
    if (m_view->merge.imports.empty())
        return take(std::vector<ImportBatch> {});
    const auto question = carryingOf(m_context.document, m_files.theirs, m_view->merge);
    if (!question)
        return Q_EMIT notice(sentenceFor(question.error().kind));
    m_isApplying = true;
    m_running = m_jobs.start<std::vector<ImportBatch>, CarryQuestion>(
        ++m_job, *question,
        [](const CarryQuestion &asked, const Cancellation &cancellation, const Progress &) {
            return carryImports(asked, cancellation);
        },
        [this](const Result<std::vector<ImportBatch>> &imports, quint64 job) {
            if (job != m_job)
                return;
            m_isApplying = false;
            if (m_mergedOf == m_context.document.revision())
                take(imports);
            else
                merge(); // somebody did something meanwhile
        });
    say();
}

/// All of it as one step.
void MergePage::take(const Result<std::vector<ImportBatch>> &imports)
{
    const QString label = tr("Merge %1").arg(QFileInfo(m_files.theirs).fileName());
    const auto merged = [&](const Workspace &) -> Result<Workspace> {
        HEADWATER_TRY(const std::vector<ImportBatch> taken, imports);
        return withImportsTaken(m_view->merge.workspace, taken);
    };
    const Result<> done = m_context.document.applyToWorkspace(label, {}, merged);
    Q_EMIT notice(done ? tr("Done: %1").arg(label) : sentenceFor(done.error().kind));
    if (done)
        forget();
    else
        say();
}

void MergePage::forget()
{
    m_files = {};
    m_choices = {};
    m_view.reset();
    m_conflicts->show({});
    m_incoming->show(nullptr);
    merge();
}

} // namespace headwater
