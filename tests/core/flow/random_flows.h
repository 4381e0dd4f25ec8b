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

/// Forty seats that reach some of eighty cells, by themselves or through hubs.
inline FlowProblem anyCompanyLike()
{
    constexpr FlowNode seats = 40;
    constexpr FlowNode hubs = 20;
    constexpr FlowNode cells = 80;
    FlowProblem problem;
    problem.supplies.assign(1 + seats + hubs + cells, 0);
    const auto cell = [] { return 1 + seats + hubs + *rc::gen::inRange<FlowNode>(0, cells); };
    const auto arc = [&problem](FlowNode from, FlowNode to, std::int64_t capacity, std::int64_t cost = 0) {
        problem.arcs.push_back({ from, to, 0, capacity, cost });
    };
    const auto bound = [] { return *rc::gen::inRange<std::int64_t>(0, 100); };
    for (FlowNode seat = 1; seat <= seats; ++seat) {
        arc(0, seat, bound());
        arc(seat, cell(), 1'000);
        arc(seat, cell(), 1'000);
        arc(seat, 1 + seats + *rc::gen::inRange<FlowNode>(0, hubs), 1'000);
    }
    for (FlowNode hub = 0; hub < hubs; ++hub) {
        if (hub > 0)
            arc(1 + seats + hub / 2, 1 + seats + hub, 1'000);
        arc(1 + seats + hub, cell(), 1'000);
        arc(1 + seats + hub, cell(), 1'000);
    }
    for (FlowNode at = 1 + seats + hubs; at < problem.supplies.size(); ++at) {
        for (int piece = 0; piece < 3; ++piece)
            arc(at, 0, bound(), -*rc::gen::inRange<std::int64_t>(1, 500));
    }
    return problem;
}

} // namespace headwater::test
