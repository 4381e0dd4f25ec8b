// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/map/map_view.h"

#include "ui/style/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

constexpr double wheelStep = 1.0015; // per unit of angle, 120 units a notch
constexpr double keyZoom = 1.2;
constexpr int startOfDrag = 4;
constexpr int restMilliseconds = 90;
/// Pixels to a degree: closer than that, outlines of countries are but lines.
constexpr double closest = 600;
constexpr double largestFit = 240;
constexpr double furthest = 1;
constexpr QLatin1StringView mapKey("map"), latitudeKey("latitude"), longitudeKey("longitude");
constexpr double reach = 6; ///< pixels beside a disc that still mean it

/// For the names above and below the outermost places.
double roomAround() { return 2.8 * QFontMetricsF(textFont(TextRole::Caption)).height(); }

double lengthOf(QPointF way) { return std::hypot(way.x(), way.y()); }

std::optional<std::size_t> samePlace(const MapScene &before, const MapScene &now, std::optional<std::size_t> place)
{
    if (!place)
        return {};
    const auto found = std::ranges::find(now.places, before.places[*place].territory, &MapScene::Place::territory);
    return found == now.places.end() ? std::nullopt
                                     : std::optional(static_cast<std::size_t>(found - now.places.begin()));
}

} // namespace

MapView::MapView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("coverageMap"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &MapView::redraw);
}

void MapView::showMap(SharedScene scene, std::vector<MapMark> marks)
{
    Q_ASSERT_X(marks.size() == scene->places.size(), "MapView", "a mark for each place");
    const SharedScene before = std::exchange(m_scene, std::move(scene));
    m_names.clear();
    m_marks = std::move(marks);
    m_chosen = samePlace(*before, *m_scene, m_chosen);
    m_cursor = samePlace(*before, *m_scene, m_cursor);
    m_hovered = samePlace(*before, *m_scene, m_hovered);
    describeCursor();
    if (m_isFitted || before->places.empty()) {
        fit();
    } else { // what is in the middle stays there, though another plan is laid flat in another way
        const QPointF middle = QRectF(rect()).center();
        const GeoPoint seen = before->projection.toEarth(m_camera.toMap(middle));
        m_camera.offset = middle - m_scene->projection.toPlane(seen) * m_camera.scale;
    }
    redraw();
}

void MapView::redraw()
{
    m_isDrawn = false;
    update();
}

void MapView::startMoving()
{
    m_isFitted = false;
    m_isDrawn = false;
    m_rest.start();
    update();
}

void MapView::fit()
{
    m_isFitted = true;
    const double around = roomAround();
    const QRectF room = QRectF(rect()).adjusted(around, around, -around, -around);
    if (m_scene->places.empty() || room.isEmpty())
        return;
    m_camera = MapCamera::fitting(m_scene->bounds, room, largestFit);
    redraw();
}

void MapView::zoomBy(double factor) { zoomAt(QRectF(rect()).center(), factor); }

void MapView::zoomAt(QPointF point, double factor)
{
    m_camera = m_camera.zoomed(point, std::clamp(m_camera.scale * factor, furthest, closest));
    startMoving();
}

void MapView::keepLook(ViewText &view) const
{
    if (m_isFitted)
        return view.add(mapKey, QStringLiteral("fitted"));
    const GeoPoint middle = m_scene->projection.toEarth(m_camera.toMap(QRectF(rect()).center()));
    view.add(mapKey, m_camera.scale);
    view.add(latitudeKey, middle.latitude);
    view.add(longitudeKey, middle.longitude);
}

void MapView::showLook(const ViewText &view)
{
    const auto scale = view.number(mapKey, furthest, closest);
    const auto latitude = view.number(latitudeKey, -90, 90);
    const auto longitude = view.number(longitudeKey, -360, 360);
    if (view.value(mapKey) == QLatin1StringView("fitted") && !m_isFitted)
        return fit();
    if (!scale || !latitude || !longitude)
        return;
    m_camera.scale = *scale;
    m_camera.offset = QRectF(rect()).center() - m_scene->projection.toPlane({ *latitude, *longitude }) * m_camera.scale;
    startMoving();
}

void MapView::choose(Place place)
{
    m_chosen = place;
    update();
}

MapView::Place MapView::placeAt(QPointF point) const
{
    Place nearest;
    double best = 0;
    for (std::size_t i = 0; i < m_scene->places.size(); ++i) {
        const double beside = lengthOf(m_camera.toScreen(m_scene->places[i].centre) - point)
            - discRadius(*m_scene, m_marks[i], m_camera.scale);
        if (beside < reach && (!nearest || beside < best)) {
            nearest = i;
            best = beside;
        }
    }
    if (nearest)
        return nearest;
    const QPointF onMap = m_camera.toMap(point);
    for (std::size_t i = 0; i < m_scene->places.size(); ++i) {
        const MapScene::Place &place = m_scene->places[i];
        const double area = place.bounds.width() * place.bounds.height();
        if (place.bounds.contains(onMap) && place.hull.containsPoint(onMap, Qt::OddEvenFill)
            && (!nearest || area < best)) {
            nearest = i;
            best = area;
        }
    }
    return nearest;
}

void MapView::paintPicture(QPainter &painter) const
{
    const MapNames names = paintMap(painter, *m_scene, m_marks, m_camera, QRectF(rect()), MapDetail::Full);
    paintAboveMap(painter, *m_scene, m_marks, m_camera, QRectF(rect()), { m_chosen, {} }, names);
}

void MapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const MapDetail detail = m_rest.isActive() ? MapDetail::Sketch : MapDetail::Full;
    m_still.paintOn(painter, size(), devicePixelRatioF(), { m_camera.scale, m_camera.offset },
        m_isDrawn || detail == MapDetail::Sketch, theme().surface,
        [this, detail](QPainter &on, const StillPicture::Look &look, const QRectF &part) {
            MapNames names = paintMap(on, *m_scene, m_marks, { look.scale, look.offset }, part, detail);
            if (detail == MapDetail::Full)
                m_names = std::move(names);
        });
    m_isDrawn = detail == MapDetail::Full;
    const Place pointed = m_hovered ? m_hovered : hasFocus() ? m_cursor : Place();
    paintAboveMap(painter, *m_scene, m_marks, m_camera, QRectF(rect()), { m_chosen, pointed }, m_names);
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_isFitted)
        fit();
    redraw();
}

bool MapView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Place place = placeAt(help->pos());
        QToolTip::showText(help->globalPos(), place ? m_marks[*place].description : QString(), this);
        return true;
    }
    if (event->type() == QEvent::Gesture) {
        auto *gestures = static_cast<QGestureEvent *>(event);
        if (const auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
            zoomAt(mapFromGlobal(pinch->centerPoint()), pinch->scaleFactor());
            return true;
        }
    }
    return QWidget::event(event);
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return event->ignore();
    m_pressed = m_dragged = event->position();
    m_drag = Drag::Pressed;
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Drag::None)
        return setHovered(placeAt(event->position()));
    if (m_drag == Drag::Pressed && (event->position() - m_pressed).manhattanLength() >= startOfDrag) {
        m_drag = Drag::Pan;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag != Drag::Pan)
        return;
    m_camera.offset += event->position() - m_dragged;
    m_dragged = event->position();
    startMoving();
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    unsetCursor();
    if (drag != Drag::Pressed || event->button() != Qt::LeftButton)
        return;
    m_cursor = placeAt(event->position());
    take(m_cursor);
}

void MapView::wheelEvent(QWheelEvent *event)
{
    zoomAt(event->position(), std::pow(wheelStep, event->angleDelta().y()));
    event->accept();
}

void MapView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setHovered({});
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MapView::setHovered(Place place)
{
    if (place == m_hovered)
        return;
    m_hovered = place;
    if (place)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

void MapView::take(Place place)
{
    choose(place);
    Q_EMIT placeChosen(place);
}

MapView::Place MapView::nextPlace(QPointF direction) const
{
    if (m_marks.empty())
        return {};
    if (!m_cursor || direction.isNull())
        return static_cast<std::size_t>(std::ranges::max_element(m_marks, {}, &MapMark::rank) - m_marks.begin());
    constexpr double aside = 2; // what lies straight ahead is nearer than what lies as far aside
    const QPointF from = m_scene->places[*m_cursor].centre;
    Place next;
    double best = 0;
    for (std::size_t i = 0; i < m_scene->places.size(); ++i) {
        const QPointF way = m_scene->places[i].centre - from;
        const double ahead = QPointF::dotProduct(way, direction);
        const double across = std::abs(way.x() * direction.y() - way.y() * direction.x());
        const double far = ahead + aside * across;
        if (ahead > 0 && across <= aside * ahead && (!next || far < best)) {
            next = i;
            best = far;
        }
    }
    return next;
}

bool MapView::walk(int key)
{
    QPointF direction;
    switch (key) {
    case Qt::Key_Right: direction = { 1, 0 }; break;
    case Qt::Key_Left: direction = { -1, 0 }; break;
    case Qt::Key_Down: direction = { 0, 1 }; break;
    case Qt::Key_Up: direction = { 0, -1 }; break;
    case Qt::Key_Home: break;
    default: return false;
    }
    if (const Place next = nextPlace(direction))
        setCursorPlace(next);
    return true;
}

/// Screen readers say what the cursor is on.
void MapView::describeCursor() { setAccessibleDescription(m_cursor ? m_marks[*m_cursor].description : QString()); }

void MapView::setCursorPlace(Place place)
{
    m_cursor = place;
    m_hovered = {};
    describeCursor();
    const QPointF at = m_camera.toScreen(m_scene->places[*place].centre);
    const double around = roomAround();
    if (!QRectF(rect()).adjusted(around, around, -around, -around).contains(at)) {
        m_camera.offset += QRectF(rect()).center() - at;
        m_isFitted = false;
        redraw();
    }
    update();
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    if (walk(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return take(m_cursor);
    case Qt::Key_Escape:
        if (!m_chosen && !m_cursor)
            break;
        m_cursor = {};
        return take({});
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomBy(keyZoom);
    case Qt::Key_Minus: return zoomBy(1 / keyZoom);
    case Qt::Key_0: return fit();
    default: break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace headwater
