// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/row_marks.h"

#include "ui/charts/plot_items.h"
#include "ui/charts/plot_library.h"

#include <algorithm>
#include <numeric>

namespace headwater {

namespace {

constexpr double chipHeight = 0.74; ///< of a row
constexpr double chipGap = 4;
constexpr double chipPadding = 12;
constexpr double narrowestChip = 38;

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
    const int room = static_cast<int>(place.width() - chipPadding / 2);
    QCPItemText *text = addText(
        plot, place.center(), letters.elidedText(chip.text, Qt::ElideRight, room), Qt::AlignCenter, TextRole::Caption);
    text->setColor(readableOn(ground));
}

void drawChipRow(QCustomPlot &plot, std::vector<ChartChip> chips, double row, double room)
{
    const QFontMetrics letters(textFont(TextRole::Caption));
    const auto fitting = static_cast<std::size_t>(std::max(2.0, room / (narrowestChip + chipGap)));
    if (chips.size() > fitting) {
        const QString rest = QStringLiteral("+%1").arg(chips.size() - fitting + 1);
        chips.resize(fitting - 1);
        chips.push_back({ rest, ChartTone::Muted, 0.3 });
    }
    std::vector<double> widths;
    for (const ChartChip &chip : chips)
        widths.push_back(widthOf(chip, letters));
    const double widest = widestChip(widths, room);
    double x = 0;
    for (std::size_t i = 0; i < chips.size(); ++i) {
        const double width = std::min(widths[i], widest);
        drawChip(plot, chips[i], QRectF(x, row - chipHeight / 2, width, chipHeight), letters);
        x += width + chipGap;
    }
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
    for (std::size_t row = 0; row < chart.chips.size(); ++row) {
        const auto y = static_cast<double>(row);
        drawChipRow(plot, chart.chips[row], y, width - note);
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
