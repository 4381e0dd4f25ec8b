// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "ui/canvas/canvas_painter.h"
#include "ui/canvas/still_picture.h"

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

namespace headwater {

/// A directed graph to look at and to point into: pan, zoom, fit, lasso, neighbourhood focus, a walk by keys from
/// node to node. Lays out in the background and keeps what stays where it stands. Knows nothing of what it shows.
class GraphCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit GraphCanvas(QWidget *parent = nullptr);

    /// Shows the graph when its layout has arrived. `keepPlaces`: nodes that are already there stay.
    void showGraph(CanvasGraph graph, bool keepPlaces = true);
    /// Shows a graph that is laid out already, at once.
    void showPlaced(CanvasGraph graph, Layout layout);
    const CanvasScene &scene() const { return m_scene; }
    bool isSettling() const { return m_isLayingOut || m_motion.state() == QAbstractAnimation::Running; }

    void fit();
    /// Fitting does not go below this scale: what is larger then begins at its top left and is panned.
    void setSmallestFit(double scale) { m_smallestFit = scale; }
    /// Between the columns of layouts to come: less where a drawing that fits would be too small to read.
    void setColumnGap(double gap) { m_columnGap = gap; }
    static constexpr double usualColumnGap = 58;
    /// The room that fitting leaves around a drawing, in all, in pixels.
    static constexpr double roomAround = 52;
    /// Nobody has panned or zoomed since the last fit.
    bool isFitted() const { return m_isFitted; }
    /// That point of the scene in the middle, at that scale; stays so until somebody pans, zooms or fits.
    void lookAt(double scale, QPointF centre);
    void zoomBy(double factor);
    double scale() const { return m_scale; }
    void setAnimated(bool isAnimated) { m_isAnimated = isAnimated; }
    bool isAnimated() const { return m_isAnimated; }

    /// Dots on the arcs of the scene; empty: none. A new layout has none.
    void setTokens(std::vector<CanvasToken> tokens);
    const std::vector<CanvasToken> &tokens() const { return m_tokens; }

    /// What was clicked or confirmed with Enter.
    CanvasItem chosen() const { return m_chosen; }
    void choose(CanvasItem item);
    const std::vector<std::size_t> &lassoed() const { return m_lassoed; }
    /// Takes the node at the keyboard's cursor into what is encircled, or out of it again (Ctrl+Space).
    void toggleCursor();
    CanvasItem cursor() const { return m_cursor; }

    QPointF toWidget(QPointF scenePoint) const { return scenePoint * m_scale + m_offset; }
    QPointF toScene(QPointF widgetPoint) const { return (widgetPoint - m_offset) / m_scale; }

    /// The whole drawing with what is chosen, for a file.
    QSizeF pictureSize() const;
    void paintPicture(QPainter &painter) const;

    QSize sizeHint() const override { return { 640, 380 }; }
    QSize minimumSizeHint() const override { return { 320, 180 }; }

Q_SIGNALS:
    /// A new layout is on the screen.
    void laidOut();
    /// The graph could not be laid out.
    void failed(const headwater::Error &error);
    void itemChosen(headwater::CanvasItem item);
    /// It was double-clicked, or Enter was pressed on what was chosen already.
    void itemOpened(headwater::CanvasItem item);
    /// A node that can be dragged was dropped on one that takes drops.
    void nodeDropped(std::size_t node, std::size_t onto);
    /// Nodes that were encircled, or taken one by one with the Ctrl key; nothing has been done with them yet.
    void nodesLassoed(const std::vector<std::size_t> &nodes);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Drag : std::uint8_t { None, Pressed, Pan, Lasso, Node };
    struct Request {
        LayoutGraph graph;
        LayoutOptions options;
    };

    void receive(CanvasGraph graph, Result<Layout> layout, quint64 revision);
    void keepLassoed(const CanvasScene &before);
    void startMoving();
    void paintStill(QPainter &painter, const StillPicture::Look &look, const QRectF &part) const;
    void paintAbove(QPainter &painter) const;
    void startMotion(const CanvasScene &before);
    void zoomAt(QPointF widgetPoint, double factor);
    void setHovered(CanvasItem item);
    void setCursorItem(CanvasItem item);
    void bringIntoView(CanvasItem item);
    void endLasso();
    void toggleLassoed(CanvasItem item);
    void startDrag();
    /// The node under the pointer that would take what is dragged; none: there is none.
    CanvasItem dropTarget() const;
    void paintDragged(QPainter &painter) const;
    bool walk(int key);
    void takeCursor();
    CanvasEmphasis emphasis() const;
    double reach() const;

    CanvasScene m_scene;
    Jobs m_jobs { 1 };
    Cancellation m_running;
    quint64 m_revision = 0;
    bool m_isLayingOut = false;
    bool m_isFromNothing = false; ///< the layout that is on its way keeps no places

    double m_scale = 1;
    QPointF m_offset; ///< where the scene's origin lies in the widget
    StillPicture m_still;
    QTimer m_rest; ///< runs while one pans or zooms and shortly after
    double m_smallestFit = 0;
    double m_columnGap = usualColumnGap;
    bool m_isFitted = true; ///< nobody has panned or zoomed since the last fit

    CanvasItem m_hovered;
    CanvasItem m_chosen;
    CanvasItem m_cursor;
    std::vector<std::size_t> m_lassoed;
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QPointF m_dragged;
    QPainterPath m_lasso; ///< in scene units
    std::size_t m_draggedNode = 0;

    std::vector<CanvasToken> m_tokens;

    bool m_isAnimated = true;
    CanvasTransition m_transition;
    QVariantAnimation m_motion;
};

} // namespace headwater
