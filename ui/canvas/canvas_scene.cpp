// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_scene.h"

#include "ui/style/theme.h"

#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>

namespace headwater {

namespace {

constexpr double boxPadding = 10;
constexpr double narrowestBox = 76;
constexpr double widestBox = 230;
constexpr double headingGap = 8;

QPointF toPoint(LayoutPoint point) { return { point.x, point.y }; }

double distanceTo(const std::vector<QPointF> &line, QPointF point)
{
    double nearest = std::numeric_limits<double>::max();
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QPointF along = line[i] - line[i - 1];
        const double length = QPointF::dotProduct(along, along);
        const double share
            = length > 0 ? std::clamp(QPointF::dotProduct(point - line[i - 1], along) / length, 0.0, 1.0) : 0;
        const QPointF gap = point - (line[i - 1] + along * share);
        nearest = std::min(nearest, std::hypot(gap.x(), gap.y()));
    }
    return nearest;
}

/// By the parameter of each curve: asking a path for points at a share of its length takes a hundred times longer.
std::vector<QPointF> flattened(const QPainterPath &path)
{
    constexpr int steps = 20;
    std::vector<QPointF> points;
    if (!path.isEmpty())
        points.push_back(path.elementAt(0));
    for (int end = 3; end < path.elementCount(); end += 3) {
        const QPointF from = points.back();
        const QPointF first = path.elementAt(end - 2);
        const QPointF second = path.elementAt(end - 1);
        const QPointF to = path.elementAt(end);
        for (int step = 1; step <= steps; ++step) {
            const double there = static_cast<double>(step) / steps;
            const double left = 1 - there;
            points.push_back(from * (left * left * left) + first * (3 * left * left * there)
                + second * (3 * left * there * there) + to * (there * there * there));
        }
    }
    return points;
}

double lengthOf(QPointF step) { return std::hypot(step.x(), step.y()); }

} // namespace

QSizeF boxSize(const CanvasNode &node)
{
    const double title = QFontMetricsF(textFont(TextRole::Strong)).horizontalAdvance(node.title);
    const QFontMetricsF small(textFont(TextRole::Caption));
    double width = title;
    for (const QString &line : node.badge.split(u'\n'))
        width = std::max(width, small.horizontalAdvance(line));
    width += 2 * boxPadding;
    const auto lines = static_cast<double>(1 + node.badge.count(u'\n'));
    const double height = QFontMetricsF(textFont(TextRole::Strong)).height() + lines * small.height() + 12;
    return { std::clamp(std::ceil(width), narrowestBox, widestBox), std::ceil(height) };
}

LayoutGraph layoutGraph(const CanvasGraph &graph)
{
    LayoutGraph layout;
    for (const CanvasNode &node : graph.nodes) {
        const QSizeF size = boxSize(node);
        layout.nodes.push_back({ .key = node.key,
            .width = size.width(),
            .height = size.height(),
            .stage = node.stage,
            .place = static_cast<LayoutNode::Place>(node.place) });
    }
    for (const CanvasArc &arc : graph.arcs)
        layout.arcs.push_back({ arc.from, arc.to, arc.weight });
    return layout;
}

CanvasScene::CanvasScene(CanvasGraph graph, std::shared_ptr<const Layout> layout)
    : m_graph(std::move(graph))
    , m_layout(std::move(layout))
{
    Q_ASSERT(m_layout && m_layout->nodes.size() == m_graph.nodes.size());
    placeBoxes();
    placeHeadings();
    routeArcs();
}

void CanvasScene::placeHeadings()
{
    if (m_graph.headings.empty())
        return;
    const QFontMetricsF metrics(textFont(TextRole::Caption));
    const double top = m_bounds.top() - metrics.height() - headingGap;
    for (const CanvasHeading &heading : m_graph.headings) {
        QRectF over;
        for (std::size_t node = 0; node < m_boxes.size(); ++node) {
            if (m_graph.nodes[node].stage == heading.stage)
                over |= m_boxes[node];
        }
        const double width = std::max(over.width(), metrics.horizontalAdvance(heading.text) + 2);
        m_headings.push_back(over.isEmpty() ? over : QRectF(over.left(), top, width, metrics.height()));
    }
    for (const QRectF &place : m_headings)
        m_bounds |= place;
}

void CanvasScene::placeBoxes()
{
    for (const PlacedNode &node : m_layout->nodes) {
        const QSizeF size(node.width, node.height);
        m_boxes.emplace_back(toPoint(node.centre) - QPointF(size.width() / 2, size.height() / 2), size);
    }
    m_bounds = QRectF(toPoint(m_layout->topLeft), toPoint(m_layout->bottomRight));
    m_out.resize(m_boxes.size());
    m_in.resize(m_boxes.size());
}

void CanvasScene::routeArcs()
{
    for (std::size_t arc = 0; arc < m_layout->arcs.size(); ++arc) {
        const RoutedArc &route = m_layout->arcs[arc];
        QPainterPath path;
        if (!route.curve.empty())
            path.moveTo(toPoint(route.curve.front()));
        for (std::size_t i = 3; i < route.curve.size(); i += 3)
            path.cubicTo(toPoint(route.curve[i - 2]), toPoint(route.curve[i - 1]), toPoint(route.curve[i]));
        m_polylines.push_back(flattened(path));
        m_labelPoints.push_back(pointAlong(arc, 0.5));
        m_paths.push_back(std::move(path));
        m_out[route.from].push_back(arc);
        m_in[route.to].push_back(arc);
    }
    for (std::size_t node = 0; node < m_boxes.size(); ++node) {
        const auto lies = [this](std::size_t end) { return m_boxes[end].center().y(); };
        std::stable_sort(m_out[node].begin(), m_out[node].end(),
            [&](std::size_t a, std::size_t b) { return lies(m_graph.arcs[a].to) < lies(m_graph.arcs[b].to); });
        std::stable_sort(m_in[node].begin(), m_in[node].end(),
            [&](std::size_t a, std::size_t b) { return lies(m_graph.arcs[a].from) < lies(m_graph.arcs[b].from); });
    }
}

QPointF CanvasScene::pointAlong(std::size_t arc, double share) const
{
    const std::vector<QPointF> &line = m_polylines[arc];
    if (line.empty())
        return {};
    double rest = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        rest += lengthOf(line[i] - line[i - 1]);
    rest *= std::clamp(share, 0.0, 1.0);
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double length = lengthOf(line[i] - line[i - 1]);
        if (length >= rest && length > 0)
            return line[i - 1] + (line[i] - line[i - 1]) * (rest / length);
        rest -= length;
    }
    return line.back();
}

CanvasItem CanvasScene::itemAt(QPointF point, double reach) const
{
    for (std::size_t node = m_boxes.size(); node-- > 0;) {
        if (m_boxes[node].contains(point))
            return CanvasItem::node(node);
    }
    CanvasItem nearest;
    double least = std::numeric_limits<double>::max();
    for (std::size_t arc = 0; arc < m_paths.size(); ++arc) {
        const double limit = std::max(reach, m_graph.arcs[arc].width / 2);
        if (!m_paths[arc].controlPointRect().adjusted(-limit, -limit, limit, limit).contains(point))
            continue;
        const double distance = distanceTo(m_polylines[arc], point);
        if (distance <= limit && distance < least) {
            least = distance;
            nearest = CanvasItem::arc(arc);
        }
    }
    return nearest;
}

std::vector<std::size_t> CanvasScene::nodesWithin(const QPainterPath &area) const
{
    std::vector<std::size_t> nodes;
    for (std::size_t node = 0; node < m_boxes.size(); ++node) {
        if (area.contains(m_boxes[node].center()))
            nodes.push_back(node);
    }
    return nodes;
}

CanvasItem CanvasScene::sameItem(const CanvasScene &other, CanvasItem item) const
{
    const auto nodeWith = [this](std::int64_t key) {
        return std::find_if(m_graph.nodes.begin(), m_graph.nodes.end(), [key](const CanvasNode &node) {
            return node.key == key;
        }) - m_graph.nodes.begin();
    };
    if (item.isNode()) {
        const auto node = static_cast<std::size_t>(nodeWith(other.m_graph.nodes[item.index].key));
        return node < m_graph.nodes.size() ? CanvasItem::node(node) : CanvasItem();
    }
    if (!item.isArc())
        return {};
    const CanvasArc &was = other.m_graph.arcs[item.index];
    const auto from = static_cast<std::size_t>(nodeWith(other.m_graph.nodes[was.from].key));
    const auto to = static_cast<std::size_t>(nodeWith(other.m_graph.nodes[was.to].key));
    for (std::size_t arc = 0; arc < m_graph.arcs.size(); ++arc) {
        if (m_graph.arcs[arc].from == from && m_graph.arcs[arc].to == to)
            return CanvasItem::arc(arc);
    }
    return {};
}

bool CanvasScene::isNear(CanvasItem item, CanvasItem focus) const
{
    if (item == focus || focus.isNone())
        return true;
    if (focus.isArc()) {
        const CanvasArc &arc = m_graph.arcs[focus.index];
        return item.isNode() && (item.index == arc.from || item.index == arc.to);
    }
    if (item.isArc())
        return m_graph.arcs[item.index].from == focus.index || m_graph.arcs[item.index].to == focus.index;
    const auto leadsTo = [&](std::size_t arc) { return m_graph.arcs[arc].to == item.index; };
    const auto comesFrom = [&](std::size_t arc) { return m_graph.arcs[arc].from == item.index; };
    const auto &out = m_out[focus.index];
    const auto &in = m_in[focus.index];
    return std::any_of(out.begin(), out.end(), leadsTo) || std::any_of(in.begin(), in.end(), comesFrom);
}

CanvasItem CanvasScene::first() const
{
    CanvasItem best;
    const auto rank = [this](std::size_t node) {
        return std::make_pair(m_graph.nodes[node].isStart ? 0 : 1, m_boxes[node].left());
    };
    for (std::size_t node = 0; node < m_boxes.size(); ++node) {
        if (best.isNone() || rank(node) < rank(best.index))
            best = CanvasItem::node(node);
    }
    return best;
}

CanvasItem CanvasScene::step(CanvasItem from, Step step) const
{
    if (from.isNone())
        return first();
    return from.isNode() ? stepFromNode(from.index, step) : stepFromArc(from.index, step);
}

CanvasItem CanvasScene::stepFromNode(std::size_t node, Step step) const
{
    if (step == Step::Right || step == Step::Left) {
        const auto &arcs = step == Step::Right ? m_out[node] : m_in[node];
        const auto heaviest = std::max_element(arcs.begin(), arcs.end(),
            [this](std::size_t a, std::size_t b) { return m_graph.arcs[a].weight < m_graph.arcs[b].weight; });
        return heaviest == arcs.end() ? CanvasItem() : CanvasItem::arc(*heaviest);
    }
    CanvasItem next;
    double least = std::numeric_limits<double>::max();
    for (std::size_t other = 0; other < m_boxes.size(); ++other) {
        const double down = m_boxes[other].center().y() - m_boxes[node].center().y();
        const double gap = step == Step::Down ? down : -down;
        if (m_layout->nodes[other].column == m_layout->nodes[node].column && gap > 0 && gap < least) {
            least = gap;
            next = CanvasItem::node(other);
        }
    }
    return next;
}

CanvasItem CanvasScene::stepFromArc(std::size_t arc, Step step) const
{
    const CanvasArc &at = m_graph.arcs[arc];
    if (step == Step::Right)
        return CanvasItem::node(at.to);
    if (step == Step::Left)
        return CanvasItem::node(at.from);
    const auto &siblings = m_out[at.from];
    const auto here = std::find(siblings.begin(), siblings.end(), arc);
    if (step == Step::Down)
        return std::next(here) == siblings.end() ? CanvasItem() : CanvasItem::arc(*std::next(here));
    return here == siblings.begin() ? CanvasItem() : CanvasItem::arc(*std::prev(here));
}

} // namespace headwater
