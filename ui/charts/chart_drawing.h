// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

class QCustomPlot;

namespace headwater {

/// Prepares an empty plot: legend above the axes, nothing that can be dragged.
void preparePlot(QCustomPlot &plot);

/// Draws the chart in the colours and letters of the theme for the plot's present size, in place of what it showed.
/// `current`: the row that the keyboard is at, if any.
void drawChart(QCustomPlot &plot, const ChartData &chart, std::optional<std::size_t> current = std::nullopt);

/// The row at that place of the plot (the tick where the chart has lines), if any.
std::optional<std::size_t> rowAt(const QCustomPlot &plot, const ChartData &chart, QPointF at);

} // namespace headwater
