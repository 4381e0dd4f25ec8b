// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/flow_repair.h"

#include <QtGlobal>

namespace headwater {

void RepairedFlow::startTrial()
{
    Q_ASSERT(m_changed.empty() && !m_trial.isOn);
    m_trial.isOn = true;
    m_trial.nodes = m_nodes.size();
    m_trial.arcs = m_arcs.size();
    m_trial.cost = m_totalCost;
}

void RepairedFlow::takeBack()
{
    for (const auto &[arc, amount] : m_trial.pushes)
        m_arcs[arc].flow -= amount;
    for (const auto &[node, change] : m_trial.shifts)
        m_nodes[node].potential -= change;
    m_totalCost = m_trial.cost;
    m_changed.clear();
    m_drained.clear();
    for (const FlowNode node : m_unbalanced) // of what was given up
        m_nodes[node].excess = 0;
    m_unbalanced.clear();
    removeNewest(m_trial.nodes, m_trial.arcs);
    m_trial.isOn = false;
    m_trial.pushes.clear();
    m_trial.shifts.clear();
}

void RepairedFlow::removeNewest(std::size_t nodes, std::size_t arcs)
{
    while (m_arcs.size() > arcs) {
        const Arc &arc = m_arcs.back(); // the newest of both its ends
        m_nodes[arc.from].firstOut = arc.nextOut;
        m_nodes[arc.to].firstIn = arc.nextIn;
        m_arcs.pop_back();
    }
    m_nodes.resize(nodes);
}

bool RepairedFlow::repairTo(FlowCost most)
{
    Q_ASSERT(m_trial.isOn);
    fillChanged();
    m_most = most;
    const bool isDone = balance();
    m_most.reset();
    return isDone && m_totalCost <= most;
}

/// What the dual says at the potentials as they are: balanced, the flow costs no less.
FlowCost RepairedFlow::leastCost() const
{
    FlowCost least = m_totalCost;
    for (const FlowNode node : m_unbalanced)
        least -= static_cast<FlowCost>(m_nodes[node].excess) * m_nodes[node].potential;
    return least;
}

} // namespace headwater
