// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/flow_marks.h"

#include "ui/charts/plot_items.h"
#include "ui/charts/plot_library.h"
#include "ui/wording/number_text.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

constexpr double nodeWidth = 0.07; ///< of the way to the next row
constexpr double leakReach = 0.58;
constexpr double leakDrop = 0.12; ///< of the largest number
constexpr double wordsAbove = 0.2;
constexpr std::size_t through = 0; ///< series of ChartData::bars
constexpr std::size_t proven = 1;
constexpr std::size_t firstLeak = 2;

/// A ribbon of the same thickness from one place to another further down.
void addRibbon(QCustomPlot &plot, QPointF from, QPointF to, double thickness, const QColor &colour)
{
    constexpr int steps = 16;
    QVector<QPointF> upper;
    QVector<QPointF> lower;
    for (int i = 0; i <= steps; ++i) {
        const double t = static_cast<double>(i) / steps;
        const double eased = t * t * (3 - 2 * t);
        const QPointF at(from.x() + (to.x() - from.x()) * t, from.y() + (to.y() - from.y()) * eased);
        upper.append(at);
        lower.prepend(at + QPointF(0, thickness));
    }
    auto *ribbon = new QCPCurve(plot.xAxis, plot.yAxis);
    ribbon->removeFromLegend();
    ribbon->setPen(Qt::NoPen);
    ribbon->setBrush(colour);
    QVector<QCPCurveData> points;
    for (const QPointF &point : upper + lower)
        points.append(QCPCurveData(static_cast<double>(points.size()), point.x(), point.y()));
    ribbon->data()->set(points, true);
}

void addToLegend(QCustomPlot &plot, const QString &name, const QColor &colour)
{
    auto *entry = new QCPCurve(plot.xAxis, plot.yAxis);
    entry->setName(name);
    entry->setPen(Qt::NoPen);
    entry->setBrush(colour);
}

void setFlowAxes(QCustomPlot &plot, std::size_t rows, double most)
{
    for (QCPAxis *axis : { plot.xAxis, plot.yAxis }) {
        axis->setTickLabels(false);
        axis->setBasePen(Qt::NoPen);
        axis->setLabel(QString());
        axis->grid()->setVisible(false);
    }
    plot.yAxis->setRangeReversed(true);
    plot.yAxis->setRange(-wordsAbove * most, (1 + leakDrop) * most);
    plot.xAxis->setRange(-0.04, static_cast<double>(rows) - 1 + 0.7);
}

void drawNode(QCustomPlot &plot, const ChartData &chart, std::size_t row, double most)
{
    const auto x = static_cast<double>(row);
    const double whole = chart.bars[through].lengths[row];
    const double verified = chart.bars[proven].lengths[row];
    addRect(plot, QRectF(x, 0, nodeWidth, whole), colourOf(ChartTone::Main, 0.5));
    addRect(plot, QRectF(x, 0, nodeWidth, verified), colourOf(ChartTone::Main));
    const QFontMetrics letters(textFont(TextRole::Caption));
    const int room = static_cast<int>(plot.width() / static_cast<double>(chart.rows.size() + 1)) - 4;
    const QString name = letters.elidedText(chart.rows[row], Qt::ElideRight, room);
    addText(plot, { x, -0.02 * most }, name + u'\n' + countText(std::llround(whole)), Qt::AlignLeft | Qt::AlignBottom,
        TextRole::Caption)
        ->setTextAlignment(Qt::AlignLeft);
}

void drawLeaks(QCustomPlot &plot, const ChartData &chart, std::size_t row, double most)
{
    const double pixels = std::max(1, plot.height() - 60) / (most * (1 + wordsAbove + leakDrop));
    const double smallestWord = QFontMetrics(textFont(TextRole::Caption)).height() / pixels;
    const auto x = static_cast<double>(row);
    double y = row + 1 < chart.rows.size() ? chart.bars[through].lengths[row + 1] : 0;
    for (std::size_t series = firstLeak; series < chart.bars.size(); ++series) {
        const double lost = chart.bars[series].lengths[row];
        if (lost <= 0)
            continue;
        const QPointF end(x + leakReach, y + leakDrop * most);
        addRibbon(plot, { x + nodeWidth, y }, end, lost, colourOf(chart.bars[series].tone));
        if (lost >= smallestWord)
            addText(plot, end + QPointF(0.03, lost / 2), countText(std::llround(lost)),
                Qt::AlignLeft | Qt::AlignVCenter, TextRole::Caption);
        y += lost;
    }
}

} // namespace

void drawFlow(QCustomPlot &plot, const ChartData &chart)
{
    const std::vector<double> &counts = chart.bars[through].lengths;
    const double most = std::max(1.0, *std::max_element(counts.begin(), counts.end()));
    setFlowAxes(plot, counts.size(), most);
    addToLegend(plot, chart.bars[through].name, colourOf(ChartTone::Main, 0.5));
    addToLegend(plot, chart.bars[proven].name, colourOf(ChartTone::Main));
    for (std::size_t series = firstLeak; series < chart.bars.size(); ++series)
        addToLegend(plot, chart.bars[series].name, colourOf(chart.bars[series].tone));
    for (std::size_t row = 0; row < counts.size(); ++row) {
        const auto x = static_cast<double>(row);
        if (row + 1 < counts.size() && counts[row + 1] > 0)
            addRibbon(plot, { x + nodeWidth, 0 }, { x + 1, 0 }, counts[row + 1], colourOf(ChartTone::Main, 0.2));
        drawLeaks(plot, chart, row, most);
        drawNode(plot, chart, row, most);
    }
}

} // namespace headwater
