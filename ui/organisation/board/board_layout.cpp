// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/board/board_layout.h"

#include <algorithm>
#include <utility>

namespace headwater {

void BoardLayout::setMetrics(const BoardMetrics &metrics)
{
    if (metrics == m_metrics)
        return;
    m_metrics = metrics;
    rebuildLines();
}

void BoardLayout::setContent(const BoardContent *content)
{
    m_content = content;
    rebuildLines();
}

void BoardLayout::rebuildLines()
{
    m_lines.clear();
    if (!m_content)
        return;
    const auto &rows = m_content->rows();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        m_lines.push_back(static_cast<int>(row));
        if (isCollapsed(rows[row].territory))
            row += static_cast<std::size_t>(rows[row].descendants);
    }
    measureLines();
}

bool BoardLayout::setColumnsInSight(int first, int last)
{
    if (first == m_firstInSight && last == m_lastInSight)
        return false;
    m_firstInSight = first;
    m_lastInSight = last;
    if (m_content)
        measureLines();
    return true;
}

void BoardLayout::measureLines()
{
    m_heights.resize(m_lines.size());
    for (int line = 0; line < lineCount(); ++line)
        m_heights[static_cast<std::size_t>(line)] = heightOf(line);
    moveTops();
}

QRegion BoardLayout::updateRows(const std::vector<int> &rows)
{
    QRegion changed;
    int firstMoved = lineCount();
    const int bottom = size().height();
    for (const int row : rows) {
        // A collapsed region above the row shows its count, so the line that shows the row is the one to measure.
        const int line = lineShowing(m_content->rows()[static_cast<std::size_t>(row)].territory);
        if (line < 0)
            continue;
        int &height = m_heights[static_cast<std::size_t>(line)];
        if (std::exchange(height, heightOf(line)) != height)
            firstMoved = std::min(firstMoved, line);
        changed += lineRect(line);
    }
    moveTops();
    if (firstMoved < lineCount()) {
        QRect moved = lineRect(firstMoved);
        moved.setBottom(std::max(bottom, size().height()));
        changed += moved;
    }
    return changed;
}

void BoardLayout::moveTops()
{
    m_tops.resize(m_lines.size() + 1);
    m_tops[0] = m_metrics.headerHeight();
    for (std::size_t line = 0; line < m_lines.size(); ++line)
        m_tops[line + 1] = m_tops[line] + m_heights[line];
}

int BoardLayout::heightOf(int line) const
{
    int most = 1;
    const int last = std::min(m_lastInSight, static_cast<int>(m_content->columns().size()) - 1);
    for (int column = m_firstInSight; column <= last; ++column)
        most = std::max(most, rowsInCell(line, column));
    return 2 * m_metrics.cellPadding + most * m_metrics.chipHeight + (most - 1) * m_metrics.chipGap + 1;
}

int BoardLayout::rowsInCell(int line, int column) const
{
    const int chips = static_cast<int>(m_content->chips(rowOfLine(line), column).size());
    const bool hasFoldLine = chips > m_metrics.chipsBeforeFolding;
    const int places = shownChips(line, column) + (hasFoldLine ? 1 : 0) + (seatsBelow(line, column) > 0 ? 1 : 0);
    return (places + m_metrics.chipsAcross - 1) / m_metrics.chipsAcross;
}

int BoardLayout::shownChips(int line, int column) const
{
    const int chips = static_cast<int>(m_content->chips(rowOfLine(line), column).size());
    if (chips <= m_metrics.chipsBeforeFolding || isUnfolded(line, column))
        return chips;
    return m_metrics.chipsBeforeFolding - 1;
}

int BoardLayout::foldedChips(int line, int column) const
{
    return static_cast<int>(m_content->chips(rowOfLine(line), column).size()) - shownChips(line, column);
}

int BoardLayout::seatsBelow(int line, int column) const
{
    const int row = rowOfLine(line);
    const BoardRow &region = m_content->rows()[static_cast<std::size_t>(row)];
    if (region.descendants == 0 || !isCollapsed(region.territory))
        return 0;
    std::size_t seats = 0;
    for (int below = row + 1; below <= row + region.descendants; ++below)
        seats += m_content->chips(below, column).size();
    return static_cast<int>(seats);
}

void BoardLayout::setCollapsed(TerritoryId territory, bool collapsed)
{
    if (collapsed)
        m_collapsed.insert(territory);
    else
        m_collapsed.erase(territory);
    rebuildLines();
}

void BoardLayout::setAllCollapsed(bool collapsed)
{
    m_collapsed.clear();
    for (const BoardRow &row : m_content->rows()) {
        if (collapsed && row.descendants > 0)
            m_collapsed.insert(row.territory);
    }
    rebuildLines();
}

std::int64_t BoardLayout::cellKey(int line, int column) const
{
    const auto &territory = m_content->rows()[static_cast<std::size_t>(rowOfLine(line))].territory;
    return territory.value * 65536 + m_content->columns()[static_cast<std::size_t>(column)].role.value;
}

bool BoardLayout::isUnfolded(int line, int column) const
{
    return !m_unfolded.empty() && m_unfolded.contains(cellKey(line, column));
}

void BoardLayout::setUnfolded(int line, int column, bool unfolded)
{
    if (unfolded)
        m_unfolded.insert(cellKey(line, column));
    else
        m_unfolded.erase(cellKey(line, column));
    updateRows({ rowOfLine(line) });
}

int BoardLayout::lineOfRow(int row) const
{
    const auto found = std::lower_bound(m_lines.begin(), m_lines.end(), row);
    return found != m_lines.end() && *found == row ? static_cast<int>(found - m_lines.begin()) : -1;
}

int BoardLayout::lineShowing(TerritoryId territory) const
{
    const int row = m_content ? m_content->rowOf(territory) : -1;
    if (row < 0)
        return -1;
    return static_cast<int>(std::upper_bound(m_lines.begin(), m_lines.end(), row) - m_lines.begin()) - 1;
}

QSize BoardLayout::size() const
{
    if (!m_content)
        return {};
    const int columns = static_cast<int>(m_content->columns().size());
    return { m_metrics.territoryWidth + columns * m_metrics.columnWidth, m_tops.empty() ? 0 : m_tops.back() };
}

QRect BoardLayout::lineRect(int line) const
{
    const auto index = static_cast<std::size_t>(line);
    return { 0, m_tops[index], size().width(), m_heights[index] };
}

QRect BoardLayout::territoryRect(int line) const
{
    const QRect whole = lineRect(line);
    return { 0, whole.top(), m_metrics.territoryWidth, whole.height() };
}

QRect BoardLayout::expanderRect(int line) const
{
    const BoardRow &row = m_content->rows()[static_cast<std::size_t>(rowOfLine(line))];
    const QRect whole = territoryRect(line);
    return { 4 + row.depth * m_metrics.indent, whole.top(), m_metrics.indent + 2, whole.height() };
}

QRect BoardLayout::cellRect(int line, int column) const
{
    const QRect whole = lineRect(line);
    return { m_metrics.territoryWidth + column * m_metrics.columnWidth, whole.top(), m_metrics.columnWidth,
        whole.height() };
}

QRect BoardLayout::chipRect(int line, int column, int chip) const
{
    const QRect cell = cellRect(line, column);
    const int across = m_metrics.chipsAcross;
    const int top = cell.top() + m_metrics.cellPadding + chip / across * (m_metrics.chipHeight + m_metrics.chipGap);
    const int width = (cell.width() - 2 * m_metrics.cellPadding - (across - 1) * m_metrics.chipGap) / across;
    const int left = cell.left() + m_metrics.cellPadding + chip % across * (width + m_metrics.chipGap);
    return { left, top, width, m_metrics.chipHeight };
}

QRect BoardLayout::foldRect(int line, int column) const
{
    const auto chips = m_content->chips(rowOfLine(line), column).size();
    const bool folds = static_cast<int>(chips) > m_metrics.chipsBeforeFolding;
    return folds ? chipRect(line, column, shownChips(line, column)) : QRect();
}

QRect BoardLayout::roleRect(int column) const
{
    return { m_metrics.territoryWidth + column * m_metrics.columnWidth, m_metrics.kindHeight, m_metrics.columnWidth,
        m_metrics.roleHeight };
}

int BoardLayout::firstLineBelow(int y) const
{
    if (m_lines.empty())
        return 0;
    const auto found = std::upper_bound(m_tops.begin() + 1, m_tops.end(), y);
    return static_cast<int>(found - (m_tops.begin() + 1));
}

BoardHit BoardLayout::hit(QPoint viewportPoint, QPoint scroll) const
{
    BoardHit hit;
    if (!m_content)
        return hit;
    const bool overHeader = viewportPoint.y() < m_metrics.headerHeight();
    const bool overTerritories = viewportPoint.x() < m_metrics.territoryWidth;
    const QPoint point(
        viewportPoint.x() + (overTerritories ? 0 : scroll.x()), viewportPoint.y() + (overHeader ? 0 : scroll.y()));
    if (!QRect(QPoint(), size()).contains(point))
        return hit;
    hit.line = overHeader ? -1 : firstLineBelow(point.y());
    hit.column = overTerritories ? -1 : (point.x() - m_metrics.territoryWidth) / m_metrics.columnWidth;
    if (overHeader) {
        hit.area = overTerritories ? BoardHit::Area::Corner : BoardHit::Area::Role;
        return hit;
    }
    if (!overTerritories)
        return hitInCell(hit.line, hit.column, point);
    const BoardRow &row = m_content->rows()[static_cast<std::size_t>(rowOfLine(hit.line))];
    const bool onExpander = row.descendants > 0 && expanderRect(hit.line).contains(point);
    hit.area = onExpander ? BoardHit::Area::Expander : BoardHit::Area::Territory;
    return hit;
}

BoardHit BoardLayout::hitInCell(int line, int column, QPoint point) const
{
    for (int chip = 0; chip < shownChips(line, column); ++chip) {
        if (chipRect(line, column, chip).contains(point))
            return { BoardHit::Area::Chip, line, column, chip };
    }
    const auto area = foldRect(line, column).contains(point) ? BoardHit::Area::Fold : BoardHit::Area::Cell;
    return { area, line, column, -1 };
}

std::vector<SeatId> BoardLayout::seatsIn(const QRect &rect) const
{
    std::vector<SeatId> seats;
    for (int line = firstLineBelow(rect.top()); line < lineCount() && lineRect(line).top() <= rect.bottom(); ++line) {
        for (int column = 0; column < static_cast<int>(m_content->columns().size()); ++column) {
            if (!cellRect(line, column).intersects(rect))
                continue;
            const auto chips = m_content->chips(rowOfLine(line), column);
            for (int chip = 0; chip < shownChips(line, column); ++chip) {
                if (chipRect(line, column, chip).intersects(rect))
                    seats.push_back(chips[static_cast<std::size_t>(chip)].seat);
            }
        }
    }
    return seats;
}

} // namespace headwater
