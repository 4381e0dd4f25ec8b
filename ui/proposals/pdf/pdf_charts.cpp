// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/chart_drawing.h"
#include "ui/proposals/pdf/pdf_pages.h"

#include <QColor>
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace headwater {

namespace {

QColor colourOf(ChartInk ink)
{
    switch (ink) {
    case ChartInk::Before: return { 0x9a, 0xa5, 0xb1 };
    case ChartInk::After: return { 0x1f, 0x5f, 0xa8 };
    case ChartInk::Band: return { 0xc9, 0xdc, 0xf2 };
    case ChartInk::Grid: return { 0xd6, 0xdd, 0xe5 };
    }
    Q_UNREACHABLE();
}

class PagePen final : public ReportPen
{
public:
    explicit PagePen(QPainter &painter)
        : m_painter(painter)
    { }

    void rectangle(const QRectF &place, ChartInk ink) override { m_painter.fillRect(place, colourOf(ink)); }
    void line(QPointF from, QPointF to, ChartInk ink) override
    {
        m_painter.setPen(QPen(colourOf(ink), 0.7));
        m_painter.drawLine(from, to);
    }
    void text(QPointF at, const QString &text, Anchor anchor) override
    {
        const QFont font = pageFont(reportChartLetters, false);
        const double width = QFontMetricsF(font).horizontalAdvance(text) / pageFontScale;
        const double shift = anchor == Anchor::Start ? 0 : anchor == Anchor::Middle ? width / 2 : width;
        m_painter.save();
        m_painter.translate(at.x() - shift, at.y());
        m_painter.scale(1 / pageFontScale, 1 / pageFontScale);
        m_painter.setFont(font);
        m_painter.setPen(QColor(0x1c, 0x25, 0x30));
        m_painter.drawText(QPointF(0, 0), text);
        m_painter.restore();
    }
    void area(const std::vector<QPointF> &around, ChartInk ink) override
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colourOf(ink));
        m_painter.drawPolygon(around.data(), static_cast<int>(around.size()));
        m_painter.setBrush(Qt::NoBrush);
    }
    void way(const std::vector<QPointF> &points, ChartInk ink) override
    {
        constexpr double thickness = 2.5;
        m_painter.setPen(QPen(colourOf(ink), thickness, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        m_painter.drawPolyline(points.data(), static_cast<int>(points.size()));
    }

private:
    QPainter &m_painter;
};

} // namespace

double PdfPages::chartScale(const ReportChart &chart) const
{
    constexpr double titles = 60;
    return std::min(width() / reportChartWidth, (bottom() - margin - titles) / reportChartHeight(chart));
}

void PdfPages::add(const ReportChart &chart)
{
    if (chart.categories.empty())
        return;
    const double scale = chartScale(chart);
    const double height = reportChartHeight(chart) * scale;
    needRoom(height + 40);
    m_y += 4;
    addParagraph(chart.title, { 10.5, true }, 0);
    if (!chart.caption.isEmpty())
        addParagraph(chart.caption, { 8, false, QColor(0x5d, 0x6b, 0x7a) }, 2);
    // The report outlives its pages.
    draw([scale, place = QPointF(margin, m_y), &chart, &report = m_report](QPainter &painter) {
        painter.save();
        painter.translate(place);
        painter.scale(scale, scale);
        PagePen pen(painter);
        drawReportChart(pen, report, chart);
        painter.restore();
    });
    m_y += height + 8;
}

} // namespace headwater
