// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/network_simplex.h"

#include <queue>

#include <algorithm>
#include <limits>

namespace headwater {

namespace {

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

/// For each node the arcs that leave or enter it.
struct Incidence {
    Incidence(std::size_t nodes, const std::vector<RankArc> &arcs)
        : out(nodes)
        , in(nodes)
    {
        for (std::size_t arc = 0; arc < arcs.size(); ++arc) {
            out[arcs[arc].tail].push_back(arc);
            in[arcs[arc].head].push_back(arc);
        }
    }

    std::vector<std::vector<std::size_t>> out;
    std::vector<std::vector<std::size_t>> in;
};

std::vector<int> earliest(const Incidence &incidence, const std::vector<RankArc> &arcs)
{
    const std::size_t nodes = incidence.in.size();
    std::vector<int> rank(nodes, 0);
    std::vector<std::size_t> waiting(nodes);
    std::vector<std::size_t> ready;
    for (std::size_t node = 0; node < nodes; ++node) {
        waiting[node] = incidence.in[node].size();
        if (waiting[node] == 0)
            ready.push_back(node);
    }
    while (!ready.empty()) {
        const std::size_t node = ready.back();
        ready.pop_back();
        for (const std::size_t arc : incidence.out[node]) {
            const std::size_t head = arcs[arc].head;
            rank[head] = std::max(rank[head], rank[node] + arcs[arc].length);
            if (--waiting[head] == 0)
                ready.push_back(head);
        }
    }
    return rank;
}

/// Ranks with a spanning forest of arcs that have no slack. An arc of the forest parts its tree in two; if more
/// weight points from the head's part to the tail's than along the arc, moving one part pays.
class NetworkSimplex
{
public:
    NetworkSimplex(std::size_t nodes, const std::vector<RankArc> &arcs)
        : m_arcs(arcs)
        , m_incidence(nodes, arcs)
        , m_rank(earliest(m_incidence, arcs))
        , m_treeArcs(nodes)
        , m_parentArc(nodes, none)
        , m_first(nodes)
        , m_last(nodes)
        , m_ownSurplus(nodes, 0)
        , m_surplus(nodes)
    {
        for (const RankArc &arc : arcs) {
            m_ownSurplus[arc.tail] += arc.weight;
            m_ownSurplus[arc.head] -= arc.weight;
        }
        growForest();
        walkForest();
    }

    void improve(std::size_t mostPivots, const Cancellation &cancellation)
    {
        for (std::size_t pivots = 0; pivots < mostPivots && !cancellation.isCancelled(); ++pivots) {
            const std::size_t node = worstCut();
            if (node == none)
                return;
            exchange(node);
        }
    }

    /// From 0, nodes that lose nothing by it in the emptiest of their columns.
    std::vector<int> balanced()
    {
        const int smallest = m_rank.empty() ? 0 : *std::min_element(m_rank.begin(), m_rank.end());
        int largest = 0;
        for (int &rank : m_rank)
            largest = std::max(largest, rank -= smallest);
        std::vector<int> population(static_cast<std::size_t>(largest) + 1, 0);
        for (const int rank : m_rank)
            ++population[static_cast<std::size_t>(rank)];
        for (std::size_t node = 0; node < m_rank.size(); ++node) {
            if (m_ownSurplus[node] == 0 && !m_incidence.in[node].empty() && !m_incidence.out[node].empty())
                moveToEmptiest(node, population);
        }
        return m_rank;
    }

private:
    int slack(std::size_t arc) const
    {
        return m_rank[m_arcs[arc].head] - m_rank[m_arcs[arc].tail] - m_arcs[arc].length;
    }

    void moveToEmptiest(std::size_t node, std::vector<int> &population)
    {
        int low = 0;
        int high = std::numeric_limits<int>::max();
        for (const std::size_t arc : m_incidence.in[node])
            low = std::max(low, m_rank[m_arcs[arc].tail] + m_arcs[arc].length);
        for (const std::size_t arc : m_incidence.out[node])
            high = std::min(high, m_rank[m_arcs[arc].head] - m_arcs[arc].length);
        int best = m_rank[node];
        for (int rank = low; rank <= high; ++rank) {
            if (population[static_cast<std::size_t>(rank)] < population[static_cast<std::size_t>(best)] - 1)
                best = rank;
        }
        --population[static_cast<std::size_t>(m_rank[node])];
        ++population[static_cast<std::size_t>(best)];
        m_rank[node] = best;
    }

    /// One tree after the other, as Prim does it: the arc with the least slack between tree and rest is made tight by
    /// moving the tree as a whole; its ranks are kept relative to `shift` meanwhile.
    void growForest()
    {
        std::vector<bool> reached(m_rank.size(), false);
        for (std::size_t root = 0; root < m_rank.size(); ++root) {
            if (!reached[root]) {
                m_roots.push_back(root);
                growTree(root, reached);
            }
        }
    }

    void growTree(std::size_t root, std::vector<bool> &reached)
    {
        using Entry = std::pair<int, std::size_t>; // slack relative to the shift, arc
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> leaving;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> entering;
        std::vector<std::size_t> members;
        int shift = 0;
        const auto add = [&](std::size_t node) {
            reached[node] = true;
            members.push_back(node);
            m_rank[node] -= shift;
            for (const std::size_t arc : m_incidence.out[node]) {
                if (!reached[m_arcs[arc].head])
                    leaving.push({ slack(arc), arc });
            }
            for (const std::size_t arc : m_incidence.in[node]) {
                if (!reached[m_arcs[arc].tail])
                    entering.push({ slack(arc), arc });
            }
        };
        add(root);
        while (true) {
            while (!leaving.empty() && reached[m_arcs[leaving.top().second].head])
                leaving.pop();
            while (!entering.empty() && reached[m_arcs[entering.top().second].tail])
                entering.pop();
            if (leaving.empty() && entering.empty())
                break;
            const bool leaves
                = entering.empty() || (!leaving.empty() && leaving.top().first - shift <= entering.top().first + shift);
            const auto [relative, arc] = leaves ? leaving.top() : entering.top();
            shift = leaves ? relative : -relative;
            m_treeArcs[m_arcs[arc].tail].push_back(arc);
            m_treeArcs[m_arcs[arc].head].push_back(arc);
            add(leaves ? m_arcs[arc].head : m_arcs[arc].tail);
        }
        for (const std::size_t node : members)
            m_rank[node] += shift;
    }

    /// Preorder, so that a subtree is a range, and the surplus of each subtree: what leaves it minus what enters it.
    void walkForest()
    {
        m_preorder.clear();
        for (const std::size_t root : m_roots) {
            m_parentArc[root] = none;
            std::vector<std::size_t> open { root };
            while (!open.empty()) {
                const std::size_t node = open.back();
                open.pop_back();
                m_first[node] = m_preorder.size();
                m_preorder.push_back(node);
                m_surplus[node] = m_ownSurplus[node];
                for (const std::size_t arc : m_treeArcs[node]) {
                    if (arc == m_parentArc[node])
                        continue;
                    const std::size_t child = otherEnd(arc, node);
                    m_parentArc[child] = arc;
                    open.push_back(child);
                }
            }
        }
        for (const std::size_t node : m_preorder)
            m_last[node] = m_first[node];
        for (auto node = m_preorder.rbegin(); node != m_preorder.rend(); ++node) {
            if (m_parentArc[*node] == none)
                continue;
            const std::size_t parent = otherEnd(m_parentArc[*node], *node);
            m_last[parent] = std::max(m_last[parent], m_last[*node]);
            m_surplus[parent] += m_surplus[*node];
        }
    }

    std::size_t otherEnd(std::size_t arc, std::size_t node) const
    {
        return m_arcs[arc].tail == node ? m_arcs[arc].head : m_arcs[arc].tail;
    }

    bool isBelow(std::size_t node, std::size_t top) const
    {
        return m_first[top] <= m_first[node] && m_first[node] <= m_last[top];
    }

    /// The node whose arc to its parent has the most negative cut value.
    std::size_t worstCut() const
    {
        std::int64_t worst = 0;
        std::size_t found = none;
        for (const std::size_t node : m_preorder) {
            if (m_parentArc[node] == none)
                continue;
            const std::int64_t cut = m_arcs[m_parentArc[node]].tail == node ? m_surplus[node] : -m_surplus[node];
            if (cut < worst) {
                worst = cut;
                found = node;
            }
        }
        return found;
    }

    /// Takes the arc above `top` out of its tree and the tightest arc that replaces it in.
    void exchange(std::size_t top)
    {
        const std::size_t leaving = m_parentArc[top];
        const bool moveDown = m_arcs[leaving].tail == top;
        std::size_t entering = none;
        for (std::size_t i = m_first[top]; i <= m_last[top]; ++i) {
            const std::size_t node = m_preorder[i];
            for (const std::size_t arc : moveDown ? m_incidence.in[node] : m_incidence.out[node]) {
                if (!isBelow(otherEnd(arc, node), top) && (entering == none || slack(arc) < slack(entering)))
                    entering = arc;
            }
        }
        const int distance = slack(entering);
        for (std::size_t i = m_first[top]; i <= m_last[top]; ++i)
            m_rank[m_preorder[i]] += moveDown ? -distance : distance;
        for (const std::size_t node : { m_arcs[leaving].tail, m_arcs[leaving].head })
            std::erase(m_treeArcs[node], leaving);
        for (const std::size_t node : { m_arcs[entering].tail, m_arcs[entering].head })
            m_treeArcs[node].push_back(entering);
        walkForest();
    }

    const std::vector<RankArc> &m_arcs;
    Incidence m_incidence;
    std::vector<int> m_rank;
    std::vector<std::vector<std::size_t>> m_treeArcs; ///< of each node
    std::vector<std::size_t> m_roots;
    std::vector<std::size_t> m_parentArc;
    std::vector<std::size_t> m_preorder;
    std::vector<std::size_t> m_first; ///< of the subtree in the preorder
    std::vector<std::size_t> m_last;
    std::vector<std::int64_t> m_ownSurplus; ///< weight that leaves a node minus weight that enters it
    std::vector<std::int64_t> m_surplus; ///< the same of its subtree
};

} // namespace

std::vector<int> earliestRanks(std::size_t nodes, const std::vector<RankArc> &arcs)
{
    return earliest(Incidence(nodes, arcs), arcs);
}

std::vector<int> cheapestRanks(
    std::size_t nodes, const std::vector<RankArc> &arcs, std::size_t mostPivots, const Cancellation &cancellation)
{
    NetworkSimplex simplex(nodes, arcs);
    simplex.improve(mostPivots, cancellation);
    return simplex.balanced();
}

} // namespace headwater
