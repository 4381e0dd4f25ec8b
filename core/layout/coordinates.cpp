// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/coordinates.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <unordered_set>

namespace headwater {

namespace {

using Vertex = LayeredGraph::Vertex;
using Link = LayeredGraph::Link;

/// Links that cross a link between two passing lanes, which had better stay straight.
class Conflicts
{
public:
    Conflicts(const LayeredGraph &graph, const std::vector<std::uint32_t> &position)
    {
        for (std::size_t column = 0; column + 1 < graph.order.size(); ++column)
            markBetween(graph, position, graph.order[column], graph.order[column + 1]);
    }

    bool contains(Vertex left, Vertex right) const { return m_marked.contains(keyOf(left, right)); }

private:
    static std::uint64_t keyOf(Vertex left, Vertex right) { return std::uint64_t(left) << 32 | right; }

    static const Link *innerLink(const LayeredGraph &graph, Vertex right)
    {
        if (graph.isNode(right))
            return nullptr;
        const Link &link = graph.toLeft(right).front();
        return graph.isNode(link.vertex) ? nullptr : &link;
    }

    void markBetween(const LayeredGraph &graph, const std::vector<std::uint32_t> &position,
        const std::vector<Vertex> &left, const std::vector<Vertex> &right)
    {
        std::uint32_t low = 0;
        std::size_t next = 0;
        for (std::size_t i = 0; i < right.size(); ++i) {
            const Link *inner = innerLink(graph, right[i]);
            if (!inner && i + 1 < right.size())
                continue;
            const std::uint32_t high = inner ? position[inner->vertex]
                                             : static_cast<std::uint32_t>(std::max<std::size_t>(left.size(), 1) - 1);
            for (; next <= i; ++next) {
                for (const Link &link : graph.toLeft(right[next])) {
                    const std::uint32_t place = position[link.vertex];
                    const bool isInner = !graph.isNode(right[next]) && !graph.isNode(link.vertex);
                    if (!isInner && (place < low || place > high))
                        m_marked.insert(keyOf(link.vertex, right[next]));
                }
            }
            low = high;
        }
    }

    std::unordered_set<std::uint64_t> m_marked;
};

/// One of the four extreme drawings: columns taken from the left or the right, places from the top or the bottom.
class Extreme
{
public:
    Extreme(const LayeredGraph &graph, const Spacing &spacing, const std::vector<std::uint32_t> &position,
        const Conflicts &conflicts, bool fromRight, bool fromBottom)
        : m_graph(graph)
        , m_spacing(spacing)
        , m_position(position)
        , m_conflicts(conflicts)
        , m_fromRight(fromRight)
        , m_fromBottom(fromBottom)
        , m_root(graph.size())
    {
        std::iota(m_root.begin(), m_root.end(), 0u);
    }

    std::vector<double> coordinates()
    {
        align();
        return compact();
    }

private:
    /// A vertex joins the block of the median of its neighbours in the column before, if nothing is crossed by that.
    void align()
    {
        std::vector<bool> taken(m_graph.size(), false);
        const std::size_t columns = m_graph.order.size();
        for (std::size_t i = 1; i < columns; ++i) {
            const auto &vertices = m_graph.order[m_fromRight ? columns - 1 - i : i];
            std::int64_t last = -1;
            for (std::size_t k = 0; k < vertices.size(); ++k) {
                const Vertex vertex = vertices[m_fromBottom ? vertices.size() - 1 - k : k];
                for (const Vertex other : medians(vertex)) {
                    const std::int64_t place = placeOf(other);
                    const bool conflict
                        = m_fromRight ? m_conflicts.contains(vertex, other) : m_conflicts.contains(other, vertex);
                    if (conflict || taken[other] || place <= last)
                        continue;
                    taken[other] = true;
                    m_root[vertex] = m_root[other];
                    last = place;
                    break;
                }
            }
        }
    }

    std::int64_t placeOf(Vertex vertex) const
    {
        const std::int64_t place = m_position[vertex];
        if (!m_fromBottom)
            return place;
        return std::int64_t(m_graph.order[m_graph.columnOf(vertex)].size()) - 1 - place;
    }

    /// The neighbour at half the weight, and the next one where exactly half lies on either side.
    std::vector<Vertex> medians(Vertex vertex)
    {
        const auto links = m_fromRight ? m_graph.toRight(vertex) : m_graph.toLeft(vertex);
        if (links.empty())
            return {};
        m_sorted.assign(links.begin(), links.end());
        std::sort(m_sorted.begin(), m_sorted.end(),
            [this](const Link &a, const Link &b) { return placeOf(a.vertex) < placeOf(b.vertex); });
        double total = 0;
        for (const Link &link : m_sorted)
            total += link.weight;
        double before = 0;
        for (std::size_t i = 0; i + 1 < m_sorted.size(); ++i) {
            before += m_sorted[i].weight;
            if (before * 2 == total)
                return { m_sorted[i].vertex, m_sorted[i + 1].vertex };
            if (before * 2 > total)
                return { m_sorted[i].vertex };
        }
        return { m_sorted.back().vertex };
    }

    struct Separation {
        Vertex upper;
        Vertex lower;
        double distance;
    };

    /// Blocks move as far to the beginning as they can, then back towards what follows them.
    std::vector<double> compact() const
    {
        std::vector<std::vector<Separation>> after(m_graph.size());
        std::vector<std::size_t> waiting(m_graph.size(), 0);
        for (const auto &vertices : m_graph.order) {
            for (std::size_t i = 1; i < vertices.size(); ++i) {
                const double distance = m_spacing.between(m_graph, vertices[i - 1], vertices[i]);
                const Vertex first = m_root[vertices[m_fromBottom ? i : i - 1]];
                const Vertex second = m_root[vertices[m_fromBottom ? i - 1 : i]];
                after[first].push_back({ first, second, distance });
                ++waiting[second];
            }
        }
        std::vector<Vertex> blocks;
        for (Vertex vertex = 0; vertex < m_graph.size(); ++vertex) {
            if (m_root[vertex] == vertex && waiting[vertex] == 0)
                blocks.push_back(vertex);
        }
        std::vector<double> place(m_graph.size(), 0.0);
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            for (const Separation &pair : after[blocks[i]]) {
                place[pair.lower] = std::max(place[pair.lower], place[pair.upper] + pair.distance);
                if (--waiting[pair.lower] == 0)
                    blocks.push_back(pair.lower);
            }
        }
        for (auto block = blocks.rbegin(); block != blocks.rend(); ++block) {
            if (after[*block].empty())
                continue;
            double room = std::numeric_limits<double>::infinity();
            for (const Separation &pair : after[*block])
                room = std::min(room, place[pair.lower] - pair.distance);
            place[*block] = std::max(place[*block], room);
        }
        std::vector<double> result(m_graph.size());
        for (std::size_t vertex = 0; vertex < result.size(); ++vertex)
            result[vertex] = (m_fromBottom ? -1 : 1) * place[m_root[vertex]];
        return result;
    }

    const LayeredGraph &m_graph;
    const Spacing &m_spacing;
    const std::vector<std::uint32_t> &m_position;
    const Conflicts &m_conflicts;
    bool m_fromRight;
    bool m_fromBottom;
    std::vector<Vertex> m_root; ///< of the block; its vertices all get the same place
    std::vector<Link> m_sorted;
};

/// Moves the four drawings onto the narrowest of them: those from the top by their top, the others by their bottom.
void alignToNarrowest(std::array<std::vector<double>, 4> &drawings)
{
    std::array<std::pair<double, double>, 4> range;
    for (std::size_t i = 0; i < 4; ++i) {
        const auto [least, most] = std::minmax_element(drawings[i].begin(), drawings[i].end());
        range[i] = { *least, *most };
    }
    const auto width = [](const auto &r) { return r.second - r.first; };
    const auto narrowest = *std::min_element(
        range.begin(), range.end(), [&](const auto &a, const auto &b) { return width(a) < width(b); });
    for (std::size_t i = 0; i < 4; ++i) {
        const bool fromBottom = i % 2 == 1;
        const double shift = fromBottom ? narrowest.second - range[i].second : narrowest.first - range[i].first;
        for (double &place : drawings[i])
            place += shift;
    }
}

std::vector<std::uint32_t> positionsOf(const LayeredGraph &graph)
{
    std::vector<std::uint32_t> position(graph.size());
    for (const auto &column : graph.order) {
        for (std::size_t i = 0; i < column.size(); ++i)
            position[column[i]] = static_cast<std::uint32_t>(i);
    }
    return position;
}

} // namespace

std::vector<double> balancedCoordinates(const LayeredGraph &graph, const Spacing &spacing)
{
    if (graph.size() == 0)
        return {};
    const std::vector<std::uint32_t> position = positionsOf(graph);
    const Conflicts conflicts(graph, position);
    std::array<std::vector<double>, 4> drawings;
    for (std::size_t i = 0; i < 4; ++i)
        drawings[i] = Extreme(graph, spacing, position, conflicts, i / 2 == 1, i % 2 == 1).coordinates();
    alignToNarrowest(drawings);
    std::vector<double> result(graph.size());
    for (std::size_t vertex = 0; vertex < result.size(); ++vertex) {
        std::array places { drawings[0][vertex], drawings[1][vertex], drawings[2][vertex], drawings[3][vertex] };
        std::sort(places.begin(), places.end());
        result[vertex] = (places[1] + places[2]) / 2;
    }
    return result;
}

std::vector<double> nearestCoordinates(const LayeredGraph &graph, const Spacing &spacing,
    const std::vector<double> &wanted, const std::vector<double> &weights)
{
    struct Pool {
        double weight;
        double sum; ///< of weight times where its first member would have to be
        std::size_t members;

        double place() const { return sum / weight; }
    };
    std::vector<double> result(graph.size());
    for (const auto &column : graph.order) {
        std::vector<double> offset(column.size(), 0.0);
        std::vector<Pool> pools;
        for (std::size_t i = 0; i < column.size(); ++i) {
            if (i > 0)
                offset[i] = offset[i - 1] + spacing.between(graph, column[i - 1], column[i]);
            const double weight = weights[column[i]];
            pools.push_back({ weight, weight * (wanted[column[i]] - offset[i]), 1 });
            while (pools.size() > 1 && pools[pools.size() - 2].place() > pools.back().place()) {
                const Pool last = pools.back();
                pools.pop_back();
                pools.back().weight += last.weight;
                pools.back().sum += last.sum;
                pools.back().members += last.members;
            }
        }
        std::size_t i = 0;
        for (const Pool &pool : pools) {
            for (std::size_t member = 0; member < pool.members; ++member, ++i)
                result[column[i]] = pool.place() + offset[i];
        }
    }
    return result;
}

} // namespace headwater
