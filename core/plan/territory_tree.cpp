// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/territory_tree.h"

#include <algorithm>

namespace headwater {

TerritoryTree::TerritoryTree(const CowTable<Territory> &territories)
    : m_indexBySlot(static_cast<std::size_t>(territories.slotCount()) + 1, -1)
{
    // Children by parent slot; slot 0 holds the tops. Sorted by name so that siblings keep their order.
    std::vector<std::vector<const Territory *>> children(m_indexBySlot.size());
    for (const Territory &territory : territories)
        children[territories.contains(territory.parent) ? static_cast<std::size_t>(territory.parent.value) : 0]
            .push_back(&territory);
    for (auto &siblings : children) {
        std::sort(siblings.begin(), siblings.end(), [](const Territory *a, const Territory *b) {
            const int order = QString::compare(a->name, b->name, Qt::CaseInsensitive);
            return order != 0 ? order < 0 : a->id < b->id;
        });
    }

    struct Pending {
        const Territory *territory;
        int depth;
    };
    std::vector<Pending> pending;
    const auto push = [&](std::size_t slot, int depth) {
        for (auto it = children[slot].rbegin(); it != children[slot].rend(); ++it)
            pending.push_back({ *it, depth });
    };
    push(0, 0);
    while (!pending.empty()) {
        const auto [territory, depth] = pending.back();
        pending.pop_back();
        const auto slot = static_cast<std::size_t>(territory->id.value);
        m_indexBySlot[slot] = static_cast<int>(m_nodes.size());
        m_nodes.push_back({ territory->id, territory->parent, depth, 0 });
        m_isLeaf.push_back(children[slot].empty());
        push(slot, depth + 1);
    }
    for (std::size_t i = m_nodes.size(); i-- > 0;) {
        const int parent = indexOf(m_nodes[i].parent);
        if (parent >= 0)
            m_nodes[static_cast<std::size_t>(parent)].descendants += m_nodes[i].descendants + 1;
    }
}

int TerritoryTree::indexOf(TerritoryId id) const
{
    const bool known = id.isValid() && static_cast<std::size_t>(id.value) < m_indexBySlot.size();
    return known ? m_indexBySlot[static_cast<std::size_t>(id.value)] : -1;
}

bool TerritoryTree::isWithin(TerritoryId inner, TerritoryId outer) const
{
    const int in = indexOf(inner);
    const int out = indexOf(outer);
    return in >= 0 && out >= 0 && in >= out && in <= out + m_nodes[static_cast<std::size_t>(out)].descendants;
}

std::vector<TerritoryId> TerritoryTree::leavesUnder(TerritoryId id) const
{
    std::vector<TerritoryId> leaves;
    const int start = indexOf(id);
    if (start < 0)
        return leaves;
    const auto first = static_cast<std::size_t>(start);
    for (std::size_t i = first; i <= first + static_cast<std::size_t>(m_nodes[first].descendants); ++i) {
        if (m_isLeaf[i])
            leaves.push_back(m_nodes[i].id);
    }
    return leaves;
}

} // namespace headwater
