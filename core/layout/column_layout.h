// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layout.h"

#include <unordered_map>

namespace headwater {

struct ColumnOptions {
    double nodeGap = 12; ///< between boxes of a column
    double columnGap = 160; ///< between the boxes of neighbouring columns, at least
    double shape = 2; ///< width over height that the drawing should have; columns move apart for it
    /// By key, where the tops of boxes were in an earlier layout: they stay there, unless what is above leaves no room.
    /// Others follow right below the box before them.
    std::unordered_map<std::int64_t, double> tops = {};
};

/// Every node in the column of its stage (0, 1, ...), in the order of the graph, from the top;
/// arcs lead from right borders to left ones and share a border by where they go. For graphs whose columns are given
/// and whose order means something: it does not change with the arcs. Nodes need a stage; arcs lead to a larger one.
Layout columnLayout(const LayoutGraph &graph, const ColumnOptions &options);

} // namespace headwater
