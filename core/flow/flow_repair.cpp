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

FlowNode RepairedFlow::addNode(std::int64_t potential)
{
    m_nodes.emplace_back().potential = potential;
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
    Q_ASSERT(!m_trial.isOn || arc >= m_trial.arcs);
    m_arcs[arc].capacity = capacity;
    m_changed.push_back(arc);
}

void RepairedFlow::setCost(FlowArcIndex arc, std::int64_t cost)
{
    Q_ASSERT(!m_trial.isOn || arc >= m_trial.arcs);
    m_totalCost += static_cast<FlowCost>(cost - m_arcs[arc].cost) * m_arcs[arc].flow;
    m_arcs[arc].cost = cost;
    m_changed.push_back(arc);
}

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
    m_drained.clear();
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
    if (m_trial.isOn && arc < m_trial.arcs)
        m_trial.pushes.emplace_back(arc, amount);
    if (m_arcs[arc].to == ground)
        m_drained.push_back(m_arcs[arc].from);
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
    while (m_nodes[node].excess != 0)
        spread(node, m_nodes[node].excess > 0 ? Direction::Forward : Direction::Backward);
}

bool RepairedFlow::isEnd(FlowNode node, Direction direction) const
{
    const std::int64_t excess = m_nodes[node].excess;
    return node == ground || (direction == Direction::Forward ? excess < 0 : excess > 0);
}

/// Dijkstra's shortest paths from (or, backward, to) the start, and flow along them to the nearest nodes that take what
/// is too much (or give what is missing), until all is or a path that others share is full: an arc that fills up right
/// before the ground leaves the paths to all other nodes as they are. There always is an end: emptying the arcs would
/// balance everything.
void RepairedFlow::spread(FlowNode start, Direction direction)
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
        if (nearest.node == ground ? room(nearest.arc, ground, direction) <= 0 : m_labels[nearest.node].isSettled)
            continue;
        if (isEnd(nearest.node, direction)) {
            const bool isIntact = augment(start, nearest, direction);
            if (!isIntact || m_nodes[start].excess == 0)
                return shiftPotentials(nearest.distance, direction);
        }
        if (nearest.node == ground)
            continue;
        m_labels[nearest.node].isSettled = true;
        m_settledNodes.push_back(nearest.node);
        scan(nearest.node, direction);
    }
}

/// How much more can come to the node over the arc (or, backward, leave it).
std::int64_t RepairedFlow::room(FlowArcIndex index, FlowNode node, Direction direction) const
{
    const Arc &arc = m_arcs[index];
    const bool gains = (arc.to == node) == (direction == Direction::Forward); // it leads with the flow
    return gains ? arc.capacity - arc.flow : arc.flow;
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

/// The ground is reached anew by every arc that leads there.
void RepairedFlow::reach(FlowNode node, FlowArcIndex arc, std::int64_t distance)
{
    if (node != ground) {
        Label &label = m_labels[node];
        if (label.search == m_search && (label.isSettled || label.distance <= distance))
            return;
        label = { distance, arc, m_search, false };
    }
    m_heap.push_back({ distance, node, arc });
    std::push_heap(m_heap.begin(), m_heap.end(), isFarther);
}

/// Keeps every reduced cost of the right sign and makes those along the path 0. Nodes that were not settled stay.
void RepairedFlow::shiftPotentials(std::int64_t distance, Direction direction)
{
    for (const FlowNode node : m_settledNodes) {
        const std::int64_t change = m_labels[node].distance - distance;
        shift(node, direction == Direction::Forward ? change : -change);
    }
}

void RepairedFlow::shift(FlowNode node, std::int64_t change)
{
    m_nodes[node].potential += change;
    if (m_trial.isOn && change != 0 && node < m_trial.nodes)
        m_trial.shifts.emplace_back(node, change);
}

/// False when an arc of the path before the last is full now, so that what lies behind it has to be reached anew.
bool RepairedFlow::augment(FlowNode start, const Reached &end, Direction direction)
{
    const bool isForward = direction == Direction::Forward;
    const auto size = [](std::int64_t excess) { return excess < 0 ? -excess : excess; };
    m_path.clear();
    for (FlowNode node = end.node; node != start;) {
        const FlowArcIndex arc = node == ground ? end.arc : m_labels[node].arc;
        m_path.push_back({ arc, node });
        node = m_arcs[arc].to == node ? m_arcs[arc].from : m_arcs[arc].to;
    }
    std::int64_t amount = size(m_nodes[start].excess);
    if (end.node != ground)
        amount = std::min(amount, size(m_nodes[end.node].excess));
    for (const auto &[arc, node] : m_path)
        amount = std::min(amount, room(arc, node, direction));
    bool isIntact = true;
    for (const auto &[arc, node] : m_path) {
        const bool gains = (m_arcs[arc].to == node) == isForward;
        push(arc, gains ? amount : -amount);
        isIntact &= node == ground || room(arc, node, direction) > 0;
    }
    m_nodes[start].excess += isForward ? -amount : amount;
    if (end.node != ground)
        m_nodes[end.node].excess += isForward ? amount : -amount;
    return isIntact;
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
