// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/flow_repair.h"

namespace headwater {

/// Nodes that flow could come to from the ground at all. What an edit left behind (a vacant seat, the hub of a span
/// that nobody has any more) is none of them.
std::vector<bool> RepairedFlow::suppliedNodes() const
{
    std::vector<bool> isSupplied(m_nodes.size(), false);
    isSupplied[ground] = true;
    std::vector<FlowNode> waiting { ground };
    while (!waiting.empty()) {
        const FlowNode node = waiting.back();
        waiting.pop_back();
        for (FlowArcIndex arc = m_nodes[node].firstOut; arc != none; arc = m_arcs[arc].nextOut) {
            const FlowNode to = m_arcs[arc].to;
            if (m_arcs[arc].capacity <= 0 || isSupplied[to])
                continue;
            isSupplied[to] = true;
            waiting.push_back(to);
        }
    }
    return isSupplied;
}

std::vector<std::uint32_t> RepairedFlow::groupsBehind(std::span<const FlowNode> nodes) const
{
    std::vector<std::uint32_t> groups(m_nodes.size(), noGroup);
    std::vector<std::uint32_t> joined; // groups that have met: each names one that it is part of
    const auto rootOf = [&joined](std::uint32_t group) {
        while (joined[group] != group)
            group = joined[group] = joined[joined[group]];
        return group;
    };
    std::vector<FlowNode> waiting;
    std::vector<bool> isSupplied = suppliedNodes();
    const auto meet = [&](FlowNode node, std::uint32_t group) {
        if (node == ground || !isSupplied[node])
            return;
        if (groups[node] != noGroup) {
            joined[rootOf(groups[node])] = rootOf(group);
            return;
        }
        groups[node] = group;
        waiting.push_back(node);
    };
    for (const FlowNode start : nodes) {
        joined.push_back(static_cast<std::uint32_t>(joined.size()));
        isSupplied[start] = true; // a node that nothing can come to is a group of its own
        meet(start, joined.back());
        while (!waiting.empty()) {
            const FlowNode node = waiting.back();
            waiting.pop_back();
            for (FlowArcIndex arc = m_nodes[node].firstIn; arc != none; arc = m_arcs[arc].nextIn) {
                if (m_arcs[arc].flow < m_arcs[arc].capacity)
                    meet(m_arcs[arc].from, groups[node]);
            }
            for (FlowArcIndex arc = m_nodes[node].firstOut; arc != none; arc = m_arcs[arc].nextOut) {
                if (m_arcs[arc].flow > 0)
                    meet(m_arcs[arc].to, groups[node]);
            }
        }
    }
    for (std::uint32_t &group : groups)
        group = group == noGroup ? noGroup : rootOf(group);
    return groups;
}

} // namespace headwater
