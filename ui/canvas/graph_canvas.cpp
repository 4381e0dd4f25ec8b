// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/graph_canvas.h"

#include "core/layout/layered_layout.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>

namespace headwater {

namespace {

constexpr double closest = 3;
constexpr double furthest = 0.04;
constexpr double largestFit = 1.5; // a small graph does not fill a wall
constexpr double margin = GraphCanvas::roomAround / 2;
constexpr int motionMilliseconds = 260;
constexpr int restMilliseconds = 90;

} // namespace

GraphCanvas::GraphCanvas(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("graphCanvas"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, qOverload<>(&GraphCanvas::update));
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setDuration(motionMilliseconds);
    m_motion.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_transition.progress = value.toDouble();
        update();
    });
}

void GraphCanvas::showGraph(CanvasGraph graph, bool keepPlaces)
{
    m_running.cancel();
    // A layout from nothing that has not arrived yet is still owed.
    m_isFromNothing = !keepPlaces || (m_isLayingOut && m_isFromNothing);
    m_isLayingOut = true;
    LayoutOptions options;
    options.columnGap = m_columnGap;
    options.nodeGap = 40;
    options.laneGap = 20;
    if (!m_isFromNothing)
        options.earlier = m_scene.layout();
    Request request { layoutGraph(graph), std::move(options) };
    m_running = m_jobs.start<Layout, Request>(
        ++m_revision, std::move(request),
        [](const Request &what, const Cancellation &cancellation, const Progress &) {
            return layeredLayout(what.graph, what.options, cancellation);
        },
        [this, shown = std::move(graph)](Result<Layout> layout, quint64 revision) mutable {
            receive(std::move(shown), std::move(layout), revision);
        });
}

void GraphCanvas::showPlaced(CanvasGraph graph, Layout layout)
{
    m_running.cancel();
    receive(std::move(graph), std::move(layout), ++m_revision);
}

void GraphCanvas::receive(CanvasGraph graph, Result<Layout> layout, quint64 revision)
{
    if (revision != m_revision)
        return;
    m_isLayingOut = false;
    if (!layout) {
        Q_EMIT failed(layout.error());
        return;
    }
    const CanvasScene before = std::move(m_scene);
    m_scene = CanvasScene(std::move(graph), std::make_shared<const Layout>(std::move(*layout)));
    setAccessibleName(m_scene.graph().name);
    m_hovered = {};
    keepLassoed(before);
    m_drag = m_drag == Drag::Node ? Drag::None : m_drag; // what was dragged may be gone
    m_chosen = before.isEmpty() ? CanvasItem() : m_scene.sameItem(before, m_chosen);
    m_cursor = before.isEmpty() ? CanvasItem() : m_scene.sameItem(before, m_cursor);
    if (m_isFitted)
        fit();
    startMotion(before);
    m_rest.stop();
    update();
    Q_EMIT laidOut();
}

/// Of the nodes that were encircled, those that are still there.
void GraphCanvas::keepLassoed(const CanvasScene &before)
{
    std::vector<std::size_t> kept;
    for (const std::size_t node : std::exchange(m_lassoed, {})) {
        if (const CanvasItem same = m_scene.sameItem(before, CanvasItem::node(node)); same.isNode())
            kept.push_back(same.index);
    }
    m_lassoed = std::move(kept);
}

void GraphCanvas::startMotion(const CanvasScene &before)
{
    m_motion.stop();
    m_transition = {};
    constexpr std::size_t mostThatMove = 400;
    if (!m_isAnimated || !isVisible() || before.isEmpty() || m_scene.graph().nodes.size() > mostThatMove)
        return;
    for (std::size_t node = 0; node < m_scene.graph().nodes.size(); ++node) {
        const CanvasItem was = before.sameItem(m_scene, CanvasItem::node(node));
        m_transition.before.push_back(was.isNone() ? QRectF() : before.box(was.index));
    }
    m_transition.progress = 0;
    m_motion.start();
}

void GraphCanvas::fit()
{
    m_isFitted = true;
    if (m_scene.isEmpty() || width() <= 2 * margin || height() <= 2 * margin)
        return;
    const QRectF bounds = m_scene.bounds();
    m_scale = std::clamp(std::min((width() - 2 * margin) / std::max(1.0, bounds.width()),
                             (height() - 2 * margin) / std::max(1.0, bounds.height())),
        std::max(furthest, m_smallestFit), largestFit);
    const auto offset = [](double room, double from, double length, double scale) {
        const double space = room - length * scale;
        return (space >= 2 * margin ? space / 2 : margin) - from * scale;
    };
    m_offset = { offset(width(), bounds.left(), bounds.width(), m_scale),
        offset(height(), bounds.top(), bounds.height(), m_scale) };
    update();
}

void GraphCanvas::lookAt(double scale, QPointF centre)
{
    m_scale = std::clamp(scale, furthest, closest);
    m_offset = QRectF(rect()).center() - centre * m_scale;
    m_isFitted = false;
    update();
}

void GraphCanvas::zoomBy(double factor) { zoomAt(QPointF(width() / 2.0, height() / 2.0), factor); }

void GraphCanvas::zoomAt(QPointF widgetPoint, double factor)
{
    const QPointF kept = toScene(widgetPoint);
    m_scale = std::clamp(m_scale * factor, furthest, closest);
    m_offset = widgetPoint - kept * m_scale;
    m_isFitted = false;
    startMoving();
}

void GraphCanvas::choose(CanvasItem item)
{
    m_lassoed.clear();
    m_chosen = item;
    update();
}

CanvasEmphasis GraphCanvas::emphasis() const
{
    CanvasEmphasis emphasis;
    emphasis.focus = m_hovered.isNone() ? m_chosen : m_hovered;
    if (emphasis.focus.isNone() && hasFocus() && m_lassoed.empty())
        emphasis.focus = m_cursor;
    emphasis.chosen = m_lassoed;
    if (m_chosen.isNode())
        emphasis.chosen.push_back(m_chosen.index);
    emphasis.cursor = hasFocus() && !m_cursor.isNone() ? m_cursor : m_chosen;
    return emphasis;
}

void GraphCanvas::startMoving()
{
    m_rest.start();
    update();
}

void GraphCanvas::paintStill(QPainter &painter, const StillPicture::Look &look, const QRectF &part) const
{
    painter.save();
    painter.setClipRect(part);
    painter.fillRect(part, theme().surface);
    painter.translate(look.offset);
    painter.scale(look.scale, look.scale);
    const QRectF visible((part.topLeft() - look.offset) / look.scale, part.size() / look.scale);
    paintScene(painter, m_scene, emphasis(), visible, m_transition,
        m_rest.isActive() ? CanvasDetail::Sketch : CanvasDetail::Full);
    painter.restore();
}

void GraphCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setClipRect(event->rect());
    if (m_scene.isEmpty())
        return painter.fillRect(rect(), theme().surface);
    m_still.paintOn(painter, size(), devicePixelRatioF(), { m_scale, m_offset }, m_rest.isActive(), theme().surface,
        [this](QPainter &on, const StillPicture::Look &look, const QRectF &part) { paintStill(on, look, part); });
    painter.translate(m_offset);
    painter.scale(m_scale, m_scale);
    paintAbove(painter);
}

/// What comes and goes while the scene stays.
void GraphCanvas::paintAbove(QPainter &painter) const
{
    if (!m_isLayingOut && m_transition.progress >= 1)
        paintTokens(painter, m_scene, m_tokens);
    if (m_drag == Drag::Lasso) {
        QColor fill = theme().accent;
        fill.setAlphaF(0.10F);
        painter.setPen(QPen(theme().accent, 1.2 / m_scale, Qt::DashLine));
        painter.setBrush(fill);
        painter.drawPath(m_lasso);
    }
    if (m_drag == Drag::Node)
        paintDragged(painter);
}

/// A pale copy of the box at the pointer, and a ring around where it would go.
void GraphCanvas::paintDragged(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (const CanvasItem target = dropTarget(); !target.isNone()) {
        painter.setPen(QPen(theme().accent, 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(m_scene.box(target.index).adjusted(-4, -4, 4, 4), 9, 9);
    }
    QRectF ghost = m_scene.box(m_draggedNode);
    ghost.translate(toScene(m_dragged) - toScene(m_pressed));
    QColor ground = theme().raised;
    ground.setAlphaF(0.85F);
    painter.setPen(QPen(theme().accent, 1.4, Qt::DashLine));
    painter.setBrush(ground);
    painter.drawRoundedRect(ghost, 7, 7);
    painter.setPen(theme().ink);
    painter.setFont(textFont(TextRole::Strong));
    painter.drawText(ghost, Qt::AlignCenter, m_scene.graph().nodes[m_draggedNode].title);
}

void GraphCanvas::setTokens(std::vector<CanvasToken> tokens)
{
    m_tokens = std::move(tokens);
    update();
}

QSizeF GraphCanvas::pictureSize() const { return m_scene.bounds().size() + QSizeF(2 * margin, 2 * margin); }

void GraphCanvas::paintPicture(QPainter &painter) const
{
    painter.save();
    painter.translate(QPointF(margin, margin) - m_scene.bounds().topLeft());
    CanvasEmphasis shown;
    shown.focus = m_chosen;
    shown.chosen = emphasis().chosen;
    paintScene(painter, m_scene, shown, m_scene.bounds().adjusted(-margin, -margin, margin, margin), {},
        CanvasDetail::Picture);
    painter.restore();
}

} // namespace headwater
