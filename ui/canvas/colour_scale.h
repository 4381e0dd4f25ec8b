// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace headwater {

/// From calm blue (0) over grey to orange (1), in the light of the theme: also colour-blind people tell the ends apart.
QColor scaleColour(double share);

} // namespace headwater
