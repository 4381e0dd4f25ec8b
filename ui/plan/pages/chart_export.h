// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "ui/canvas/picture_file.h"
#include "ui/charts/chart_data.h"
#include "ui/plan/space.h"

#include <functional>

namespace headwater {

/// What a page writes to a file: a picture as seen, or the figures behind it.
struct ChartExport {
    QString title; ///< of the page; part of the proposed name
    std::vector<ChartData> charts;
    Picture picture; ///< without a size: there is none, and only figures are offered
    /// Charts with more rows in their tables than are shown; empty: the charts have them all. Runs in the job.
    std::function<Result<std::vector<ChartData>>(const Cancellation &)> whole {};
};

/// Asks for a file and writes there in a job, picture or figures by the end of the name. `tell` hears how it went, not
/// at all when nobody chose a file.
void exportCharts(QWidget *page, const PlanContext &context, Jobs &jobs, const ChartExport &wish,
    const std::function<void(const QString &)> &tell);

} // namespace headwater
