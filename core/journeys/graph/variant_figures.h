// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/graph/time_summary.h"
#include "core/journeys/graph/variants.h"
#include "core/journeys/journey_context.h"

#include <optional>

namespace headwater {

/// What the journeys of one variant are like.
struct VariantFigures {
    TimeSummary time; ///< from the first to the last event, milliseconds
    std::int64_t closed = 0;
    std::int64_t won = 0; ///< of these
    std::optional<double> winRate() const; ///< 0..1; none while none of them has ended
    bool operator==(const VariantFigures &) const = default;
};

/// Of the `most` most frequent variants, in their order. `outcomes`: one entry a case. O(cases). Errors: Cancelled.
Result<std::vector<VariantFigures>> variantFigures(const EventColumns &columns, const Variants &variants,
    const std::vector<Outcome> &outcomes, std::size_t most, const Cancellation &cancellation = {});

/// Of the `most` most frequent variants: by step, the median time until the next one in milliseconds; 0 for the last.
/// O(events of these). Errors: Cancelled.
Result<std::vector<std::vector<double>>> variantStepTimes(
    const EventColumns &columns, const Variants &variants, std::size_t most, const Cancellation &cancellation = {});

} // namespace headwater
