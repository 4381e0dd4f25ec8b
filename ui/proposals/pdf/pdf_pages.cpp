// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/pdf/pdf_pages.h"

#include "core/reports/chart_drawing.h"
#include "core/reports/report_text.h"

#include <QColor>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <memory>

namespace headwater {

namespace {

const QColor inkColour(0x1c, 0x25, 0x30);
const QColor mutedColour(0x5d, 0x6b, 0x7a);
const QColor lineColour(0xd6, 0xdd, 0xe5);
const QColor cardColour(0xf1, 0xf4, 0xf8);
const QColor accentColour(0x1f, 0x5f, 0xa8);
const QColor betterColour(0x1c, 0x7a, 0x44);
const QColor worseColour(0xb3, 0x26, 0x1e);

/// Lines of at most that width (in units of the font); within a word only where it alone is too long.
double layOutLines(QTextLayout &layout, double width, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QString linesOf(QString text) { return text.replace(u'\n', QChar::LineSeparator); }

} // namespace

QFont pageFont(double size, bool isBold)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(static_cast<int>(std::lround(size * pageFontScale)));
    font.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

PdfPages::PdfPages(const Report &report)
    : m_report(report)
    , m_size(sizeOf(report.paper))
{
    newPage();
}

QSizeF PdfPages::sizeOf(Paper paper) { return paper == Paper::A4 ? QSizeF(595, 842) : QSizeF(612, 792); }

void PdfPages::newPage(bool isWide)
{
    m_pages.push_back({ {}, isWide });
    m_page = m_pages.size() - 1;
    m_y = margin;
}

void PdfPages::needRoom(double height)
{
    if (m_y + height > bottom() && m_y > margin)
        newPage();
}

void PdfPages::draw(Drawing drawing) { m_pages[m_page].drawings.push_back(std::move(drawing)); }

double PdfPages::textHeight(const QString &text, const TextLook &look, double width) const
{
    QTextLayout layout(text.isEmpty() ? QStringLiteral(" ") : linesOf(text), pageFont(look.size, look.isBold));
    return layOutLines(layout, width * pageFontScale, Qt::AlignLeft) / pageFontScale;
}

void PdfPages::drawText(const QRectF &place, const QString &text, const TextLook &look)
{
    const Qt::Alignment align = look.align == Align::Right ? Qt::AlignRight : Qt::AlignLeft;
    const QColor colour = look.colour.isValid() ? look.colour : inkColour;
    draw([=, font = pageFont(look.size, look.isBold)](QPainter &painter) {
        painter.save();
        painter.translate(place.topLeft());
        painter.scale(1 / pageFontScale, 1 / pageFontScale);
        painter.setPen(colour);
        QTextLayout layout(linesOf(text), font);
        layOutLines(layout, place.width() * pageFontScale, align);
        layout.draw(&painter, QPointF());
        painter.restore();
    });
}

void PdfPages::addParagraph(const QString &text, const TextLook &look, double after)
{
    const double height = textHeight(text, look, width());
    needRoom(height);
    drawText(QRectF(margin, m_y, width(), height), text, look);
    m_y += height + after;
}

void PdfPages::addFront()
{
    constexpr double padding = 10;
    addParagraph(m_report.title, { 26, true }, 2);
    addParagraph(m_report.subtitle, { 10, false, mutedColour }, 14);
    const TextLook asked { 12, true };
    const double height = textHeight(m_report.decision, asked, width() - 3 * padding);
    const QRectF box(margin, m_y, width(), height + 2 * padding);
    draw([box](QPainter &painter) {
        painter.fillRect(box, cardColour);
        painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), accentColour);
    });
    drawText(box.adjusted(2 * padding, padding, -padding, -padding), m_report.decision, asked);
    m_y = box.bottom() + 14;
    addFigures(m_report.figures);
    m_contentsAt = m_y + 10;
}

void PdfPages::addFigures(const std::vector<KeyFigure> &figures)
{
    constexpr int columns = 3;
    constexpr double gap = 10;
    constexpr double height = 78;
    const double cardWidth = (width() - gap * (columns - 1)) / columns;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const auto column = static_cast<int>(i % columns);
        if (column == 0) {
            if (i > 0)
                m_y += height + gap;
            needRoom(height);
        }
        drawFigure(figures[i], QRectF(margin + column * (cardWidth + gap), m_y, cardWidth, height));
    }
    if (!figures.empty())
        m_y += height + gap;
}

void PdfPages::drawFigure(const KeyFigure &figure, const QRectF &place)
{
    draw([place](QPainter &painter) { painter.fillRect(place, cardColour); });
    const QRectF inner = place.adjusted(9, 7, -9, -5);
    drawText(QRectF(inner.topLeft(), QSizeF(inner.width(), 12)), figure.name, { 9, false, mutedColour });
    const QString value = figure.after ? figureText(m_report, *figure.after, figure.look) : QStringLiteral("–");
    drawText(QRectF(inner.left(), inner.top() + 12, inner.width(), 26), value, { 20, true });
    const int verdict = verdictOn(figure);
    const QColor colour = verdict > 0 ? betterColour : verdict < 0 ? worseColour : mutedColour;
    drawText(QRectF(inner.left(), inner.top() + 19, inner.width(), 16), changeText(m_report, figure),
        { 11, true, colour, Align::Right });
    const QString range = rangeText(m_report, figure);
    const QString below = range.isEmpty() ? figure.note : figure.note.isEmpty() ? range : range + u'\n' + figure.note;
    drawText(QRectF(inner.left(), inner.top() + 40, inner.width(), 24), below, { 7.5, false, mutedColour });
}

/// What should stand together: the title with what follows it.
double PdfPages::roomOfBeginning(const ReportSection &section) const
{
    constexpr double room = 180;
    constexpr double ofTitles = 110;
    for (const ReportBlock &block : section.blocks) {
        if (const auto *chart = std::get_if<ReportChart>(&block))
            return std::max(room, ofTitles + reportChartHeight(*chart) * chartScale(*chart));
        if (const auto *graph = std::get_if<ReportGraph>(&block))
            return ofTitles + graphHeight(*graph);
        if (std::holds_alternative<ReportTable>(block))
            break;
    }
    return room;
}

void PdfPages::addSection(const ReportSection &section)
{
    if (!section.blocks.empty() && std::holds_alternative<ReportView>(section.blocks.front()))
        newPage(true); // which it shares with the first of them
    else if (pageCount() == 1 || isWide(pageCount() - 1))
        newPage();
    else
        needRoom(roomOfBeginning(section));
    if (m_y > margin)
        m_y += 14;
    m_bookmarks.push_back({ section.title, pageCount() - 1 });
    const QRectF line(margin, m_y, width(), 1.5);
    draw([line](QPainter &painter) { painter.fillRect(line, accentColour); });
    m_y += 6;
    addParagraph(section.title, { 16, true }, 5);
    for (const ReportBlock &block : section.blocks)
        std::visit([this](const auto &one) { add(one); }, block);
}

void PdfPages::add(const ReportText &text)
{
    switch (text.kind) {
    case ReportText::Kind::Plain: addParagraph(text.text, { 9.5 }, 6); break;
    case ReportText::Kind::Lead: addParagraph(text.text, { 11, true }, 8); break;
    case ReportText::Kind::Item: addParagraph(QStringLiteral("• ") + text.text, { 9.5 }, 3); break;
    case ReportText::Kind::Note: addParagraph(text.text, { 8, false, mutedColour }, 6); break;
    case ReportText::Kind::Formula: addParagraph(text.text, { 9.5 }, 7); break;
    }
}

void PdfPages::finish()
{
    constexpr double lineHeight = 15;
    m_page = 0;
    m_y = m_contentsAt;
    if (m_y + 2 * lineHeight < bottom())
        addParagraph(m_report.words.contents, { 10.5, true }, 4);
    for (const PageBookmark &mark : m_bookmarks) {
        if (m_y + lineHeight > bottom())
            break;
        if (!mark.isInContents)
            continue;
        drawText(QRectF(margin, m_y, width() - 40, lineHeight), mark.title, { 9.5 });
        drawText(QRectF(margin, m_y, width(), lineHeight), m_report.locale.toString(mark.page + 1),
            { 9.5, false, mutedColour, Align::Right });
        m_y += lineHeight;
    }
    for (m_page = 0; m_page < m_pages.size(); ++m_page) {
        const QRectF foot(margin, pageSize().height() - margin - 4, width(), 12);
        drawText(foot, m_report.footer, { 8, false, mutedColour });
        drawText(foot, m_report.words.page.arg(m_page + 1).arg(pageCount()), { 8, false, mutedColour, Align::Right });
    }
}

void PdfPages::paint(int page, QPainter &painter) const
{
    for (const Drawing &drawing : m_pages[static_cast<std::size_t>(page)].drawings)
        drawing(painter);
}

} // namespace headwater
