// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/slides/slide_xml.h"

namespace headwater {

/// The picture at the left, what is to be said of it at the right. `relation`: of the slide to the picture's part;
/// empty: there is none.
void placeView(
    SlideXml &slide, const Report &report, const ReportView &view, const QRect &room, const QString &relation);

} // namespace headwater
