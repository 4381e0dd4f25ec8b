// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/graph_picture.h"

#include "core/layout/layered_layout.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

constexpr double thinnestWay = 1;
constexpr double thickestWay = 9;
constexpr double borderOfPicture = 4;
constexpr QSizeF boxOfPage { 150, 36 };
constexpr QSizeF boxOfSlide { 92, 54 };

LayoutGraph layoutGraphOf(const ReportGraph &graph, QSizeF box)
{
    LayoutGraph to;
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        LayoutNode one { .key = static_cast<std::int64_t>(node), .width = box.width(), .height = box.height() };
        one.stage = graph.nodes[node].stage;
        if (graph.nodes[node].isEnd)
            one.place = LayoutNode::Place::Last;
        to.nodes.push_back(one);
    }
    for (const ReportGraph::Arc &arc : graph.arcs)
        to.arcs.push_back({ arc.from, arc.to, arc.weight });
    return to;
}

/// From the layout's layers, which go to the right.
class GraphPlaces
{
public:
    GraphPlaces(const Layout &layout, GraphFlow flow)
        : m_layout(layout)
        , m_isDown(flow == GraphFlow::Down)
    { }

    QPointF point(LayoutPoint at) const
    {
        const double x = at.x - m_layout.topLeft.x + borderOfPicture;
        const double y = at.y - m_layout.topLeft.y + borderOfPicture;
        return m_isDown ? QPointF(y, x) : QPointF(x, y);
    }
    QSizeF size() const
    {
        const QPointF corner = point(m_layout.bottomRight);
        return { corner.x() + borderOfPicture, corner.y() + borderOfPicture };
    }

private:
    const Layout &m_layout;
    bool m_isDown;
};

QPointF middleOf(const std::vector<QPointF> &curve)
{
    const std::size_t segments = (curve.size() - 1) / 3;
    const std::size_t first = segments / 2 * 3;
    if (segments % 2 == 0)
        return curve[first];
    return (curve[first] + 3 * curve[first + 1] + 3 * curve[first + 2] + curve[first + 3]) / 8;
}

/// The arrow's head takes the end of the curve.
void addHead(GraphPicture::Way &way)
{
    const double length = std::max(6.0, way.thickness * 1.2);
    const double half = std::max(3.0, way.thickness * 0.9);
    const QPointF tip = way.curve.back();
    QPointF back = way.curve[way.curve.size() - 2] - tip;
    const double distance = std::hypot(back.x(), back.y());
    back = distance > 0 ? back / distance : QPointF(-1, 0);
    const QPointF foot = tip + back * length;
    const QPointF aside(-back.y() * half, back.x() * half);
    way.head = { tip, foot + aside, foot - aside };
    way.curve.back() = foot;
    if (distance < length)
        way.curve[way.curve.size() - 2] = foot;
}

std::vector<GraphPicture::Way> waysOf(
    const ReportGraph &graph, const Layout &layout, const GraphPlaces &places, GraphFlow flow)
{
    double most = 1e-9;
    for (const ReportGraph::Arc &arc : graph.arcs)
        most = std::max(most, arc.weight);
    std::vector<GraphPicture::Way> ways;
    for (std::size_t arc = 0; arc < graph.arcs.size(); ++arc) {
        if (layout.arcs[arc].curve.size() < 4)
            continue;
        GraphPicture::Way way;
        way.arc = arc;
        way.thickness = std::max(thinnestWay, thickestWay * graph.arcs[arc].weight / most);
        for (const LayoutPoint &point : layout.arcs[arc].curve)
            way.curve.push_back(places.point(point));
        const double aside = way.thickness / 2 + 3;
        way.label = middleOf(way.curve) + (flow == GraphFlow::Down ? QPointF(aside, 0) : QPointF(0, -aside));
        addHead(way);
        ways.push_back(std::move(way));
    }
    std::ranges::stable_sort(ways, std::ranges::greater {}, &GraphPicture::Way::thickness);
    return ways;
}

} // namespace

GraphPicture graphPicture(const ReportGraph &graph, GraphFlow flow)
{
    const bool isDown = flow == GraphFlow::Down;
    const QSizeF box = isDown ? boxOfPage : boxOfSlide;
    LayoutOptions options;
    options.columnGap = isDown ? 44 : 58;
    options.nodeGap = isDown ? 34 : 24;
    options.laneGap = isDown ? 34 : 20;
    GraphPicture picture;
    const auto layout = layeredLayout(layoutGraphOf(graph, isDown ? box.transposed() : box), options, {});
    if (!layout)
        return picture;
    const GraphPlaces places(*layout, flow);
    for (const PlacedNode &node : layout->nodes) {
        QRectF place(QPointF(), box);
        place.moveCenter(places.point(node.centre));
        picture.boxes.push_back(place);
    }
    picture.ways = waysOf(graph, *layout, places, flow);
    picture.size = places.size();
    return picture;
}

double inkOf(const ReportGraph::Arc &arc)
{
    constexpr double palest = 0.35;
    return palest + (1 - palest) * std::clamp(arc.strength.value_or(0.5), 0.0, 1.0);
}

} // namespace headwater
