// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/flow_repair.h"

#include "core/flow/flow_ranked.h"

#include <QtGlobal>

#include <algorithm>

namespace headwater {

namespace {

/// For std::push_heap, which keeps the largest first.
constexpr auto isFarther = [](const auto &a, const auto &b) { return a.distance > b.distance; };

} // namespace

RepairedFlow::RepairedFlow() { addNode(); }

FlowNode RepairedFlow::addNode()
{
    m_nodes.emplace_back();
    m_labels.emplace_back();
    return static_cast<FlowNode>(m_nodes.size() - 1);
}

FlowArcIndex RepairedFlow::addArc(FlowNode from, FlowNode to, std::int64_t capacity, std::int64_t cost)
{
    const auto index = static_cast<FlowArcIndex>(m_arcs.size());
    m_arcs.push_back({ from, to, capacity, cost, 0, m_nodes[from].firstOut, m_nodes[to].firstIn });
    m_nodes[from].firstOut = index;
    m_nodes[to].firstIn = index;
    m_changed.push_back(index);
    return index;
}

void RepairedFlow::setCapacity(FlowArcIndex arc, std::int64_t capacity)
{
    m_arcs[arc].capacity = capacity;
    m_changed.push_back(arc);
}

void RepairedFlow::setCost(FlowArcIndex arc, std::int64_t cost)
{
    m_totalCost += static_cast<FlowCost>(cost - m_arcs[arc].cost) * m_arcs[arc].flow;
    m_arcs[arc].cost = cost;
    m_changed.push_back(arc);
}

void RepairedFlow::removeAfter(std::size_t nodes, std::size_t arcs)
{
    Q_ASSERT(m_changed.empty());
    while (m_arcs.size() > arcs) {
        const Arc &arc = m_arcs.back(); // the newest of both its ends
        Q_ASSERT(arc.flow == 0);
        m_nodes[arc.from].firstOut = arc.nextOut;
        m_nodes[arc.to].firstIn = arc.nextIn;
        m_arcs.pop_back();
    }
    m_nodes.resize(nodes);
    m_labels.resize(nodes);
}

FlowStatus RepairedFlow::solve(const Cancellation &cancellation)
{
    const FlowProblem problem = asProblem();
    const FlowSolution solution
        = isRanked(problem) ? bestRankedFlow(problem, cancellation) : minCostFlow(problem, cancellation);
    if (solution.status != FlowStatus::Optimal)
        return solution.status;
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
    return FlowStatus::Optimal;
}

void RepairedFlow::repair()
{
    m_settledBefore = 0;
    m_settledNodes.clear();
    for (const FlowArcIndex arc : m_changed)
        makeOptimal(arc);
    m_changed.clear();
    while (!m_unbalanced.empty()) {
        const FlowNode node = m_unbalanced.back();
        m_unbalanced.pop_back();
        balance(node);
    }
}

void RepairedFlow::push(FlowArcIndex arc, std::int64_t amount)
{
    m_arcs[arc].flow += amount;
    m_totalCost += static_cast<FlowCost>(amount) * m_arcs[arc].cost;
}

void RepairedFlow::noteExcess(FlowNode node, std::int64_t amount)
{
    if (node == ground)
        return;
    if (m_nodes[node].excess == 0)
        m_unbalanced.push_back(node);
    m_nodes[node].excess += amount;
}

/// Gives the arc the flow that its reduced cost asks for, whatever that does to the balance of its ends.
void RepairedFlow::makeOptimal(FlowArcIndex index)
{
    const Arc &arc = m_arcs[index];
    const std::int64_t reduced = reducedCost(arc);
    std::int64_t wanted = std::min(arc.flow, arc.capacity);
    if (reduced < 0)
        wanted = arc.capacity;
    else if (reduced > 0)
        wanted = 0;
    const std::int64_t amount = wanted - arc.flow;
    if (amount == 0)
        return;
    push(index, amount);
    noteExcess(arc.from, -amount);
    noteExcess(arc.to, amount);
}

void RepairedFlow::balance(FlowNode node)
{
    while (m_nodes[node].excess != 0) {
        const Direction direction = m_nodes[node].excess > 0 ? Direction::Forward : Direction::Backward;
        const FlowNode end = search(node, direction);
        shiftPotentials(m_labels[end].distance, direction);
        augment(node, end, direction);
    }
}

bool RepairedFlow::isEnd(FlowNode node, Direction direction) const
{
    const std::int64_t excess = m_nodes[node].excess;
    return node == ground || (direction == Direction::Forward ? excess < 0 : excess > 0);
}

/// Dijkstra's shortest paths from (or, backward, to) the start, up to the nearest node that takes what is too much
/// (or gives what is missing). There always is one: emptying the arcs would balance everything.
FlowNode RepairedFlow::search(FlowNode start, Direction direction)
{
    ++m_search;
    m_settledBefore += m_settledNodes.size();
    m_settledNodes.clear();
    m_heap.clear();
    reach(start, none, 0);
    for (;;) {
        Q_ASSERT(!m_heap.empty());
        std::pop_heap(m_heap.begin(), m_heap.end(), isFarther);
        const Reached nearest = m_heap.back();
        m_heap.pop_back();
        Label &label = m_labels[nearest.node];
        if (label.isSettled)
            continue;
        label.isSettled = true;
        if (isEnd(nearest.node, direction))
            return nearest.node;
        m_settledNodes.push_back(nearest.node);
        scan(nearest.node, direction);
    }
}

void RepairedFlow::scan(FlowNode node, Direction direction)
{
    const std::int64_t distance = m_labels[node].distance;
    const bool isForward = direction == Direction::Forward;
    for (FlowArcIndex index = m_nodes[node].firstOut; index != none; index = m_arcs[index].nextOut) {
        const Arc &arc = m_arcs[index];
        if (isForward ? arc.flow < arc.capacity : arc.flow > 0)
            reach(arc.to, index, distance + (isForward ? reducedCost(arc) : -reducedCost(arc)));
    }
    for (FlowArcIndex index = m_nodes[node].firstIn; index != none; index = m_arcs[index].nextIn) {
        const Arc &arc = m_arcs[index];
        if (isForward ? arc.flow > 0 : arc.flow < arc.capacity)
            reach(arc.from, index, distance + (isForward ? -reducedCost(arc) : reducedCost(arc)));
    }
}

void RepairedFlow::reach(FlowNode node, FlowArcIndex arc, std::int64_t distance)
{
    Label &label = m_labels[node];
    if (label.search == m_search && (label.isSettled || label.distance <= distance))
        return;
    label = { distance, arc, m_search, false };
    m_heap.push_back({ distance, node });
    std::push_heap(m_heap.begin(), m_heap.end(), isFarther);
}

/// Keeps every reduced cost of the right sign and makes those along the path 0. Nodes that were not settled stay.
void RepairedFlow::shiftPotentials(std::int64_t distance, Direction direction)
{
    for (const FlowNode node : m_settledNodes) {
        const std::int64_t change = m_labels[node].distance - distance;
        m_nodes[node].potential += direction == Direction::Forward ? change : -change;
    }
}

void RepairedFlow::augment(FlowNode start, FlowNode end, Direction direction)
{
    const bool isForward = direction == Direction::Forward;
    // Along the path from its end; an arc that leads with the flow gains.
    const auto gains = [&](FlowArcIndex index, FlowNode node) { return (m_arcs[index].to == node) == isForward; };
    const auto other = [&](FlowArcIndex index, FlowNode node) {
        return m_arcs[index].to == node ? m_arcs[index].from : m_arcs[index].to;
    };
    const auto size = [](std::int64_t excess) { return excess < 0 ? -excess : excess; };
    std::int64_t amount = size(m_nodes[start].excess);
    if (end != ground)
        amount = std::min(amount, size(m_nodes[end].excess));
    for (FlowNode node = end; node != start;) {
        const FlowArcIndex index = m_labels[node].arc;
        const Arc &arc = m_arcs[index];
        amount = std::min(amount, gains(index, node) ? arc.capacity - arc.flow : arc.flow);
        node = other(index, node);
    }
    for (FlowNode node = end; node != start;) {
        const FlowArcIndex index = m_labels[node].arc;
        push(index, gains(index, node) ? amount : -amount);
        node = other(index, node);
    }
    m_nodes[start].excess += isForward ? -amount : amount;
    if (end != ground)
        m_nodes[end].excess += isForward ? amount : -amount;
}

FlowProblem RepairedFlow::asProblem() const
{
    FlowProblem problem;
    problem.supplies.assign(m_nodes.size(), 0);
    problem.arcs.reserve(m_arcs.size());
    for (const Arc &arc : m_arcs)
        problem.arcs.push_back({ arc.from, arc.to, 0, arc.capacity, arc.cost });
    return problem;
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
