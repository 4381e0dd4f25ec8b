// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/stage_history.h"
#include "core/journeys/journey_context.h"

namespace headwater {

/// Journeys as the forecast reads them, and what its numbers mean in the plan.
struct ForecastInput {
    StageHistory history;
    std::vector<CaseIndex> cases; ///< by journey of the history: which it is
    Day until = 0; ///< the day after that of lastEventAt(): the first that is not known
    std::vector<StageId> stages; ///< open ones, along the journey
    std::vector<SegmentId> segments; ///< a last one without id where some journey's segment is not known
    std::vector<TerritoryId> leaves; ///< and what above them has accounts with journeys; likewise
};

/// An event named like an open stage enters it; the same stage again without another between is one visit. A closed
/// journey ends with its last event named like a closing stage, else with its last event; later visits do not count.
/// `outcomes`: of outcomesOf(). Days are UTC.
ForecastInput forecastInput(
    const EventColumns &columns, const JourneyContext &context, const Plan &plan, const std::vector<Outcome> &outcomes);

} // namespace headwater
