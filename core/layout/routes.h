// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layered_graph.h"

namespace headwater {

/// The room above a node that so many loops take.
double heightOfLoops(std::size_t loops);

/// The widest box of each column.
std::vector<double> columnWidths(const Layout &layout);

/// Draws the arcs of a layout whose nodes and columns are placed. `lanes` holds for each strand its y in every column
/// from its left to its right node. Arcs leave and enter at the sides of the boxes, beside each other in the order in
/// which they go on; they bend between the columns only, so that they run through no box.
void routeArcs(const LayoutGraph &graph, const LayoutOptions &options, const std::vector<Strand> &strands,
    const std::vector<std::vector<double>> &lanes, Layout &layout);

} // namespace headwater
