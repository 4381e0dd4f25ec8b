// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/chart_drawing.h"

#include "core/reports/flow_picture.h"
#include "core/reports/plain_text.h"
#include "core/reports/report_text.h"

#include <QRectF>

#include <algorithm>

namespace headwater {

namespace {

using Anchor = ReportPen::Anchor;

constexpr double labelWidth = 170;
constexpr double valueWidth = 70;
constexpr double barHeight = 13;
constexpr double groupGap = 10;
constexpr double legendHeight = 24;
constexpr double linesHeight = 240;
constexpr double axisWidth = 60;

ChartInk inkOf(const ReportChart::Series &series) { return series.isBefore ? ChartInk::Before : ChartInk::After; }

void drawLegend(ReportPen &pen, const ReportChart &chart, double left)
{
    constexpr double letter = 6.6;
    constexpr double swatch = 11;
    double x = left;
    const auto entry = [&](const QString &name, ChartInk ink) {
        pen.rectangle(QRectF(x, 4, swatch, swatch), ink);
        pen.text(QPointF(x + swatch + 5, 14), name, Anchor::Start);
        x += swatch + 25 + static_cast<double>(name.size()) * letter;
    };
    for (const ReportChart::Series &series : chart.series)
        entry(series.name, inkOf(series));
    if (chart.band)
        entry(chart.band->name, ChartInk::Band);
}

void drawBars(ReportPen &pen, const Report &report, const ReportChart &chart)
{
    constexpr qsizetype longestLabel = 26;
    const double most = std::max(chart.largest(), 1e-9);
    const double room = reportChartWidth - labelWidth - valueWidth;
    const double group = static_cast<double>(chart.series.size()) * barHeight;
    drawLegend(pen, chart, labelWidth);
    double y = legendHeight;
    for (std::size_t row = 0; row < chart.categories.size(); ++row) {
        pen.text(QPointF(labelWidth - 8, y + group / 2 + 3), shortenedText(chart.categories[row], longestLabel),
            Anchor::End);
        for (const ReportChart::Series &series : chart.series) {
            const double length = std::max(0.0, series.values[row]) / most * room;
            pen.rectangle(QRectF(labelWidth, y, length, barHeight - 2), inkOf(series));
            pen.text(QPointF(labelWidth + length + 5, y + barHeight - 3),
                figureText(report, series.values[row], chart.look), Anchor::Start);
            y += barHeight;
        }
        y += groupGap;
    }
}

void drawLines(ReportPen &pen, const Report &report, const ReportChart &chart)
{
    constexpr double below = 24;
    constexpr double above = 8;
    constexpr double aside = 15;
    const std::vector<double> steps = axisSteps(chart.largest(), chart.look);
    const double floor = linesHeight - below;
    const auto gaps = static_cast<double>(std::max<std::size_t>(2, chart.categories.size()) - 1);
    const double stride = (reportChartWidth - axisWidth - 2 * aside) / gaps;
    const auto place = [&](std::size_t i, double value) {
        return QPointF(axisWidth + aside + static_cast<double>(i) * stride,
            floor - value / steps.back() * (floor - legendHeight - above));
    };
    drawLegend(pen, chart, axisWidth);
    for (const double step : steps) {
        const double y = place(0, step).y();
        pen.line(QPointF(axisWidth, y), QPointF(reportChartWidth, y), ChartInk::Grid);
        pen.text(QPointF(axisWidth - 6, y + 4), figureText(report, step, chart.look), Anchor::End);
    }
    for (std::size_t i = 0; i < chart.categories.size(); ++i)
        pen.text(QPointF(place(i, 0).x(), linesHeight - 6), chart.categories[i], Anchor::Middle);
    if (chart.band) {
        std::vector<QPointF> around;
        for (std::size_t i = 0; i < chart.band->high.size(); ++i)
            around.push_back(place(i, chart.band->high[i]));
        for (std::size_t i = chart.band->low.size(); i-- > 0;)
            around.push_back(place(i, chart.band->low[i]));
        pen.area(around, ChartInk::Band);
    }
    for (const ReportChart::Series &series : chart.series) {
        std::vector<QPointF> points;
        for (std::size_t i = 0; i < series.values.size(); ++i)
            points.push_back(place(i, series.values[i]));
        pen.way(points, inkOf(series));
    }
}

constexpr double flowLeft = 190;
constexpr double flowRight = 490;
constexpr double flowTall = 190;

FlowPicture flowsOf(const ReportChart &chart, std::size_t state)
{
    return flowPicture(chart, state, flowLeft, flowRight, flowTall);
}

double flowsHeight(const ReportChart &chart)
{
    double height = 0;
    for (std::size_t state = 0; state < chart.states.size(); ++state)
        height += legendHeight + flowsOf(chart, state).height;
    return height;
}

void drawFlows(ReportPen &pen, const Report &report, const ReportChart &chart)
{
    constexpr qsizetype longestName = 24;
    double top = 0;
    for (std::size_t state = 0; state < chart.states.size(); ++state) {
        const FlowPicture picture = flowsOf(chart, state);
        const ChartInk ink = state == 0 ? ChartInk::Before : ChartInk::After;
        pen.rectangle(QRectF(flowLeft, top + 4, 11, 11), ink);
        pen.text(QPointF(flowLeft + 16, top + 14), chart.states[state].name, Anchor::Start);
        top += legendHeight;
        for (const FlowPicture::Stream &stream : picture.streams) {
            const QPointF half(0, stream.thickness / 2);
            const QPointF down(0, top);
            pen.area({ stream.from - half + down, stream.to - half + down, stream.to + half + down,
                         stream.from + half + down },
                ChartInk::Band);
            pen.line(stream.from - half + down, stream.to - half + down, ChartInk::Grid);
            pen.line(stream.from + half + down, stream.to + half + down, ChartInk::Grid);
        }
        for (const FlowPicture::Node &node : picture.nodes) {
            pen.rectangle(node.bar.translated(0, top), ink);
            const QString text = shortenedText(node.name, longestName) + QStringLiteral("  ")
                + figureText(report, node.amount, chart.look);
            const double y = top + node.bar.center().y() + 4;
            pen.text(QPointF(node.isSource ? flowLeft - 6 : flowRight + 6, y), text,
                node.isSource ? Anchor::End : Anchor::Start);
        }
        top += picture.height;
    }
}

} // namespace

double reportChartHeight(const ReportChart &chart)
{
    if (chart.kind == ReportChart::Kind::Flows)
        return flowsHeight(chart);
    if (chart.kind == ReportChart::Kind::Lines)
        return linesHeight;
    const double group = static_cast<double>(chart.series.size()) * barHeight + groupGap;
    return legendHeight + static_cast<double>(chart.categories.size()) * group;
}

void drawReportChart(ReportPen &pen, const Report &report, const ReportChart &chart)
{
    switch (chart.kind) {
    case ReportChart::Kind::Bars: return drawBars(pen, report, chart);
    case ReportChart::Kind::Lines: return drawLines(pen, report, chart);
    case ReportChart::Kind::Flows: return drawFlows(pen, report, chart);
    }
    Q_UNREACHABLE();
}

} // namespace headwater
