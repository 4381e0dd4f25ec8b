// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/case_mask.h"
#include "core/journeys/journey_context.h"

#include <array>
#include <optional>

namespace headwater {

/// What journeys bring a day: journeys x win rate x mean won / mean cycle.
struct Velocity {
    std::int64_t journeys = 0; ///< closed: won, lost or without decision
    std::int64_t won = 0;
    std::int64_t open = 0; ///< not part of the figures
    double winRate = 0; ///< won / journeys
    double meanWon = 0; ///< plan currency
    double cycleDays
        = 0; ///< mean of all closed that have events: from the first to the closing stage, else to the last
    /// 0 where a factor is not known (nothing closed, nothing won, a cycle of 0 days).
    double perDay() const;
    bool operator==(const Velocity &) const = default;
};

Velocity velocityOf(const EventColumns &columns, const CaseMask &mask, const JourneyContext &context,
    const std::vector<Outcome> &outcomes);

/// Why velocity changed between two periods, in logarithms: ln(after/before) is the sum of the four parts, to the
/// last bit but rounding. A 10 % shorter cycle is +11.1 % velocity, not +10 %.
struct VelocityChange {
    double journeys = 0; ///< ln of the ratio
    double winRate = 0;
    double meanWon = 0;
    double cycle = 0; ///< -ln of the ratio: a shorter cycle is a gain
    double total() const { return journeys + winRate + meanWon + cycle; }
};

/// None where one of the two has no velocity.
std::optional<VelocityChange> velocityChange(const Velocity &before, const Velocity &after);

} // namespace headwater
