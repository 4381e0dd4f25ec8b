// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/feedback.h"

#include <algorithm>
#include <limits>
#include <set>

namespace headwater {

namespace {

struct WeightedEnd {
    std::size_t node;
    double weight;
};

struct Neighbours {
    std::vector<std::vector<WeightedEnd>> out;
    std::vector<std::vector<WeightedEnd>> in;
};

Neighbours neighboursOf(const LayoutGraph &graph)
{
    Neighbours result;
    result.out.resize(graph.nodes.size());
    result.in.resize(graph.nodes.size());
    for (const LayoutArc &arc : graph.arcs) {
        if (arc.from == arc.to)
            continue;
        result.out[arc.from].push_back({ arc.to, arc.weight });
        result.in[arc.to].push_back({ arc.from, arc.weight });
    }
    return result;
}

/// The greedy heuristic: sinks go to the end, sources to the beginning, else the node whose arcs leave most.
class GreedyOrder
{
public:
    explicit GreedyOrder(const Neighbours &neighbours)
        : m_neighbours(neighbours)
        , m_nodes(neighbours.out.size())
        , m_removed(m_nodes, false)
        , m_surplus(m_nodes, 0.0)
        , m_outs(m_nodes)
        , m_ins(m_nodes)
    {
        for (std::size_t node = 0; node < m_nodes; ++node) {
            for (const WeightedEnd &end : neighbours.out[node])
                m_surplus[node] += end.weight;
            for (const WeightedEnd &end : neighbours.in[node])
                m_surplus[node] -= end.weight;
            m_outs[node] = neighbours.out[node].size();
            m_ins[node] = neighbours.in[node].size();
            m_candidates.insert({ m_surplus[node], m_nodes - node });
            noteEnds(node);
        }
    }

    std::vector<std::size_t> run()
    {
        while (!m_candidates.empty()) {
            if (takeFrom(m_sinks, m_back) || takeFrom(m_sources, m_front))
                continue;
            remove(m_nodes - m_candidates.rbegin()->second, m_front);
        }
        m_front.insert(m_front.end(), m_back.rbegin(), m_back.rend());
        return m_front;
    }

private:
    void noteEnds(std::size_t node)
    {
        if (m_outs[node] == 0)
            m_sinks.push_back(node);
        else if (m_ins[node] == 0)
            m_sources.push_back(node);
    }

    bool takeFrom(std::vector<std::size_t> &ends, std::vector<std::size_t> &order)
    {
        if (ends.empty())
            return false;
        const std::size_t node = ends.back();
        ends.pop_back();
        if (!m_removed[node])
            remove(node, order);
        return true;
    }

    void remove(std::size_t node, std::vector<std::size_t> &order)
    {
        order.push_back(node);
        m_removed[node] = true;
        m_candidates.erase({ m_surplus[node], m_nodes - node });
        for (const WeightedEnd &end : m_neighbours.out[node])
            weaken(end.node, end.weight, m_ins);
        for (const WeightedEnd &end : m_neighbours.in[node])
            weaken(end.node, -end.weight, m_outs);
    }

    void weaken(std::size_t node, double surplus, std::vector<std::size_t> &arcsLeft)
    {
        if (m_removed[node])
            return;
        m_candidates.erase({ m_surplus[node], m_nodes - node });
        m_surplus[node] += surplus;
        m_candidates.insert({ m_surplus[node], m_nodes - node });
        if (--arcsLeft[node] == 0)
            noteEnds(node);
    }

    const Neighbours &m_neighbours;
    std::size_t m_nodes;
    std::vector<bool> m_removed;
    std::vector<double> m_surplus; ///< weight of the arcs that leave minus that of those that enter
    std::vector<std::size_t> m_outs;
    std::vector<std::size_t> m_ins;
    std::set<std::pair<double, std::size_t>> m_candidates;
    std::vector<std::size_t> m_sinks;
    std::vector<std::size_t> m_sources;
    std::vector<std::size_t> m_front;
    std::vector<std::size_t> m_back;
};

/// Sorts by stage those that have one, on the positions that they occupy together; marks go to the outer ends.
void respectStages(const LayoutGraph &graph, std::vector<std::size_t> &order)
{
    std::vector<std::size_t> staged;
    for (const std::size_t node : order) {
        if (graph.nodes[node].stage)
            staged.push_back(node);
    }
    std::stable_sort(staged.begin(), staged.end(),
        [&](std::size_t a, std::size_t b) { return graph.nodes[a].stage < graph.nodes[b].stage; });
    auto next = staged.begin();
    for (std::size_t &node : order) {
        if (graph.nodes[node].stage)
            node = *next++;
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const auto outside = [&](std::size_t node) {
            const auto place = graph.nodes[node].place;
            return place == LayoutNode::Place::First ? 0 : place == LayoutNode::Place::Last ? 2 : 1;
        };
        return outside(a) < outside(b);
    });
}

/// Moves single nodes to where fewest weigh against the order, between the stages that bound them.
class Sifting
{
public:
    Sifting(const LayoutGraph &graph, const Neighbours &neighbours, std::vector<std::size_t> &order)
        : m_graph(graph)
        , m_neighbours(neighbours)
        , m_order(order)
        , m_position(order.size())
    {
        for (std::size_t i = 0; i < order.size(); ++i)
            m_position[order[i]] = i;
    }

    bool pass()
    {
        bool moved = false;
        for (std::size_t node = 0; node < m_order.size(); ++node)
            moved |= moveToBest(node);
        return moved;
    }

private:
    bool bounds(std::size_t node, std::size_t other) const
    {
        const LayoutNode &a = m_graph.nodes[node];
        const LayoutNode &b = m_graph.nodes[other];
        return b.place != LayoutNode::Place::Anywhere || (a.stage && b.stage && *a.stage != *b.stage);
    }

    bool moveToBest(std::size_t node)
    {
        if (m_graph.nodes[node].place != LayoutNode::Place::Anywhere)
            return false;
        m_gains.clear();
        for (const WeightedEnd &end : m_neighbours.out[node])
            m_gains.push_back({ m_position[end.node], end.weight });
        for (const WeightedEnd &end : m_neighbours.in[node])
            m_gains.push_back({ m_position[end.node], -end.weight });
        std::sort(m_gains.begin(), m_gains.end());
        const std::size_t here = m_position[node];
        const auto middle = std::lower_bound(m_gains.begin(), m_gains.end(), std::pair { here, -infinity() });
        std::size_t target = here;
        double best = 0;
        double cost = 0;
        for (auto gain = middle; gain != m_gains.end(); ++gain) { // to the right: arcs to what is passed turn back
            cost += gain->second;
            if (std::next(gain) == m_gains.end() || std::next(gain)->first != gain->first)
                consider(cost, gain->first, best, target);
        }
        cost = 0;
        for (auto gain = middle; gain != m_gains.begin();) {
            --gain;
            cost -= gain->second;
            if (gain == m_gains.begin() || std::prev(gain)->first != gain->first)
                consider(cost, gain->first, best, target);
        }
        return target != here && move(node, target);
    }

    static double infinity() { return std::numeric_limits<double>::infinity(); }

    static void consider(double cost, std::size_t position, double &best, std::size_t &target)
    {
        if (cost < best - 1e-9) {
            best = cost;
            target = position;
        }
    }

    bool move(std::size_t node, std::size_t target)
    {
        const std::size_t here = m_position[node];
        const std::size_t step = target > here ? 1 : std::size_t(-1);
        for (std::size_t i = here; i != target; i += step) {
            if (bounds(node, m_order[i + step]))
                return false;
        }
        for (std::size_t i = here; i != target; i += step) {
            m_order[i] = m_order[i + step];
            m_position[m_order[i]] = i;
        }
        m_order[target] = node;
        m_position[node] = target;
        return true;
    }

    const LayoutGraph &m_graph;
    const Neighbours &m_neighbours;
    std::vector<std::size_t> &m_order;
    std::vector<std::size_t> m_position;
    std::vector<std::pair<std::size_t, double>> m_gains;
};

} // namespace

std::vector<std::size_t> linearOrder(const LayoutGraph &graph, bool refine)
{
    const Neighbours neighbours = neighboursOf(graph);
    std::vector<std::size_t> order = GreedyOrder(neighbours).run();
    respectStages(graph, order);
    Sifting sifting(graph, neighbours, order);
    const int passes = !refine ? 0 : graph.nodes.size() > 2'000 ? 1 : 20; // a pass is quadratic
    for (int i = 0; i < passes && sifting.pass(); ++i) { }
    std::vector<std::size_t> position(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        position[order[i]] = i;
    return position;
}

} // namespace headwater
