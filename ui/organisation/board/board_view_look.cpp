// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/board/board_view.h"

#include <algorithm>

namespace headwater {

namespace {

constexpr QLatin1StringView boardKey("board"), collapsedKey("collapsed.territory"), unfoldedKey("unfolded");

/// "12 3": territory and role.
QString cellText(const BoardContent &content, int row, int column)
{
    return QStringLiteral("%1 %2")
        .arg(content.rows()[static_cast<std::size_t>(row)].territory.value)
        .arg(content.columns()[static_cast<std::size_t>(column)].role.value);
}

} // namespace

void BoardView::keepLook(ViewText &view) const
{
    view.add(boardKey, QStringLiteral("kept")); // also where all of it is open
    for (const auto &row : m_content.rows()) {
        if (m_layout.isCollapsed(row.territory))
            view.add(collapsedKey, QString::number(row.territory.value));
    }
    const int columns = static_cast<int>(m_content.columns().size());
    for (int line = 0; line < m_layout.lineCount(); ++line) {
        for (int column = 0; column < columns; ++column) {
            if (m_layout.isUnfolded(line, column))
                view.add(unfoldedKey, cellText(m_content, m_layout.rowOfLine(line), column));
        }
    }
}

void BoardView::showLook(const ViewText &view)
{
    if (!view.contains(boardKey))
        return;
    const std::vector<std::int64_t> collapsed = view.numbers(collapsedKey);
    for (const auto &row : m_content.rows()) {
        const bool isMeant = std::ranges::find(collapsed, row.territory.value) != collapsed.end();
        if (row.descendants > 0 && m_layout.isCollapsed(row.territory) != isMeant)
            m_layout.setCollapsed(row.territory, isMeant);
    }
    const QStringList unfolded = view.values(unfoldedKey);
    const int columns = static_cast<int>(m_content.columns().size());
    for (int line = 0; line < m_layout.lineCount(); ++line) {
        for (int column = 0; column < columns; ++column) {
            const bool isMeant
                = !unfolded.isEmpty() && unfolded.contains(cellText(m_content, m_layout.rowOfLine(line), column));
            if (m_layout.isUnfolded(line, column) != isMeant)
                m_layout.setUnfolded(line, column, isMeant);
        }
    }
    updateScrollBars();
    viewport()->update();
}

} // namespace headwater
