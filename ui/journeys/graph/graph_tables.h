// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/journeys/graph/shown_graph.h"

namespace headwater {

/// The graph as figures for files: every step and every path, and which of them the drawing shows.
std::vector<ChartData> graphTables(const JourneysView &journeys, const ShownGraph &shown);

} // namespace headwater
