// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/columns.h"

#include "core/layout/network_simplex.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace headwater {

namespace {

/// The arcs as the ranking wants them: all forward, with whole weights in which the lightest still counts.
std::vector<RankArc> forwardArcs(const LayoutGraph &graph, const std::vector<std::size_t> &order)
{
    double heaviest = 0;
    for (const LayoutArc &arc : graph.arcs)
        heaviest = std::max(heaviest, arc.weight);
    std::vector<RankArc> result;
    for (const LayoutArc &arc : graph.arcs) {
        if (arc.from == arc.to)
            continue;
        const bool forward = order[arc.from] < order[arc.to];
        const double share = heaviest > 0 ? arc.weight / heaviest : 0;
        result.push_back(
            { forward ? arc.from : arc.to, forward ? arc.to : arc.from, 8 + static_cast<std::int64_t>(share * 64), 1 });
    }
    return result;
}

/// Between two stages that follow each other stands a point that no node has: all of the one before it, all of the
/// other after it. Returns the number of nodes and points together.
std::size_t separateStages(const LayoutGraph &graph, std::vector<RankArc> &arcs)
{
    std::map<int, std::vector<std::size_t>> stages;
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        if (graph.nodes[node].stage)
            stages[*graph.nodes[node].stage].push_back(node);
    }
    std::size_t points = graph.nodes.size();
    for (auto stage = stages.begin(); stage != stages.end() && std::next(stage) != stages.end(); ++stage) {
        for (const std::size_t node : stage->second)
            arcs.push_back({ node, points, 1, 1 });
        for (const std::size_t node : std::next(stage)->second)
            arcs.push_back({ points, node, 1, 0 });
        ++points;
    }
    return points;
}

void keepMarksOutside(const LayoutGraph &graph, std::vector<RankArc> &arcs)
{
    for (std::size_t mark = 0; mark < graph.nodes.size(); ++mark) {
        const auto place = graph.nodes[mark].place;
        if (place == LayoutNode::Place::Anywhere)
            continue;
        for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
            if (graph.nodes[node].place == place)
                continue;
            const bool first = place == LayoutNode::Place::First;
            arcs.push_back({ first ? mark : node, first ? node : mark, 0, 1 });
        }
    }
}

/// Each pivot walks all nodes; beyond this the drawing is too large for its width to matter.
std::size_t pivotsWorthwhile(std::size_t nodes) { return 4'000'000 / (nodes + 1); }

/// No column holds more than the mean: whoever comes later goes on to the next one (Coffman and Graham 1972).
void evenOut(std::size_t nodes, const std::vector<RankArc> &arcs, const std::vector<std::size_t> &order,
    std::vector<int> &columns)
{
    if (nodes == 0)
        return;
    std::vector<std::vector<std::size_t>> into(columns.size());
    for (std::size_t arc = 0; arc < arcs.size(); ++arc)
        into[arcs[arc].head].push_back(arc);
    std::vector<std::size_t> byColumn(columns.size());
    std::iota(byColumn.begin(), byColumn.end(), std::size_t(0));
    const auto rank = [&](std::size_t point) { return point < nodes ? order[point] + 1 : 0; };
    std::sort(byColumn.begin(), byColumn.end(), [&](std::size_t a, std::size_t b) {
        return std::tuple(columns[a], rank(a), a) < std::tuple(columns[b], rank(b), b);
    });
    const auto last = static_cast<std::size_t>(*std::max_element(columns.begin(), columns.end()));
    const std::size_t most = nodes / (last + 1) + (nodes % (last + 1) > 0 ? 1 : 0);
    std::vector<std::size_t> population(columns.size() * 2 + last, 0);
    for (const std::size_t point : byColumn) {
        int column = 0;
        for (const std::size_t arc : into[point])
            column = std::max(column, columns[arcs[arc].tail] + arcs[arc].length);
        while (point < nodes && population[static_cast<std::size_t>(column)] >= most)
            ++column;
        columns[point] = column;
        population[static_cast<std::size_t>(column)] += point < nodes ? 1 : 0;
    }
}

struct NodesAlong {
    std::vector<std::vector<std::size_t>> before;
    std::vector<std::vector<std::size_t>> after;
};

NodesAlong nodesAlong(const LayoutGraph &graph, const std::vector<std::size_t> &order)
{
    NodesAlong result { std::vector<std::vector<std::size_t>>(order.size()),
        std::vector<std::vector<std::size_t>>(order.size()) };
    for (const LayoutArc &arc : graph.arcs) {
        const bool forward = order[arc.from] < order[arc.to];
        result.before[forward ? arc.to : arc.from].push_back(forward ? arc.from : arc.to);
        result.after[forward ? arc.from : arc.to].push_back(forward ? arc.to : arc.from);
    }
    return result;
}

} // namespace

std::vector<int> columnsOf(
    const LayoutGraph &graph, const std::vector<std::size_t> &order, bool even, const Cancellation &cancellation)
{
    std::vector<RankArc> arcs = forwardArcs(graph, order);
    const std::size_t points = separateStages(graph, arcs);
    keepMarksOutside(graph, arcs);
    std::vector<int> columns = cheapestRanks(points, arcs, pivotsWorthwhile(points), cancellation);
    if (even)
        evenOut(graph.nodes.size(), arcs, order, columns);
    columns.resize(graph.nodes.size());
    return columns;
}

std::vector<int> columnsBesideEarlier(const LayoutGraph &graph, const std::vector<std::size_t> &order,
    const std::vector<std::optional<int>> &earlier, const Cancellation &cancellation)
{
    std::vector<int> columns = columnsOf(graph, order, false, cancellation);
    std::vector<bool> known(columns.size());
    std::vector<std::size_t> byOrder(order.size());
    for (std::size_t node = 0; node < order.size(); ++node) {
        byOrder[order[node]] = node;
        known[node] = earlier[node].has_value();
        columns[node] = earlier[node].value_or(columns[node]);
    }
    const NodesAlong neighbours = nodesAlong(graph, order);
    for (const std::size_t node : byOrder) {
        if (known[node])
            continue;
        std::optional<int> column;
        for (const std::size_t other : neighbours.before[node]) {
            if (known[other])
                column = std::max(column.value_or(columns[other] + 1), columns[other] + 1);
        }
        for (const std::size_t other : neighbours.after[node]) {
            if (known[other] && !column)
                column = columns[other] - 1;
        }
        columns[node] = column.value_or(columns[node]);
        known[node] = true;
    }
    return columns;
}

} // namespace headwater
