// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organisation/board/board_content.h"

#include <QPoint>
#include <QRect>
#include <QRegion>

#include <limits>
#include <unordered_set>

namespace headwater {

/// Sizes the board is laid out with, in pixels; the view derives them from its font.
struct BoardMetrics {
    int kindHeight = 26; ///< the line that names the two kinds of role
    int roleHeight = 26;
    int territoryWidth = 200;
    int columnWidth = 120;
    int chipHeight = 22;
    int chipGap = 5;
    int cellPadding = 7;
    int indent = 16;
    int chipsBeforeFolding = 4;
    int chipsAcross = 1; ///< in a cell, where columns are wide
    bool isNarrow = false; ///< chips leave the room to the name
    bool operator==(const BoardMetrics &) const = default;

    int headerHeight() const { return kindHeight + roleHeight; }
};

/// What lies under a point of the board. Rows are lines: rows of the content that no collapsed region hides.
struct BoardHit {
    enum class Area : std::uint8_t { Outside, Corner, Role, Territory, Expander, Cell, Chip, Fold };
    Area area = Area::Outside;
    int line = -1;
    int column = -1;
    int chip = -1;
    bool operator==(const BoardHit &) const = default;
};

/// Where everything on the board is. Coordinates are the board's own: its headers lie at the top and left,
/// the view moves the rest by its scroll position.
class BoardLayout
{
public:
    void setMetrics(const BoardMetrics &metrics);
    const BoardMetrics &metrics() const { return m_metrics; }

    /// Lays everything out; `content` must outlive the layout.
    void setContent(const BoardContent *content);
    /// Lines are as high as these columns ask for, so that no line is high for what nobody sees. False: they were
    /// the columns in sight before.
    bool setColumnsInSight(int first, int last);
    /// After content.follow(): only the heights of these rows can have changed. Answers what of the board looks
    /// different in its cells: the lines of these rows, and what moved below them.
    QRegion updateRows(const std::vector<int> &rows);

    bool isCollapsed(TerritoryId territory) const { return m_collapsed.contains(territory); }
    void setCollapsed(TerritoryId territory, bool collapsed);
    void setAllCollapsed(bool collapsed);
    bool isUnfolded(int line, int column) const;
    void setUnfolded(int line, int column, bool unfolded);

    int lineCount() const { return static_cast<int>(m_lines.size()); }
    int rowOfLine(int line) const { return m_lines[static_cast<std::size_t>(line)]; }
    int lineOfRow(int row) const;
    /// The line of the territory, or of the collapsed region that hides it; -1 when it is not on the board.
    int lineShowing(TerritoryId territory) const;

    QSize size() const;
    QRect lineRect(int line) const; ///< over the whole width
    QRect cellRect(int line, int column) const;
    QRect chipRect(int line, int column, int chip) const;
    QRect foldRect(int line, int column) const; ///< the "+12" line; empty when nothing is folded
    QRect roleRect(int column) const;
    QRect territoryRect(int line) const;
    QRect expanderRect(int line) const;
    /// How many chips of the cell are shown, and how many are folded away.
    int shownChips(int line, int column) const;
    int foldedChips(int line, int column) const;
    /// Seats in the territories that a collapsed line hides, in this column.
    int seatsBelow(int line, int column) const;

    /// The first line that reaches below `y` (board coordinates); lineCount() when none does.
    int firstLineBelow(int y) const;
    BoardHit hit(QPoint viewportPoint, QPoint scroll) const;
    /// Chips that the rectangle (board coordinates) touches.
    std::vector<SeatId> seatsIn(const QRect &rect) const;

private:
    void rebuildLines();
    void measureLines();
    int heightOf(int line) const;
    int rowsInCell(int line, int column) const;
    void moveTops();
    BoardHit hitInCell(int line, int column, QPoint point) const;
    std::int64_t cellKey(int line, int column) const;

    const BoardContent *m_content = nullptr;
    BoardMetrics m_metrics;
    int m_firstInSight = 0;
    int m_lastInSight = std::numeric_limits<int>::max();
    std::vector<int> m_lines; ///< content rows
    std::vector<int> m_heights;
    std::vector<int> m_tops; ///< one more than lines: the last is the bottom
    std::unordered_set<TerritoryId> m_collapsed;
    std::unordered_set<std::int64_t> m_unfolded;
};

} // namespace headwater
