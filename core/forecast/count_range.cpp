// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/count_range.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

constexpr double normalP90 = 1.2815515655446004;
constexpr double countedUpTo = 200; ///< mean above which the sum is replaced by the expansion
constexpr double nearlyPoisson = 1e-6;

/// Quantile by the Cornish-Fisher expansion; the class has skewness (2 dispersion - 1) / deviation.
std::int64_t expandedQuantile(double mean, double variance, double z)
{
    const double deviation = std::sqrt(variance);
    const double skewness = (2 * variance / mean - 1) / deviation;
    const double value = mean + deviation * (z + (z * z - 1) * skewness / 6);
    return static_cast<std::int64_t>(std::max(0.0, std::round(value)));
}

/// Probability of 0.
double chanceOfNone(double mean, double dispersion)
{
    if (std::abs(dispersion - 1) < nearlyPoisson)
        return std::exp(-mean);
    return std::exp(-mean * std::log(dispersion) / (dispersion - 1));
}

} // namespace

CountRange countRange(double mean, double variance)
{
    if (mean <= 0)
        return {};
    if (variance <= 0) {
        const auto certain = static_cast<std::int64_t>(std::round(mean));
        return { certain, certain };
    }
    const double dispersion = variance / mean;
    const double none = chanceOfNone(mean, dispersion);
    if (mean > countedUpTo || none < 1e-280)
        return { expandedQuantile(mean, variance, -normalP90), expandedQuantile(mean, variance, normalP90) };

    // p(k) = p(k - 1) (a + b / k), with a + b = p(1) / p(0).
    const double a = 1 - 1 / dispersion;
    const double b = mean / dispersion - a;
    CountRange range { none >= 0.1 ? 0 : -1, 0 };
    double chance = none;
    double below = none;
    for (std::int64_t count = 1; below < 0.9; ++count) {
        chance *= std::max(0.0, a + b / static_cast<double>(count));
        if (chance == 0)
            break;
        below += chance;
        range.p90 = count;
        if (range.p10 < 0 && below >= 0.1)
            range.p10 = count;
    }
    range.p10 = std::max<std::int64_t>(range.p10, 0);
    return range;
}

} // namespace headwater
