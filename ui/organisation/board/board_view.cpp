// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/board/board_view.h"

#include "ui/organisation/board/board_accessible.h"
#include "ui/organisation/board/board_painter.h"
#include "ui/style/theme.h"
#include "ui/wording/plan_words.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

namespace headwater {

BoardView::BoardView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_edgeScroll(new QTimer(this))
{
    makeBoardsAccessible();
    setObjectName(QStringLiteral("board"));
    setAccessibleName(tr("Organisation board"));
    setAccessibleDescription(
        tr("Territories in rows, roles in columns, seats in the cells. Arrow keys move, Space selects."));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    m_edgeScroll->setInterval(30);
    connect(m_edgeScroll, &QTimer::timeout, this, &BoardView::scrollNearEdge);
    measure();
}

void BoardView::show(const Plan &plan, const Plan &baseline, Comparison comparison)
{
    m_content = BoardContent(plan, baseline, comparison);
    cancelGesture();
    relayout();
}

void BoardView::follow(const Plan &before, const Plan &after, const Plan &baseline)
{
    cancelGesture();
    const auto rows = m_content.follow(before, after, baseline);
    if (!rows) {
        relayout();
        return;
    }
    if (rows->empty())
        return;
    const QRegion changed = m_layout.updateRows(*rows);
    updateScrollBars();
    for (const QRect &lines : changed.translated(0, -scrollPosition().y()))
        viewport()->update(0, lines.top(), viewport()->width(), lines.height());
    // A territory counts the seats below it, so a seat that moves is counted elsewhere far up, too.
    viewport()->update(0, 0, m_layout.metrics().territoryWidth, viewport()->height());
}

void BoardView::relayout()
{
    measure();
    m_layout.setContent(&m_content);
    announceContent(*this);
    updateScrollBars();
    updateSight();
    viewport()->update();
}

void BoardView::measure()
{
    m_texts.setFont(font());
    const QFontMetrics metrics(font());
    const int em = metrics.height();
    BoardMetrics sizes;
    sizes.kindHeight = em + 12;
    sizes.chipHeight = em + 8;
    sizes.chipGap = 5;
    sizes.cellPadding = 5;
    sizes.indent = em / 2;
    const int width = viewport()->width();
    sizes.territoryWidth = std::clamp(width / 6, 9 * em, 14 * em);
    const int columns = std::max(1, static_cast<int>(m_content.columns().size()));
    const QFontMetrics header(m_texts.font(BoardFace::Header));
    const int aside = sizes.cellPadding + 4; // what a column's header leaves free
    int narrowest = 5 * em;
    for (const BoardColumn &column : m_content.columns()) {
        for (const QString &word : column.name.split(u' '))
            narrowest = std::max(narrowest, header.horizontalAdvance(word) + aside);
    }
    narrowest = std::min(narrowest, 8 * em);
    // Names of territories in full come before more than one chip side by side.
    const auto share = [&] { return (width - sizes.territoryWidth) / columns; };
    const int spare = width - sizes.territoryWidth - columns * std::clamp(share(), narrowest, 13 * em);
    if (spare > 0)
        sizes.territoryWidth += std::clamp(widestTerritory(sizes) - sizes.territoryWidth, 0, spare);
    const int chipWidth = 9 * em; // the least that chips side by side need
    sizes.chipsAcross = std::clamp(share() / chipWidth, 1, 3);
    sizes.chipsBeforeFolding *= sizes.chipsAcross;
    sizes.columnWidth = std::clamp(share(), narrowest, chipWidth * (sizes.chipsAcross + 1));
    sizes.isNarrow = sizes.columnWidth < 7 * em;
    const int room = sizes.columnWidth - aside;
    const bool isOneLine = std::all_of(m_content.columns().begin(), m_content.columns().end(),
        [&](const BoardColumn &column) { return header.horizontalAdvance(column.name) <= room; });
    sizes.roleHeight = header.height() + (isOneLine ? 0 : header.lineSpacing()) + 10;
    m_layout.setMetrics(sizes);
}

/// What it takes to write every territory in full, with its sign and its count.
int BoardView::widestTerritory(const BoardMetrics &sizes)
{
    int widest = 0;
    for (const BoardRow &row : m_content.rows()) {
        const BoardFace face = row.kind == TerritoryKind::Region ? BoardFace::Bold : BoardFace::Plain;
        widest = std::max(widest, (row.depth + 1) * sizes.indent + m_texts.widthOf(face, row.name));
    }
    return widest + 3 * fontMetrics().height();
}

/// Tells the layout which columns are in sight. While lines change their heights for it, the first line in sight
/// stays where it is; during a drag all of them do.
void BoardView::updateSight()
{
    const BoardMetrics &metrics = m_layout.metrics();
    if (m_gesture != Gesture::None || m_content.columns().empty())
        return;
    const int left = horizontalScrollBar()->value();
    const int right = left + std::max(0, viewport()->width() - metrics.territoryWidth - 1);
    const int top = verticalScrollBar()->value() + metrics.headerHeight();
    const int line = std::min(m_layout.firstLineBelow(top), m_layout.lineCount() - 1);
    const int offset = line < 0 ? 0 : top - m_layout.lineRect(line).top();
    if (!m_layout.setColumnsInSight(left / metrics.columnWidth, right / metrics.columnWidth))
        return;
    viewport()->update();
    updateScrollBars();
    if (line >= 0)
        verticalScrollBar()->setValue(m_layout.lineRect(line).top() + std::min(offset, m_layout.lineRect(line).height())
            - metrics.headerHeight());
}

void BoardView::updateScrollBars()
{
    const QSize all = m_layout.size();
    horizontalScrollBar()->setRange(0, std::max(0, all.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(std::max(1, viewport()->width() - m_layout.metrics().territoryWidth));
    horizontalScrollBar()->setSingleStep(m_layout.metrics().columnWidth / 3);
    verticalScrollBar()->setRange(0, std::max(0, all.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height() - m_layout.metrics().headerHeight()));
    verticalScrollBar()->setSingleStep(m_layout.metrics().chipHeight);
}

QPoint BoardView::scrollPosition() const { return { horizontalScrollBar()->value(), verticalScrollBar()->value() }; }

void BoardView::scrollContentsBy(int dx, int)
{
    if (dx != 0)
        updateSight();
    viewport()->update();
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void BoardView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::PaletteChange)
        relayout();
}

void BoardView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    BoardPainter::State state { .selected = &m_isSelected, .hasFocus = hasFocus() };
    state.currentLine = m_layout.lineShowing(m_current.territory);
    state.currentColumn = m_content.columnOf(m_current.role);
    if (state.currentLine >= 0 && state.currentColumn >= 0 && m_current.seat.isValid())
        state.currentChip = chipIndex(state.currentLine, state.currentColumn, m_current.seat);
    BoardPainter board(painter, m_content, m_layout, m_texts, state);
    for (const QRect &rect : event->region())
        board.paint(rect, viewport()->size(), scrollPosition());
    painter.setClipping(false);
    if (m_gesture == Gesture::RubberBand) {
        QColor fill = theme().accent;
        fill.setAlphaF(0.12F);
        painter.setPen(theme().accent);
        painter.setBrush(fill);
        painter.drawRect(QRectF(m_rubberBand.translated(-scrollPosition())).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (m_target)
        paintTarget(painter);
}

void BoardView::paintTarget(QPainter &painter)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_target->preview.allowed ? theme().accent : theme().warning, 2));
    painter.drawRoundedRect(QRectF(targetRect()).adjusted(2, 2, -3, -3), 6, 6);
    painter.setFont(font());
    if (!m_target->preview.text.isEmpty())
        BoardPainter::paintPreview(painter, m_target->preview.text, m_target->preview.allowed, m_target->label);
}

/// What a gesture in progress paints over the cells.
void BoardView::updateGesture()
{
    if (m_gesture == Gesture::RubberBand)
        viewport()->update(m_rubberBand.translated(-scrollPosition()).adjusted(-1, -1, 1, 1));
    if (!m_target)
        return;
    viewport()->update(targetRect());
    viewport()->update(m_target->label);
}

QRect BoardView::targetRect() const
{
    const QRect rect = m_target->hit.column >= 0 ? m_layout.cellRect(m_target->hit.line, m_target->hit.column)
                                                 : m_layout.territoryRect(m_target->hit.line);
    const QPoint scroll = scrollPosition();
    return rect.translated(m_target->hit.column >= 0 ? -scroll.x() : 0, -scroll.y());
}

bool BoardView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const BoardHit hit = hitAt(help->pos());
    if (hit.line >= 0)
        QToolTip::showText(help->globalPos(), describe(hit.line, hit.column, hit.chip), viewport());
    else if (hit.area == BoardHit::Area::Role)
        QToolTip::showText(
            help->globalPos(), m_content.columns()[static_cast<std::size_t>(hit.column)].name, viewport());
    else
        QToolTip::hideText();
    return true;
}

QString BoardView::describe(int line, int column, int chip) const
{
    const BoardRow &row = m_content.rows()[static_cast<std::size_t>(m_layout.rowOfLine(line))];
    if (column < 0)
        return tr("%1, %2, %n seats here and below", nullptr, row.seats).arg(row.name, wordFor(row.kind));
    const BoardColumn &role = m_content.columns()[static_cast<std::size_t>(column)];
    const auto chips = m_content.chips(m_layout.rowOfLine(line), column);
    if (chip < 0 || chip >= static_cast<int>(chips.size()))
        return tr("%1, %2: %n seats", nullptr, static_cast<int>(chips.size())).arg(row.name, role.name);
    const BoardChip &seat = chips[static_cast<std::size_t>(chip)];
    const QString state = seat.state.isEmpty() ? wordFor(SeatStatus::Filled) : seat.state;
    QString text = tr("%1, %2, %3 in %4, %5").arg(seat.name, state, role.name, row.name, wordFor(seat.workMode));
    switch (seat.mark) {
    case ChangeMark::None: break;
    case ChangeMark::Added: text += tr(", new against the baseline"); break;
    case ChangeMark::Moved: text += tr(", moved here against the baseline"); break;
    case ChangeMark::Changed: text += tr(", changed against the baseline"); break;
    case ChangeMark::Closed: text += tr(", closed against the baseline"); break;
    case ChangeMark::OldPlace: text += tr(", was here in the baseline"); break;
    }
    return text;
}

int BoardView::chipIndex(int line, int column, SeatId seat) const
{
    const auto chips = m_content.chips(m_layout.rowOfLine(line), column);
    const auto found
        = std::find_if(chips.begin(), chips.end(), [seat](const BoardChip &chip) { return chip.seat == seat; });
    return found == chips.end() ? -1 : static_cast<int>(found - chips.begin());
}

BoardHit BoardView::hitAt(QPoint viewportPoint) const { return m_layout.hit(viewportPoint, scrollPosition()); }

BoardView::Place BoardView::placeOf(const BoardHit &hit) const
{
    Place place;
    if (hit.line >= 0)
        place.territory = m_content.rows()[static_cast<std::size_t>(m_layout.rowOfLine(hit.line))].territory;
    if (hit.column >= 0)
        place.role = m_content.columns()[static_cast<std::size_t>(hit.column)].role;
    if (hit.chip >= 0)
        place.seat = m_content.chips(m_layout.rowOfLine(hit.line), hit.column)[static_cast<std::size_t>(hit.chip)].seat;
    return place;
}

void BoardView::setSelectedSeats(const std::vector<SeatId> &seats)
{
    if (seats == m_selected)
        return;
    m_selected = seats;
    m_isSelected = { seats.begin(), seats.end() };
    viewport()->update();
}

void BoardView::setCurrent(const Place &place)
{
    if (place == m_current)
        return;
    updateLineOf(m_current);
    m_current = place;
    ensureVisible(place);
    updateLineOf(m_current);
    announceCurrent(*this);
    Q_EMIT currentChanged();
}

void BoardView::updateLineOf(const Place &place)
{
    const int line = m_layout.lineShowing(place.territory);
    if (line >= 0)
        viewport()->update(0, m_layout.lineRect(line).top() - scrollPosition().y(), viewport()->width(),
            m_layout.lineRect(line).height());
}

QRect BoardView::viewportRectOf(const Place &place) const
{
    const int line = m_layout.lineShowing(place.territory);
    if (line < 0)
        return {};
    const QPoint scroll = scrollPosition();
    const int column = m_content.columnOf(place.role);
    if (column < 0)
        return m_layout.territoryRect(line).translated(0, -scroll.y());
    const int chip = place.seat.isValid() ? chipIndex(line, column, place.seat) : -1;
    const bool isShown = chip >= 0 && chip < m_layout.shownChips(line, column);
    return (isShown ? m_layout.chipRect(line, column, chip) : m_layout.cellRect(line, column)).translated(-scroll);
}

void BoardView::ensureVisible(const Place &place)
{
    QRect rect = viewportRectOf(place);
    const BoardMetrics &metrics = m_layout.metrics();
    if (rect.isEmpty())
        return;
    if (place.role.isValid() && rect.left() < metrics.territoryWidth)
        horizontalScrollBar()->setValue(
            horizontalScrollBar()->value() - (metrics.territoryWidth - rect.left()) - metrics.cellPadding);
    else if (place.role.isValid() && rect.right() > viewport()->width())
        horizontalScrollBar()->setValue(
            horizontalScrollBar()->value() + rect.right() - viewport()->width() + metrics.cellPadding);
    // Lines may have become higher for the columns that came into sight.
    rect = viewportRectOf(place);
    const int top = metrics.headerHeight();
    if (rect.top() < top)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (top - rect.top()) - metrics.cellPadding);
    else if (rect.bottom() > viewport()->height())
        verticalScrollBar()->setValue(
            verticalScrollBar()->value() + rect.bottom() - viewport()->height() + metrics.cellPadding);
}

void BoardView::reveal(SeatId seat, TerritoryId home, RoleId role)
{
    const int row = m_content.rowOf(home);
    const int column = m_content.columnOf(role);
    if (row < 0 || column < 0)
        return;
    while (m_layout.lineOfRow(row) < 0)
        m_layout.setCollapsed(
            m_content.rows()[static_cast<std::size_t>(m_layout.rowOfLine(m_layout.lineShowing(home)))].territory,
            false);
    const int line = m_layout.lineOfRow(row);
    if (chipIndex(line, column, seat) >= m_layout.shownChips(line, column))
        m_layout.setUnfolded(line, column, true);
    updateScrollBars();
    setCurrent({ home, role, seat });
}

void BoardView::setAllCollapsed(bool collapsed)
{
    m_layout.setAllCollapsed(collapsed);
    updateScrollBars();
    viewport()->update();
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!m_current.territory.isValid() && !m_content.rows().empty())
        setCurrent({ m_content.rows().front().territory, {}, {} });
    viewport()->update();
}

} // namespace headwater
