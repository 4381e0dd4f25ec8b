// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/distance.h"

#include <rapidcheck.h>

namespace headwater::test {

/// Anywhere on the earth, in tenths of a degree, so that poles and equal points come up.
inline rc::Gen<GeoPoint> anyPoint()
{
    return rc::gen::map(rc::gen::pair(rc::gen::inRange(-900, 901), rc::gen::inRange(-1800, 1801)),
        [](const std::pair<int, int> &tenths) {
            return GeoPoint { tenths.first / 10.0, tenths.second / 10.0 };
        });
}

} // namespace headwater::test
