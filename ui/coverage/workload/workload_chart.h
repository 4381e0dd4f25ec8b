// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/coverage/shown_coverage.h"

namespace headwater {

/// What the page on workload says.
struct WorkloadContent {
    QString finding;
    QString rule;
    std::vector<ChartData> charts;
    std::vector<std::vector<std::vector<SeatId>>> seats; ///< by chart, then row: those that it speaks of
};

/// How full seats are (each by name while they are few, else by tenths with the fullest and the emptiest by name), and
/// how evenly the work that nobody else can do is spread over them. Only seats with hours.
WorkloadContent workloadContent(const ShownCoverage &shown);

} // namespace headwater
