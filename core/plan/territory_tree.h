// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <vector>

namespace headwater {

/// The territories of a plan in tree order (parents before their children, siblings by name), with what the
/// board and the checks ask of a tree. Built once per table value; O(n log n).
class TerritoryTree
{
public:
    explicit TerritoryTree(const CowTable<Territory> &territories);

    struct Node {
        TerritoryId id;
        TerritoryId parent;
        int depth = 0;
        int descendants = 0; ///< how many nodes right after this one lie below it
    };

    const std::vector<Node> &nodes() const { return m_nodes; }
    /// Index into nodes(), or -1.
    int indexOf(TerritoryId id) const;
    /// Whether `inner` is `outer` or lies below it.
    bool isWithin(TerritoryId inner, TerritoryId outer) const;
    /// Leaf territories at or below `id`.
    std::vector<TerritoryId> leavesUnder(TerritoryId id) const;

private:
    std::vector<Node> m_nodes;
    std::vector<int> m_indexBySlot;
    std::vector<bool> m_isLeaf;
};

} // namespace headwater
