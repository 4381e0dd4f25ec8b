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

/// What a common cause multiplies all chances with, and how likely that is.
struct CommonFactor {
    double factor = 1;
    double weight = 1;
};
/// Factors with mean 1, least first (slices of a gamma distribution), such that the variance of the count is
/// `overdispersion` times that of independent events, or as near to it as so few events can come while none of these
/// chances, nor `largest`, becomes more than certain: that would move the mean. Chances of 1 are not meant.
std::vector<CommonFactor> commonFactors(std::span<const double> chances, double overdispersion, double largest = 0);

/// The count where such factors move all chances up or down together; chances of 1 stay.
CountDistribution mixedCount(std::span<const double> chances, std::span<const CommonFactor> factors);

/// The same with the factors of these chances. An overdispersion of 1 or less: independent.
CountDistribution overdispersed(std::span<const double> chances, double overdispersion);

} // namespace headwater
