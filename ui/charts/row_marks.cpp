// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/row_marks.h"

#include "ui/charts/plot_items.h"
#include "ui/charts/plot_library.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace headwater {

namespace {

constexpr double chipHeight = 0.74; ///< of a row
constexpr double chipGap = 4;
constexpr double chipPadding = 12;
constexpr double narrowestChip = 38;
constexpr double narrowestMark = 12;
constexpr double narrowestText = 26; ///< less would be an ellipsis alone
constexpr double widestEnd = 84;
constexpr double shareRoom = 64;
constexpr double shareGap = 10;
constexpr double shareHeight = 0.3; ///< of a row

double widthOf(const ChartChip &chip, const QFontMetrics &letters)
{
    return letters.horizontalAdvance(chip.text) + chipPadding;
}

/// The widest that a chip may be so that all fit.
double widestChip(std::vector<double> widths, double room)
{
    std::sort(widths.begin(), widths.end());
    room -= chipGap * static_cast<double>(widths.size());
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const double share = room / static_cast<double>(widths.size() - i);
        if (widths[i] > share)
            return share;
        room -= widths[i];
    }
    return widths.empty() ? room : widths.back();
}

void drawChip(QCustomPlot &plot, const ChartChip &chip, QRectF place, const QFontMetrics &letters)
{
    const QColor ground = colourOf(chip.tone, chip.strength);
    addRect(plot, place, ground);
    if (place.width() < narrowestText)
        return;
    const int room = static_cast<int>(place.width() - chipPadding / 2);
    QCPItemText *text = addText(
        plot, place.center(), letters.elidedText(chip.text, Qt::ElideRight, room), Qt::AlignCenter, TextRole::Caption);
    text->setColor(readableOn(ground));
}

std::vector<ChartChip> fittingChips(std::vector<ChartChip> chips, double narrowest, double room)
{
    const auto fitting = static_cast<std::size_t>(std::max(2.0, room / (narrowest + chipGap)));
    if (chips.size() > fitting) {
        const QString rest = QStringLiteral("+%1").arg(chips.size() - fitting + 1);
        chips.resize(fitting - 1);
        chips.push_back({ rest, ChartTone::Muted, 0.3 });
    }
    return chips;
}

void drawChipRow(QCustomPlot &plot, const std::vector<ChartChip> &chips, const std::vector<double> &widths,
    QPointF start, const QFontMetrics &letters)
{
    double x = start.x();
    for (std::size_t i = 0; i < chips.size(); ++i) {
        drawChip(plot, chips[i], QRectF(x, start.y() - chipHeight / 2, widths[i], chipHeight), letters);
        x += widths[i] + chipGap;
    }
}

/// As wide as their texts, or as there is room.
std::vector<double> textWidths(const std::vector<ChartChip> &chips, double room, const QFontMetrics &letters)
{
    std::vector<double> widths;
    for (const ChartChip &chip : chips)
        widths.push_back(widthOf(chip, letters));
    const double widest = widestChip(widths, room);
    for (double &width : widths)
        width = std::min(width, widest);
    return widths;
}

/// What a chip takes even if it takes no time: the last one, where its way ends, can be read.
std::vector<double> leastWidths(const std::vector<ChartChip> &chips, const QFontMetrics &letters)
{
    std::vector<double> widths(chips.size(), narrowestMark);
    if (!widths.empty())
        widths.back() = std::min(widthOf(chips.back(), letters), widestEnd);
    return widths;
}

double sumOfLengths(const std::vector<ChartChip> &chips)
{
    return std::accumulate(
        chips.begin(), chips.end(), 0.0, [](double sum, const ChartChip &chip) { return sum + chip.length; });
}

/// Room for each unit of length, the same in all rows, so that the widest row just fits.
double lengthScale(const std::vector<std::vector<ChartChip>> &rows, double room, const QFontMetrics &letters)
{
    double scale = std::numeric_limits<double>::infinity();
    for (const std::vector<ChartChip> &chips : rows) {
        const std::vector<double> least = leastWidths(chips, letters);
        const double free = room - std::accumulate(least.begin(), least.end(), chipGap * double(chips.size()));
        if (const double length = sumOfLengths(chips); length > 0)
            scale = std::min(scale, std::max(0.0, free) / length);
    }
    return std::isfinite(scale) ? scale : 0;
}

void addLine(QCustomPlot &plot, QPointF from, QPointF to, const QPen &pen)
{
    auto *line = new QCPItemLine(&plot);
    line->start->setCoords(from);
    line->end->setCoords(to);
    line->setPen(pen);
}

void drawBox(QCustomPlot &plot, const ChartBox &box, double row)
{
    constexpr double half = 0.31;
    const QColor edge = colourOf(ChartTone::Main);
    addLine(plot, { box.low, row }, { box.high, row }, QPen(edge, 1.4));
    addLine(plot, { box.high, row - half / 2 }, { box.high, row + half / 2 }, QPen(edge, 1.4));
    QCPItemRect *middle = addRect(
        plot, QRectF(box.quarter, row - half, box.threeQuarters - box.quarter, 2 * half), colourOf(ChartTone::Faint));
    middle->setPen(QPen(edge, 1));
    addLine(plot, { box.median, row - half }, { box.median, row + half }, QPen(edge, 3));
}

} // namespace

void drawChips(QCustomPlot &plot, const ChartData &chart, double width)
{
    const QFontMetrics letters(textFont(TextRole::Caption));
    int note = 0;
    for (const QString &text : chart.notes)
        note = std::max(note, letters.horizontalAdvance(text) + 2 * noteGap);
    const double left = chart.shares.empty() ? 0 : shareRoom + shareGap;
    const double room = width - note - left;
    const bool byLength = std::ranges::any_of(chart.chips, [](const auto &chips) { return sumOfLengths(chips) > 0; });
    std::vector<std::vector<ChartChip>> rows;
    for (const std::vector<ChartChip> &chips : chart.chips)
        rows.push_back(fittingChips(chips, byLength ? narrowestMark : narrowestChip, room));
    const double scale = byLength ? lengthScale(rows, room, letters) : 0;
    const double largest = chart.shares.empty() ? 1 : *std::ranges::max_element(chart.shares);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto y = static_cast<double>(row);
        std::vector<double> widths = byLength ? leastWidths(rows[row], letters) : textWidths(rows[row], room, letters);
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] += scale * rows[row][i].length;
        drawChipRow(plot, rows[row], widths, { left, y }, letters);
        if (row < chart.shares.size() && largest > 0) {
            const double length = std::max(1.0, shareRoom * chart.shares[row] / largest);
            addRect(plot, QRectF(0, y - shareHeight / 2, length, shareHeight), colourOf(ChartTone::Main));
        }
        if (row < chart.notes.size())
            addText(plot, { width, y }, chart.notes[row], Qt::AlignRight | Qt::AlignVCenter, TextRole::Caption);
    }
}

void drawBoxes(QCustomPlot &plot, const ChartData &chart)
{
    for (std::size_t row = 0; row < chart.boxes.size(); ++row) {
        if (chart.boxes[row])
            drawBox(plot, *chart.boxes[row], static_cast<double>(row));
    }
}

void drawMarks(QCustomPlot &plot, const ChartData &chart)
{
    constexpr double size = 11;
    for (const bool isOutside : { false, true }) {
        const QColor colour = colourOf(isOutside ? ChartTone::Worse : ChartTone::Better);
        QCPGraph *graph = nullptr;
        for (std::size_t row = 0; row < chart.marks.size(); ++row) {
            if (!chart.marks[row] || chart.marks[row]->isOutside != isOutside)
                continue;
            if (!graph) {
                graph = plot.addGraph();
                graph->setLineStyle(QCPGraph::lsNone);
                graph->setScatterStyle(
                    QCPScatterStyle(isOutside ? QCPScatterStyle::ssDiamond : QCPScatterStyle::ssCircle,
                        QPen(theme().surface, 1.5), QBrush(colour), isOutside ? size + 2 : size));
                graph->removeFromLegend();
            }
            graph->addData(chart.marks[row]->at, static_cast<double>(row));
        }
    }
}

void drawHeat(QCustomPlot &plot, const ChartData &chart)
{
    for (std::size_t row = 0; row < chart.heat.cells.size(); ++row) {
        for (std::size_t column = 0; column < chart.heat.cells[row].size(); ++column) {
            const ChartHeat::Cell &cell = chart.heat.cells[row][column];
            const QPointF at(static_cast<double>(column), static_cast<double>(row));
            const QColor ground = colourOf(ChartTone::Main, cell.strength);
            addRect(plot, QRectF(at - QPointF(0.48, 0.46), at + QPointF(0.48, 0.46)), ground);
            if (!cell.text.isEmpty())
                addText(plot, at, cell.text, Qt::AlignCenter, TextRole::Caption)->setColor(readableOn(ground));
        }
    }
}

} // namespace headwater
