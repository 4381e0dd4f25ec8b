// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/journeys/database/counted_view.h"

namespace headwater {

/// What a database counted, each as marks and as a table: steps, paths, ways through.
struct CountedCharts {
    QString finding;
    QString rule;
    ChartData steps;
    ChartData paths;
    ChartData ways;
};

CountedCharts countedCharts(const JourneySummary &summary, const JourneysView &view);

} // namespace headwater
