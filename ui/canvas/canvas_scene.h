// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layout.h"
#include "ui/canvas/canvas_graph.h"

#include <QPainterPath>
#include <QRectF>

#include <memory>
#include <vector>

namespace headwater {

/// A graph with its places: what is where, what lies under a point, what is next to what. In scene units, which
/// are pixels at scale 1.
class CanvasScene
{
public:
    CanvasScene() = default;
    CanvasScene(CanvasGraph graph, std::shared_ptr<const Layout> layout);

    const CanvasGraph &graph() const { return m_graph; }
    const std::shared_ptr<const Layout> &layout() const { return m_layout; }
    bool isEmpty() const { return m_boxes.empty(); }

    QRectF box(std::size_t node) const { return m_boxes[node]; }
    const QPainterPath &path(std::size_t arc) const { return m_paths[arc]; }
    /// The same in short straight pieces.
    const std::vector<QPointF> &polyline(std::size_t arc) const { return m_polylines[arc]; }
    /// At that share of its length.
    QPointF pointAlong(std::size_t arc, double share) const;
    /// Where the label of an arc stands.
    QPointF labelPoint(std::size_t arc) const { return m_labelPoints[arc]; }
    QRectF bounds() const { return m_bounds; }
    /// Where the words of a heading stand; empty for a stage without boxes.
    QRectF headingPlace(std::size_t heading) const { return m_headings[heading]; }

    /// What lies there; nodes before arcs, the nearest arc within `reach` scene units.
    CanvasItem itemAt(QPointF point, double reach) const;
    /// Nodes whose boxes lie wholly within.
    std::vector<std::size_t> nodesWithin(const QPainterPath &area) const;
    /// The same item in this scene, by key of its node or of the two nodes of its arc.
    CanvasItem sameItem(const CanvasScene &other, CanvasItem item) const;

    /// Whether the item is the focus itself, an arc at it, or a node at the other end.
    bool isNear(CanvasItem item, CanvasItem focus) const;
    const std::vector<std::size_t> &arcsOut(std::size_t node) const { return m_out[node]; }
    const std::vector<std::size_t> &arcsIn(std::size_t node) const { return m_in[node]; }

    enum class Step : std::uint8_t { Right, Left, Down, Up };
    /// The walk by keys. From a node: right to its heaviest arc out, left to its heaviest arc in, up and down to the
    /// next node of its column. From an arc: right to the node it leads to, left to the one it comes from, up and
    /// down to the next arc that leaves the same node. None when there is nothing that way.
    CanvasItem step(CanvasItem from, Step step) const;
    /// Where a walk begins: a start node, else the leftmost one.
    CanvasItem first() const;

private:
    void placeBoxes();
    void placeHeadings();
    void routeArcs();
    CanvasItem stepFromNode(std::size_t node, Step step) const;
    CanvasItem stepFromArc(std::size_t arc, Step step) const;

    CanvasGraph m_graph;
    std::shared_ptr<const Layout> m_layout;
    std::vector<QRectF> m_boxes;
    std::vector<QPainterPath> m_paths;
    std::vector<std::vector<QPointF>> m_polylines; ///< the paths, flattened, to measure distances to
    std::vector<QPointF> m_labelPoints;
    std::vector<std::vector<std::size_t>> m_out; ///< arcs by node, top to bottom where they end
    std::vector<std::vector<std::size_t>> m_in;
    QRectF m_bounds;
    std::vector<QRectF> m_headings;
};

/// The size of a node's box.
QSizeF boxSize(const CanvasNode &node);
/// What the layout has to know of a graph.
LayoutGraph layoutGraph(const CanvasGraph &graph);

} // namespace headwater
