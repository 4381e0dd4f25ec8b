// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

namespace headwater {

/// Size of running text at scale 1, in device-independent pixels.
inline constexpr double bodyPixels = 13.5;

struct TextMetrics {
    const char *name; ///< value of the property "textRole" in the style sheet
    double pixels;
    QFont::Weight weight;
};

const TextMetrics &metricsOf(TextRole role);

/// The look of every standard widget, in the colours of the theme.
QString styleSheetFor(const Theme &theme, double textScale);

} // namespace headwater
