// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace headwater {

/// The middle 80 % of a count: P10 and P90, both inside.
struct CountRange {
    std::int64_t p10 = 0;
    std::int64_t p90 = 0;

    bool contains(double count) const { return count >= static_cast<double>(p10) && count <= static_cast<double>(p90); }
    bool operator==(const CountRange &) const = default;
};

/// Of the count distribution of Panjer's class (a, b, 0) with that mean and variance: Poisson when they are
/// equal, negative binomial when the variance is larger, binomial when it is smaller. Above a mean of 200 the
/// normal quantile with Cornish and Fisher's term for that distribution's skewness. Mean >= 0.
CountRange countRange(double mean, double variance);

} // namespace headwater
