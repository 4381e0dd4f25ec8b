// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

/// Minimum-cost flow: arrays in, arrays out, no Qt. Ahuja, Magnanti and Orlin, Network Flows (1993), chapters 9 to 11.
namespace headwater {

using FlowNode = std::uint32_t;
/// A sum of flow x cost: neither minutes nor cents of a large company run over it.
__extension__ typedef __int128 FlowCost;

/// As a capacity: no bound.
constexpr std::int64_t unbounded = std::numeric_limits<std::int64_t>::max();

struct FlowArc {
    FlowNode from = 0;
    FlowNode to = 0;
    std::int64_t lower = 0; ///< the flow is at least this,
    std::int64_t capacity = unbounded; ///< and at most this
    std::int64_t cost = 0; ///< per unit
    bool operator==(const FlowArc &) const = default;
};

/// Find flows within the bounds of the arcs, so that from each node `supply` more flows out than in, at least cost.
struct FlowProblem {
    std::vector<std::int64_t> supplies; ///< by node; negative where flow is wanted
    std::vector<FlowArc> arcs; ///< parallel ones and loops are fine
    bool operator==(const FlowProblem &) const = default;
};

enum class FlowStatus : std::uint8_t {
    Optimal,
    Infeasible, ///< no flow keeps the bounds and the supplies
    Unbounded, ///< there is always a cheaper one: a cycle of negative cost without bound
    TooLarge, ///< costs or supplies whose sums do not fit 64 bits, or an arc between nodes that are not there
    Cancelled,
};

struct FlowSolution {
    FlowStatus status = FlowStatus::Infeasible;
    std::vector<std::int64_t> flows; ///< by arc; empty unless optimal
    /// By node: what one more unit of supply there would save, up to a constant. No arc with room has a negative
    /// reduced cost, cost + potentials[from] - potentials[to]; no arc with flow above its lower bound a positive one.
    std::vector<std::int64_t> potentials;
};

/// One that costs least, by the network simplex method. Integer data give integer flows.
FlowSolution minCostFlow(const FlowProblem &problem, const Cancellation &cancellation = {});

FlowCost costOf(const FlowProblem &problem, std::span<const std::int64_t> flows);

/// Proves or disproves a solution that is said to be optimal: bounds, balance at every node, signs of reduced costs.
bool isOptimal(const FlowProblem &problem, const FlowSolution &solution);

} // namespace headwater
