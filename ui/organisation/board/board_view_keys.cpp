// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/board/board_view.h"

#include <QKeyEvent>

#include <algorithm>

/// The board under the keyboard: arrows walk cells and chips, Space selects, Ctrl+arrows move the selected seats.
namespace headwater {

void BoardView::keyPressEvent(QKeyEvent *event)
{
    if (m_gesture != Gesture::None && event->key() == Qt::Key_Escape) {
        cancelGesture();
        return;
    }
    if (stepTree(event))
        return;
    const bool moves = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Up: moves ? void(moveSelection(-1, 0)) : moveDown(-1); return;
    case Qt::Key_Down: moves ? void(moveSelection(1, 0)) : moveDown(1); return;
    case Qt::Key_Left: moves ? void(moveSelection(0, -1)) : moveAside(-1); return;
    case Qt::Key_Right: moves ? void(moveSelection(0, 1)) : moveAside(1); return;
    case Qt::Key_PageUp: moveCurrent(-10, 0); return;
    case Qt::Key_PageDown: moveCurrent(10, 0); return;
    case Qt::Key_Home: moveCurrent(-m_layout.lineCount(), 0); return;
    case Qt::Key_End: moveCurrent(m_layout.lineCount(), 0); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT editRequested(m_current); return;
    case Qt::Key_Space: activateCurrent(); return;
    case Qt::Key_Escape: select({}); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

/// + and - open and close a region; so do Right and Left on its name.
bool BoardView::stepTree(QKeyEvent *event)
{
    const int line = m_layout.lineShowing(m_current.territory);
    if (line < 0 || m_current.role.isValid() || event->modifiers() & Qt::ControlModifier)
        return false;
    const BoardRow &row = m_content.rows()[static_cast<std::size_t>(m_layout.rowOfLine(line))];
    const bool isCollapsed = m_layout.isCollapsed(row.territory);
    const bool opens = isCollapsed && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Right);
    const bool closes = !isCollapsed && (event->key() == Qt::Key_Minus || event->key() == Qt::Key_Left);
    if (row.descendants == 0 || !(opens || closes))
        return false;
    toggleRegion(line);
    return true;
}

void BoardView::moveCurrent(int lines, int columns)
{
    if (m_layout.lineCount() == 0)
        return;
    const int line = std::clamp(m_layout.lineShowing(m_current.territory) + lines, 0, m_layout.lineCount() - 1);
    const int column = std::clamp(
        m_content.columnOf(m_current.role) + columns, -1, static_cast<int>(m_content.columns().size()) - 1);
    const bool hasChip = column >= 0 && m_layout.shownChips(line, column) > 0;
    setCurrent(placeOf({ BoardHit::Area::Cell, line, column, hasChip ? 0 : -1 }));
}

/// To the chip one further in the cell, where there is one.
bool BoardView::moveWithinCell(int chips)
{
    const int line = m_layout.lineShowing(m_current.territory);
    const int column = m_content.columnOf(m_current.role);
    if (line < 0 || column < 0 || !m_current.seat.isValid())
        return false;
    const int chip = chipIndex(line, column, m_current.seat) + chips;
    if (chip < 0 || chip >= m_layout.shownChips(line, column))
        return false;
    setCurrent(placeOf({ BoardHit::Area::Chip, line, column, chip }));
    return true;
}

/// Chips of a cell stand side by side where columns are wide.
void BoardView::moveAside(int step)
{
    const int across = m_layout.metrics().chipsAcross;
    const int line = m_layout.lineShowing(m_current.territory);
    const int column = m_content.columnOf(m_current.role);
    const int chip = line < 0 || column < 0 ? 0 : std::max(0, chipIndex(line, column, m_current.seat));
    const bool staysInRow = (chip + step + across) / across == chip / across + 1;
    if (!staysInRow || !moveWithinCell(step))
        moveCurrent(0, step);
}

void BoardView::moveDown(int step)
{
    const int line = m_layout.lineShowing(m_current.territory);
    const int column = m_content.columnOf(m_current.role);
    if (line < 0 || column < 0)
        return moveCurrent(step, 0);
    if (moveWithinCell(step * m_layout.metrics().chipsAcross) || line + step < 0 || line + step >= m_layout.lineCount())
        return;
    const int chips = m_layout.shownChips(line + step, column);
    setCurrent(placeOf({ BoardHit::Area::Cell, line + step, column, step > 0 ? std::min(0, chips - 1) : chips - 1 }));
}

/// Moves the selected seats, or the current one, to the neighbouring territory or role.
bool BoardView::moveSelection(int lines, int columns)
{
    std::vector<SeatId> seats = m_isSelected.contains(m_current.seat) ? m_selected : std::vector<SeatId>();
    if (seats.empty() && m_current.seat.isValid())
        seats = { m_current.seat };
    const int line = m_layout.lineShowing(m_current.territory) + lines;
    const int column = m_content.columnOf(m_current.role) + columns;
    const bool isOnBoard = line >= 0 && line < m_layout.lineCount() && column >= 0
        && column < static_cast<int>(m_content.columns().size());
    if (seats.empty() || !isOnBoard)
        return false;
    const Place place = placeOf({ BoardHit::Area::Cell, line, column, -1 });
    const SeatId seat = m_current.seat;
    select(seats);
    request({ .seats = seats, .home = place.territory, .role = columns != 0 ? place.role : RoleId(), .copy = false });
    if (chipIndex(line, column, seat) >= 0)
        setCurrent({ place.territory, place.role, seat });
    return true;
}

void BoardView::activateCurrent()
{
    const int line = m_layout.lineShowing(m_current.territory);
    if (line < 0)
        return;
    const int column = m_content.columnOf(m_current.role);
    if (column < 0) {
        toggleRegion(line);
        return;
    }
    if (!m_current.seat.isValid())
        return;
    auto seats = m_selected;
    if (m_isSelected.contains(m_current.seat))
        std::erase(seats, m_current.seat);
    else
        seats.push_back(m_current.seat);
    m_anchor = m_current.seat;
    select(std::move(seats));
}

} // namespace headwater
