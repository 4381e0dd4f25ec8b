// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organisation/board/board_layout.h"
#include "ui/organisation/board/board_texts.h"

#include <QCoreApplication>

#include <unordered_set>

class QPainter;

namespace headwater {

/// Paints the visible part of a board. Made for one paint event.
class BoardPainter
{
    Q_DECLARE_TR_FUNCTIONS(BoardPainter)

public:
    struct State {
        const std::unordered_set<SeatId> *selected = nullptr;
        int currentLine = -1;
        int currentColumn = -1;
        int currentChip = -1;
        bool hasFocus = false;
    };

    BoardPainter(QPainter &painter, const BoardContent &content, const BoardLayout &layout, BoardTexts &texts,
        const State &state);

    /// Paints what of the board lies in `exposed` (viewport coordinates) at that scroll position.
    void paint(const QRect &exposed, QSize viewport, QPoint scroll);
    /// The label that says what a drop will do, beside the pointer.
    static void paintPreview(QPainter &painter, const QString &text, bool allowed, const QRect &box);
    static QRect previewRect(const QFontMetrics &metrics, const QString &text, QPoint at, QSize viewport);

private:
    void paintBody(const QRect &exposed, QPoint scroll);
    void paintTerritories(const QRect &exposed, QPoint scroll);
    void paintHeader(QSize viewport, QPoint scroll);
    void paintKinds(QPoint scroll);
    void paintRole(const QString &name, const QRect &rect);
    void paintCell(int line, int column);
    void paintChip(const BoardChip &chip, RoleKind kind, const QRect &rect, bool isCurrent);
    void paintMark(const BoardChip &chip, const QRect &rect, const QColor &ink);
    void paintTerritory(int line);
    QColor groundOf(int line) const;

    QPainter &m_painter;
    const BoardContent &m_content;
    const BoardLayout &m_layout;
    BoardTexts &m_texts;
    const State &m_state;
};

/// The small sign of a work mode; the legend and the tool tip say it in words.
void paintWorkMode(QPainter &painter, WorkMode mode, const QRectF &rect, const QColor &ink);

} // namespace headwater
