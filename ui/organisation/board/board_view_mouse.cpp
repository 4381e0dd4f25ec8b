// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/board/board_painter.h"
#include "ui/organisation/board/board_view.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

/// The board under the mouse: selecting, dragging seats, the rubber band, and roles dropped from the palette.
namespace headwater {

namespace {

constexpr int edge = 28; ///< pixels from the border in which a drag scrolls

RoleId roleIn(const QMimeData *data) { return RoleId { data->data(QString::fromLatin1(roleMimeType)).toLongLong() }; }

} // namespace

void BoardView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const BoardHit hit = hitAt(event->position().toPoint());
    m_pressed = hit;
    m_pressPoint = event->position().toPoint();
    m_pressScroll = scrollPosition();
    m_pointer = m_pressPoint;
    m_clickSelectsOne = false;
    if (hit.area == BoardHit::Area::Expander) {
        toggleRegion(hit.line);
        return;
    }
    if (hit.area == BoardHit::Area::Fold) {
        m_layout.setUnfolded(hit.line, hit.column, !m_layout.isUnfolded(hit.line, hit.column));
        updateScrollBars();
        viewport()->update();
        return;
    }
    if (hit.line >= 0)
        setCurrent(placeOf(hit));
    if (hit.area == BoardHit::Area::Chip) {
        pressChip(hit, event->modifiers());
        return;
    }
    m_selectedBeforeBand
        = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier) ? m_selected : std::vector<SeatId>();
    pressElsewhere(hit);
}

void BoardView::pressChip(const BoardHit &hit, Qt::KeyboardModifiers modifiers)
{
    const SeatId seat = placeOf(hit).seat;
    m_gesture = Gesture::Pressed;
    if (modifiers & Qt::ShiftModifier && m_anchor.isValid()) {
        selectRange(m_anchor, seat);
        return;
    }
    m_anchor = seat;
    if (modifiers & Qt::ControlModifier) {
        // Ctrl may begin a copying drag: an unselected seat joins now, a selected one leaves only at the release.
        if (!m_isSelected.contains(seat)) {
            auto seats = m_selected;
            seats.push_back(seat);
            select(std::move(seats));
        } else {
            m_clickSelectsOne = true;
        }
        return;
    }
    if (m_isSelected.contains(seat))
        m_clickSelectsOne = true;
    else
        select({ seat });
}

void BoardView::pressElsewhere(const BoardHit &hit)
{
    if (hit.area == BoardHit::Area::Role) {
        Q_EMIT roleSelected(placeOf(hit).role);
    } else if (hit.area == BoardHit::Area::Territory) {
        Q_EMIT territorySelected(placeOf(hit).territory);
    } else {
        select(m_selectedBeforeBand);
        m_gesture = Gesture::RubberBand;
        m_rubberBand = QRect(m_pressPoint + m_pressScroll, QSize(0, 0));
    }
}

void BoardView::toggleRegion(int line)
{
    const TerritoryId territory = m_content.rows()[static_cast<std::size_t>(m_layout.rowOfLine(line))].territory;
    m_layout.setCollapsed(territory, !m_layout.isCollapsed(territory));
    updateScrollBars();
    viewport()->update();
}

void BoardView::select(std::vector<SeatId> seats)
{
    setSelectedSeats(seats);
    Q_EMIT seatsSelected(m_selected);
}

void BoardView::selectRange(SeatId from, SeatId to)
{
    std::vector<SeatId> inOrder;
    for (int line = 0; line < m_layout.lineCount(); ++line) {
        for (int column = 0; column < static_cast<int>(m_content.columns().size()); ++column) {
            for (const BoardChip &chip : m_content.chips(m_layout.rowOfLine(line), column)) {
                if (chip.mark != ChangeMark::OldPlace)
                    inOrder.push_back(chip.seat);
            }
        }
    }
    auto first = std::find(inOrder.begin(), inOrder.end(), from);
    auto last = std::find(inOrder.begin(), inOrder.end(), to);
    if (first == inOrder.end() || last == inOrder.end())
        return;
    if (last < first)
        std::swap(first, last);
    select({ first, last + 1 });
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton)) {
        const BoardHit hit = hitAt(point);
        const bool isHandle = hit.area == BoardHit::Area::Expander || hit.area == BoardHit::Area::Fold;
        viewport()->setCursor(isHandle ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    m_pointer = point;
    const bool farEnough = (point - m_pressPoint).manhattanLength() >= QApplication::startDragDistance();
    if (m_gesture == Gesture::Pressed && farEnough) {
        m_gesture = Gesture::Dragging;
        m_edgeScroll->start();
    }
    if (m_gesture == Gesture::Dragging)
        dragTo(point, event->modifiers());
    else if (m_gesture == Gesture::RubberBand)
        rubberBandTo(point);
}

void BoardView::dragTo(QPoint point, Qt::KeyboardModifiers modifiers)
{
    viewport()->setCursor(modifiers & Qt::ControlModifier ? Qt::DragCopyCursor : Qt::DragMoveCursor);
    updateTarget(m_selected, {}, point, modifiers & Qt::ControlModifier);
}

void BoardView::updateTarget(const std::vector<SeatId> &seats, RoleId newRole, QPoint point, bool copy)
{
    updateGesture();
    m_target.reset();
    m_pointer = point;
    BoardHit hit = hitAt(point);
    if (hit.line < 0)
        return;
    const Place place = placeOf(hit);
    SeatDrop drop { .seats = seats, .home = place.territory, .role = place.role, .copy = copy };
    // Within the column one began in, seats of other roles that are dragged along keep their roles.
    if (seats.empty())
        drop.role = newRole;
    else if (hit.column == m_pressed.column || hit.column < 0)
        drop.role = {};
    if (seats.empty() && hit.column >= 0)
        hit.column = m_content.columnOf(newRole);
    const DropPreview preview = m_preview ? m_preview(drop) : DropPreview {};
    m_target = Target { drop, hit, preview,
        BoardPainter::previewRect(fontMetrics(), preview.text, point, viewport()->size()) };
    updateGesture();
}

void BoardView::rubberBandTo(QPoint point)
{
    updateGesture();
    m_rubberBand = QRect(m_pressPoint + m_pressScroll, point + scrollPosition()).normalized();
    updateGesture();
    m_edgeScroll->start();
    std::vector<SeatId> seats = m_selectedBeforeBand;
    for (const SeatId seat : m_layout.seatsIn(m_rubberBand)) {
        if (std::find(seats.begin(), seats.end(), seat) == seats.end())
            seats.push_back(seat);
    }
    if (seats != m_selected)
        select(std::move(seats));
}

void BoardView::scrollNearEdge()
{
    const QRect inner = viewport()
                            ->rect()
                            .adjusted(m_layout.metrics().territoryWidth, m_layout.metrics().headerHeight(), 0, 0)
                            .adjusted(edge, edge, -edge, -edge);
    const auto nudge = [](QScrollBar *bar, int at, int low, int high) {
        if (at < low)
            bar->setValue(bar->value() - std::min(24, low - at));
        else if (at > high)
            bar->setValue(bar->value() + std::min(24, at - high));
    };
    nudge(verticalScrollBar(), m_pointer.y(), inner.top(), inner.bottom());
    nudge(horizontalScrollBar(), m_pointer.x(), inner.left(), inner.right());
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool wasClick = m_gesture == Gesture::Pressed;
    if (wasClick && m_clickSelectsOne) {
        const SeatId seat = placeOf(m_pressed).seat;
        auto seats = m_selected;
        if (event->modifiers() & Qt::ControlModifier)
            std::erase(seats, seat);
        else
            seats = { seat };
        select(std::move(seats));
    }
    if (m_gesture == Gesture::Dragging)
        dropNow();
    cancelGesture();
}

void BoardView::dropNow()
{
    if (!m_target)
        return;
    const SeatDrop drop = m_target->drop;
    updateGesture();
    m_target.reset();
    request(drop);
}

void BoardView::request(const SeatDrop &drop)
{
    const DropPreview preview = m_preview ? m_preview(drop) : DropPreview {};
    if (preview.allowed)
        Q_EMIT dropped(drop);
    else
        Q_EMIT dropRefused(preview.text);
}

void BoardView::cancelGesture()
{
    updateGesture();
    m_gesture = Gesture::None;
    m_edgeScroll->stop();
    m_target.reset();
    updateSight();
    viewport()->setCursor(Qt::ArrowCursor);
}

void BoardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const BoardHit hit = hitAt(event->position().toPoint());
    cancelGesture();
    if (hit.area == BoardHit::Area::Chip || hit.area == BoardHit::Area::Role || hit.area == BoardHit::Area::Territory)
        Q_EMIT editRequested(placeOf(hit));
}

void BoardView::wheelEvent(QWheelEvent *event)
{
    QAbstractScrollArea::wheelEvent(event);
    if (m_gesture == Gesture::RubberBand)
        rubberBandTo(m_pointer);
}

/// The menu is about where the cursor is: selected seats elsewhere are none of its business.
void BoardView::chooseCurrent()
{
    if (m_current.seat.isValid()) {
        if (!m_isSelected.contains(m_current.seat))
            select({ m_current.seat });
    } else if (m_current.role.isValid() == m_current.territory.isValid()) {
        select({});
    } else if (m_current.role.isValid()) {
        Q_EMIT roleSelected(m_current.role);
    } else {
        Q_EMIT territorySelected(m_current.territory);
    }
}

void BoardView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Mouse) {
        chooseCurrent();
        const QRect rect = viewportRectOf(m_current);
        Q_EMIT menuRequested(viewport()->mapToGlobal(rect.isEmpty() ? QPoint(20, 20) : rect.center()));
        return;
    }
    setCurrent(placeOf(hitAt(event->pos())));
    chooseCurrent();
    Q_EMIT menuRequested(event->globalPos());
}

void BoardView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(QString::fromLatin1(roleMimeType)))
        event->acceptProposedAction();
}

void BoardView::dragMoveEvent(QDragMoveEvent *event)
{
    updateTarget({}, roleIn(event->mimeData()), event->position().toPoint(), false);
    event->setAccepted(m_target && m_target->preview.allowed);
    m_edgeScroll->start();
}

void BoardView::dragLeaveEvent(QDragLeaveEvent *) { cancelGesture(); }

void BoardView::dropEvent(QDropEvent *event)
{
    updateTarget({}, roleIn(event->mimeData()), event->position().toPoint(), false);
    event->acceptProposedAction();
    dropNow();
    cancelGesture();
}

} // namespace headwater
