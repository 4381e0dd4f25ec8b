// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/slides/slide_xml.h"

namespace headwater {

/// The graph as shapes that can be moved and worded anew, as large as the place allows.
void placeGraph(SlideXml &slide, const ReportGraph &graph, const QRect &place);

} // namespace headwater
