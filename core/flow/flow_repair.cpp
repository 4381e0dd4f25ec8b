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
}

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

void RepairedFlow::repair()
{
    m_settledCount = 0;
    m_drained.clear();
    for (const FlowArcIndex arc : m_changed)
        makeOptimal(arc);
    m_changed.clear();
    spread(Direction::Forward);
    spread(Direction::Backward);
    m_unbalanced.clear();
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

/// What has too much, or, backward, too little.
bool RepairedFlow::isSource(FlowNode node, Direction direction) const
{
    const std::int64_t excess = m_nodes[node].excess;
    return direction == Direction::Forward ? excess > 0 : excess < 0;
}

bool RepairedFlow::isEnd(FlowNode node, Direction direction) const
{
    const std::int64_t excess = m_nodes[node].excess;
    return node == ground || (direction == Direction::Forward ? excess < 0 : excess > 0);
}

/// Dijkstra's shortest paths from (or, backward, to) all nodes that have too much (or too little), and flow along them
/// to the nearest that take it (or give it) until all is in balance. A path that is full, or whose start has nothing
/// left, makes orphans of what was reached over it; the rest stays as near as it was. There always is an end: emptying
/// the arcs would balance everything.
void RepairedFlow::spread(Direction direction)
{
    startSearch(direction);
    while (m_left > 0) {
        const Reached nearest = takeNearest();
        if (!isStillSo(nearest, direction))
            continue;
        if (isEnd(nearest.node, direction)) {
            const bool isIntact = augment(nearest, direction);
            if (m_left == 0)
                break;
            if (!isIntact)
                reachOrphans(direction);
            if (nearest.node == ground) {
                reachGround(otherEnd(nearest.arc, ground), direction);
                continue;
            }
            if (!isIntact) {
                takeAgain(nearest);
                continue;
            }
        }
        m_nodes[nearest.node].label.isSettled = true;
        m_settledNodes.push_back(nearest.node);
        ++m_settledCount;
        scan(nearest.node, direction);
    }
    for (const FlowNode node : m_settledNodes)
        settlePotential(node, direction);
}

void RepairedFlow::startSearch(Direction direction)
{
    ++m_search;
    m_settledNodes.clear();
    m_heap.clear();
    m_asNear.clear();
    m_nextAsNear = 0;
    m_distance = 0;
    m_left = 0;
    for (const FlowNode node : m_unbalanced) {
        if (!isSource(node, direction) || m_nodes[node].label.search == m_search)
            continue;
        reach(node, none, 0);
        m_left += std::abs(m_nodes[node].excess);
    }
}

/// What is as near as what was taken before needs no heap: where hours compete, most arcs cost the same. First come,
/// first taken: paths of few arcs are seldom full.
RepairedFlow::Reached RepairedFlow::takeNearest()
{
    if (m_nextAsNear < m_asNear.size())
        return m_asNear[m_nextAsNear++];
    m_asNear.clear();
    m_nextAsNear = 0;
    Q_ASSERT(!m_heap.empty());
    std::pop_heap(m_heap.begin(), m_heap.end(), isFarther);
    const Reached nearest = m_heap.back();
    m_heap.pop_back();
    m_distance = nearest.distance;
    return nearest;
}

/// Not where a shorter way was found meanwhile, or the way is gone.
bool RepairedFlow::isStillSo(const Reached &reached, Direction direction) const
{
    if (reached.node != ground) {
        const Label &label = m_nodes[reached.node].label;
        return !label.isSettled && label.distance == reached.distance && label.arc == reached.arc;
    }
    const FlowNode before = otherEnd(reached.arc, ground);
    const Label &label = m_nodes[before].label;
    const Way way = wayOver(reached.arc, before, direction);
    return label.isSettled && way.room > 0 && label.distance + way.length == reached.distance;
}

RepairedFlow::Way RepairedFlow::wayOver(FlowArcIndex index, FlowNode from, Direction direction) const
{
    const Arc &arc = m_arcs[index];
    const std::int64_t reduced = reducedCost(arc);
    const bool isAlong = (arc.from == from) == (direction == Direction::Forward);
    return isAlong ? Way { arc.capacity - arc.flow, reduced, true } : Way { arc.flow, -reduced, false };
}

FlowNode RepairedFlow::otherEnd(FlowArcIndex arc, FlowNode node) const
{
    return m_arcs[arc].from == node ? m_arcs[arc].to : m_arcs[arc].from;
}

template <typename Visit> void RepairedFlow::visitArcs(FlowNode node, Visit visit) const
{
    for (FlowArcIndex arc = m_nodes[node].firstOut; arc != none; arc = m_arcs[arc].nextOut)
        visit(arc, m_arcs[arc].to);
    for (FlowArcIndex arc = m_nodes[node].firstIn; arc != none; arc = m_arcs[arc].nextIn)
        visit(arc, m_arcs[arc].from);
}

void RepairedFlow::scan(FlowNode node, Direction direction)
{
    const std::int64_t distance = m_nodes[node].label.distance;
    visitArcs(node, [&](FlowArcIndex arc, FlowNode next) {
        if (next == ground)
            return;
        const Way way = wayOver(arc, node, direction);
        if (way.room > 0)
            reach(next, arc, distance + way.length);
    });
    reachGround(node, direction);
}

void RepairedFlow::reach(FlowNode node, FlowArcIndex arc, std::int64_t distance)
{
    Label &label = m_nodes[node].label;
    if (label.search == m_search && (label.isSettled || label.distance <= distance))
        return;
    label = { distance, arc, m_search, false, false };
    queue({ distance, node, arc });
}

/// By the nearest arc with room, if the node is reached itself; the next one comes when that is full.
void RepairedFlow::reachGround(FlowNode from, Direction direction)
{
    if (!m_nodes[from].label.isSettled)
        return;
    Reached nearest { std::numeric_limits<std::int64_t>::max(), ground, none };
    visitArcs(from, [&](FlowArcIndex arc, FlowNode next) {
        if (next != ground)
            return;
        const Way way = wayOver(arc, from, direction);
        if (way.room > 0 && way.length < nearest.distance)
            nearest = { way.length, ground, arc };
    });
    if (nearest.arc == none)
        return;
    nearest.distance += m_nodes[from].label.distance;
    queue(nearest);
}

/// What can take more, unless its way is gone.
void RepairedFlow::takeAgain(const Reached &reached)
{
    const Label &label = m_nodes[reached.node].label;
    if (label.distance == reached.distance)
        queue({ reached.distance, reached.node, label.arc });
}

void RepairedFlow::queue(const Reached &reached)
{
    if (reached.distance == m_distance)
        return m_asNear.push_back(reached);
    m_heap.push_back(reached);
    std::push_heap(m_heap.begin(), m_heap.end(), isFarther);
}

/// Sends what fits. False: the ways to some nodes are gone, the first of which are the orphans now. An arc that fills
/// up right before the ground leaves the ways to all other nodes as they are.
bool RepairedFlow::augment(const Reached &end, Direction direction)
{
    const FlowNode start = findPath(end);
    std::int64_t amount = std::abs(m_nodes[start].excess);
    if (end.node != ground)
        amount = std::min(amount, std::abs(m_nodes[end.node].excess));
    for (const Step &step : m_path)
        amount = std::min(amount, wayOver(step.arc, step.from, direction).room);
    m_orphans.clear();
    for (const auto &[arc, from] : m_path) {
        const Way way = wayOver(arc, from, direction);
        push(arc, way.isAlong ? amount : -amount);
        if (way.room == amount && otherEnd(arc, from) != ground)
            m_orphans.push_back(otherEnd(arc, from));
    }
    const std::int64_t change = direction == Direction::Forward ? -amount : amount;
    m_nodes[start].excess += change;
    if (end.node != ground)
        m_nodes[end.node].excess -= change;
    m_left -= amount;
    if (m_nodes[start].excess == 0)
        m_orphans.push_back(start);
    return m_orphans.empty();
}

/// Answers where the path starts.
FlowNode RepairedFlow::findPath(const Reached &end)
{
    m_path.clear();
    FlowNode node = end.node;
    for (FlowArcIndex arc = end.arc; arc != none; arc = m_nodes[node].label.arc) {
        node = otherEnd(arc, node);
        m_path.push_back({ arc, node });
    }
    return node;
}

/// Most find another way that is as near; what was reached over them then stays as it is. The others are searched
/// again.
void RepairedFlow::reachOrphans(Direction direction)
{
    m_lost.clear();
    for (const FlowNode node : m_orphans)
        m_nodes[node].label.isOrphan = true;
    for (std::size_t i = 0; i < m_orphans.size(); ++i) {
        const FlowNode node = m_orphans[i];
        if (isAdopted(node, direction))
            continue;
        settlePotential(node, direction);
        m_nodes[node].label = { std::numeric_limits<std::int64_t>::max(), none, m_search, false, false };
        m_lost.push_back(node);
        visitArcs(node, [&](FlowArcIndex arc, FlowNode next) {
            Label &label = m_nodes[next].label;
            if (next == ground || label.search != m_search || label.arc != arc || label.isOrphan)
                return;
            label.isOrphan = true;
            m_orphans.push_back(next);
        });
    }
    for (const FlowNode node : m_lost)
        reachAgain(node, direction);
}

bool RepairedFlow::isAdopted(FlowNode orphan, Direction direction)
{
    Label &own = m_nodes[orphan].label;
    if (!own.isSettled)
        return false;
    visitArcs(orphan, [&](FlowArcIndex arc, FlowNode before) {
        const Label &label = m_nodes[before].label;
        if (!own.isOrphan || before == ground || label.search != m_search || !label.isSettled)
            return;
        const Way way = wayOver(arc, before, direction);
        if (way.room <= 0 || label.distance + way.length != own.distance || !leadsFromSource(before))
            return;
        own.arc = arc;
        own.isOrphan = false;
    });
    return !own.isOrphan;
}

/// Not over an orphan, whose way is not known.
bool RepairedFlow::leadsFromSource(FlowNode node) const
{
    for (;;) {
        const Label &label = m_nodes[node].label;
        if (!label.isSettled || label.isOrphan)
            return false;
        if (label.arc == none)
            return true;
        node = otherEnd(label.arc, node);
    }
}

void RepairedFlow::reachAgain(FlowNode node, Direction direction)
{
    visitArcs(node, [&](FlowArcIndex arc, FlowNode before) {
        const Label &label = m_nodes[before].label;
        if (before == ground || label.search != m_search || !label.isSettled)
            return;
        const Way way = wayOver(arc, before, direction);
        if (way.room > 0)
            reach(node, arc, label.distance + way.length);
    });
}

/// As far as the search has come every reduced cost has the right sign, and is 0 along the ways that it took. What was
/// not settled stays as it is.
void RepairedFlow::settlePotential(FlowNode node, Direction direction)
{
    Label &label = m_nodes[node].label;
    if (!label.isSettled)
        return;
    label.isSettled = false;
    const std::int64_t change = label.distance - m_distance;
    shift(node, direction == Direction::Forward ? change : -change);
}

void RepairedFlow::shift(FlowNode node, std::int64_t change)
{
    m_nodes[node].potential += change;
    if (m_trial.isOn && change != 0 && node < m_trial.nodes)
        m_trial.shifts.emplace_back(node, change);
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
