// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/case_groups.h"
#include "core/journeys/journey_context.h"
#include "core/journeys/measures/absorbing_chain.h"

#include <optional>

namespace headwater {

/// The end of a journey that is observed: its outcome, "still open" being one.
inline constexpr std::size_t outcomeCount = 4; ///< in the order of Outcome: open, won, lost, no decision

/// The moves of journeys between stages (activities in a log without stages) as a first-order chain that ends in an
/// outcome. Empty where a log without stages has more than mostChainStates activities: that is no chain that anybody
/// reads, and solving it takes the third power of their number.
inline constexpr std::size_t mostChainStates = 500;
struct StageChain {
    std::vector<QString> states; ///< open stages in their order; activities by code
    std::vector<double> starts; ///< journeys that begin there
    ChainCounts counts; ///< absorbing states in the order of Outcome
};
StageChain stageChain(const EventColumns &columns, const CaseMask &mask, const JourneyContext &context,
    const std::vector<Outcome> &outcomes, const Cancellation &cancellation = {});

/// Where journeys that are in a stage end.
struct StageOutcome {
    QString from;
    double open = 0; ///< shares, together 1
    double won = 0;
    double lost = 0;
    double noDecision = 0;
    double expectedSteps = 0; ///< moves until the end, the last one included
};
std::vector<StageOutcome> stageOutcomes(const StageChain &chain);

/// Share of the journeys that left a stage for good which ended there without a decision.
struct NoDecisionRate {
    QString stage;
    SegmentId segment; ///< none: segment not known
    std::int64_t left = 0; ///< closed journeys that were last seen in the stage
    std::int64_t noDecision = 0;
};
std::vector<NoDecisionRate> noDecisionRates(const EventColumns &columns, const CaseMask &mask,
    const JourneyContext &context, const std::vector<Outcome> &outcomes, const Cancellation &cancellation = {});
/// The same whatever the segment, along the journey; their segment is none.
std::vector<NoDecisionRate> noDecisionByStage(const EventColumns &columns, const CaseMask &mask,
    const JourneyContext &context, const std::vector<Outcome> &outcomes, const Cancellation &cancellation = {});
/// Of all closed journeys of the mask; none when nothing closed.
std::optional<double> noDecisionRate(
    const CaseMask &mask, const std::vector<Outcome> &outcomes, const Cancellation &cancellation = {});
/// Of each group, in their order.
std::vector<std::optional<double>> noDecisionByGroup(
    const CaseGroups &groups, const std::vector<Outcome> &outcomes, const Cancellation &cancellation = {});

} // namespace headwater
