// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/seats/seat_tree_view.h"

#include <QDropEvent>

#include <chrono>

namespace headwater {

namespace {
constexpr std::chrono::milliseconds hoverToOpen { 600 };
} // namespace

SeatTreeView::SeatTreeView(QWidget *parent)
    : QTreeView(parent)
{
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(true); // on a seat, never between two: their order is that of names
    m_opening.setSingleShot(true);
    m_opening.setInterval(hoverToOpen);
    connect(&m_opening, &QTimer::timeout, this, [this] { expand(m_hovered); });
}

QModelIndex SeatTreeView::managerAt(QPoint point) const { return indexAt(point).siblingAtColumn(0); }

void SeatTreeView::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event);
    const QModelIndex hovered = managerAt(event->position().toPoint());
    if (hovered != m_hovered) {
        m_hovered = hovered;
        m_opening.start();
    }
    if (event->source() == this)
        event->accept();
}

void SeatTreeView::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_opening.stop();
    QTreeView::dragLeaveEvent(event);
}

void SeatTreeView::dropEvent(QDropEvent *event)
{
    m_opening.stop();
    const QModelIndex manager = managerAt(event->position().toPoint());
    // Let go where it was taken, it was not meant to go anywhere.
    if (!manager.isValid() || !selectionModel()->isSelected(manager)) {
        const QPersistentModelIndex moved = currentIndex();
        model()->dropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, manager);
        if (moved.isValid())
            scrollTo(moved);
    }
    // Nothing is left to be removed: the model has moved its rows.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
}

} // namespace headwater
