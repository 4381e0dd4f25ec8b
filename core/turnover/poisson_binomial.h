// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace headwater {

/// A distribution of counts. Counts that are less likely than 1e-18 at either end are left out.
struct CountDistribution {
    std::int64_t first = 0; ///< the count of shares[0]
    std::vector<double> shares; ///< they add up to 1

    double at(std::int64_t count) const;
    /// The chance of that many or more.
    double atLeast(std::int64_t count) const;
    /// The least count that is reached with that chance or less: P(N <= count) >= share.
    std::int64_t quantile(double share) const;
    double mean() const;
    double variance() const;
};

/// How many of independent events happen, each with a chance of its own (0..1): one after another is taken in, so the
/// shares are exact but for rounding.
CountDistribution poissonBinomial(std::span<const double> chances);

/// The same where a common cause moves all chances up or down together: a gamma factor with mean 1, such that the
/// variance is `overdispersion` times that of independent events, or as near to it as so few events can come without
/// moving the mean. 1 or less: independent. Chances of 1 stay.
CountDistribution overdispersed(std::span<const double> chances, double overdispersion);

} // namespace headwater
