// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layout.h"

namespace headwater {

/// For each node its position in a linear order in which stages ascend, marks stand outside, and the arcs that
/// point backwards weigh little; reversing these leaves the graph without cycles. Greedy removal of sources and
/// sinks (Eades, Lin, Smyth 1993, with weights), then each node moves to its best position if that is wanted.
std::vector<std::size_t> linearOrder(const LayoutGraph &graph, bool refine = true);

} // namespace headwater
