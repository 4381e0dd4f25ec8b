// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

class QCustomPlot;

namespace headwater {

/// A chart of isFlow: what goes on from row to row as a band from left to right, what leaves it bending down.
void drawFlow(QCustomPlot &plot, const ChartData &chart);

} // namespace headwater
