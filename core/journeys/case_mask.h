// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
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

/// Calls visit(case) for every case of the mask. Stops early when cancelled: what was counted by then means nothing.
template <typename Visit> void forEachCase(const CaseMask &mask, const Cancellation &cancellation, Visit visit)
{
    constexpr CaseIndex casesBetweenLooks = 4'096;
    const auto cases = static_cast<CaseIndex>(mask.isIn.size());
    for (CaseIndex journey = 0; journey < cases; ++journey) {
        if (journey % casesBetweenLooks == 0 && cancellation.isCancelled())
            return;
        if (mask.contains(journey))
            visit(journey);
    }
}

} // namespace headwater
