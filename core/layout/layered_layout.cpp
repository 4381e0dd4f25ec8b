// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/layered_layout.h"

#include "core/layout/draft.h"
#include "core/layout/routes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_set>

namespace headwater {

namespace {

Result<> validated(const LayoutGraph &graph)
{
    std::unordered_set<std::int64_t> keys;
    const auto isSize = [](double size) { return std::isfinite(size) && size >= 0; };
    for (const LayoutNode &node : graph.nodes) {
        if (!keys.insert(node.key).second)
            return failure(Error::Kind::InvalidInput, QStringLiteral("two nodes with the key %1").arg(node.key));
        if (!isSize(node.width) || !isSize(node.height))
            return failure(Error::Kind::InvalidInput, QStringLiteral("the size of node %1").arg(node.key));
    }
    for (const LayoutArc &arc : graph.arcs) {
        if (arc.from >= graph.nodes.size() || arc.to >= graph.nodes.size())
            return failure(Error::Kind::InvalidInput, QStringLiteral("an arc without a node"));
        if (!isSize(arc.weight))
            return failure(Error::Kind::InvalidInput, QStringLiteral("the weight of an arc"));
    }
    return {};
}

Layout placedNodes(const LayoutGraph &graph, const Draft &draft)
{
    Layout layout;
    const auto least = std::min_element(draft.columns.begin(), draft.columns.end());
    const auto most = std::max_element(draft.columns.begin(), draft.columns.end());
    if (least == draft.columns.end())
        return layout;
    layout.columns.resize(static_cast<std::size_t>(*most - *least) + 1);
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const LayoutNode &node = graph.nodes[i];
        layout.nodes.push_back({ node.key, { 0, draft.y[i] }, node.width, node.height,
            static_cast<std::size_t>(draft.columns[i] - *least) });
    }
    return layout;
}

/// From left to right, the boxes of a column around its centre.
void placeColumns(const LayoutOptions &options, const std::vector<double> &widths, Layout &layout)
{
    double left = 0;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        layout.columns[column] = left + widths[column] / 2;
        left += widths[column] + options.columnGap;
    }
}

/// Where the earlier layout had its columns, of which `first` is now the first (there are new ones to the left of them
/// if it is negative); they give way only to boxes that have become wider.
void keepColumns(const LayoutOptions &options, const std::vector<double> &widths, std::ptrdiff_t first, Layout &layout)
{
    const std::vector<double> &earlier = options.earlier->columns;
    const auto distance
        = [&](std::size_t column, double gap) { return widths[column - 1] / 2 + gap + widths[column] / 2; };
    const auto firstKept = static_cast<std::size_t>(std::max<std::ptrdiff_t>(-first, 0));
    const auto firstEarlier = static_cast<std::size_t>(std::max<std::ptrdiff_t>(first, 0));
    for (std::size_t column = firstKept; column < widths.size(); ++column) {
        const std::size_t known = column - firstKept + firstEarlier;
        double x = known < earlier.size() ? earlier[known] : -std::numeric_limits<double>::infinity();
        if (column > firstKept) {
            const double gap = known < earlier.size() ? options.nodeGap : options.columnGap;
            x = std::max(x, layout.columns[column - 1] + distance(column, gap));
        }
        layout.columns[column] = x;
    }
    for (std::size_t column = firstKept; column > 0; --column)
        layout.columns[column - 1] = layout.columns[column] - distance(column, options.columnGap);
}

void measure(Layout &layout)
{
    bool first = true;
    const auto include = [&](double x, double y) {
        layout.topLeft = first ? LayoutPoint { x, y }
                               : LayoutPoint { std::min(layout.topLeft.x, x), std::min(layout.topLeft.y, y) };
        layout.bottomRight = first
            ? LayoutPoint { x, y }
            : LayoutPoint { std::max(layout.bottomRight.x, x), std::max(layout.bottomRight.y, y) };
        first = false;
    };
    for (const PlacedNode &node : layout.nodes) {
        include(node.centre.x - node.width / 2, node.centre.y - node.height / 2);
        include(node.centre.x + node.width / 2, node.centre.y + node.height / 2);
    }
    for (const RoutedArc &arc : layout.arcs) {
        for (const LayoutPoint point : arc.curve)
            include(point.x, point.y);
    }
}

} // namespace

Result<Layout> layeredLayout(const LayoutGraph &graph, const LayoutOptions &options, const Cancellation &cancellation)
{
    HEADWATER_CHECK(validated(graph));
    const bool beside = knowsEarlierNodes(graph, options);
    HEADWATER_TRY(const Draft draft,
        beside ? draftBesideEarlier(graph, options, cancellation) : freshDraft(graph, options, cancellation));
    Layout layout = placedNodes(graph, draft);
    if (beside)
        keepColumns(
            options, columnWidths(layout), *std::min_element(draft.columns.begin(), draft.columns.end()), layout);
    else
        placeColumns(options, columnWidths(layout), layout);
    for (PlacedNode &node : layout.nodes)
        node.centre.x = layout.columns[node.column];
    routeArcs(graph, options, draft.strands, draft.lanes, layout);
    measure(layout);
    HEADWATER_CHECK(unlessCancelled(cancellation));
    return layout;
}

} // namespace headwater
