// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/colour_scale.h"

#include "ui/style/theme.h"

#include <algorithm>

namespace headwater {

namespace {

QColor between(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a + (b - a) * share + 0.5); };
    return QColor(mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue()));
}

} // namespace

QColor scaleColour(double share)
{
    const bool isDark = theme().isDark;
    const QColor low = isDark ? QColor(0x6d, 0x93, 0xd6) : QColor(0x7d, 0x98, 0xc6);
    const QColor middle = isDark ? QColor(0xa8, 0x9a, 0xb0) : QColor(0xa8, 0x92, 0xa6);
    const QColor high = isDark ? QColor(0xee, 0x86, 0x54) : QColor(0xcf, 0x5b, 0x2e);
    const double at = std::clamp(share, 0.0, 1.0);
    return at < 0.5 ? between(low, middle, at * 2) : between(middle, high, at * 2 - 1);
}

} // namespace headwater
