// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/merge/workspace_merge.h"

#include "core/plan/edits.h"
#include "core/proposals/delegation/slice.h"

#include <algorithm>
#include <map>
#include <optional>

namespace headwater {

namespace {

const PlanInfo &infoOf(const Workspace &workspace) { return *workspace.baseline().plan.info.find(PlanInfoId { 1 }); }

const Scenario *sameIn(const Workspace &workspace, const Scenario &scenario)
{
    if (scenario.id == baselineId)
        return &workspace.baseline();
    const Scenario *same = workspace.scenarios.find(scenario.id);
    if (same && same->created == scenario.created)
        return same;
    const auto named = std::find_if(workspace.scenarios.begin(), workspace.scenarios.end(), [&](const Scenario &one) {
        return one.id != baselineId && !one.inBin && one.name.compare(scenario.name, Qt::CaseInsensitive) == 0;
    });
    return named == workspace.scenarios.end() ? nullptr : &*named;
}

PlanList plansOf(const Workspace &workspace)
{
    PlanList plans { &workspace.baseline().plan };
    for (const Scenario &scenario : workspace.scenarios) {
        if (scenario.id != baselineId)
            plans.push_back(&scenario.plan);
    }
    return plans;
}

QString freeName(const Workspace &workspace, const QString &name)
{
    QString tried = name;
    const auto isTaken = [&] {
        return std::any_of(workspace.scenarios.begin(), workspace.scenarios.end(),
            [&](const Scenario &one) { return one.name.compare(tried, Qt::CaseInsensitive) == 0; });
    };
    for (int number = 2; isTaken(); ++number)
        tried = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return tried;
}

QString nameIn(const Workspace &workspace, ScenarioId id)
{
    const Scenario *scenario = workspace.scenarios.find(id);
    return scenario ? scenario->name : QString();
}

/// All scenarios of three files on their way into one.
class WorkspaceMerger
{
public:
    /// `whole`: where the base is a slice, the plan that it is a slice of, when that is known.
    WorkspaceMerger(const Workspace &base, const Workspace &mine, const Workspace &theirs,
        const WorkspaceChoices &choices, const Workspace *whole = nullptr)
        : m_base(base)
        , m_mine(mine)
        , m_theirs(theirs)
        , m_choices(choices)
        , m_whole(whole)
        , m_lastScenario(mine.scenarios.slotCount())
    {
        m_merge.workspace = withImportsSwitched(mine, base, theirs, m_merge.switched);
        m_merge.imports = importsOfTheirs(base, mine, theirs);
        numberScenarios();
        m_merge.alike = m_numbers.alike;
    }

    Result<WorkspaceMerge> merged()
    {
        const Plan baseline = mergedPlan(m_base.baseline(), m_mine.baseline(), m_theirs.baseline());
        HEADWATER_CHECK(followBaseline(baseline));
        for (const Scenario &theirs : m_theirs.scenarios) {
            if (theirs.id != baselineId && !theirs.inBin)
                takeOver(theirs);
        }
        for (const Scenario &mine : m_mine.scenarios) {
            const Scenario *theirs = sameIn(m_theirs, mine);
            if (mine.id != baselineId && sameIn(m_base, mine) && !mine.inBin && (!theirs || theirs->inBin))
                m_merge.keptDeleted.append(mine.name);
        }
        forgetThoseLeftOut();
        return std::move(m_merge);
    }

private:
    /// With the numbers that its rows, and the scenarios they name, have here.
    const Plan &renumberedPlan(const Scenario &theirs) const { return m_plans.at(theirs.id); }

    /// Scenarios that come beside those of mine get numbers of their own before any row is merged that names them.
    void numberScenarios()
    {
        for (const Scenario &theirs : m_theirs.scenarios) {
            const Scenario *mine = sameIn(m_mine, theirs);
            const bool isNew = !mine && !sameIn(m_base, theirs) && !theirs.inBin;
            m_scenarios.set(theirs.id.value, mine ? mine->id : isNew ? reserved(theirs.id) : ScenarioId {});
        }
        numberOthers();
        numberRows();
        const std::size_t known = m_coming.size();
        for (const Scenario &theirs : m_theirs.scenarios) {
            if (theirs.id != baselineId && !theirs.inBin && !m_coming.contains(theirs.id) && comesBeside(theirs))
                m_scenarios.set(theirs.id.value, reserved(theirs.id));
        }
        if (m_coming.size() == known)
            return;
        m_followedTheirs.reset();
        numberRows();
    }

    /// Numbers of scenarios that theirs does not have any more must not become those of others.
    void numberOthers()
    {
        for (const Scenario &mine : m_mine.scenarios) {
            if (m_theirs.scenarios.contains(mine.id))
                continue;
            const Scenario *base = m_base.scenarios.find(mine.id);
            m_scenarios.set(mine.id.value, base && sameIn(m_mine, *base) == &mine ? mine.id : ScenarioId {});
        }
    }

    ScenarioId reserved(ScenarioId theirs)
    {
        return m_coming.try_emplace(theirs, ScenarioId { ++m_lastScenario }).first->second;
    }

    void numberRows()
    {
        const Plan &base = m_base.baseline().plan;
        m_plans.clear();
        for (const Scenario &theirs : m_theirs.scenarios)
            m_plans.emplace(theirs.id, withScenarioNumbers(theirs.plan, base, m_scenarios));
        PlanList plans { &m_plans.at(baselineId) };
        for (const auto &[id, plan] : m_plans) {
            if (id != baselineId)
                plans.push_back(&plan);
        }
        m_numbers = numbersFor(plansOf(m_base), plansOf(m_mine), plans);
        for (auto &[id, plan] : m_plans)
            plan = renumbered(std::move(plan), m_numbers);
    }

    /// As somebody thought of it, and not as it is here.
    bool comesBeside(const Scenario &theirs)
    {
        const Scenario *base = sameIn(m_base, theirs);
        const Scenario *mine = sameIn(m_mine, theirs);
        if (mine && isMergedByItself(*mine))
            return false;
        const Scenario *counterpart = mine ? mine : base;
        if (!counterpart)
            return true;
        if (theirs.isVersion)
            return false;
        const bool isThrownAway = base && (!mine || mine->inBin);
        return isThrownAway ? isWorkedOn(*base, theirs) : counterpart->plan != renumberedPlan(theirs);
    }

    MergeChoices choicesFor(ScenarioId scenario) const
    {
        MergeChoices choices;
        choices.rule = m_choices.rule;
        for (const auto &[where, side] : m_choices.single) {
            if (where.first == scenario)
                choices.single.insert_or_assign(where.second, side);
            else if (where.first == baselineId)
                choices.single.try_emplace(where.second, side);
        }
        return choices;
    }

    bool isOfBaseline(const MergeConflict &conflict) const
    {
        return std::any_of(m_ofBaseline.begin(), m_ofBaseline.end(), [&](const MergeConflict &one) {
            return one.key() == conflict.key() && one.base == conflict.base && one.mine == conflict.mine
                && one.theirs == conflict.theirs && one.chosen == conflict.chosen;
        });
    }

    /// By number, or under the number that it gets here.
    QString nameOfTheirs(ScenarioId here) const
    {
        const auto isIt = [here](const auto &coming) { return coming.second == here; };
        const auto added = std::find_if(m_coming.begin(), m_coming.end(), isIt);
        return added == m_coming.end() ? nameIn(m_mine, here) : nameIn(m_theirs, added->first);
    }

    /// People know scenarios by their names.
    void nameScenarios(MergeConflict &conflict) const
    {
        if (!namesScenario(conflict.table, conflict.column))
            return;
        const auto numberIn = [](const QString &text) { return ScenarioId { text.toLongLong() }; };
        const auto put = [](QString &text, const QString &name) {
            if (text == QLatin1StringView("0") || !name.isEmpty())
                text = name.isNull() ? QStringLiteral("") : name;
        };
        put(conflict.base, nameIn(m_base, numberIn(conflict.base)));
        put(conflict.mine, nameIn(m_mine, numberIn(conflict.mine)));
        put(conflict.theirs, nameOfTheirs(numberIn(conflict.theirs)));
    }

    Plan mergedPlan(const Scenario &base, const Scenario &mine, const Scenario &theirs)
    {
        Merge merge = mergeNumbered(base.plan, mine.plan, renumberedPlan(theirs), choicesFor(mine.id));
        for (MergeConflict &conflict : merge.conflicts)
            nameScenarios(conflict);
        for (const MergeConflict &conflict : merge.conflicts) {
            if (mine.id == baselineId || !isOfBaseline(conflict))
                m_merge.conflicts.push_back({ mine.id, mine.name, conflict });
        }
        for (const Violation &violation : merge.broken)
            m_merge.broken.push_back({ mine.name, violation });
        if (mine.id == baselineId)
            m_ofBaseline = merge.conflicts;
        return merge.plan;
    }

    /// Scenarios that only mine has follow the merged baseline; the others are merged by themselves.
    Result<> followBaseline(const Plan &baseline)
    {
        Workspace own = m_mine;
        for (const Scenario &mine : m_mine.scenarios) {
            if (mine.id != baselineId && isMergedByItself(mine))
                own.scenarios.edit().remove(mine.id);
        }
        HEADWATER_TRY(const Workspace followed, withPlan(std::move(own), baselineId, baseline));
        for (const Scenario &scenario : followed.scenarios)
            m_merge.workspace.scenarios.edit().put(scenario);
        return {};
    }

    /// What mine has thrown away is not worked on there, where nobody would look for it.
    bool isMergedByItself(const Scenario &mine) const
    {
        const Scenario *theirs = sameIn(m_theirs, mine);
        const Scenario *base = theirs ? sameIn(m_base, *theirs) : nullptr;
        return base && !theirs->inBin && !theirs->isVersion && !mine.isVersion && (!mine.inBin || base->inBin);
    }

    /// The base's scenarios as they would have followed what theirs did to the baseline.
    const Workspace &followedTheirs()
    {
        if (!m_followedTheirs) {
            const auto followed = withPlan(m_base, baselineId, renumberedPlan(m_theirs.baseline()));
            m_followedTheirs = followed ? *followed : m_base;
        }
        return *m_followedTheirs;
    }

    /// Whether theirs did something in the scenario itself.
    bool isWorkedOn(const Scenario &base, const Scenario &theirs)
    {
        const Plan &plan = renumberedPlan(theirs);
        return plan != base.plan && plan != followedTheirs().scenarios.find(base.id)->plan;
    }

    void takeOver(const Scenario &theirs)
    {
        const Scenario *base = sameIn(m_base, theirs);
        const Scenario *mine = sameIn(m_mine, theirs);
        if (mine && isMergedByItself(*mine)) {
            Scenario merged = *mine;
            merged.inBin = false; // where it was in the bin, theirs alone took it out
            merged.plan = mergedPlan(*base, *mine, theirs);
            if (mine->name == base->name && theirs.name != base->name)
                merged.name = freeName(m_merge.workspace, theirs.name);
            m_merge.workspace.scenarios.edit().put(std::move(merged));
            return;
        }
        if (m_coming.contains(theirs.id))
            add(theirs);
    }

    /// What a new scenario decided stands, on top of the merged baseline; nothing: together they break rules.
    std::optional<Plan> onTopOfMerged(const Plan &theirs) const
    {
        Merge merge = mergeNumbered(
            renumberedPlan(m_theirs.baseline()), m_merge.workspace.baseline().plan, theirs, { {}, MergeSide::Theirs });
        return merge.broken.empty() ? std::optional(std::move(merge.plan)) : std::nullopt;
    }

    /// A version that was kept in a slice, with what lies outside of the slice.
    std::optional<Plan> madeWhole(const Plan &version) const
    {
        const Plan &whole = m_whole ? m_whole->baseline().plan : m_mine.baseline().plan;
        Merge merge = mergeNumbered(m_base.baseline().plan, whole, version, { {}, MergeSide::Theirs });
        return merge.broken.empty() ? std::optional(std::move(merge.plan)) : std::nullopt;
    }

    void add(const Scenario &theirs)
    {
        const bool isOfSlice = infoOf(m_theirs).slice.isValid();
        const Plan &plan = renumberedPlan(theirs);
        std::optional<Plan> whole = plan;
        if (!theirs.isVersion)
            whole = onTopOfMerged(plan);
        else if (isOfSlice)
            whole = madeWhole(plan);
        if (!whole && isOfSlice) { // by itself it is a part of a plan, which deletes the rest when it is promoted
            m_merge.leftOut.append(theirs.name);
            return;
        }
        Scenario added = theirs;
        added.name = freeName(m_merge.workspace, theirs.name);
        added.id = m_coming.at(theirs.id);
        added.parent = ScenarioId { m_scenarios.of(theirs.parent.value) };
        added.plan = whole ? *std::move(whole) : plan;
        m_merge.added.append(added.name);
        m_merge.workspace.scenarios.edit().put(std::move(added));
    }

    /// What was to come and was left out is named by nobody.
    void forgetThoseLeftOut()
    {
        ScenarioNumbers forgotten;
        auto &scenarios = m_merge.workspace.scenarios;
        for (const auto &[theirs, here] : m_coming) {
            if (!scenarios.contains(here))
                forgotten.set(here.value, {});
        }
        if (!m_merge.leftOut.isEmpty()) {
            const CowTable<Scenario> merged = scenarios;
            for (Scenario scenario : merged) {
                scenario.plan = withScenarioNumbers(std::move(scenario.plan), {}, forgotten);
                scenarios.edit().put(std::move(scenario));
            }
        }
        for (const auto &[theirs, here] : m_coming) {
            const Scenario *added = scenarios.find(here);
            if (!added || scenarios.contains(added->parent))
                continue;
            Scenario orphan = *added;
            orphan.parent = baselineId;
            scenarios.edit().put(std::move(orphan));
        }
        noteLoose(forgotten);
    }

    void noteLoose(const ScenarioNumbers &forgotten)
    {
        const Plan named = renumbered(m_theirs.baseline().plan, m_numbers);
        m_merge.loose = rowsWithoutScenario(m_merge.workspace.baseline().plan, named, [&](std::int64_t number) {
            const bool isGone = forgotten.of(m_scenarios.of(number)) == 0;
            return isGone ? nameIn(m_theirs, ScenarioId { number }) : QString();
        });
    }

    const Workspace &m_base;
    const Workspace &m_mine;
    const Workspace &m_theirs;
    const WorkspaceChoices &m_choices;
    const Workspace *m_whole;
    std::int64_t m_lastScenario; ///< the highest number that a scenario has here
    std::map<ScenarioId, ScenarioId> m_coming; ///< scenarios of theirs that come beside mine, and their numbers here
    ScenarioNumbers m_scenarios;
    RowNumbers m_numbers;
    std::map<ScenarioId, Plan> m_plans; ///< those of theirs with the numbers they have here
    std::vector<MergeConflict> m_ofBaseline;
    std::optional<Workspace> m_followedTheirs;
    WorkspaceMerge m_merge;
};

} // namespace

bool WorkspaceMerge::isDecided() const
{
    return broken.empty() && std::all_of(conflicts.begin(), conflicts.end(), [](const ScenarioConflict &one) {
        return one.conflict.chosen;
    });
}

Result<WorkspaceMerge> mergeWorkspaces(
    const Workspace &base, const Workspace &mine, const Workspace &theirs, const WorkspaceChoices &choices)
{
    for (const Workspace *one : { &mine, &theirs }) {
        if (infoOf(*one).identity != infoOf(base).identity)
            return failure(Error::Kind::InvalidInput, QStringLiteral("another plan"));
    }
    const TerritoryId slice = infoOf(theirs).slice;
    if (slice.isValid() && infoOf(base).slice != slice) {
        HEADWATER_TRY(const Workspace sliced, sliceOf(base, slice));
        return WorkspaceMerger(sliced, mine, theirs, choices, &base).merged();
    }
    return WorkspaceMerger(base, mine, theirs, choices).merged();
}

} // namespace headwater
