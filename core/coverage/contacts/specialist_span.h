// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/distance.h"
#include "core/plan/plan.h"

#include <optional>
#include <vector>

namespace headwater {

/// How much ground an open specialty seat covers.
struct SpecialistSpan {
    SeatId seat;
    std::size_t territories = 0; ///< leaves within its span
    std::size_t accounts = 0; ///< there, of the segments that its role serves
    /// From its home to the farthest of these leaves as the crow flies; none where fewer than two places are known.
    std::optional<Metres> farthest;
};

/// Those with most accounts first. Where a territory is follows from its own coordinates, or, for a region without,
/// from those of its leaves.
std::vector<SpecialistSpan> specialistSpans(const Plan &plan);

} // namespace headwater
