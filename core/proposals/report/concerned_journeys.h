// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/graph/journey_graph.h"
#include "core/journeys/journey_context.h"
#include "core/plan/plan.h"

#include <set>

namespace headwater {

/// The journeys that a proposal concerns, from stage to stage.
struct ConcernedJourneys {
    struct Step {
        StageKind kind = StageKind::Open;
        std::optional<std::int64_t> position; ///< along the journey; none: the activity is no stage
    };
    JourneyGraph graph; ///< of stages; of activities where the log names no stage
    std::vector<Step> steps; ///< by node of the graph
    std::int64_t allCases = 0; ///< journeys of the plan
    bool isPart = false; ///< only those of the customers where something changes
    std::int64_t won = 0;
    std::int64_t gaveUp = 0; ///< lost or without a decision
    std::int64_t open = 0;
};

/// Where one of two plans puts a seat that the other does not, or gives a customer somebody else, with all below.
std::set<TerritoryId> territoriesConcerned(const Plan &before, const Plan &after);

/// Of the customers in these territories; of all customers where no journey is there. `plan`: under which journeys
/// were observed. Errors: Cancelled.
Result<ConcernedJourneys> concernedJourneys(const EventColumns &columns, const Plan &plan,
    const std::set<TerritoryId> &territories, const Cancellation &cancellation = {});

/// The arcs to draw, by their index: the busiest ones that make up most of the moves, and few enough to be followed.
std::vector<std::size_t> arcsToDraw(const JourneyGraph &graph);

} // namespace headwater
