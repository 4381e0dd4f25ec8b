// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/graph_canvas.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QToolTip>

#include <algorithm>
#include <cmath>

/// What mouse, wheel, fingers and keys do on the canvas.
namespace headwater {

namespace {

constexpr double wheelStep = 1.0015; // per unit of angle, 120 units a notch
constexpr double keyZoom = 1.2;
constexpr int startOfDrag = 4;

QString descriptionOf(const CanvasScene &scene, CanvasItem item)
{
    if (item.isNone())
        return {};
    return item.isNode() ? scene.graph().nodes[item.index].description : scene.graph().arcs[item.index].description;
}

} // namespace

double GraphCanvas::reach() const { return 6 / m_scale; }

bool GraphCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = descriptionOf(m_scene, m_scene.itemAt(toScene(help->pos()), reach()));
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    if (event->type() == QEvent::Gesture) {
        auto *gestures = static_cast<QGestureEvent *>(event);
        if (const auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
            zoomAt(mapFromGlobal(pinch->centerPoint()), pinch->scaleFactor());
            return true;
        }
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(gesture->position(), 1 + gesture->value());
            return true;
        }
    }
    return QWidget::event(event);
}

void GraphCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_isFitted)
        fit();
}

void GraphCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return event->ignore();
    m_pressed = m_dragged = event->position();
    m_drag = Drag::Pressed;
    if (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_drag = Drag::Lasso;
        m_lasso = QPainterPath(toScene(m_pressed));
    }
}

void GraphCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Drag::None)
        return setHovered(m_scene.itemAt(toScene(event->position()), reach()));
    if (m_drag == Drag::Pressed && (event->position() - m_pressed).manhattanLength() >= startOfDrag)
        startDrag();
    if (m_drag == Drag::Lasso)
        m_lasso.lineTo(toScene(event->position()));
    if (m_drag == Drag::Pan) {
        m_offset += event->position() - m_dragged;
        m_isFitted = false;
        setCursor(Qt::ClosedHandCursor);
    }
    m_dragged = event->position();
    startMoving();
}

void GraphCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    unsetCursor();
    if (drag == Drag::Lasso)
        return endLasso();
    if (drag == Drag::Node) {
        m_dragged = event->position();
        update();
        if (const CanvasItem target = dropTarget(); !target.isNone())
            Q_EMIT nodeDropped(m_draggedNode, target.index);
        return;
    }
    if (drag != Drag::Pressed)
        return;
    const CanvasItem item = m_scene.itemAt(toScene(event->position()), reach());
    m_cursor = item;
    if (item.isNode() && event->modifiers().testFlag(Qt::ControlModifier))
        return toggleLassoed(item);
    choose(item);
    Q_EMIT itemChosen(item);
}

void GraphCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const CanvasItem item = m_scene.itemAt(toScene(event->position()), reach());
    if (event->button() == Qt::LeftButton && !item.isNone())
        Q_EMIT itemOpened(item);
}

/// A box that can be dragged goes with the pointer, anything else moves the ground.
void GraphCanvas::startDrag()
{
    const CanvasItem item = m_scene.itemAt(toScene(m_pressed), reach());
    m_drag = Drag::Pan;
    if (!item.isNode() || !m_scene.graph().nodes[item.index].canBeDragged)
        return;
    m_drag = Drag::Node;
    m_draggedNode = item.index;
    setCursor(Qt::ClosedHandCursor);
}

CanvasItem GraphCanvas::dropTarget() const
{
    const CanvasItem item = m_scene.itemAt(toScene(m_dragged), 0);
    const bool takes = item.isNode() && item.index != m_draggedNode && m_scene.graph().nodes[item.index].takesDrops;
    return takes ? item : CanvasItem();
}

void GraphCanvas::endLasso()
{
    m_lasso.closeSubpath();
    m_lassoed = m_scene.nodesWithin(m_lasso);
    m_chosen = {};
    update();
    Q_EMIT nodesLassoed(m_lassoed);
}

/// One more of several, or one less; what was chosen alone is the first of them.
void GraphCanvas::toggleLassoed(CanvasItem item)
{
    if (m_chosen.isNode())
        m_lassoed.push_back(m_chosen.index);
    m_chosen = {};
    if (std::erase(m_lassoed, item.index) == 0)
        m_lassoed.push_back(item.index);
    update();
    Q_EMIT nodesLassoed(m_lassoed);
}

void GraphCanvas::toggleCursor()
{
    if (m_cursor.isNode())
        toggleLassoed(m_cursor);
}

void GraphCanvas::setHovered(CanvasItem item)
{
    if (item == m_hovered)
        return;
    m_hovered = item;
    if (item.isNone())
        unsetCursor();
    else
        setCursor(Qt::PointingHandCursor);
    update();
}

void GraphCanvas::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setHovered({});
}

void GraphCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void GraphCanvas::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        const QPoint by = event->angleDelta();
        m_offset += QPointF(by.x() + by.y(), 0) / 2;
        m_isFitted = false;
        startMoving();
    } else {
        zoomAt(event->position(), std::pow(wheelStep, event->angleDelta().y()));
    }
    event->accept();
}

bool GraphCanvas::walk(int key)
{
    using Step = CanvasScene::Step;
    if (m_scene.isEmpty())
        return false;
    CanvasItem next;
    switch (key) {
    case Qt::Key_Right: next = m_scene.step(m_cursor, Step::Right); break;
    case Qt::Key_Left: next = m_scene.step(m_cursor, Step::Left); break;
    case Qt::Key_Up: next = m_scene.step(m_cursor, Step::Up); break;
    case Qt::Key_Down: next = m_scene.step(m_cursor, Step::Down); break;
    case Qt::Key_Home: next = m_scene.first(); break;
    default: return false;
    }
    if (!next.isNone())
        setCursorItem(next);
    return true;
}

/// Chooses what the cursor is on; opens it where it is chosen already.
void GraphCanvas::takeCursor()
{
    if (!m_cursor.isNone() && m_cursor == m_chosen) {
        Q_EMIT itemOpened(m_cursor);
        return;
    }
    choose(m_cursor);
    Q_EMIT itemChosen(m_cursor);
}

void GraphCanvas::keyPressEvent(QKeyEvent *event)
{
    if (walk(event->key()))
        return;
    if (event->key() == Qt::Key_Space && event->modifiers().testFlag(Qt::ControlModifier) && m_cursor.isNode())
        return toggleLassoed(m_cursor);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return takeCursor();
    case Qt::Key_Escape:
        if (m_drag == Drag::Node) {
            m_drag = Drag::None;
            unsetCursor();
            return update();
        }
        if (m_chosen.isNone() && m_cursor.isNone() && m_lassoed.empty())
            break;
        m_cursor = {};
        choose({});
        Q_EMIT itemChosen({});
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomBy(keyZoom);
    case Qt::Key_Minus: return zoomBy(1 / keyZoom);
    case Qt::Key_0: return fit();
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void GraphCanvas::setCursorItem(CanvasItem item)
{
    m_cursor = item;
    m_hovered = {};
    // Screen readers say what the cursor is on.
    setAccessibleDescription(descriptionOf(m_scene, item));
    bringIntoView(item);
    update();
}

void GraphCanvas::bringIntoView(CanvasItem item)
{
    const QRectF place = item.isNode() ? m_scene.box(item.index) : m_scene.path(item.index).boundingRect();
    const QRectF shown(toWidget(place.topLeft()), toWidget(place.bottomRight()));
    const QRectF room = QRectF(rect()).adjusted(12, 12, -12, -12);
    QPointF by;
    if (shown.left() < room.left() || shown.right() > room.right())
        by.setX(room.center().x() - shown.center().x());
    if (shown.top() < room.top() || shown.bottom() > room.bottom())
        by.setY(room.center().y() - shown.center().y());
    if (by.isNull() || room.contains(shown) || (item.isArc() && room.intersects(shown)))
        return;
    m_offset += by;
    m_isFitted = false;
}

} // namespace headwater
