// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/flow_problem.h"

#include <algorithm>

namespace headwater {

FlowCost costOf(const FlowProblem &problem, std::span<const std::int64_t> flows)
{
    FlowCost cost = 0;
    for (std::size_t arc = 0; arc < problem.arcs.size(); ++arc)
        cost += static_cast<FlowCost>(problem.arcs[arc].cost) * flows[arc];
    return cost;
}

bool isOptimal(const FlowProblem &problem, const FlowSolution &solution)
{
    if (solution.status != FlowStatus::Optimal || solution.flows.size() != problem.arcs.size()
        || solution.potentials.size() != problem.supplies.size())
        return false;
    std::vector<std::int64_t> balance = problem.supplies;
    for (std::size_t i = 0; i < problem.arcs.size(); ++i) {
        const FlowArc &arc = problem.arcs[i];
        const std::int64_t flow = solution.flows[i];
        const std::int64_t reduced = arc.cost + solution.potentials[arc.from] - solution.potentials[arc.to];
        const bool isWithin = flow >= arc.lower && flow <= arc.capacity;
        const bool isBest = (reduced >= 0 || flow == arc.capacity) && (reduced <= 0 || flow == arc.lower);
        if (!isWithin || !isBest)
            return false;
        balance[arc.from] -= flow;
        balance[arc.to] += flow;
    }
    return std::all_of(balance.begin(), balance.end(), [](std::int64_t left) { return left == 0; });
}

} // namespace headwater
