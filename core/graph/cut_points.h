// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace headwater {

/// What an undirected graph falls apart without.
struct CutPoints {
    std::vector<std::size_t> nodes; ///< articulation points, rising
    std::size_t bridges = 0; ///< arcs that alone hold two parts together
};

/// Of `nodes` nodes, numbered from 0, and these arcs; loops and doubled arcs are fine (doubled arcs are no bridge).
/// Biconnected components (Hopcroft and Tarjan 1973), by Boost.Graph. O(nodes + arcs).
CutPoints cutPointsOf(std::size_t nodes, std::span<const std::pair<std::size_t, std::size_t>> arcs);

} // namespace headwater
