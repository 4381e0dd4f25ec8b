// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/board/board_painter.h"

#include "ui/style/theme.h"
#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace headwater {

BoardPainter::BoardPainter(
    QPainter &painter, const BoardContent &content, const BoardLayout &layout, BoardTexts &texts, const State &state)
    : m_painter(painter)
    , m_content(content)
    , m_layout(layout)
    , m_texts(texts)
    , m_state(state)
{
    painter.setRenderHint(QPainter::Antialiasing);
}

void BoardPainter::paint(const QRect &exposed, QSize viewport, QPoint scroll)
{
    const BoardMetrics &metrics = m_layout.metrics();
    m_painter.fillRect(exposed, theme().surface);
    const QRect body = QRect(
        QPoint(metrics.territoryWidth, metrics.headerHeight()), QPoint(viewport.width() - 1, viewport.height() - 1));
    m_painter.save();
    m_painter.setClipRect(body.intersected(exposed));
    m_painter.translate(-scroll);
    paintBody(body.intersected(exposed).translated(scroll), scroll);
    m_painter.restore();

    const QRect left(0, metrics.headerHeight(), metrics.territoryWidth, viewport.height() - metrics.headerHeight());
    m_painter.save();
    m_painter.setClipRect(left.intersected(exposed));
    m_painter.translate(0, -scroll.y());
    paintTerritories(left.intersected(exposed).translated(0, scroll.y()), scroll);
    m_painter.restore();

    if (exposed.top() < metrics.headerHeight())
        paintHeader(viewport, scroll);
}

QColor BoardPainter::groundOf(int line) const
{
    const BoardRow &row = m_content.rows()[static_cast<std::size_t>(m_layout.rowOfLine(line))];
    return row.kind == TerritoryKind::Region ? theme().ground : theme().surface;
}

void BoardPainter::paintBody(const QRect &exposed, QPoint)
{
    if (exposed.isEmpty())
        return;
    const int columns = static_cast<int>(m_content.columns().size());
    const BoardMetrics &metrics = m_layout.metrics();
    const int firstColumn = std::max(0, (exposed.left() - metrics.territoryWidth) / metrics.columnWidth);
    const int lastColumn = std::min(columns - 1, (exposed.right() - metrics.territoryWidth) / metrics.columnWidth);
    for (int line = m_layout.firstLineBelow(exposed.top()); line < m_layout.lineCount(); ++line) {
        QRect whole = m_layout.lineRect(line);
        if (whole.top() > exposed.bottom())
            break;
        whole.setRight(std::max(whole.right(), exposed.right()));
        m_painter.fillRect(whole, groundOf(line));
        m_painter.fillRect(QRect(whole.left(), whole.bottom(), whole.width(), 1), theme().line);
        for (int column = firstColumn; column <= lastColumn; ++column)
            paintCell(line, column);
    }
    // The line before a column begins in the column to its left.
    for (int column = std::max(1, firstColumn); column <= std::min(columns - 1, lastColumn + 1); ++column) {
        const auto &columnsOfBoard = m_content.columns();
        const bool newKind = columnsOfBoard[static_cast<std::size_t>(column)].kind
            != columnsOfBoard[static_cast<std::size_t>(column - 1)].kind;
        if (newKind)
            m_painter.fillRect(QRect(m_layout.roleRect(column).left() - 1, exposed.top(), 2, exposed.height()),
                theme().line.darker(108));
    }
}

void BoardPainter::paintCell(int line, int column)
{
    const auto chips = m_content.chips(m_layout.rowOfLine(line), column);
    const RoleKind kind = m_content.columns()[static_cast<std::size_t>(column)].kind;
    const bool isCurrentCell = line == m_state.currentLine && column == m_state.currentColumn;
    const int shown = m_layout.shownChips(line, column);
    for (int chip = 0; chip < shown; ++chip)
        paintChip(chips[static_cast<std::size_t>(chip)], kind, m_layout.chipRect(line, column, chip),
            isCurrentCell && chip == m_state.currentChip);
    m_painter.setPen(theme().muted);
    const QRect fold = m_layout.foldRect(line, column);
    int next = shown;
    if (!fold.isEmpty()) {
        const int folded = m_layout.foldedChips(line, column);
        m_texts.draw(m_painter, BoardFace::Small, fold.adjusted(8, 0, 0, 0),
            folded > 0 ? QStringLiteral("+%1").arg(folded) : tr("show fewer"));
        ++next;
    }
    if (const int below = m_layout.seatsBelow(line, column))
        m_texts.draw(m_painter, BoardFace::Small, m_layout.chipRect(line, column, next).adjusted(8, 0, 0, 0),
            tr("%1 below").arg(below));
    if (isCurrentCell && m_state.currentChip < 0 && m_state.hasFocus) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(theme().accent, 1.5));
        m_painter.drawRoundedRect(QRectF(m_layout.cellRect(line, column)).adjusted(2, 2, -3, -3), 5, 5);
    }
}

void BoardPainter::paintChip(const BoardChip &chip, RoleKind kind, const QRect &rect, bool isCurrent)
{
    const bool isCustomerFocused = kind == RoleKind::CustomerFocused;
    const bool isPast = chip.mark == ChangeMark::OldPlace || chip.mark == ChangeMark::Closed;
    QColor ink = isCustomerFocused ? theme().customerFocused : theme().specialty;
    const QColor ground = isCustomerFocused ? theme().customerFocusedGround : theme().specialtyGround;
    const bool isFilled = chip.state.isEmpty() && !isPast;
    if (isPast)
        ink = theme().muted;
    const QRectF box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    m_painter.setBrush(isFilled ? QBrush(ground) : QBrush(theme().surface));
    m_painter.setPen(isFilled ? QPen(ground) : QPen(ink, 1, isPast ? Qt::DotLine : Qt::DashLine));
    m_painter.drawRoundedRect(box, 4, 4);
    const bool isSelected
        = chip.mark != ChangeMark::OldPlace && m_state.selected && m_state.selected->contains(chip.seat);
    if (isSelected || (isCurrent && m_state.hasFocus)) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(theme().accent, isSelected ? 2 : 1, isSelected ? Qt::SolidLine : Qt::DotLine));
        m_painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 6, 6);
    }
    paintMark(chip, rect, ink);
}

void BoardPainter::paintMark(const BoardChip &chip, const QRect &rect, const QColor &ink)
{
    const bool isNarrow = m_layout.metrics().isNarrow;
    QRect text = isNarrow ? rect.adjusted(5, 0, -4, 0) : rect.adjusted(8, 0, -6, 0);
    QString mark = signedWordFor(chip.mark);
    if (mark.isEmpty() && !chip.state.isEmpty()) {
        // What a vacant seat waits for matters more than where its work is done; the tool tip has both.
        text.setRight(rect.right() - 4);
    } else if (mark.isEmpty()) {
        const int wide = isNarrow ? 9 : 11;
        const QRectF sign(text.right() + 1 - wide, rect.center().y() - wide / 2, wide, wide);
        paintWorkMode(m_painter, chip.workMode, sign, ink);
        text.setRight(text.right() - wide - (isNarrow ? 1 : 3));
    } else if (!mark.isEmpty()) {
        // In a narrow chip the sign alone leaves room for the name.
        if (isNarrow)
            mark = signFor(chip.mark);
        m_painter.setPen(colourFor(chip.mark));
        m_texts.draw(m_painter, BoardFace::Small, text, mark, Qt::AlignRight);
        text.setRight(text.right() - m_texts.widthOf(BoardFace::Small, mark) - (isNarrow ? 2 : 6));
    }
    const bool isPast = chip.mark == ChangeMark::Closed || chip.mark == ChangeMark::OldPlace;
    const BoardFace face = isPast ? BoardFace::Struck : BoardFace::Plain;
    m_painter.setPen(ink);
    // Dashes say that a seat is vacant; what it waits for is left to the tool tip where the code needs the room.
    const QString vacant = chip.state.isEmpty() ? QString() : QStringLiteral("%1 · %2").arg(chip.state, chip.name);
    if (!vacant.isEmpty() && m_texts.widthOf(face, vacant) <= text.width())
        m_texts.draw(m_painter, face, text, vacant);
    else
        m_texts.drawName(m_painter, face, text, chip.name);
}

void BoardPainter::paintTerritories(const QRect &exposed, QPoint)
{
    for (int line = m_layout.firstLineBelow(exposed.top()); line < m_layout.lineCount(); ++line) {
        if (m_layout.lineRect(line).top() > exposed.bottom())
            break;
        paintTerritory(line);
    }
}

void BoardPainter::paintTerritory(int line)
{
    const BoardRow &row = m_content.rows()[static_cast<std::size_t>(m_layout.rowOfLine(line))];
    const QRect whole = m_layout.territoryRect(line);
    m_painter.fillRect(whole, groundOf(line));
    m_painter.fillRect(QRect(whole.left(), whole.bottom(), whole.width(), 1), theme().line);
    const QRect expander = m_layout.expanderRect(line);
    // The name stands level with the first chips of its line.
    const BoardMetrics &sizes = m_layout.metrics();
    const QRect first(whole.left(), whole.top() + sizes.cellPadding, whole.width(), sizes.chipHeight);
    if (row.descendants > 0) {
        const QPointF middle(expander.center().x() + 1, first.center().y() + 1);
        const QPolygonF open { middle + QPointF(-4, -2), middle + QPointF(4, -2), middle + QPointF(0, 3) };
        const QPolygonF closed { middle + QPointF(-2, -4), middle + QPointF(-2, 4), middle + QPointF(3, 0) };
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(theme().ink);
        m_painter.drawPolygon(m_layout.isCollapsed(row.territory) ? closed : open);
    }
    const QString count = countText(row.seats);
    const int countWidth = m_texts.widthOf(BoardFace::Plain, count) + 12;
    m_painter.setPen(theme().muted);
    if (row.seats > 0)
        m_texts.draw(m_painter, BoardFace::Plain, first.adjusted(0, 0, -10, 0), count, Qt::AlignRight);
    m_painter.setPen(theme().ink);
    const QRect name(
        expander.right() + 2, first.top(), whole.right() - expander.right() - countWidth - 4, first.height());
    m_texts.draw(m_painter, row.kind == TerritoryKind::Region ? BoardFace::Bold : BoardFace::Plain, name, row.name);
    if (line == m_state.currentLine && m_state.currentColumn < 0 && m_state.hasFocus) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(theme().accent, 1.5));
        m_painter.drawRoundedRect(QRectF(whole).adjusted(2, 2, -3, -3), 5, 5);
    }
}

void BoardPainter::paintHeader(QSize viewport, QPoint scroll)
{
    const BoardMetrics &metrics = m_layout.metrics();
    const QRect header(0, 0, viewport.width(), metrics.headerHeight());
    m_painter.fillRect(header, theme().surface);
    m_painter.save();
    m_painter.setClipRect(header.adjusted(metrics.territoryWidth, 0, 0, 0));
    m_painter.translate(-scroll.x(), 0);
    paintKinds(scroll);
    m_painter.setPen(theme().muted);
    const int columns = static_cast<int>(m_content.columns().size());
    const int last = (scroll.x() + viewport.width() - metrics.territoryWidth) / metrics.columnWidth;
    for (int column = scroll.x() / metrics.columnWidth; column <= std::min(columns - 1, last); ++column)
        paintRole(m_content.columns()[static_cast<std::size_t>(column)].name,
            m_layout.roleRect(column).adjusted(metrics.cellPadding + 1, 0, -3, -5));
    m_painter.restore();
    m_painter.setFont(m_texts.font(BoardFace::Header));
    m_painter.setPen(theme().muted);
    const QRect corner(0, metrics.kindHeight, metrics.territoryWidth, metrics.roleHeight);
    m_painter.drawText(corner.adjusted(12, 0, 0, -5), Qt::AlignBottom, tr("Territory"));
    m_painter.drawText(corner.adjusted(0, 0, -10, -5), Qt::AlignBottom | Qt::AlignRight, tr("Seats"));
    m_painter.fillRect(QRect(0, metrics.headerHeight() - 1, viewport.width(), 1), theme().line);
}

/// The name of a role in two lines, broken between words.
void BoardPainter::paintRole(const QString &name, const QRect &rect)
{
    const auto width = [&](qsizetype letters) { return m_texts.widthOf(BoardFace::Header, name.first(letters)); };
    qsizetype end = name.size();
    while (end > 0 && width(end) > rect.width())
        end = name.lastIndexOf(u' ', end - 1);
    if (end <= 0)
        end = std::max<qsizetype>(name.indexOf(u' '), 0);
    const QString rest = name.mid(end).trimmed();
    const QFontMetrics metrics(m_texts.font(BoardFace::Header));
    const QRect last(rect.left(), rect.bottom() - metrics.height(), rect.width(), metrics.height());
    m_texts.draw(m_painter, BoardFace::Header, last, end == 0 || rest.isEmpty() ? name : rest);
    if (end > 0 && !rest.isEmpty())
        m_texts.draw(m_painter, BoardFace::Header, last.translated(0, -metrics.lineSpacing()), name.first(end));
}

void BoardPainter::paintKinds(QPoint scroll)
{
    const auto &columns = m_content.columns();
    const BoardMetrics &metrics = m_layout.metrics();
    for (int column = 0; column < static_cast<int>(columns.size()); ++column) {
        const RoleKind kind = columns[static_cast<std::size_t>(column)].kind;
        if (column > 0 && columns[static_cast<std::size_t>(column - 1)].kind == kind)
            continue;
        int last = column;
        while (last + 1 < static_cast<int>(columns.size()) && columns[static_cast<std::size_t>(last + 1)].kind == kind)
            ++last;
        // The name of the kind stays in sight while its columns scroll by.
        const int left = std::max(m_layout.roleRect(column).left(), metrics.territoryWidth + scroll.x());
        const QRect rect(
            left + metrics.cellPadding + 1, 0, m_layout.roleRect(last).right() - left - 8, metrics.kindHeight);
        const bool isCustomerFocused = kind == RoleKind::CustomerFocused;
        m_painter.setPen(isCustomerFocused ? theme().customerFocused : theme().specialty);
        m_texts.draw(m_painter, BoardFace::Header, rect,
            isCustomerFocused ? tr("Customer-focused: fixed customers, adapting tasks")
                              : tr("Specialty: one task, wider span"));
        if (column > 0)
            m_painter.fillRect(
                QRect(m_layout.roleRect(column).left() - 1, 0, 2, metrics.headerHeight()), theme().line.darker(108));
    }
}

QRect BoardPainter::previewRect(const QFontMetrics &metrics, const QString &text, QPoint at, QSize viewport)
{
    const int width = std::min(metrics.horizontalAdvance(text) + 20, viewport.width() - 8);
    QRect box(at + QPoint(14, 18), QSize(width, metrics.height() + 12));
    box.moveRight(std::min(box.right(), viewport.width() - 4));
    if (box.bottom() > viewport.height() - 4)
        box.moveBottom(at.y() - 10);
    return box;
}

void BoardPainter::paintPreview(QPainter &painter, const QString &text, bool allowed, const QRect &box)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(allowed ? theme().accent : theme().warning);
    painter.drawRoundedRect(box, 5, 5);
    painter.setPen(allowed ? theme().onAccent : theme().surface);
    painter.drawText(box.adjusted(10, 0, -10, 0), Qt::AlignVCenter | Qt::TextSingleLine,
        textToFit(text, painter.fontMetrics(), box.width() - 20));
}

void paintWorkMode(QPainter &painter, WorkMode mode, const QRectF &rect, const QColor &ink)
{
    painter.save();
    painter.setPen(QPen(ink, 1));
    painter.setBrush(Qt::NoBrush);
    const QRectF box = rect.adjusted(1.5, 1.5, -1.5, -1.5);
    QPainterPath house;
    house.moveTo(box.left(), box.center().y());
    house.lineTo(box.center().x(), box.top());
    house.lineTo(box.right(), box.center().y());
    house.lineTo(box.right(), box.bottom());
    house.lineTo(box.left(), box.bottom());
    house.closeSubpath();
    switch (mode) {
    case WorkMode::Office:
        painter.drawRect(box);
        painter.drawLine(QPointF(box.center().x(), box.top()), QPointF(box.center().x(), box.bottom()));
        break;
    case WorkMode::Remote: painter.drawPath(house); break;
    case WorkMode::Hybrid:
        painter.drawPath(house);
        painter.fillRect(QRectF(box.center().x(), box.center().y(), box.width() / 2, box.height() / 2), ink);
        break;
    case WorkMode::Travelling:
        painter.drawLine(box.bottomLeft(), box.topRight());
        painter.drawLine(box.topRight(), box.topRight() + QPointF(-4, 0));
        painter.drawLine(box.topRight(), box.topRight() + QPointF(0, 4));
        break;
    }
    painter.restore();
}

} // namespace headwater
