// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

class QXmlStreamWriter;

namespace headwater {

/// The graph as an <svg> element whose colours are classes, as of charts (svg_chart.h), with box, good, bad and
/// doubtful.
void writeSvgGraph(QXmlStreamWriter &out, const ReportGraph &graph);

} // namespace headwater
