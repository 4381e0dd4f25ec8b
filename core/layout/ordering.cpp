// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/ordering.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace headwater {

namespace {

using Vertex = LayeredGraph::Vertex;
using Link = LayeredGraph::Link;
using Order = std::vector<std::vector<Vertex>>;

enum class Side : std::uint8_t { Left, Right };

/// SplitMix64: the same numbers everywhere.
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    { }

    std::uint64_t below(std::uint64_t count)
    {
        std::uint64_t z = m_state += 0x9E3779B97F4A7C15u;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return ((z ^ (z >> 31)) >> 32) * count >> 32;
    }

private:
    std::uint64_t m_state;
};

/// The search: one order at a time, the positions of its vertices, and the steps spent.
class Search
{
public:
    Search(LayeredGraph &graph, const OrderingOptions &options, const Judge &judge, const Cancellation &cancellation)
        : m_graph(graph)
        , m_options(options)
        , m_judge(judge)
        , m_cancellation(cancellation)
        , m_dice(options.seed)
        , m_position(graph.size())
        , m_key(graph.size())
    {
        for (std::size_t column = 0; column < m_graph.order.size(); ++column)
            renumber(column);
    }

    /// From the order as it stands, by exchanges that leave fixed vertices in their order.
    void settle()
    {
        while (exchangePass() && goesOn()) { }
        while (siftingPass() && goesOn()) { }
    }

    /// From several starts, then from disturbances of what was found. A little worse is accepted on the way
    /// (threshold accepting, Dueck and Scheuer 1990), as much less as the effort is used up; the best is kept.
    void explore()
    {
        Order best;
        Order current;
        double least = std::numeric_limits<double>::infinity();
        double reached = least;
        for (int start = 0; start == 0 || (goesOn() && least > 0); ++start) {
            if (start < freshStarts) {
                begin(start);
                descend(start);
            } else {
                m_graph.order = current;
                disturb();
            }
            m_steps += static_cast<std::int64_t>(m_graph.linkCount()) * stepsToJudge;
            const double found = m_judge(m_graph);
            const double left = 1 - static_cast<double>(m_steps) / static_cast<double>(m_options.effort);
            if (found <= (start < freshStarts ? reached : reached + threshold * left)) {
                reached = found;
                current = m_graph.order;
            }
            if (found < least) {
                least = found;
                best = m_graph.order;
            }
        }
        m_graph.order = std::move(best);
    }

private:
    static constexpr double threshold = 0.5; ///< of what the judge says
    static constexpr int freshStarts = 8;
    static constexpr std::uint64_t mostMoves = 4;
    static constexpr std::int64_t stepsToJudge = 32; ///< for each link
    static constexpr std::array exponents { 0.3, 0.5, 0.15, 1.0 };

    bool goesOn() const { return m_steps < m_options.effort && !m_cancellation.isCancelled(); }

    std::span<const Link> links(Vertex vertex, Side side) const
    {
        return side == Side::Left ? m_graph.toLeft(vertex) : m_graph.toRight(vertex);
    }

    void renumber(std::size_t column)
    {
        const auto &vertices = m_graph.order[column];
        for (std::size_t i = 0; i < vertices.size(); ++i)
            m_position[vertices[i]] = static_cast<std::uint32_t>(i);
    }

    /// The sum over all crossings of the product of the two weights; see crossingsBetween for the method.
    double crossings()
    {
        m_steps += static_cast<std::int64_t>(m_graph.linkCount()) * 4;
        double total = 0;
        for (std::size_t column = 0; column + 1 < m_graph.order.size(); ++column)
            total += crossingsToTheRightOf(column);
        return total;
    }

    double crossingsToTheRightOf(std::size_t column)
    {
        m_sums.assign(m_graph.order[column + 1].size() + 1, 0.0);
        double total = 0;
        double before = 0;
        for (const Vertex vertex : m_graph.order[column]) {
            const auto links = m_graph.toRight(vertex);
            for (const Link &link : links) {
                double notBelow = 0;
                for (std::size_t i = m_position[link.vertex] + 1; i > 0; i &= i - 1)
                    notBelow += m_sums[i];
                total += (before - notBelow) * link.pull;
            }
            for (const Link &link : links) {
                before += link.pull;
                for (std::size_t i = m_position[link.vertex] + 1; i < m_sums.size(); i += i & (~i + 1))
                    m_sums[i] += link.pull;
            }
        }
        return total;
    }

    /// The first start takes vertices as a walk along the links meets them, so that neighbours are near each other;
    /// then the walk begins elsewhere, or the order is random.
    void begin(int start)
    {
        m_graph.setPulls(exponents[static_cast<std::size_t>(start / 2) % exponents.size()]);
        for (auto &column : m_graph.order) {
            std::sort(column.begin(), column.end());
            if (start % 2 == 1) {
                for (std::size_t i = column.size(); i > 1; --i)
                    std::swap(column[i - 1], column[m_dice.below(i)]);
            }
        }
        if (start % 2 == 0)
            orderByWalk(start);
        for (std::size_t column = 0; column < m_graph.order.size(); ++column)
            renumber(column);
    }

    void orderByWalk(int start)
    {
        std::vector<Vertex> roots(m_graph.size());
        std::iota(roots.begin(), roots.end(), 0u);
        if (start > 0)
            std::swap(roots.front(), roots[m_dice.below(roots.size())]);
        std::vector<bool> met(m_graph.size(), false);
        std::vector<Vertex> open;
        for (auto &column : m_graph.order)
            column.clear();
        for (const Vertex root : roots) {
            open.push_back(root);
            while (!open.empty()) {
                const Vertex vertex = open.back();
                open.pop_back();
                if (met[vertex])
                    continue;
                met[vertex] = true;
                m_graph.order[m_graph.columnOf(vertex)].push_back(vertex);
                for (const Side side : { Side::Right, Side::Left }) {
                    for (const Link &link : links(vertex, side))
                        open.push_back(link.vertex);
                }
            }
        }
        m_steps += static_cast<std::int64_t>(m_graph.size() + m_graph.linkCount() * 2);
    }

    /// Sweeps and exchanges until they bring nothing for some rounds.
    void descend(int start)
    {
        Order best = m_graph.order;
        double least = crossings();
        for (int round = 0, futile = 0; futile < 4 && goesOn() && least > 0; ++round) {
            sweep(round % 2 == 0, (start / 2 + round / 2) % 2 == 0);
            for (int pass = 0; pass < 4 && exchangePass() && goesOn(); ++pass) { }
            const double now = crossings();
            futile = now < least * (1 - 1e-3) ? 0 : futile + 1;
            if (now < least) {
                least = now;
                best = m_graph.order;
            }
        }
        m_graph.order = std::move(best);
        for (std::size_t column = 0; column < m_graph.order.size(); ++column)
            renumber(column);
        for (int pass = 0; pass < 6 && goesOn() && siftingPass(); ++pass)
            exchangePass();
    }

    /// Moves some vertices to anywhere in their columns, and lets these columns and their neighbours settle.
    void disturb()
    {
        m_graph.setPulls(exponents[m_dice.below(exponents.size())]);
        for (std::size_t column = 0; column < m_graph.order.size(); ++column)
            renumber(column);
        std::vector<std::size_t> disturbed;
        const std::uint64_t moves = 1 + m_dice.below(mostMoves);
        for (std::uint64_t i = 0; i < moves; ++i) {
            const auto vertex = static_cast<Vertex>(m_dice.below(m_graph.size()));
            auto &column = m_graph.order[m_graph.columnOf(vertex)];
            moveTo(column, m_position[vertex], m_dice.below(column.size()));
            disturbed.push_back(m_graph.columnOf(vertex));
        }
        for (int pass = 0; pass < 4 && exchangePass(); ++pass) { }
        for (const std::size_t column : disturbed)
            siftColumn(column);
        for (int pass = 0; pass < 4 && exchangePass(); ++pass) { }
    }

    void sweep(bool toTheRight, bool byMedian)
    {
        const std::size_t columns = m_graph.order.size();
        for (std::size_t i = 1; i < columns; ++i)
            sortColumn(toTheRight ? i : columns - 1 - i, toTheRight ? Side::Left : Side::Right, byMedian);
    }

    /// Vertices without a link on that side keep their place among the others.
    void sortColumn(std::size_t column, Side side, bool byMedian)
    {
        auto &vertices = m_graph.order[column];
        m_movable.clear();
        for (const Vertex vertex : vertices) {
            const auto ends = links(vertex, side);
            m_steps += static_cast<std::int64_t>(ends.size()) + 4;
            if (ends.empty())
                continue;
            m_key[vertex] = byMedian ? median(ends) : barycentre(ends);
            m_movable.push_back(vertex);
        }
        std::stable_sort(
            m_movable.begin(), m_movable.end(), [this](Vertex a, Vertex b) { return m_key[a] < m_key[b]; });
        auto next = m_movable.begin();
        for (Vertex &vertex : vertices) {
            if (!links(vertex, side).empty())
                vertex = *next++;
        }
        renumber(column);
    }

    double barycentre(std::span<const Link> ends) const
    {
        double sum = 0;
        double weight = 0;
        for (const Link &link : ends) {
            sum += link.pull * m_position[link.vertex];
            weight += link.pull;
        }
        return weight > 0 ? sum / weight : m_position[ends.front().vertex];
    }

    /// Where half the weight lies on either side.
    double median(std::span<const Link> ends)
    {
        sortEnds(ends, m_ends);
        double weight = 0;
        for (const auto &end : m_ends)
            weight += end.second;
        double before = 0;
        for (std::size_t i = 0; i < m_ends.size(); ++i) {
            before += m_ends[i].second;
            if (before * 2 == weight && i + 1 < m_ends.size())
                return (m_ends[i].first + m_ends[i + 1].first) / 2.0;
            if (before * 2 >= weight)
                return m_ends[i].first;
        }
        return m_ends.back().first;
    }

    using Ends = std::vector<std::pair<std::uint32_t, double>>;

    void sortEnds(std::span<const Link> links, Ends &ends) const
    {
        ends.clear();
        for (const Link &link : links)
            ends.push_back({ m_position[link.vertex], link.pull });
        std::sort(ends.begin(), ends.end());
    }

    /// What crosses between the links of the two on that side if `upper` stands above `lower`, minus what crosses if
    /// it stands below.
    double excess(std::span<const Link> upper, std::span<const Link> lower)
    {
        if (upper.empty() || lower.empty())
            return 0;
        m_steps += static_cast<std::int64_t>(upper.size() + lower.size());
        double sum = 0;
        if (upper.size() * lower.size() <= 32) {
            for (const Link &a : upper) {
                for (const Link &b : lower) {
                    const auto i = m_position[a.vertex];
                    const auto j = m_position[b.vertex];
                    sum += i == j ? 0 : i > j ? a.pull * b.pull : -a.pull * b.pull;
                }
            }
            return sum;
        }
        sortEnds(upper, m_ends);
        sortEnds(lower, m_otherEnds);
        double total = 0;
        for (const auto &end : m_otherEnds)
            total += end.second;
        double above = 0; // of the lower vertex' links, those that end above the one looked at
        double level = 0;
        auto next = m_otherEnds.begin();
        auto equal = m_otherEnds.begin();
        for (const auto &[position, weight] : m_ends) {
            for (; next != m_otherEnds.end() && next->first < position; ++next)
                above += next->second;
            for (; equal != m_otherEnds.end() && equal->first <= position; ++equal)
                level += equal->second;
            sum += weight * (above - (total - level));
        }
        return sum;
    }

    double excess(Vertex upper, Vertex lower)
    {
        ++m_steps;
        return excess(m_graph.toLeft(upper), m_graph.toLeft(lower))
            + excess(m_graph.toRight(upper), m_graph.toRight(lower));
    }

    bool mayPass(Vertex a, Vertex b) const
    {
        return m_options.fixed.empty() || !m_options.fixed[a] || !m_options.fixed[b];
    }

    /// Neighbours change places where that saves crossings.
    bool exchangePass()
    {
        bool improved = false;
        for (auto &vertices : m_graph.order) {
            for (std::size_t i = 1; i < vertices.size(); ++i) {
                if (!mayPass(vertices[i - 1], vertices[i]) || excess(vertices[i - 1], vertices[i]) <= tolerance)
                    continue;
                std::swap(vertices[i - 1], vertices[i]);
                m_position[vertices[i - 1]] = static_cast<std::uint32_t>(i - 1);
                m_position[vertices[i]] = static_cast<std::uint32_t>(i);
                improved = true;
            }
        }
        return improved;
    }

    /// Each vertex moves to the best place of its column (Matuszewski, Schoenfeld, Molitor 1999).
    bool siftingPass()
    {
        bool improved = false;
        for (std::size_t column = 0; column < m_graph.order.size() && goesOn(); ++column)
            improved |= siftColumn(column);
        return improved;
    }

    bool siftColumn(std::size_t column)
    {
        bool improved = false;
        const std::vector<Vertex> vertices = m_graph.order[column];
        for (const Vertex vertex : vertices)
            improved |= sift(vertex, m_graph.order[column]);
        return improved;
    }

    bool sift(Vertex vertex, std::vector<Vertex> &column)
    {
        const std::size_t here = m_position[vertex];
        std::size_t target = here;
        double best = -tolerance;
        double change = 0;
        for (std::size_t i = here; i > 0 && mayPass(column[i - 1], vertex); --i) {
            change -= excess(column[i - 1], vertex);
            if (change < best) {
                best = change;
                target = i - 1;
            }
        }
        change = 0;
        for (std::size_t i = here + 1; i < column.size() && mayPass(vertex, column[i]); ++i) {
            change -= excess(vertex, column[i]);
            if (change < best) {
                best = change;
                target = i;
            }
        }
        if (target == here)
            return false;
        moveTo(column, here, target);
        return true;
    }

    void moveTo(std::vector<Vertex> &column, std::size_t here, std::size_t target)
    {
        const auto at = [&](std::size_t i) { return column.begin() + static_cast<std::ptrdiff_t>(i); };
        if (target < here)
            std::rotate(at(target), at(here), at(here + 1));
        else
            std::rotate(at(here), at(here + 1), at(target + 1));
        for (std::size_t i = std::min(here, target); i <= std::max(here, target); ++i)
            m_position[column[i]] = static_cast<std::uint32_t>(i);
    }

    static constexpr double tolerance = 1e-9;

    LayeredGraph &m_graph;
    const OrderingOptions &m_options;
    const Judge &m_judge;
    const Cancellation &m_cancellation;
    Dice m_dice;
    std::int64_t m_steps = 0;
    std::vector<std::uint32_t> m_position;
    std::vector<double> m_key;
    std::vector<Vertex> m_movable;
    std::vector<double> m_sums; ///< a Fenwick tree
    Ends m_ends;
    Ends m_otherEnds;
};

} // namespace

void reduceCrossings(
    LayeredGraph &graph, const OrderingOptions &options, const Judge &judge, const Cancellation &cancellation)
{
    Search search(graph, options, judge, cancellation);
    if (options.fixed.empty())
        search.explore();
    else
        search.settle();
}

Crossings crossingsOf(const LayeredGraph &graph)
{
    std::vector<double> position(graph.size());
    for (const auto &column : graph.order) {
        for (std::size_t i = 0; i < column.size(); ++i)
            position[column[i]] = static_cast<double>(i);
    }
    Crossings total;
    std::vector<Crossable> arcs;
    for (const auto &column : graph.order) {
        arcs.clear();
        for (const Vertex vertex : column) {
            for (const Link &link : graph.toRight(vertex))
                arcs.push_back({ position[vertex], position[link.vertex], link.weight, link.arcs });
        }
        const Crossings here = crossingsBetween(arcs);
        total.count += here.count;
        total.weight += here.weight;
    }
    return total;
}

} // namespace headwater
