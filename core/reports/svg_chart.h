// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

class QXmlStreamWriter;

namespace headwater {

/// The chart as an <svg> element whose colours are classes (before, after, band, grid), so that the page decides on
/// them.
void writeSvgChart(QXmlStreamWriter &out, const Report &report, const ReportChart &chart);

} // namespace headwater
