// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/case_mask.h"
#include "core/journeys/graph/journey_graph.h"

#include <span>
#include <vector>

namespace headwater {

/// A journey on its way from one activity to the next, in shares of the whole period (0..1).
struct ReplayMove {
    std::uint32_t from = 0; ///< index into the nodes of the graph
    std::uint32_t to = 0;
    double start = 0;
    double end = 0;
    bool operator==(const ReplayMove &) const = default;
};

/// How a sample of journeys moves through the graph over time.
struct Replay {
    std::vector<ReplayMove> moves; ///< by start
    std::size_t cases = 0; ///< whose moves these are
    double longest = 0; ///< move
    qint64 firstAt = 0; ///< the period: milliseconds since 1970 UTC
    qint64 lastAt = 0;

    /// Calls visit(move, how far along it is, 0..1) for each move under way at that share of the period.
    template <typename Visit> void visitAt(double moment, Visit visit) const
    {
        const auto after = std::ranges::upper_bound(moves, moment, {}, &ReplayMove::start);
        for (auto move = after; move != moves.begin() && std::prev(move)->start >= moment - longest;) {
            --move;
            if (moment < move->end)
                visit(*move, (moment - move->start) / (move->end - move->start));
        }
    }
};

/// Up to `mostCases` cases of the mask, evenly spread over them. `graph` is that of the same columns and mask. Moves
/// that take no time are left out: nobody could see them.
Replay replayOf(const EventColumns &columns, const CaseMask &mask, const JourneyGraph &graph, std::size_t mostCases);

} // namespace headwater
