// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_drawing.h"

#include "ui/charts/flow_marks.h"
#include "ui/charts/plot_items.h"
#include "ui/charts/plot_library.h"
#include "ui/charts/row_marks.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

constexpr int legendGap = 16;

constexpr double barThickness = 0.62;

int widestName(const QCustomPlot &plot) { return std::max(230, plot.width() * 3 / 10); }

void styleAxis(QCPAxis &axis)
{
    axis.setBasePen(QPen(theme().line));
    axis.setTickPen(Qt::NoPen);
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLabelFont(textFont(TextRole::Caption));
    axis.setTickLabelColor(theme().muted);
    axis.setLabelFont(textFont(TextRole::Caption));
    axis.setLabelColor(theme().muted);
    axis.grid()->setPen(QPen(theme().line));
    axis.grid()->setSubGridVisible(false);
    axis.grid()->setZeroLinePen(QPen(theme().line));
}

QSharedPointer<QCPAxisTickerText> tickerFor(const std::vector<ChartTick> &ticks)
{
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const ChartTick &tick : ticks)
        ticker->addTick(tick.at, tick.text);
    return ticker;
}

std::vector<ChartTick> ticksFor(const std::vector<QString> &names, const QFontMetrics &letters, int widest)
{
    std::vector<ChartTick> ticks;
    for (std::size_t i = 0; i < names.size(); ++i)
        ticks.push_back({ static_cast<double>(i), letters.elidedText(names[i], Qt::ElideRight, widest) });
    return ticks;
}

/// How far bars reach to the left.
double leastLength(const ChartData &chart)
{
    double least = 0;
    for (const ChartBars &bars : chart.bars) {
        for (const double length : bars.lengths)
            least = std::min(least, length);
    }
    return least;
}

/// The largest number of the chart; 0 only where all of it lies to the left.
double largest(const ChartData &chart)
{
    double most = 0;
    for (std::size_t row = 0; row < chart.rows.size(); ++row) {
        double sum = 0;
        for (const ChartBars &bars : chart.bars) {
            sum += bars.lengths[row];
            most = std::max(most, chart.isStacked ? sum : bars.lengths[row]);
        }
    }
    for (const ChartLine &line : chart.lines) {
        for (const QPointF &point : line.points)
            most = std::max(most, point.y());
    }
    for (const ChartBand &band : chart.bands) {
        for (const ChartBand::Span &span : band.spans)
            most = std::max(most, span.high);
    }
    for (const auto &box : chart.boxes)
        most = std::max(most, box ? box->high : 0);
    for (const auto &mark : chart.marks)
        most = std::max(most, mark ? mark->at : 0);
    return most > 0 || leastLength(chart) < 0 ? most : 1;
}

/// Where the longest mark of a row ends.
double endOfRow(const ChartData &chart, std::size_t row)
{
    double end = 0;
    double sum = 0;
    for (const ChartBars &bars : chart.bars) {
        sum += bars.lengths[row];
        end = std::max(end, chart.isStacked ? sum : bars.lengths[row]);
    }
    if (row < chart.boxes.size() && chart.boxes[row])
        end = std::max(end, chart.boxes[row]->high);
    if (row < chart.marks.size() && chart.marks[row])
        end = std::max(end, chart.marks[row]->at);
    return end;
}

/// Names below columns, in two lines where one is too narrow.
std::vector<ChartTick> ticksBelow(const std::vector<QString> &names, const QFontMetrics &letters, int widest)
{
    std::vector<ChartTick> ticks = ticksFor(names, letters, widest);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const qsizetype gap = names[i].indexOf(u' ');
        if (ticks[i].text != names[i] && gap > 0)
            ticks[i].text = letters.elidedText(names[i].left(gap), Qt::ElideRight, widest) + u'\n'
                + letters.elidedText(names[i].mid(gap + 1), Qt::ElideRight, widest);
    }
    return ticks;
}

void setRowAxis(QCustomPlot &plot, const ChartData &chart)
{
    QCPAxis &axis = *plot.yAxis;
    const QFont names = textFont(TextRole::Body);
    axis.setTickLabelFont(names);
    axis.setTickLabelColor(theme().ink);
    axis.setTicker(tickerFor(ticksFor(chart.rows, QFontMetrics(names), widestName(plot))));
    axis.setRangeReversed(true);
    axis.setRange(-rowEdge - 0.1, static_cast<double>(chart.rows.size()) - rowEdge + 0.1);
    axis.grid()->setVisible(false);
    axis.setBasePen(Qt::NoPen);
    axis.setLabel(QString());
}

/// About what the names of the rows leave.
double widthOfMarks(const QCustomPlot &plot, const ChartData &chart)
{
    const QFontMetrics letters(textFont(TextRole::Body));
    int name = 0;
    for (const QString &text : chart.rows)
        name = std::max(name, std::min(widestName(plot), letters.horizontalAdvance(text)));
    return std::max(120, plot.width() - name - 3 * noteGap);
}

/// Leaves room for the notes that stand at the ends of the marks.
void setLengthAxis(QCustomPlot &plot, const ChartData &chart)
{
    const QFontMetrics letters(textFont(TextRole::Caption));
    const double width = widthOfMarks(plot, chart);
    const double least = leastLength(chart);
    const double most = chart.whole > 0 ? chart.whole : largest(chart);
    double scale = width / (most - least);
    for (std::size_t row = 0; row < chart.notes.size(); ++row) {
        const double end = endOfRow(chart, row) - least;
        if (end > 0)
            scale = std::min(scale, (width - letters.horizontalAdvance(chart.notes[row]) - 2 * noteGap) / end);
    }
    scale = std::max(scale, 0.3 * width / (most - least));
    QCPAxis &axis = *plot.xAxis;
    axis.setRange(least, least + width / scale);
    axis.setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
    axis.setLabel(chart.unit);
    const bool isTold = !chart.notes.empty();
    axis.setTickLabels(!isTold);
    axis.grid()->setVisible(!isTold);
    axis.setBasePen(Qt::NoPen);
}

/// A pixel is a unit.
void setChipAxis(QCustomPlot &plot, const ChartData &chart)
{
    plot.xAxis->setRange(0, widthOfMarks(plot, chart));
    plot.xAxis->setTickLabels(false);
    plot.xAxis->grid()->setVisible(false);
    plot.xAxis->setBasePen(Qt::NoPen);
    plot.xAxis->setLabel(QString());
}

/// A column is a unit.
void setHeatAxis(QCustomPlot &plot, const ChartData &chart)
{
    const std::vector<QString> &columns = chart.heat.columns;
    const int room
        = static_cast<int>(widthOfMarks(plot, chart) / std::max<double>(1, static_cast<double>(columns.size())));
    plot.xAxis->setRange(-rowEdge, static_cast<double>(columns.size()) - rowEdge);
    plot.xAxis->setTicker(tickerFor(ticksBelow(columns, QFontMetrics(textFont(TextRole::Caption)), room)));
    plot.xAxis->setTickLabels(true);
    plot.xAxis->grid()->setVisible(false);
    plot.xAxis->setBasePen(Qt::NoPen);
    plot.xAxis->setLabel(chart.unit);
}

void drawBars(QCustomPlot &plot, const ChartData &chart)
{
    QCPBars *below = nullptr;
    for (const ChartBars &series : chart.bars) {
        auto *bars = new QCPBars(plot.yAxis, plot.xAxis);
        bars->setName(series.name);
        bars->setWidthType(QCPBars::wtPlotCoords);
        bars->setWidth(barThickness);
        bars->setPen(Qt::NoPen);
        bars->setBrush(colourOf(series.tone));
        for (std::size_t row = 0; row < series.lengths.size(); ++row)
            bars->addData(static_cast<double>(row), series.lengths[row]);
        if (chart.isStacked && below)
            bars->moveAbove(below);
        below = bars;
    }
}

void drawNotes(QCustomPlot &plot, const ChartData &chart)
{
    for (std::size_t row = 0; row < chart.notes.size(); ++row) {
        const QPointF at(endOfRow(chart, row), static_cast<double>(row));
        QCPItemText *text = addText(plot, at, chart.notes[row], Qt::AlignLeft | Qt::AlignVCenter, TextRole::Caption);
        text->setPadding(QMargins(noteGap, 0, 0, 0));
    }
}

void addBand(QCustomPlot &plot, const ChartBand &band)
{
    QCPGraph *low = plot.addGraph();
    QCPGraph *high = plot.addGraph();
    for (const ChartBand::Span &span : band.spans) {
        low->addData(span.x, span.low);
        high->addData(span.x, span.high);
    }
    low->setPen(Qt::NoPen);
    low->removeFromLegend();
    high->setPen(Qt::NoPen);
    high->setName(band.name);
    QColor ground = colourOf(band.tone);
    ground.setAlphaF(theme().isDark ? 0.3F : 0.18F);
    high->setBrush(ground);
    high->setChannelFillGraph(low);
}

/// Only every second, third ... where all would run into each other; the last one always.
std::vector<ChartTick> readableTicks(const QCustomPlot &plot, const std::vector<ChartTick> &ticks)
{
    const QFontMetrics letters(textFont(TextRole::Caption));
    int widest = 1;
    for (const ChartTick &tick : ticks)
        widest = std::max(widest, letters.horizontalAdvance(tick.text) + noteGap);
    const auto fitting = static_cast<std::size_t>(std::max(1, (plot.width() - widest) / widest));
    const std::size_t step = (ticks.size() + fitting - 1) / fitting;
    std::vector<ChartTick> readable;
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        if ((ticks.size() - 1 - i) % step == 0)
            readable.push_back(ticks[i]);
    }
    return readable;
}

void drawLines(QCustomPlot &plot, const ChartData &chart)
{
    for (const ChartBand &band : chart.bands)
        addBand(plot, band);
    for (const ChartLine &line : chart.lines) {
        QCPGraph *graph = plot.addGraph();
        graph->setName(line.name);
        graph->setPen(line.isThought ? QPen(colourOf(line.tone), 1.6, Qt::DashLine) : QPen(colourOf(line.tone), 2.4));
        if (line.marks != ChartMarks::Line)
            graph->setScatterStyle(
                QCPScatterStyle(QCPScatterStyle::ssDisc, colourOf(line.tone), line.isThought ? 5 : 7));
        if (line.marks == ChartMarks::Points)
            graph->setLineStyle(QCPGraph::lsNone);
        for (const QPointF &point : line.points)
            graph->addData(point.x(), point.y());
    }
    plot.yAxis->setRangeReversed(false);
    plot.yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
    plot.yAxis->setRange(0, largest(chart) * 1.08);
    plot.yAxis->setLabel(chart.unit);
    plot.yAxis->grid()->setVisible(true);
    plot.yAxis->setBasePen(Qt::NoPen);
    plot.xAxis->setTicker(tickerFor(readableTicks(plot, chart.ticks)));
    plot.xAxis->setTickLabels(true);
    plot.xAxis->setLabel(QString());
    plot.xAxis->grid()->setVisible(false);
    if (!chart.ticks.empty())
        plot.xAxis->setRange(chart.ticks.front().at - 0.4, chart.ticks.back().at + 0.4);
}

void drawMarker(QCustomPlot &plot, const ChartTick &marker)
{
    auto *line = new QCPItemStraightLine(&plot);
    line->point1->setCoords(marker.at, 0);
    line->point2->setCoords(marker.at, 1);
    line->setPen(QPen(theme().muted, 1, Qt::DashLine));
    // Down there: lines that are worth a marker seldom run along the axis.
    QCPItemText *text = addText(plot, {}, marker.text, Qt::AlignLeft | Qt::AlignBottom, TextRole::Caption);
    text->position->setTypeX(QCPItemPosition::ptPlotCoords);
    text->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    text->position->setCoords(marker.at, 1);
    text->setPadding(QMargins(noteGap, 0, 0, 2));
    text->setColor(theme().muted);
}

/// A legend that is not visible takes its room all the same, unless it is told to be small.
void showLegend(QCustomPlot &plot, bool isVisible)
{
    plot.legend->setVisible(isVisible);
    plot.legend->setMinimumSize(isVisible ? QSize(0, 0) : QSize(1, 1));
    plot.legend->setMaximumSize(isVisible ? QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX) : QSize(1, 1));
}

/// In as many lines as it takes: a name that is cut off says nothing.
void wrapLegend(QCustomPlot &plot)
{
    const QList<QCPLayoutElement *> names = plot.legend->elements(false);
    int count = 0;
    int width = 0;
    for (const QCPLayoutElement *name : names) {
        if (!name) // where one was before
            continue;
        ++count;
        width += name->minimumOuterSizeHint().width() + legendGap;
    }
    const int room = std::max(1, plot.width() - legendGap);
    plot.legend->setWrap(width <= room ? 0 : std::max(1, count * room / width));
    plot.legend->setFillOrder(QCPLayoutGrid::foColumnsFirst, true);
    plot.legend->simplify();
}

bool runsAlongX(const ChartData &chart) { return chart.rows.empty() || chart.isFlow; }

/// Where the keyboard is: a frame around the row, or around the tick of a chart of lines.
void frameCurrent(QCustomPlot &plot, const ChartData &chart, double current)
{
    const QCPRange across = plot.xAxis->range();
    const QCPRange along = plot.yAxis->range();
    const QRectF place = runsAlongX(chart) ? QRectF(current - rowEdge, along.lower, 1, along.size())
                                           : QRectF(across.lower, current - rowEdge, across.size(), 1);
    addRect(plot, place, Qt::NoBrush)->setPen(QPen(theme().accent));
}

void drawRows(QCustomPlot &plot, const ChartData &chart)
{
    if (!chart.chips.empty()) {
        setChipAxis(plot, chart);
        return drawChips(plot, chart, widthOfMarks(plot, chart));
    }
    if (!chart.heat.cells.empty()) {
        setHeatAxis(plot, chart);
        return drawHeat(plot, chart);
    }
    setLengthAxis(plot, chart);
    drawBars(plot, chart);
    drawBoxes(plot, chart);
    drawMarks(plot, chart);
    drawNotes(plot, chart);
}

} // namespace

void preparePlot(QCustomPlot &plot)
{
    plot.setInteractions({});
    auto *top = new QCPLayoutGrid;
    plot.plotLayout()->insertRow(0);
    plot.plotLayout()->addElement(0, 0, top);
    top->addElement(0, 0, plot.legend);
    top->addElement(0, 1, new QCPLayoutElement);
    top->setColumnStretchFactor(0, 0.001);
    plot.plotLayout()->setRowStretchFactor(0, 0.001);
    plot.plotLayout()->setRowSpacing(2);
    plot.legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    plot.legend->setColumnSpacing(legendGap);
    plot.legend->setMargins(QMargins(4, 0, 0, 0));
    plot.legend->setIconSize(12, 12);
    plot.axisRect()->setMinimumMargins(QMargins(0, 4, 8, 4));
}

void drawChart(QCustomPlot &plot, const ChartData &chart, std::optional<std::size_t> current)
{
    plot.clearItems();
    plot.clearPlottables();
    plot.setBackground(QBrush(theme().surface));
    styleAxis(*plot.xAxis);
    styleAxis(*plot.yAxis);
    plot.legend->setBrush(Qt::NoBrush);
    plot.legend->setBorderPen(Qt::NoPen);
    plot.legend->setFont(textFont(TextRole::Caption));
    plot.legend->setTextColor(theme().ink);
    if (chart.rows.empty()) {
        drawLines(plot, chart);
    } else if (chart.isFlow) {
        drawFlow(plot, chart);
    } else {
        setRowAxis(plot, chart);
        drawRows(plot, chart);
    }
    if (chart.marker)
        drawMarker(plot, *chart.marker);
    if (current)
        frameCurrent(plot, chart, static_cast<double>(*current));
    wrapLegend(plot);
    showLegend(plot, chart.bars.size() + chart.lines.size() + chart.bands.size() > 1);
    plot.replot();
}

std::optional<std::size_t> rowAt(const QCustomPlot &plot, const ChartData &chart, QPointF at)
{
    // A row of a flow begins at its number and ends before the next; the others stand around theirs.
    const double x = plot.xAxis->pixelToCoord(at.x());
    const double row
        = chart.isFlow ? std::floor(x + 0.05) : std::round(runsAlongX(chart) ? x : plot.yAxis->pixelToCoord(at.y()));
    if (row < 0 || row >= static_cast<double>(chart.rows.empty() ? chart.ticks.size() : chart.rows.size()))
        return std::nullopt;
    return static_cast<std::size_t>(row);
}

} // namespace headwater
