// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layered_graph.h"

namespace headwater {

/// Nodes that strands connect, and these strands, but for direct ones.
struct Part {
    std::vector<std::size_t> nodes;
    std::vector<std::size_t> strands;
};

/// The connected parts, in the order of their first nodes.
std::vector<Part> partsOf(std::size_t nodes, const std::vector<Strand> &strands);

/// The room that a part takes, and where it is put.
struct PartBox {
    std::size_t columns = 0;
    double height = 0;
    std::size_t firstColumn = 0;
    double top = 0;
};

/// Puts the boxes on shelves about as wide as all together are high (the highest first), `pitch` to a column.
void packOnShelves(std::vector<PartBox> &boxes, double pitch, double gap);

/// Puts each box below the one before and leaves its columns as they are.
void stack(std::vector<PartBox> &boxes, double gap);

} // namespace headwater
