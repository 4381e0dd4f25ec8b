// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/flow_repair.h"

#include <QtGlobal>

#include <algorithm>

namespace headwater {

namespace {

/// For std::push_heap, which keeps the largest first.
constexpr auto isFarther = [](const auto &a, const auto &b) { return a.distance > b.distance; };

constexpr std::size_t mostOneByOne = 100; ///< nodes to be balanced

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

void RepairedFlow::repair()
{
    fillChanged();
    balance();
}

void RepairedFlow::fillChanged()
{
    m_settledCount = 0;
    m_drained.clear();
    for (const FlowArcIndex arc : m_changed)
        makeOptimal(arc);
    m_changed.clear();
}

/// Of few nodes one after the other, those with least first: searched from all at once, what one has reached is lost as
/// soon as nothing is left there, and searched again from the others. Of many each reaches little.
bool RepairedFlow::balance()
{
    std::ranges::sort(m_unbalanced);
    m_unbalanced.erase(std::unique(m_unbalanced.begin(), m_unbalanced.end()), m_unbalanced.end());
    bool isDone = true;
    if (m_unbalanced.size() > mostOneByOne) {
        m_sources = m_unbalanced;
        isDone = spread(Direction::Forward) && spread(Direction::Backward);
    } else {
        std::ranges::stable_sort(m_unbalanced, {}, [this](FlowNode node) { return std::abs(m_nodes[node].excess); });
        for (std::size_t i = 0; i < m_unbalanced.size() && isDone; ++i) {
            m_sources.assign(1, m_unbalanced[i]);
            isDone = spread(m_nodes[m_unbalanced[i]].excess > 0 ? Direction::Forward : Direction::Backward);
        }
    }
    if (isDone)
        m_unbalanced.clear();
    return isDone;
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

/// Dijkstra's shortest paths from (or, backward, to) the sources that have too much (or too little), and flow along
/// them to the nearest that take it (or give it) until they are in balance. A path that is full, or whose start has
/// nothing left, makes orphans of what was reached over it; the rest stays as near as it was. There always is an end:
/// emptying the arcs would balance everything. False: it gave up.
bool RepairedFlow::spread(Direction direction)
{
    startSearch(direction);
    const FlowCost least = m_most ? leastCost() : 0;
    while (m_left > 0) {
        const Reached nearest = takeNearest();
        if (m_most && least + m_spent + static_cast<FlowCost>(m_left) * m_distance > *m_most)
            return false;
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
    return true;
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
    m_spent = 0;
    for (const FlowNode node : m_sources) {
        if (!isSource(node, direction))
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

/// Where there is no room the other end is not looked at: it is far away in memory.
RepairedFlow::Way RepairedFlow::wayOver(FlowArcIndex index, FlowNode from, Direction direction) const
{
    const Arc &arc = m_arcs[index];
    const bool isAlong = (arc.from == from) == (direction == Direction::Forward);
    Way way { isAlong ? arc.capacity - arc.flow : arc.flow, 0, isAlong };
    if (way.room > 0)
        way.length = isAlong ? reducedCost(arc) : -reducedCost(arc);
    return way;
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
    Reached nearest = groundUnreached;
    visitArcs(node, [&](FlowArcIndex arc, FlowNode next) {
        const Way way = wayOver(arc, node, direction);
        if (way.room <= 0)
            return;
        if (next != ground)
            reach(next, arc, distance + way.length);
        else if (way.length < nearest.distance)
            nearest = { way.length, ground, arc };
    });
    queueGround(nearest, distance);
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
    Reached nearest = groundUnreached;
    visitArcs(from, [&](FlowArcIndex arc, FlowNode next) {
        const Way way = next == ground ? wayOver(arc, from, direction) : Way {};
        if (way.room > 0 && way.length < nearest.distance)
            nearest = { way.length, ground, arc };
    });
    queueGround(nearest, m_nodes[from].label.distance);
}

void RepairedFlow::queueGround(Reached nearest, std::int64_t distance)
{
    if (nearest.arc == none)
        return;
    nearest.distance += distance;
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
    m_spent += static_cast<FlowCost>(amount) * m_distance;
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
            if (next == ground
                || wayOver(arc, node, direction).room <= 0) // who is reached over a full one is an orphan
                return;
            Label &label = m_nodes[next].label;
            if (label.search != m_search || label.arc != arc || label.isOrphan)
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
        if (!own.isOrphan || before == ground)
            return;
        const Way way = wayOver(arc, before, direction);
        const Label &label = m_nodes[before].label;
        if (way.room <= 0 || label.search != m_search || !label.isSettled || label.distance + way.length != own.distance
            || !leadsFromSource(before))
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
        const Way way = before == ground ? Way {} : wayOver(arc, before, direction);
        const Label &label = m_nodes[before].label;
        if (way.room > 0 && label.search == m_search && label.isSettled)
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

} // namespace headwater
