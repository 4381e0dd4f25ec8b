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

/// Side by side: what they were then, and what they are now where that is something else.
void PdfPages::addCaptured(const std::vector<KeyFigure> &figures)
{
    constexpr double gap = 6;
    if (figures.empty())
        return;
    const TextLook nameLook { 7.5, false, quietInk };
    const TextLook valueLook { 10, true };
    const double step = width() / static_cast<double>(figures.size());
    const double wide = step - gap;
    QStringList values;
    double nameHeight = 0; // all values stand in one line, below the longest name
    double valueHeight = 0;
    for (const KeyFigure &figure : figures) {
        const QString then = figure.before ? figureText(m_report, *figure.before, figure.look) : QString();
        const QString now = figure.after ? figureText(m_report, *figure.after, figure.look) : then;
        values.append(changeText(m_report, figure).isEmpty() ? then : then + QStringLiteral(" → ") + now);
        nameHeight = std::max(nameHeight, textHeight(figure.name, nameLook, wide));
        valueHeight = std::max(valueHeight, textHeight(values.back(), valueLook, wide));
    }
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const double left = margin + static_cast<double>(i) * step;
        drawText(QRectF(left, m_y, wide, nameHeight), figures[i].name, nameLook);
        drawText(QRectF(left, m_y + nameHeight, wide, valueHeight), values[static_cast<qsizetype>(i)], valueLook);
    }
    m_y += nameHeight + valueHeight + gap;
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
