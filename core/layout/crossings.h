// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layout.h"

#include <span>

namespace headwater {

/// One arc, or several side by side, between two neighbouring columns, by the places there.
struct Crossable {
    double left = 0;
    double right = 0;
    double weight = 1; ///< of all together
    std::int64_t arcs = 1;
};

/// How many pairs cross, and the sum of the products of their weights. Arcs that share an end do not cross.
struct Crossings {
    std::int64_t count = 0;
    double weight = 0;
};

/// Between two columns, in O(E log E): inversions by a Fenwick tree (Barth, Juenger, Mutzel 2002).
Crossings crossingsBetween(std::vector<Crossable> arcs);

/// Of the layout, column by column, along the lanes of its arcs; arcs within a column and loops do not count.
Crossings weightedCrossings(const Layout &layout);

/// If each arc were the straight segment between its nodes' centres: pairs without a common node that cross
/// properly. In O(E^2), to compare drawings of whatever origin.
Crossings straightLineCrossings(std::span<const LayoutPoint> centres, std::span<const LayoutArc> arcs);

} // namespace headwater
