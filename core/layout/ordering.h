// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/layout/crossings.h"
#include "core/layout/layered_graph.h"

#include <functional>

namespace headwater {

/// How bad an order is; the search keeps the best that it meets.
using Judge = std::function<double(const LayeredGraph &)>;

struct OrderingOptions {
    std::int64_t effort = 0; ///< steps, about one link looked at each
    std::uint64_t seed = 1;
    std::vector<bool> fixed = {}; ///< by vertex: those true keep their order among each other, start from the given one
};

/// Orders each column so that little weight crosses little weight: sweeps by weighted barycentre and median
/// (Sugiyama 1981, Gansner 1993), transposition and sifting, from several starts; the best found stays.
void reduceCrossings(
    LayeredGraph &graph, const OrderingOptions &options, const Judge &judge, const Cancellation &cancellation);

/// What crosses as the columns are ordered now, in O(E log V).
Crossings crossingsOf(const LayeredGraph &graph);

} // namespace headwater
