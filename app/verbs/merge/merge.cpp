// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/merge/merge_text.h"
#include "app/verbs/plan_file.h"
#include "app/verbs/verb.h"
#include "ui/scenarios/merge/carried_imports.h"

#include <QFileInfo>

#include <algorithm>

namespace headwater {

namespace {

using OpenFile = std::unique_ptr<PlanDocument>;

/// To be looked at only, so it may be open in a window; what a newer version wrote cannot be merged.
OpenPlan openForMerging(const QString &path)
{
    auto document = openPlan(path);
    if (document && (*document)->readOnlyReason()
        && (*document)->readOnlyReason()->kind == Error::Kind::FileNewerThanApp)
        return stopFor(*(*document)->readOnlyReason(), path);
    return document;
}

const PlanInfo &infoOf(const PlanDocument &document) { return *document.baselinePlan().info.find(PlanInfoId { 1 }); }

tl::expected<void, Failure> isCopyOf(const PlanDocument &base, const PlanDocument &other)
{
    if (infoOf(base).identity == infoOf(other).identity)
        return {};
    return stop(ExitCode::Unreadable, other.path(),
        QStringLiteral("is another plan (\"%1\") than the base (\"%2\")").arg(infoOf(other).name, infoOf(base).name),
        QStringLiteral("merge copies of one plan only; to take rows over from another one, export and import them"));
}

/// A file forgets its oldest steps when there are very many of them; a history as short as this is whole.
constexpr std::size_t neverForgotten = 20;

/// Copies keep the history: a step of the base that the other lacks, though it has forgotten none, means that the other
/// began before the base did, and that what the base did since would be taken back.
tl::expected<void, Failure> beganWith(const PlanDocument &base, const PlanDocument &other)
{
    if (base.position() == 0 || infoOf(other).slice.isValid())
        return {};
    const Step &last = base.steps()[base.position() - 1];
    const auto &steps = other.steps();
    const bool hasForgotten = steps.size() > neverForgotten && steps.front().at > last.at;
    const bool hasIt = std::any_of(
        steps.begin(), steps.end(), [&](const Step &step) { return step.at == last.at && step.label == last.label; });
    if (hasIt || hasForgotten)
        return {};
    return stop(ExitCode::Unreadable, base.path(),
        QStringLiteral("is not what %1 began with: it has a step (\"%2\") that is missing there")
            .arg(QFileInfo(other.path()).fileName(), last.label),
        QStringLiteral("name the file that both began with as the base"));
}

std::vector<MergedScenario> changedScenarios(const Workspace &before, const Workspace &after)
{
    std::vector<MergedScenario> changed;
    for (const Scenario &scenario : after.scenarios) {
        const Scenario *was = before.scenarios.find(scenario.id);
        std::vector<Change> changes
            = was ? changeList(was->plan, scenario.plan) : changeList(after.baseline().plan, scenario.plan);
        if (changes.empty())
            continue;
        sortByName(changes);
        changed.push_back({ scenario.name, std::move(changes) });
    }
    return changed;
}

tl::expected<WorkspaceChoices, Failure> choicesOf(const Arguments &arguments)
{
    WorkspaceChoices choices;
    const QString side = arguments.value("prefer");
    if (side == QStringLiteral("mine"))
        choices.rule = MergeSide::Mine;
    else if (side == QStringLiteral("theirs"))
        choices.rule = MergeSide::Theirs;
    else if (side == QStringLiteral("base"))
        choices.rule = MergeSide::Base;
    else if (arguments.has("prefer"))
        return stop(ExitCode::WrongUse, {}, QStringLiteral("--prefer cannot be \"%1\"").arg(side),
            QStringLiteral("write --prefer mine, --prefer theirs or --prefer base"));
    return choices;
}

Ending write(const PlanDocument &mine, const PlanDocument &theirs, const Arguments &arguments, Terminal &terminal,
    MergeReport &report)
{
    const QString out = arguments.value("o");
    const QString from = QFileInfo(theirs.path()).fileName();
    const Ending ending = copyPlanFile(mine, out, arguments.has("force"), [&](PlanDocument &copy) -> Ending {
        const auto carrying = carryingOf(copy, theirs.path(), report.merge);
        const auto imports = carrying ? carryImports(*carrying, terminal.cancellation())
                                      : Result<std::vector<ImportBatch>>(tl::unexpected(carrying.error()));
        if (!imports)
            return stopFor(imports.error(), theirs.path());
        const auto merged = copy.applyToWorkspace(QStringLiteral("Merge %1").arg(from), QString(),
            [&](Workspace) -> Result<Workspace> { return withImportsTaken(report.merge.workspace, *imports); });
        if (!merged)
            return stopFor(merged.error(), out);
        if (copy.storeNow() != PlanDocument::Storage::Stored)
            return stopFor(Error { Error::Kind::StorageFailed, {} }, out);
        return ExitCode::Done;
    });
    if (ending)
        report.out = out;
    return ending;
}

void tell(const MergeReport &report, const Arguments &arguments, Terminal &terminal)
{
    if (arguments.has("json")) {
        terminal.say(jsonOf(report));
    } else {
        for (const QString &line : linesOf(report))
            terminal.say(line);
        if (!report.out.isEmpty())
            terminal.say(QStringLiteral("%1: merged").arg(report.out));
    }
}

Ending mergeFiles(const Arguments &arguments, Terminal &terminal, const WorkspaceChoices &choices)
{
    std::vector<OpenFile> files;
    for (const QString &path : arguments.positional()) {
        auto document = openForMerging(path);
        if (!document)
            return tl::unexpected(document.error());
        files.push_back(std::move(*document));
    }
    const PlanDocument &base = *files[0];
    for (std::size_t i = 1; i < files.size(); ++i) {
        if (const auto same = isCopyOf(base, *files[i]); !same)
            return tl::unexpected(same.error());
        if (const auto began = beganWith(base, *files[i]); !began)
            return tl::unexpected(began.error());
    }
    const PlanDocument &mine = *files[1];
    const PlanDocument &theirs = *files[2];
    auto merge = mergeWorkspaces(base.workspace(), mine.workspace(), theirs.workspace(), choices);
    if (!merge)
        return stopFor(merge.error(), theirs.path());
    MergeReport report { std::move(*merge), {}, {} };
    sortConflicts(report.merge.conflicts);
    report.scenarios = changedScenarios(mine.workspace(), report.merge.workspace);
    const bool isDecided = report.merge.isDecided();
    if (isDecided && !arguments.has("dry-run")) {
        if (const Ending ending = write(mine, theirs, arguments, terminal, report); !ending)
            return ending;
    }
    tell(report, arguments, terminal);
    if (!isDecided)
        terminal.complain(theirs.path(),
            QStringLiteral("%1 conflicts; nothing was written").arg(report.merge.conflicts.size()),
            QStringLiteral("decide them in the window, or by a rule: --prefer mine, theirs or base"));
    return isDecided ? ExitCode::Done : ExitCode::NeedsAttention;
}

Ending run(const Arguments &arguments, Terminal &terminal)
{
    const auto choices = choicesOf(arguments);
    if (!choices)
        return tl::unexpected(choices.error());
    if (arguments.value("o").isEmpty() && !arguments.has("dry-run"))
        return stop(ExitCode::WrongUse, {}, QStringLiteral("-o is missing"),
            QStringLiteral("say where the merged plan goes: -o OUT.headwater"));
    return mergeFiles(arguments, terminal, *choices);
}

} // namespace

const Verb &mergeVerb()
{
    static const Verb verb { "merge", "BASE MINE THEIRS -o OUT [--prefer mine|theirs|base] [--json]",
        "brings the changes of two copies of a plan together", 3, 3,
        {
            { "o", "OUT", "the merged plan: a copy of MINE with one more step" },
            { "prefer", "SIDE", "mine, theirs or base decides all conflicts" },
            { "dry-run", nullptr, "lists changes and conflicts and writes nothing" },
            { "force", nullptr, "replace OUT if it exists" },
            { "json", nullptr, "one JSON object instead of lines" },
        },
        R"(BASE is the file that both began with, MINE and THEIRS are copies of it that were worked on. What one of
them alone changed is taken over, column by column; what both changed alike counts once. Rows that both added
stay both, theirs under a new number. Everything else is a conflict: both changed a column, one deleted a row
that the other changed or refers to, both added a row of the same code, or both changes together break a rule of
the plan. With conflicts the status is 1, and OUT is only written when --prefer decides them.

Scenarios are the same when number and moment of creation are, else when the name is. Scenarios of THEIRS alone are
added, as are those that MINE has thrown away and THEIRS worked on; those that THEIRS deleted stay. THEIRS may be a slice (export --slice): what lies outside of it counts as
unchanged, and BASE may then be the slice as it was exported or the whole plan of that time.
Imports of THEIRS come in with what they tell, less the events that MINE knows and what MINE imported later of the
same opportunity or employment; an import that one of them took back counts no more.

JSON: schema "headwater.merge/1", merged (whether OUT was written), conflicts: [{what, id, column, base, mine,
theirs, scenario, kind, name, chosen}], out, broken: [{scenario, what, id, problem}], changes: [{scenario, add,
delete, move, change}], counted_once: [{what, id, name}], scenarios_added, scenarios_kept, scenarios_left_out,
without_scenario: [{what, name, scenario}] (rows of THEIRS that named a scenario that does not come),
imports_added, imports_off, imports_on (names of files). column is
null for a row as a whole; base, mine and theirs are null where the row is not there; kind is edited,
deleted_by_mine, deleted_by_theirs, added_twice, still_needed or breaks_rule; chosen is null while nobody decided.)",
        &run };
    return verb;
}

} // namespace headwater
