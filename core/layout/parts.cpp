// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/parts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headwater {

std::vector<Part> partsOf(std::size_t nodes, const std::vector<Strand> &strands)
{
    std::vector<std::size_t> leader(nodes);
    std::iota(leader.begin(), leader.end(), std::size_t(0));
    const auto find = [&](std::size_t node) {
        while (leader[node] != node)
            node = leader[node] = leader[leader[node]];
        return node;
    };
    for (const Strand &strand : strands) {
        const std::size_t a = find(strand.left);
        const std::size_t b = find(strand.right);
        leader[std::max(a, b)] = std::min(a, b);
    }
    std::vector<Part> parts;
    std::vector<std::size_t> partOf(nodes);
    for (std::size_t node = 0; node < nodes; ++node) {
        if (find(node) == node) {
            partOf[node] = parts.size();
            parts.emplace_back();
        }
        partOf[node] = partOf[find(node)];
        parts[partOf[node]].nodes.push_back(node);
    }
    for (std::size_t strand = 0; strand < strands.size(); ++strand) {
        if (!strands[strand].direct)
            parts[partOf[strands[strand].left]].strands.push_back(strand);
    }
    return parts;
}

void packOnShelves(std::vector<PartBox> &boxes, double pitch, double gap)
{
    constexpr double widthToHeight = 1.6; // of a screen
    double area = 0;
    std::size_t perShelf = 1;
    for (const PartBox &box : boxes) {
        area += static_cast<double>(box.columns) * pitch * (box.height + gap);
        perShelf = std::max(perShelf, box.columns);
    }
    perShelf = std::max(perShelf, static_cast<std::size_t>(std::sqrt(area * widthToHeight) / std::max(pitch, 1.0)));
    std::vector<std::size_t> byHeight(boxes.size());
    std::iota(byHeight.begin(), byHeight.end(), std::size_t(0));
    std::stable_sort(byHeight.begin(), byHeight.end(),
        [&](std::size_t a, std::size_t b) { return boxes[a].height > boxes[b].height; });
    double top = 0;
    double shelfHeight = 0;
    std::size_t column = 0;
    for (const std::size_t index : byHeight) {
        PartBox &box = boxes[index];
        if (column + box.columns > perShelf) {
            top += shelfHeight + gap;
            shelfHeight = 0;
            column = 0;
        }
        box.firstColumn = column;
        box.top = top;
        column += box.columns;
        shelfHeight = std::max(shelfHeight, box.height);
    }
}

void stack(std::vector<PartBox> &boxes, double gap)
{
    double top = 0;
    for (PartBox &box : boxes) {
        box.top = top;
        top += box.height + gap;
    }
}

} // namespace headwater
