// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/graph/box_places.h"

#include <algorithm>
#include <numeric>

namespace headwater {

std::vector<std::size_t> BoxPlaces::ordered(std::span<const std::int64_t> keys)
{
    const std::unordered_set<std::int64_t> known(m_order.begin(), m_order.end());
    std::vector<std::int64_t> first; // new ones before any that is known
    std::unordered_map<std::int64_t, std::vector<std::int64_t>> after;
    std::vector<std::int64_t> *here = &first;
    for (const std::int64_t key : keys) {
        if (known.contains(key))
            here = &after[key];
        else
            here->push_back(key);
    }
    std::vector<std::int64_t> order = std::move(first);
    for (const std::int64_t key : m_order) {
        order.push_back(key);
        if (const auto follow = after.find(key); follow != after.end())
            order.insert(order.end(), follow->second.begin(), follow->second.end());
    }
    m_order = std::move(order);
    std::unordered_map<std::int64_t, std::size_t> rank;
    for (const std::int64_t key : m_order)
        rank.emplace(key, rank.size());
    std::vector<std::size_t> indices(keys.size());
    std::iota(indices.begin(), indices.end(), std::size_t { 0 });
    std::ranges::sort(indices, {}, [&](std::size_t index) { return rank.at(keys[index]); });
    return indices;
}

void BoxPlaces::note(const Layout &layout)
{
    m_shown.clear();
    for (const PlacedNode &node : layout.nodes) {
        m_shown.insert(node.key);
        m_tops.try_emplace(node.key, node.centre.y - node.height / 2);
    }
}

} // namespace headwater
