// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/columns.h"
#include "core/layout/draft.h"
#include "core/layout/feedback.h"
#include "core/layout/ordering.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <unordered_map>

namespace headwater {

namespace {

using Vertex = LayeredGraph::Vertex;

/// Who is heard when not all can be where they want.
constexpr double weightOfKeptNode = 1e12;
constexpr double weightOfKeptLane = 1e4;
constexpr double weightOfNewNode = 1;
constexpr double weightOfNewLane = 1e-2;

/// What the earlier layout knows, by key.
struct Earlier {
    explicit Earlier(const Layout &layout)
    {
        for (const PlacedNode &node : layout.nodes)
            nodes.emplace(node.key, &node);
        for (const RoutedArc &arc : layout.arcs) {
            if (arc.lane.empty())
                continue;
            const auto from = layout.nodes[arc.from].key;
            const auto to = layout.nodes[arc.to].key;
            const bool forward = arc.direction == RoutedArc::Direction::Forward;
            lanes.emplace(std::pair { forward ? from : to, forward ? to : from }, &arc.lane);
        }
    }

    const PlacedNode *node(const LayoutNode &node) const
    {
        const auto found = nodes.find(node.key);
        return found == nodes.end() ? nullptr : found->second;
    }

    std::unordered_map<std::int64_t, const PlacedNode *> nodes;
    std::map<std::pair<std::int64_t, std::int64_t>, const std::vector<double> *> lanes;
};

/// A y that each vertex would like, how much it matters, and whether it has it from the earlier layout.
struct Wishes {
    std::vector<double> y;
    std::vector<double> weight;
    std::vector<bool> kept;
};

/// Kept nodes where they were; new ones in the middle of their neighbours, as far as these are known, else below all.
std::vector<double> wantedByNodes(
    const LayoutGraph &graph, const LayoutOptions &options, const Earlier &earlier, const std::vector<Strand> &strands)
{
    std::vector<std::optional<double>> wanted(graph.nodes.size());
    double bottom = 0;
    for (std::size_t node = 0; node < wanted.size(); ++node) {
        if (const PlacedNode *kept = earlier.node(graph.nodes[node])) {
            wanted[node] = kept->centre.y;
            bottom = std::max(bottom, kept->centre.y + kept->height / 2);
        }
    }
    for (bool found = true; found;) { // neighbours of neighbours in the next round
        std::vector<std::pair<double, double>> sums(wanted.size());
        for (const Strand &strand : strands) {
            for (const auto &[node, other] :
                { std::pair { strand.left, strand.right }, std::pair { strand.right, strand.left } }) {
                if (!wanted[node] && wanted[other])
                    sums[node] = { sums[node].first + *wanted[other], sums[node].second + 1 };
            }
        }
        found = false;
        for (std::size_t node = 0; node < wanted.size(); ++node) {
            if (sums[node].second > 0) {
                wanted[node] = sums[node].first / sums[node].second;
                found = true;
            }
        }
    }
    std::vector<double> result;
    for (std::size_t node = 0; node < wanted.size(); ++node)
        result.push_back(wanted[node].value_or(bottom + options.nodeGap + graph.nodes[node].height / 2));
    return result;
}

void wishForLane(std::span<const Vertex> chain, const std::vector<double> *lane, Wishes &wishes)
{
    const bool kept = lane && lane->size() == chain.size();
    const double first = wishes.y[chain.front()];
    const double last = wishes.y[chain.back()];
    for (std::size_t i = 1; i + 1 < chain.size(); ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(chain.size() - 1);
        wishes.y[chain[i]] = kept ? (*lane)[i] : first + share * (last - first);
        wishes.weight[chain[i]] = kept ? weightOfKeptLane : weightOfNewLane;
        wishes.kept[chain[i]] = kept;
    }
}

Wishes wishesOf(const LayoutGraph &graph, const LayoutOptions &options, const Earlier &earlier, const Draft &draft,
    const Part &part, const LayeredGraph &layered)
{
    Wishes wishes { std::vector<double>(layered.size()), std::vector<double>(layered.size()),
        std::vector<bool>(layered.size()) };
    const std::vector<double> nodes = wantedByNodes(graph, options, earlier, draft.strands);
    for (std::size_t i = 0; i < part.nodes.size(); ++i) {
        const Vertex vertex = layered.vertexOf(i);
        const bool kept = earlier.node(graph.nodes[part.nodes[i]]) != nullptr;
        wishes.y[vertex] = nodes[part.nodes[i]];
        wishes.weight[vertex] = kept ? weightOfKeptNode : weightOfNewNode;
        wishes.kept[vertex] = kept;
    }
    for (std::size_t i = 0; i < part.strands.size(); ++i) {
        const Strand &strand = draft.strands[part.strands[i]];
        const auto lane = earlier.lanes.find({ graph.nodes[strand.left].key, graph.nodes[strand.right].key });
        wishForLane(layered.chain(i), lane == earlier.lanes.end() ? nullptr : lane->second, wishes);
    }
    return wishes;
}

/// A column cut at its kept nodes: what stands between two of them must fit there, above and below all there is room.
class ColumnRoom
{
public:
    ColumnRoom(const LayeredGraph &layered, const Spacing &spacing, const Wishes &wishes, std::size_t column)
        : m_layered(layered)
        , m_spacing(spacing)
        , m_wishes(wishes)
    {
        for (const Vertex vertex : layered.order[column]) {
            if (layered.isNode(vertex) && wishes.kept[vertex]) {
                m_walls.push_back(vertex);
                m_gaps.emplace_back();
            } else {
                m_gaps.back().push_back(vertex);
            }
        }
    }

    /// The order from top to bottom in which everything fits without moving a kept node: who does not fit where it
    /// would like to stand goes to the nearest place that has room.
    std::vector<Vertex> order()
    {
        std::vector<Vertex> homeless;
        for (std::size_t gap = 0; gap < m_gaps.size(); ++gap) {
            while (!m_gaps[gap].empty() && !fits(gap, m_gaps[gap])) {
                // New nodes go before new lanes, and these before lanes that people have seen there.
                const auto leaves = std::ranges::max_element(m_gaps[gap], {},
                    [this](Vertex vertex) { return std::pair(!m_wishes.kept[vertex], m_layered.isNode(vertex)); });
                homeless.push_back(*leaves);
                m_gaps[gap].erase(leaves);
            }
        }
        for (const Vertex vertex : homeless)
            settle(vertex);
        std::vector<Vertex> order;
        for (std::size_t gap = 0; gap < m_gaps.size(); ++gap) {
            order.insert(order.end(), m_gaps[gap].begin(), m_gaps[gap].end());
            if (gap < m_walls.size())
                order.push_back(m_walls[gap]);
        }
        return order;
    }

private:
    static constexpr double endless = std::numeric_limits<double>::infinity();

    double top(std::size_t gap) const { return gap == 0 ? -endless : m_wishes.y[m_walls[gap - 1]]; }
    double bottom(std::size_t gap) const { return gap == m_walls.size() ? endless : m_wishes.y[m_walls[gap]]; }

    bool fits(std::size_t gap, const std::vector<Vertex> &vertices) const
    {
        double needed = 0;
        for (std::size_t i = 1; i < vertices.size(); ++i)
            needed += m_spacing.between(m_layered, vertices[i - 1], vertices[i]);
        if (gap > 0)
            needed += m_spacing.between(m_layered, m_walls[gap - 1], vertices.front());
        if (gap < m_walls.size())
            needed += m_spacing.between(m_layered, vertices.back(), m_walls[gap]);
        return needed <= bottom(gap) - top(gap);
    }

    void settle(Vertex vertex)
    {
        const double wanted = m_wishes.y[vertex];
        std::vector<std::size_t> gaps(m_gaps.size());
        std::iota(gaps.begin(), gaps.end(), std::size_t(0));
        std::ranges::stable_sort(gaps, {}, [&](std::size_t gap) {
            return std::max({ 0.0, top(gap) - wanted, wanted - bottom(gap) });
        });
        for (const std::size_t gap : gaps) {
            std::vector<Vertex> together = m_gaps[gap];
            const auto below
                = std::ranges::upper_bound(together, wanted, {}, [this](Vertex other) { return m_wishes.y[other]; });
            together.insert(below, vertex);
            if (fits(gap, together)) {
                m_gaps[gap] = std::move(together);
                return;
            }
        }
    }

    const LayeredGraph &m_layered;
    const Spacing &m_spacing;
    const Wishes &m_wishes;
    std::vector<Vertex> m_walls; ///< the kept nodes from top to bottom
    std::vector<std::vector<Vertex>> m_gaps { 1 }; ///< what stands above each of them, and below the last
};

std::vector<std::optional<int>> earlierColumns(const LayoutGraph &graph, const Earlier &earlier)
{
    std::vector<std::optional<int>> columns(graph.nodes.size());
    for (std::size_t node = 0; node < columns.size(); ++node) {
        if (const PlacedNode *kept = earlier.node(graph.nodes[node]))
            columns[node] = static_cast<int>(kept->column);
    }
    return columns;
}

Part everything(std::size_t nodes, const std::vector<Strand> &strands)
{
    Part part;
    part.nodes.resize(nodes);
    std::iota(part.nodes.begin(), part.nodes.end(), std::size_t(0));
    for (std::size_t strand = 0; strand < strands.size(); ++strand) {
        if (!strands[strand].direct)
            part.strands.push_back(strand);
    }
    return part;
}

} // namespace

bool knowsEarlierNodes(const LayoutGraph &graph, const LayoutOptions &options)
{
    if (!options.earlier)
        return false;
    const Earlier earlier(*options.earlier);
    return std::any_of(
        graph.nodes.begin(), graph.nodes.end(), [&](const LayoutNode &node) { return earlier.node(node) != nullptr; });
}

Result<Draft> draftBesideEarlier(
    const LayoutGraph &graph, const LayoutOptions &options, const Cancellation &cancellation)
{
    const Earlier earlier(*options.earlier);
    Draft draft;
    draft.columns = columnsBesideEarlier(graph, linearOrder(graph), earlierColumns(graph, earlier), cancellation);
    HEADWATER_CHECK(unlessCancelled(cancellation));
    draft.strands = strandsOf(graph, draft.columns);
    draft.lanes.resize(draft.strands.size());
    draft.y.resize(graph.nodes.size());
    const Part part = everything(graph.nodes.size(), draft.strands);
    LayeredGraph layered(part.nodes, draft.columns, draft.strands, part.strands);
    const Wishes wishes = wishesOf(graph, options, earlier, draft, part, layered);
    for (auto &column : layered.order)
        std::stable_sort(column.begin(), column.end(), [&](Vertex a, Vertex b) { return wishes.y[a] < wishes.y[b]; });
    reduceCrossings(layered, { options.effort, options.seed, wishes.kept }, {}, cancellation);
    LayoutOptions narrow = options;
    narrow.nodeGap = std::min(options.nodeGap, 2 * options.laneGap); // a lane that stood between them may be gone
    narrow.laneGap /= 4; // new arcs squeeze through rather than push boxes aside
    const Spacing spacing = spacingOf(graph, narrow, draft.strands, layered);
    for (std::size_t column = 0; column < layered.columnCount(); ++column)
        layered.order[column] = ColumnRoom(layered, spacing, wishes, column).order();
    std::vector<double> places = nearestCoordinates(layered, spacing, wishes.y, wishes.weight);
    for (Vertex vertex = 0; vertex < layered.size(); ++vertex) {
        if (wishes.kept[vertex] && std::abs(places[vertex] - wishes.y[vertex]) < 1e-3)
            places[vertex] = wishes.y[vertex];
    }
    takePlaces(layered, part, places, draft);
    placeDirect(draft);
    return draft;
}

} // namespace headwater
