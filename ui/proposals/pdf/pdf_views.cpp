// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_text.h"
#include "ui/proposals/captured/view_drawing.h"
#include "ui/proposals/pdf/pdf_pages.h"

#include <QPainter>

#include <algorithm>

namespace headwater {

namespace {

const QColor quietInk(0x5d, 0x6b, 0x7a);
const QColor frameInk(0xd6, 0xdd, 0xe5);
constexpr double titleRoom = 90; ///< that the title of a section takes, at most

void drawView(QPainter &painter, const QRectF &place, double scale, const QByteArray &drawing)
{
    painter.save();
    painter.setClipRect(place);
    painter.translate(place.topLeft());
    painter.scale(scale, scale);
    paintDrawing(painter, drawing);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(frameInk, 0.7));
    painter.drawRect(place);
}

} // namespace

/// In a line: what they were then, and what they are now where that is something else.
void PdfPages::addCaptured(const std::vector<KeyFigure> &figures)
{
    constexpr double height = 30;
    if (figures.empty())
        return;
    const double wide = width() / static_cast<double>(figures.size());
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const KeyFigure &figure = figures[i];
        const QRectF place(margin + static_cast<double>(i) * wide, m_y, wide - 6, height);
        const QString then = figure.before ? figureText(m_report, *figure.before, figure.look) : QString();
        const QString now = figure.after ? figureText(m_report, *figure.after, figure.look) : then;
        const QString change = changeText(m_report, figure);
        drawText(QRectF(place.left(), place.top(), place.width(), 10), figure.name, { 7.5, false, quietInk });
        drawText(QRectF(place.left(), place.top() + 11, place.width(), 14),
            change.isEmpty() ? then : then + QStringLiteral(" → ") + now, { 10, true });
    }
    m_y += height;
}

/// The first one shares its page with the title of the section.
void PdfPages::add(const ReportView &view)
{
    if (m_y > margin + titleRoom || !m_pages[m_page].isWide)
        newPage(true);
    m_bookmarks.push_back({ view.title, pageCount() - 1, false });
    addParagraph(view.title, { 14, true }, 2);
    if (!view.caption.isEmpty())
        addParagraph(view.caption, { 10 }, 4);
    addParagraph(view.notes.join(u' '), { 8, false, quietInk }, 5);
    addCaptured(view.figures);
    const double room = bottom() - m_y;
    if (view.drawing.isEmpty()) {
        addParagraph(view.instead, { 11, false, quietInk }, 0);
    } else if (room > 0 && !view.size.isEmpty()) {
        const double scale = std::min(width() / view.size.width(), room / view.size.height());
        const QRectF place(QPointF(margin + (width() - view.size.width() * scale) / 2, m_y), view.size * scale);
        draw([place, scale, drawing = view.drawing](QPainter &painter) { drawView(painter, place, scale, drawing); });
    }
    m_y = bottom();
}

} // namespace headwater
