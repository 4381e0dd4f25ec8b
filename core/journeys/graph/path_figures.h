// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/graph/journey_graph.h"
#include "core/journeys/graph/variants.h"

namespace headwater {

/// What a drawing of a journey graph says beyond counts, for each of its nodes and arcs.
struct PathFigures {
    struct Node {
        double coverage = 1; ///< as of arcs
        TimeSummary stay; ///< until the next event of the journey, milliseconds
    };
    struct Arc {
        /// Share of cases, 0..1, that more frequent variants than any with this arc take: the paths that cover a
        /// share c of the cases are the arcs below c.
        double coverage = 1;
        std::int64_t valued = 0; ///< cases whose opportunity says an amount
        Money value; ///< of these, sum
        std::int64_t closed = 0; ///< cases that ended
        std::int64_t gaveUp = 0; ///< of these: lost or without a decision
    };
    std::vector<Node> nodes; ///< in the order of the graph
    std::vector<Arc> arcs;
};

/// One walk over the cases of the mask. `graph` and `variants` are those of the same columns and mask, `outcomes` has
/// one entry a case. Errors: Cancelled.
Result<PathFigures> pathFigures(const EventColumns &columns, const CaseMask &mask, const JourneyGraph &graph,
    const Variants &variants, const std::vector<Outcome> &outcomes, const Cancellation &cancellation = {});

} // namespace headwater
