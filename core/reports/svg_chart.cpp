// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/svg_chart.h"

#include "core/reports/chart_drawing.h"
#include "core/reports/plain_text.h"

#include <QRectF>
#include <QXmlStreamWriter>

#include <algorithm>

namespace headwater {

namespace {

QString classOf(ChartInk ink)
{
    switch (ink) {
    case ChartInk::Before: return QStringLiteral("before");
    case ChartInk::After: return QStringLiteral("after");
    case ChartInk::Band: return QStringLiteral("band");
    case ChartInk::Grid: return QStringLiteral("grid");
    }
    Q_UNREACHABLE();
}

QString svgNumber(double value) { return QString::number(value, 'f', 1); }

QString svgPoints(const std::vector<QPointF> &points)
{
    QStringList list;
    for (const QPointF &point : points)
        list.append(svgNumber(point.x()) + u',' + svgNumber(point.y()));
    return list.join(u' ');
}

class SvgPen final : public ReportPen
{
public:
    explicit SvgPen(QXmlStreamWriter &out)
        : m_out(out)
    { }

    void rectangle(const QRectF &place, ChartInk ink) override
    {
        m_out.writeEmptyElement(QStringLiteral("rect"));
        put("x", svgNumber(place.x()));
        put("y", svgNumber(place.y()));
        put("width", svgNumber(std::max(0.0, place.width())));
        put("height", svgNumber(place.height()));
        put("class", classOf(ink));
    }
    void line(QPointF from, QPointF to, ChartInk ink) override
    {
        m_out.writeEmptyElement(QStringLiteral("line"));
        put("x1", svgNumber(from.x()));
        put("y1", svgNumber(from.y()));
        put("x2", svgNumber(to.x()));
        put("y2", svgNumber(to.y()));
        put("class", classOf(ink));
    }
    void text(QPointF at, const QString &text, Anchor anchor) override
    {
        m_out.writeStartElement(QStringLiteral("text"));
        put("x", svgNumber(at.x()));
        put("y", svgNumber(at.y()));
        put("text-anchor",
            anchor == Anchor::Start        ? QStringLiteral("start")
                : anchor == Anchor::Middle ? QStringLiteral("middle")
                                           : QStringLiteral("end"));
        m_out.writeCharacters(xmlText(text));
        m_out.writeEndElement();
    }
    void area(const std::vector<QPointF> &around, ChartInk ink) override
    {
        m_out.writeEmptyElement(QStringLiteral("polygon"));
        put("points", svgPoints(around));
        put("class", classOf(ink));
    }
    void way(const std::vector<QPointF> &points, ChartInk ink) override
    {
        m_out.writeEmptyElement(QStringLiteral("polyline"));
        put("points", svgPoints(points));
        put("class", QStringLiteral("line ") + classOf(ink));
    }

private:
    void put(const char *name, const QString &value) { m_out.writeAttribute(QString::fromLatin1(name), value); }
    QXmlStreamWriter &m_out;
};

} // namespace

void writeSvgChart(QXmlStreamWriter &out, const Report &report, const ReportChart &chart)
{
    out.writeStartElement(QStringLiteral("svg"));
    out.writeAttribute(QStringLiteral("xmlns"), QStringLiteral("http://www.w3.org/2000/svg"));
    out.writeAttribute(QStringLiteral("viewBox"),
        QStringLiteral("0 0 %1 %2").arg(svgNumber(reportChartWidth), svgNumber(reportChartHeight(chart))));
    out.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
    out.writeTextElement(QStringLiteral("title"), xmlText(chart.title));
    SvgPen pen(out);
    drawReportChart(pen, report, chart);
    out.writeEndElement();
}

} // namespace headwater
