// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flow/flow_problem.h"

#include <rapidcheck.h>

namespace headwater::test {

/// Small problems of every sort: parallel arcs, loops, costs of either sign, bounds that cannot be met.
inline FlowProblem anyProblem(bool withLowerBounds = true)
{
    FlowProblem problem;
    const auto nodes = *rc::gen::inRange<std::size_t>(2, 9);
    problem.supplies.assign(nodes, 0);
    const auto arcs = *rc::gen::inRange<std::size_t>(1, 25);
    const auto node = rc::gen::inRange<FlowNode>(0, static_cast<FlowNode>(nodes));
    for (std::size_t i = 0; i < arcs; ++i) {
        const std::int64_t lower = withLowerBounds && *rc::gen::inRange(0, 5) == 0 ? *rc::gen::inRange(-3, 3) : 0;
        problem.arcs.push_back(
            { *node, *node, lower, lower + *rc::gen::inRange(0, 12), *rc::gen::inRange<std::int64_t>(-9, 30) });
    }
    const auto moves = *rc::gen::inRange(0, 4);
    for (int i = 0; i < moves; ++i) {
        const std::int64_t amount = *rc::gen::inRange(1, 6);
        problem.supplies[*node] += amount;
        problem.supplies[*node] -= amount;
    }
    return problem;
}

/// A small one in which only what comes back to node 0 is worth anything.
inline FlowProblem anyRankedProblem()
{
    FlowProblem problem = anyProblem(false);
    problem.supplies.assign(problem.supplies.size(), 0);
    for (FlowArc &arc : problem.arcs) {
        if (*rc::gen::inRange(0, 3) == 0)
            arc.to = 0;
        else if (*rc::gen::inRange(0, 3) == 0)
            arc.from = 0;
        arc.cost = arc.to == 0 ? *rc::gen::inRange<std::int64_t>(-30, 1) : 0;
    }
    return problem;
}

} // namespace headwater::test
