// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layered_graph.h"

namespace headwater {

/// How much room each vertex takes above and below its place, and what stays free between two of a column.
struct Spacing {
    std::vector<double> above;
    std::vector<double> below;
    double nodeGap = 0;
    double laneGap = 0;

    /// The least distance from `upper` to `lower` right below it.
    double between(const LayeredGraph &graph, LayeredGraph::Vertex upper, LayeredGraph::Vertex lower) const
    {
        const bool nodes = graph.isNode(upper) && graph.isNode(lower);
        return below[upper] + above[lower] + (nodes ? nodeGap : laneGap);
    }
};

/// The y of each vertex: long arcs run straight, heavy ones straighter, nothing comes closer than the spacing allows.
/// Brandes and Koepf (2001) with weighted medians; blocks are compacted along longest paths.
std::vector<double> balancedCoordinates(const LayeredGraph &graph, const Spacing &spacing);

/// The y of each vertex as near to `wanted` as the spacing allows, in least squares with those weights (isotonic
/// regression by pooling adjacent violators, column by column).
std::vector<double> nearestCoordinates(const LayeredGraph &graph, const Spacing &spacing,
    const std::vector<double> &wanted, const std::vector<double> &weights);

} // namespace headwater
