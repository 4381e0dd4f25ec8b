// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/flow_ranked.h"
#include "core/flow/flow_repair.h"

namespace headwater {

FlowStatus RepairedFlow::solve(const Cancellation &cancellation)
{
    Workspace workspace;
    return solve(workspace, cancellation);
}

FlowStatus RepairedFlow::solve(Workspace &workspace, const Cancellation &cancellation)
{
    copyTo(workspace.problem);
    if (isRanked(workspace.problem)) {
        const FlowSolution &solution = workspace.ranked.solve(workspace.problem, cancellation);
        if (solution.status == FlowStatus::Optimal)
            take(solution);
        return solution.status;
    }
    const FlowSolution solution = minCostFlow(workspace.problem, cancellation);
    if (solution.status == FlowStatus::Optimal)
        take(solution);
    return solution.status;
}

void RepairedFlow::take(const FlowSolution &solution)
{
    m_totalCost = 0;
    for (std::size_t i = 0; i < m_arcs.size(); ++i) {
        m_arcs[i].flow = solution.flows[i];
        m_totalCost += static_cast<FlowCost>(m_arcs[i].flow) * m_arcs[i].cost;
    }
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        m_nodes[i].potential = solution.potentials[i] - solution.potentials[ground];
        m_nodes[i].excess = 0;
    }
    m_changed.clear();
    m_unbalanced.clear();
}

FlowProblem RepairedFlow::asProblem() const
{
    FlowProblem problem;
    copyTo(problem);
    return problem;
}

void RepairedFlow::copyTo(FlowProblem &problem) const
{
    problem.supplies.assign(m_nodes.size(), 0);
    problem.arcs.clear();
    problem.arcs.reserve(m_arcs.size());
    for (const Arc &arc : m_arcs)
        problem.arcs.push_back({ arc.from, arc.to, 0, arc.capacity, arc.cost });
}

FlowSolution RepairedFlow::asSolution() const
{
    FlowSolution solution { FlowStatus::Optimal, {}, {} };
    for (const Arc &arc : m_arcs)
        solution.flows.push_back(arc.flow);
    for (const Node &node : m_nodes)
        solution.potentials.push_back(node.potential);
    return solution;
}

} // namespace headwater
