// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/column_layout.h"

#include <algorithm>

namespace headwater {

namespace {

constexpr double usedBorder = 0.8; ///< of a box's height, for the ends of arcs

struct Column {
    std::vector<std::size_t> nodes;
    double width = 0;
    double height = 0; ///< of the boxes, without gaps
};

std::vector<Column> columnsOf(const LayoutGraph &graph)
{
    std::vector<Column> columns;
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        const auto stage = static_cast<std::size_t>(graph.nodes[node].stage.value_or(0));
        columns.resize(std::max(columns.size(), stage + 1));
        Column &column = columns[stage];
        column.nodes.push_back(node);
        column.width = std::max(column.width, graph.nodes[node].width);
        column.height += graph.nodes[node].height;
    }
    return columns;
}

double heightWith(const Column &column, double gap)
{
    return column.nodes.empty() ? 0 : column.height + gap * static_cast<double>(column.nodes.size() - 1);
}

/// From the top; columns with fewer boxes get wider gaps, up to a box and a half between two.
std::vector<double> spreadTops(const LayoutGraph &graph, const Column &column, double height)
{
    const auto count = static_cast<double>(column.nodes.size());
    const double widest = column.height / std::max(1.0, count);
    const double gap = count > 1 ? std::min((height - column.height) / (count - 1), 1.5 * widest) : 0;
    std::vector<double> tops;
    double y = 0;
    for (const std::size_t node : column.nodes) {
        tops.push_back(y);
        y += graph.nodes[node].height + gap;
    }
    return tops;
}

/// Where they were; none where no box of the column has been anywhere.
std::vector<double> earlierTops(const LayoutGraph &graph, const Column &column, const ColumnOptions &options)
{
    std::vector<double> tops;
    double y = 0;
    bool isAnyKnown = false;
    for (const std::size_t node : column.nodes) {
        const auto earlier = options.tops.find(graph.nodes[node].key);
        isAnyKnown = isAnyKnown || earlier != options.tops.end();
        tops.push_back(earlier == options.tops.end() ? y : std::max(y, earlier->second));
        y = tops.back() + graph.nodes[node].height + options.nodeGap;
    }
    return isAnyKnown ? tops : std::vector<double>();
}

double bottomOf(const LayoutGraph &graph, const Column &column, const std::vector<double> &tops)
{
    return tops.empty() ? 0 : tops.back() + graph.nodes[column.nodes.back()].height;
}

void placeColumn(
    Layout &layout, const LayoutGraph &graph, const Column &column, double centre, const std::vector<double> &tops)
{
    for (std::size_t i = 0; i < column.nodes.size(); ++i) {
        const LayoutNode &of = graph.nodes[column.nodes[i]];
        layout.nodes[column.nodes[i]]
            = { of.key, { centre, tops[i] + of.height / 2 }, column.width, of.height, layout.columns.size() };
    }
    layout.columns.push_back(centre);
}

/// Where each arc leaves or reaches its box: spread over the border, in the order of the other ends.
std::vector<double> portsOf(
    const Layout &layout, const LayoutGraph &graph, std::size_t LayoutArc::*here, std::size_t LayoutArc::*there)
{
    std::vector<std::vector<std::size_t>> arcs(layout.nodes.size());
    for (std::size_t arc = 0; arc < graph.arcs.size(); ++arc)
        arcs[graph.arcs[arc].*here].push_back(arc);
    std::vector<double> ports(graph.arcs.size());
    for (std::size_t node = 0; node < arcs.size(); ++node) {
        std::ranges::stable_sort(
            arcs[node], {}, [&](std::size_t arc) { return layout.nodes[graph.arcs[arc].*there].centre.y; });
        const PlacedNode &box = layout.nodes[node];
        const auto count = static_cast<double>(arcs[node].size());
        for (std::size_t i = 0; i < arcs[node].size(); ++i)
            ports[arcs[node][i]]
                = box.centre.y + box.height * usedBorder * ((static_cast<double>(i) + 0.5) / count - 0.5);
    }
    return ports;
}

void routeArcs(Layout &layout, const LayoutGraph &graph)
{
    const std::vector<double> leaves = portsOf(layout, graph, &LayoutArc::from, &LayoutArc::to);
    const std::vector<double> arrives = portsOf(layout, graph, &LayoutArc::to, &LayoutArc::from);
    for (std::size_t arc = 0; arc < graph.arcs.size(); ++arc) {
        const LayoutArc &of = graph.arcs[arc];
        const PlacedNode &from = layout.nodes[of.from];
        const PlacedNode &to = layout.nodes[of.to];
        const LayoutPoint begin { from.centre.x + from.width / 2, leaves[arc] };
        const LayoutPoint end { to.centre.x - to.width / 2, arrives[arc] };
        const double middle = (begin.x + end.x) / 2;
        RoutedArc route;
        route.from = of.from;
        route.to = of.to;
        route.weight = of.weight;
        route.curve = { begin, { middle, begin.y }, { middle, end.y }, end };
        route.firstColumn = from.column;
        layout.arcs.push_back(std::move(route));
    }
}

} // namespace

Layout columnLayout(const LayoutGraph &graph, const ColumnOptions &options)
{
    const std::vector<Column> columns = columnsOf(graph);
    std::vector<std::vector<double>> tops;
    double height = 0;
    double boxes = 0;
    for (const Column &column : columns) {
        tops.push_back(earlierTops(graph, column, options));
        const double least = heightWith(column, options.nodeGap);
        height = std::max(height, tops.back().empty() ? least : bottomOf(graph, column, tops.back()));
        boxes += column.width;
    }
    const auto gaps = static_cast<double>(std::max<std::size_t>(columns.size(), 2) - 1);
    const double gap = std::max(options.columnGap, (options.shape * height - boxes) / gaps);
    Layout layout;
    layout.nodes.resize(graph.nodes.size());
    double x = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (tops[i].empty())
            tops[i] = spreadTops(graph, columns[i], height);
        placeColumn(layout, graph, columns[i], x + columns[i].width / 2, tops[i]);
        x += columns[i].width + gap;
    }
    layout.topLeft = { 0, 0 };
    layout.bottomRight = { std::max(0.0, x - gap), height };
    routeArcs(layout, graph);
    return layout;
}

} // namespace headwater
