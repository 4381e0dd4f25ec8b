// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/case_mask.h"
#include "core/journeys/journey_context.h"

#include <optional>

namespace headwater {

/// What journeys bring a day: journeys x win rate x mean won / mean cycle.
struct Velocity {
    std::int64_t journeys = 0; ///< closed: won, lost or without decision
    std::int64_t won = 0;
    std::int64_t open = 0; ///< not part of the figures
    /// Plan currency; of the won ones whose opportunity says an amount. None without any.
    std::optional<double> meanWon;
    /// Mean of all closed that have events: from the first to the closing stage, else to the last. None without any.
    std::optional<double> cycleDays;
    /// Won / journeys; none when nothing closed.
    std::optional<double> winRate() const;
    /// Plan currency; none where a factor is not known or the cycle takes no time.
    std::optional<double> perDay() const;
    bool operator==(const Velocity &) const = default;
};

Velocity velocityOf(const EventColumns &columns, const CaseMask &mask, const JourneyContext &context,
    const std::vector<Outcome> &outcomes, const Cancellation &cancellation = {});

/// The closed journeys of the mask that ended at a moment in [from, to): with their last step in a closing stage, else
/// with their last event. Milliseconds since 1970 UTC.
CaseMask closedWithin(const EventColumns &columns, CaseMask mask, const JourneyContext &context,
    const std::vector<Outcome> &outcomes, qint64 from, qint64 to, const Cancellation &cancellation = {});

/// Why velocity changed between two periods, in logarithms: ln(after/before) is the sum of the four parts, to the
/// last bit but rounding. A 10 % shorter cycle is +11.1 % velocity, not +10 %.
struct VelocityChange {
    double journeys = 0; ///< ln of the ratio
    double winRate = 0;
    double meanWon = 0;
    double cycle = 0; ///< -ln of the ratio: a shorter cycle is a gain
    double total() const { return journeys + winRate + meanWon + cycle; }
};

/// None where one of the two has no velocity, or one of 0.
std::optional<VelocityChange> velocityChange(const Velocity &before, const Velocity &after);

} // namespace headwater
