// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/measures/stage_outcomes.h"

#include "core/journeys/measures/stage_walk.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace headwater {

namespace {

constexpr std::uint32_t noState = 0xFFFF'FFFF;

/// The states of the chain and which activity is which.
struct ChainStates {
    std::vector<std::uint32_t> activities; ///< by state
    std::vector<std::uint32_t> ofActivity; ///< of those that stand for their stage
};

ChainStates chainStates(const EventColumns &columns, const JourneyContext &context, const StageWalk &walk)
{
    ChainStates states;
    for (std::uint32_t activity = 0; activity < columns.activities.size(); ++activity) {
        if (context.stepOf[activity] != activity)
            continue;
        const JourneyContext::StageInfo &stage = context.activityStage[activity];
        if (!walk.hasStages() || (stage.id.isValid() && stage.kind == StageKind::Open))
            states.activities.push_back(activity);
    }
    if (walk.hasStages())
        std::stable_sort(states.activities.begin(), states.activities.end(), [&](std::uint32_t a, std::uint32_t b) {
            return context.activityStage[a].position < context.activityStage[b].position;
        });
    states.ofActivity.assign(columns.activities.size(), noState);
    for (std::uint32_t state = 0; state < states.activities.size(); ++state)
        states.ofActivity[states.activities[state]] = state;
    return states;
}

/// The open stage in which a journey was last; none when it never was in one.
template <typename Visit>
std::uint32_t walkStates(const StageWalk &walk, const ChainStates &states, CaseIndex journey, Visit visitMove)
{
    std::uint32_t state = noState;
    walk.visitSteps(journey, [&](EventIndex event) {
        const std::uint32_t next = states.ofActivity[walk.step(event)];
        if (next == noState)
            return;
        visitMove(state, next);
        state = next;
    });
    return state;
}

/// How many journeys ended, and so.
struct EndCounts {
    std::int64_t closed = 0;
    std::int64_t undecided = 0;

    void count(Outcome outcome)
    {
        closed += outcome != Outcome::Open;
        undecided += outcome == Outcome::NoDecision;
    }
    std::optional<double> undecidedShare() const
    {
        return closed > 0 ? std::optional(static_cast<double>(undecided) / static_cast<double>(closed)) : std::nullopt;
    }
};

} // namespace

StageChain stageChain(const EventColumns &columns, const CaseMask &mask, const JourneyContext &context,
    const std::vector<Outcome> &outcomes, const Cancellation &cancellation)
{
    const StageWalk walk(columns, context);
    const ChainStates states = chainStates(columns, context, walk);
    const std::size_t size = states.activities.size();
    if (size > mostChainStates)
        return { {}, {}, ChainCounts(0, outcomeCount) };
    StageChain chain { {}, std::vector<double>(size, 0), ChainCounts(size, outcomeCount) };
    for (const std::uint32_t activity : states.activities)
        chain.states.push_back(columns.activities.text(activity));
    forEachCase(mask, cancellation, [&](CaseIndex journey) {
        const std::uint32_t last = walkStates(walk, states, journey, [&chain](std::uint32_t from, std::uint32_t to) {
            if (from == noState)
                ++chain.starts[to];
            else
                ++chain.counts.move(from, to);
        });
        if (last != noState)
            ++chain.counts.end(last, static_cast<std::size_t>(outcomes[journey]));
    });
    return chain;
}

std::vector<StageOutcome> stageOutcomes(const StageChain &chain)
{
    const Result<Absorption> absorption = absorptionOf(chain.counts);
    // Every observed journey ends in one of the outcomes, so no state of the chain is without an end.
    Q_ASSERT(absorption);
    std::vector<StageOutcome> outcomes;
    for (std::size_t state = 0; state < chain.states.size(); ++state) {
        const auto share = [&](Outcome outcome) { return absorption->at(state, static_cast<std::size_t>(outcome)); };
        outcomes.push_back({ chain.states[state], share(Outcome::Open), share(Outcome::Won), share(Outcome::Lost),
            share(Outcome::NoDecision), absorption->steps[state] });
    }
    return outcomes;
}

std::vector<NoDecisionRate> noDecisionRates(const EventColumns &columns, const CaseMask &mask,
    const JourneyContext &context, const std::vector<Outcome> &outcomes, const Cancellation &cancellation)
{
    const StageWalk walk(columns, context);
    const ChainStates states = chainStates(columns, context, walk);
    std::map<std::pair<std::uint32_t, SegmentId>, NoDecisionRate> rates;
    forEachCase(mask, cancellation, [&](CaseIndex journey) {
        if (outcomes[journey] == Outcome::Open)
            return;
        const std::uint32_t last = walkStates(walk, states, journey, [](std::uint32_t, std::uint32_t) {});
        if (last == noState)
            return;
        const SegmentId segment = context.placeOf(columns, journey).segment;
        NoDecisionRate &rate = rates[{ last, segment }];
        rate.segment = segment;
        ++rate.left;
        rate.noDecision += outcomes[journey] == Outcome::NoDecision;
    });
    std::vector<NoDecisionRate> result;
    for (auto &[key, rate] : rates) {
        rate.stage = columns.activities.text(states.activities[key.first]);
        result.push_back(std::move(rate));
    }
    return result;
}

std::vector<NoDecisionRate> noDecisionByStage(const EventColumns &columns, const CaseMask &mask,
    const JourneyContext &context, const std::vector<Outcome> &outcomes, const Cancellation &cancellation)
{
    std::vector<NoDecisionRate> stages;
    for (const NoDecisionRate &rate : noDecisionRates(columns, mask, context, outcomes, cancellation)) {
        if (stages.empty() || stages.back().stage != rate.stage)
            stages.push_back({ rate.stage, {}, 0, 0 });
        stages.back().left += rate.left;
        stages.back().noDecision += rate.noDecision;
    }
    return stages;
}

std::optional<double> noDecisionRate(
    const CaseMask &mask, const std::vector<Outcome> &outcomes, const Cancellation &cancellation)
{
    EndCounts ends;
    forEachCase(mask, cancellation, [&](CaseIndex journey) { ends.count(outcomes[journey]); });
    return ends.undecidedShare();
}

std::vector<std::optional<double>> noDecisionByGroup(
    const CaseGroups &groups, const std::vector<Outcome> &outcomes, const Cancellation &cancellation)
{
    std::vector<EndCounts> ends(groups.groups.size());
    forEachCase(CaseMask::all(outcomes.size()), cancellation, [&](CaseIndex journey) {
        if (groups.ofCase[journey] != CaseGroups::none)
            ends[groups.ofCase[journey]].count(outcomes[journey]);
    });
    std::vector<std::optional<double>> rates;
    for (const EndCounts &of : ends)
        rates.push_back(of.undecidedShare());
    return rates;
}

} // namespace headwater
