// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace headwater {

/// rank(head) - rank(tail) >= length is asked, and weight * (rank(head) - rank(tail)) paid for.
struct RankArc {
    std::size_t tail = 0;
    std::size_t head = 0;
    std::int64_t weight = 1;
    int length = 1;
};

/// Ranks from 0 that pay least in sum, or, after `mostPivots` or when cancelled, little: the network simplex of
/// Gansner, Koutsofios, North, Vo (1993), section 2. The arcs must form no cycle; parts that no arc connects are
/// ranked each for itself.
std::vector<int> cheapestRanks(
    std::size_t nodes, const std::vector<RankArc> &arcs, std::size_t mostPivots, const Cancellation &cancellation);

/// The smallest ranks that the lengths allow.
std::vector<int> earliestRanks(std::size_t nodes, const std::vector<RankArc> &arcs);

} // namespace headwater
