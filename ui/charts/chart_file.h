// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/charts/chart_data.h"

namespace headwater {

/// The figures of charts: .xlsx with a sheet for each; else CSV (.tsv: tabs) in one table of all columns, with the
/// chart's name in a column "chart" where there are several. Errors: those of the writers.
Result<> writeTables(const QString &path, const std::vector<ChartData> &charts);

/// Whether the end of the name asks for rows rather than a picture.
bool isTableFile(const QString &path);

} // namespace headwater
