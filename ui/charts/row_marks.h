// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

class QCustomPlot;

/// The marks that stand in rows, besides bars.
namespace headwater {

/// Chips one after the other, with the notes at the right edge. `width`: of the marks, in pixels.
void drawChips(QCustomPlot &plot, const ChartData &chart, double width);

/// The middle half as a box with the median, the rest as a line.
void drawBoxes(QCustomPlot &plot, const ChartData &chart);

/// A mark where something came to lie.
void drawMarks(QCustomPlot &plot, const ChartData &chart);

/// Cells as dark as their number is large, with their words.
void drawHeat(QCustomPlot &plot, const ChartData &chart);

} // namespace headwater
