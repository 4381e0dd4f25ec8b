// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/flow_simplex.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace headwater {

namespace {

constexpr FlowNode nobody = std::numeric_limits<FlowNode>::max();
constexpr std::size_t pivotsBetweenLooks = 1024;

/// Whether no sum that the method forms can run over 64 bits.
bool fits(const FlowProblem &problem)
{
    constexpr long double most = 4e18L; // 2^62 and something
    const auto size = [](std::int64_t number) { return std::abs(static_cast<long double>(number)); };
    long double moved = 0;
    long double dearest = 0;
    for (const std::int64_t supply : problem.supplies)
        moved += size(supply);
    for (const FlowArc &arc : problem.arcs) {
        if (arc.from >= problem.supplies.size() || arc.to >= problem.supplies.size())
            return false;
        if (arc.capacity != unbounded && size(arc.capacity) + size(arc.lower) > most)
            return false;
        moved += size(arc.lower);
        dearest = std::max(dearest, size(arc.cost));
    }
    const long double nodes = static_cast<long double>(problem.supplies.size()) + 2;
    return problem.supplies.size() < nobody - 1 && moved < most && (dearest + 1) * nodes * 2 < most;
}

} // namespace

FlowSimplex::FlowSimplex(const FlowProblem &problem)
    : m_problem(problem)
    , m_root(static_cast<FlowNode>(problem.supplies.size()))
    , m_supplies(problem.supplies)
{
    m_isSound = fits(problem);
    if (!m_isSound)
        return;
    setUp(problem);
    growFirstTree();
}

/// Lower bounds become part of the supplies.
void FlowSimplex::setUp(const FlowProblem &problem)
{
    const std::size_t size = problem.arcs.size() + problem.supplies.size();
    m_arcs.reserve(size);
    m_capacities.reserve(size);
    for (const FlowArc &arc : problem.arcs) {
        m_arcs.push_back({ arc.from, arc.to, arc.cost });
        m_capacities.push_back(arc.capacity == unbounded ? unbounded : arc.capacity - arc.lower);
        m_supplies[arc.from] -= arc.lower;
        m_supplies[arc.to] += arc.lower;
        m_dearest = std::max(m_dearest, std::abs(arc.cost));
    }
}

/// Every node hangs on the root by an artificial arc, which is so dear that flow stays on none that can do without.
void FlowSimplex::growFirstTree()
{
    const std::int64_t artificial = (m_dearest + 1) * (static_cast<std::int64_t>(m_root) + 1);
    m_flows.assign(m_arcs.size(), 0);
    m_states.assign(m_arcs.size(), State::Lower);
    m_nodes.assign(m_root + std::size_t(1), Node { nobody, nobody, nobody, nobody, 0, 0, true });
    m_potentials.assign(m_root + std::size_t(1), 0);
    for (FlowNode node = m_root; node-- > 0;) {
        const bool isUp = m_supplies[node] >= 0;
        m_nodes[node].arc = static_cast<std::uint32_t>(m_problem.arcs.size() + node);
        m_nodes[node].isUp = isUp;
        m_nodes[node].depth = 1;
        link(node, m_root);
        m_potentials[node] = isUp ? 0 : artificial;
    }
    for (FlowNode node = 0; node < m_root; ++node) {
        const bool isUp = m_supplies[node] >= 0;
        m_arcs.push_back(isUp ? Arc { node, m_root, 0 } : Arc { m_root, node, artificial });
        m_capacities.push_back(unbounded);
        m_flows.push_back(isUp ? m_supplies[node] : -m_supplies[node]);
        m_states.push_back(State::Tree);
    }
}

FlowStatus FlowSimplex::run(const Cancellation &cancellation)
{
    if (!m_isSound)
        return FlowStatus::TooLarge;
    std::int64_t sum = 0;
    for (const std::int64_t supply : m_supplies)
        sum += supply;
    const bool hasBounds
        = std::all_of(m_capacities.begin(), m_capacities.end(), [](std::int64_t capacity) { return capacity >= 0; });
    if (sum != 0 || !hasBounds)
        return FlowStatus::Infeasible;
    while (findEntering()) {
        m_join = findJoin();
        if (!findLeaving())
            return FlowStatus::Unbounded;
        changeFlows();
        if (!m_isBound)
            rehang();
        if (++m_pivots % pivotsBetweenLooks == 0 && cancellation.isCancelled())
            return FlowStatus::Cancelled;
    }
    const auto firstArtificial = m_flows.begin() + static_cast<std::ptrdiff_t>(m_problem.arcs.size());
    const bool isFeasible = std::all_of(firstArtificial, m_flows.end(), [](std::int64_t flow) { return flow == 0; });
    return isFeasible ? FlowStatus::Optimal : FlowStatus::Infeasible;
}

/// The arc of the next block that would save most per unit; false when no arc saves anything.
bool FlowSimplex::findEntering()
{
    const std::size_t count = m_problem.arcs.size();
    if (count == 0)
        return false;
    const auto block = std::max<std::size_t>(10, static_cast<std::size_t>(std::sqrt(static_cast<double>(count))));
    std::int64_t best = 0;
    std::size_t left = block;
    std::size_t arc = m_nextBlock;
    for (std::size_t looked = 0; looked < count; ++looked) {
        const Arc &at = m_arcs[arc];
        const std::int64_t reduced
            = static_cast<std::int64_t>(m_states[arc]) * (at.cost + m_potentials[at.from] - m_potentials[at.to]);
        if (reduced < best) {
            best = reduced;
            m_entering = static_cast<std::uint32_t>(arc);
        }
        arc = arc + 1 == count ? 0 : arc + 1;
        if (--left > 0)
            continue;
        if (best < 0)
            break;
        left = block;
    }
    m_nextBlock = arc;
    return best < 0;
}

FlowNode FlowSimplex::findJoin() const
{
    FlowNode a = m_arcs[m_entering].from;
    FlowNode b = m_arcs[m_entering].to;
    while (a != b) {
        if (m_nodes[a].depth >= m_nodes[b].depth)
            a = m_nodes[a].parent;
        else
            b = m_nodes[b].parent;
    }
    return a;
}

/// How much more can flow between the node and its parent, in that direction.
std::int64_t FlowSimplex::roomTowards(FlowNode node, bool isDownwards) const
{
    const Node &at = m_nodes[node];
    if (at.isUp == isDownwards)
        return m_flows[at.arc];
    const std::int64_t capacity = m_capacities[at.arc];
    return capacity == unbounded ? unbounded : capacity - m_flows[at.arc];
}

/// The first arc without room, going round the cycle from the join; of equals the last one, which keeps the tree
/// strongly feasible. False when nothing bounds the flow round the cycle.
bool FlowSimplex::findLeaving()
{
    const Arc &arc = m_arcs[m_entering];
    const bool isForward = m_states[m_entering] == State::Lower;
    const FlowNode first = isForward ? arc.from : arc.to;
    const FlowNode second = isForward ? arc.to : arc.from;
    m_step = m_capacities[m_entering];
    m_isBound = true;
    for (FlowNode node = first; node != m_join; node = m_nodes[node].parent) {
        const std::int64_t room = roomTowards(node, true);
        if (room < m_step) {
            m_step = room;
            m_leaving = node;
            m_in = first;
            m_out = second;
            m_isBound = false;
        }
    }
    for (FlowNode node = second; node != m_join; node = m_nodes[node].parent) {
        const std::int64_t room = roomTowards(node, false);
        if (room != unbounded && room <= m_step) {
            m_step = room;
            m_leaving = node;
            m_in = second;
            m_out = first;
            m_isBound = false;
        }
    }
    return m_step != unbounded;
}

void FlowSimplex::changeFlows()
{
    State &state = m_states[m_entering];
    const std::int64_t amount = static_cast<std::int64_t>(state) * m_step;
    if (amount != 0) {
        m_flows[m_entering] += amount;
        for (FlowNode node = m_arcs[m_entering].from; node != m_join; node = m_nodes[node].parent)
            m_flows[m_nodes[node].arc] += m_nodes[node].isUp ? -amount : amount;
        for (FlowNode node = m_arcs[m_entering].to; node != m_join; node = m_nodes[node].parent)
            m_flows[m_nodes[node].arc] += m_nodes[node].isUp ? amount : -amount;
    }
    if (m_isBound) {
        state = state == State::Lower ? State::Upper : State::Lower;
        return;
    }
    state = State::Tree;
    const std::uint32_t leaving = m_nodes[m_leaving].arc;
    m_states[leaving] = m_flows[leaving] == 0 ? State::Lower : State::Upper;
}

void FlowSimplex::unlink(FlowNode node)
{
    const Node &at = m_nodes[node];
    if (at.previous == nobody)
        m_nodes[at.parent].firstChild = at.next;
    else
        m_nodes[at.previous].next = at.next;
    if (at.next != nobody)
        m_nodes[at.next].previous = at.previous;
}

void FlowSimplex::link(FlowNode node, FlowNode parent)
{
    Node &at = m_nodes[node];
    at.parent = parent;
    at.previous = nobody;
    at.next = m_nodes[parent].firstChild;
    if (at.next != nobody)
        m_nodes[at.next].previous = node;
    m_nodes[parent].firstChild = node;
}

/// The subtree below the leaving arc hangs on the entering arc from now on: the way from one to the other turns round.
void FlowSimplex::rehang()
{
    FlowNode node = m_in;
    FlowNode newParent = m_out;
    std::uint32_t newArc = m_entering;
    bool newIsUp = m_arcs[m_entering].from == m_in;
    for (;;) {
        const FlowNode oldParent = m_nodes[node].parent;
        const std::uint32_t oldArc = m_nodes[node].arc;
        const bool oldIsUp = m_nodes[node].isUp;
        unlink(node);
        m_nodes[node].arc = newArc;
        m_nodes[node].isUp = newIsUp;
        link(node, newParent);
        if (node == m_leaving)
            break;
        newParent = node;
        newArc = oldArc;
        newIsUp = !oldIsUp;
        node = oldParent;
    }
    refreshBelow(m_in);
}

/// Depths and potentials of a subtree that hangs elsewhere now.
void FlowSimplex::refreshBelow(FlowNode top)
{
    const Arc &arc = m_arcs[m_nodes[top].arc];
    const FlowNode parent = m_nodes[top].parent;
    const std::int64_t wanted = m_nodes[top].isUp ? m_potentials[parent] - arc.cost : m_potentials[parent] + arc.cost;
    const std::int64_t change = wanted - m_potentials[top];
    for (FlowNode node = top;;) {
        Node &at = m_nodes[node];
        at.depth = m_nodes[at.parent].depth + 1;
        m_potentials[node] += change;
        if (at.firstChild != nobody) {
            node = at.firstChild;
            continue;
        }
        while (node != top && m_nodes[node].next == nobody)
            node = m_nodes[node].parent;
        if (node == top)
            return;
        node = m_nodes[node].next;
    }
}

std::vector<std::int64_t> FlowSimplex::flows() const
{
    std::vector<std::int64_t> result(m_problem.arcs.size());
    for (std::size_t arc = 0; arc < result.size(); ++arc)
        result[arc] = m_flows[arc] + m_problem.arcs[arc].lower;
    return result;
}

std::vector<std::int64_t> FlowSimplex::potentials() const { return { m_potentials.begin(), m_potentials.end() - 1 }; }

FlowSolution minCostFlow(const FlowProblem &problem, const Cancellation &cancellation)
{
    FlowSimplex simplex(problem);
    FlowSolution solution { simplex.run(cancellation), {}, {} };
    if (solution.status != FlowStatus::Optimal)
        return solution;
    solution.flows = simplex.flows();
    solution.potentials = simplex.potentials();
    return solution;
}

} // namespace headwater
