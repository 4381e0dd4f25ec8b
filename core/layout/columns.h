// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/layout/layout.h"

namespace headwater {

/// For each node its column, so that every arc that points forward in `order` (positions, see linearOrder) leads to
/// the right, its weight times its length is small in sum, stages stand apart and marks outside of all others.
/// `even` spreads crowded columns over more of them.
std::vector<int> columnsOf(
    const LayoutGraph &graph, const std::vector<std::size_t> &order, bool even, const Cancellation &cancellation);

/// The same where an earlier layout holds some nodes: these keep their column, the others follow their arcs.
std::vector<int> columnsBesideEarlier(const LayoutGraph &graph, const std::vector<std::size_t> &order,
    const std::vector<std::optional<int>> &earlier, const Cancellation &cancellation);

} // namespace headwater
