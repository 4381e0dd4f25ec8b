// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/whatif/assumption_case.h"

namespace headwater {

/// What one assumption alone does to a quarter while all others stay as they are expected.
struct AssumptionSwing {
    struct End {
        double at = 0; ///< where the assumption lies then
        std::optional<double> share; ///< of the work that is done; none without work
        Money margin;
        bool operator==(const End &) const = default;
    };
    QLatin1StringView name; ///< one of coverageAssumptions
    End low;
    End high;
    bool operator==(const AssumptionSwing &) const = default;
};

/// One-at-a-time sensitivity, what a tornado chart shows: each assumption at both of its ends, in the order of
/// coverageAssumptions; without those of which the plan says nothing (turnover apart, for which a range is usual). What
/// conversions were observed under stays as it is, cf. coverageRange(). Errors: those of coverageOf().
Result<std::vector<AssumptionSwing>> assumptionSwings(const Plan &plan, const QuarterVisits &visits,
    const Coverage &now, const Cancellation &cancellation = {}, const Progress &progress = {});

/// The plan with the ranges that the other one gives to coverageAssumptions, its own values kept: so that both are
/// moved to the same ends. One of which the plan says nothing gets the usual value, else the other's.
Plan withRangesOf(Plan plan, const Plan &other);

} // namespace headwater
