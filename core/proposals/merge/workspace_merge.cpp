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
        , m_numbers(numbersFor(plansOf(base), plansOf(mine), plansOf(theirs)))
    {
        m_merge.workspace = mine;
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
        return std::move(m_merge);
    }

private:
    Plan renumberedPlan(const Scenario &theirs) const { return renumbered(theirs.plan, m_numbers); }

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

    Plan mergedPlan(const Scenario &base, const Scenario &mine, const Scenario &theirs)
    {
        Merge merge = mergeNumbered(base.plan, mine.plan, renumberedPlan(theirs), choicesFor(mine.id));
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
        const Plan plan = renumberedPlan(theirs);
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
        const bool isThrownAway = base && (!mine || mine->inBin);
        const Scenario *counterpart = mine ? mine : base;
        if (!counterpart
            || (!theirs.isVersion
                && (isThrownAway ? isWorkedOn(*base, theirs) : counterpart->plan != renumberedPlan(theirs))))
            add(theirs);
    }

    /// The number that a scenario of theirs has here.
    ScenarioId hereFor(ScenarioId id) const
    {
        if (const auto added = m_addedAs.find(id); added != m_addedAs.end())
            return added->second;
        const Scenario *theirs = m_theirs.scenarios.find(id);
        const Scenario *mine = theirs ? sameIn(m_mine, *theirs) : nullptr;
        return mine ? mine->id : baselineId;
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
        Plan plan = renumberedPlan(theirs);
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
        added.parent = hereFor(theirs.parent);
        added.plan = whole ? *std::move(whole) : std::move(plan);
        m_merge.added.append(added.name);
        m_addedAs.emplace(theirs.id, m_merge.workspace.scenarios.edit().add(std::move(added)));
    }

    const Workspace &m_base;
    const Workspace &m_mine;
    const Workspace &m_theirs;
    const WorkspaceChoices &m_choices;
    const Workspace *m_whole;
    const RowNumbers m_numbers;
    std::vector<MergeConflict> m_ofBaseline;
    std::optional<Workspace> m_followedTheirs;
    std::map<ScenarioId, ScenarioId> m_addedAs; ///< numbers of theirs that are others here
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
