// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/event_columns.h"

#include <algorithm>

namespace headwater {

/// Which cases take part: one entry a case, 0 or 1.
struct CaseMask {
    std::vector<std::uint8_t> isIn;

    static CaseMask all(std::size_t cases) { return { std::vector<std::uint8_t>(cases, 1) }; }
    bool contains(CaseIndex journey) const { return isIn[journey] != 0; }
    std::size_t count() const { return static_cast<std::size_t>(std::count(isIn.begin(), isIn.end(), 1)); }
    bool operator==(const CaseMask &) const = default;
};

} // namespace headwater
