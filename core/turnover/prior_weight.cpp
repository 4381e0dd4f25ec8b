// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turnover/prior_weight.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headwater {

namespace {

constexpr double leastWeight = 1;
constexpr double mostWeight = 1e5; ///< from there on no count that occurs tells it from infinity
constexpr double stepOfSearch = 1.05;
constexpr double gainWorthAParameter = 1; ///< of log-likelihood (Akaike 1974)

/// The sum of log(1 + i / weight) for i below the count: by products, as logarithms cost most here.
double sumOfLogs(double count, double weight)
{
    constexpr double nearOverflow = 1e250;
    double sum = 0;
    double product = 1;
    for (double before = 0; before < count; ++before) {
        product *= 1 + before / weight;
        if (product > nearOverflow) {
            sum += std::log(product);
            product = 1;
        }
    }
    return sum + std::log(product);
}

/// Log-likelihood of a count as a negative binomial, less that of the Poisson distribution to which it tends.
double gainOver(double weight, const ExpectedCount &group)
{
    const auto &[exits, expected] = group;
    return expected - (weight + exits) * std::log1p(expected / weight) + sumOfLogs(exits, weight);
}

} // namespace

double mostLikelyWeight(std::span<const ExpectedCount> groups)
{
    if (std::count_if(groups.begin(), groups.end(), [](const ExpectedCount &group) { return group.expected > 0; }) < 2)
        return std::numeric_limits<double>::infinity();
    double best = gainWorthAParameter; // infinity gains nothing, but needs none
    double weight = std::numeric_limits<double>::infinity();
    for (double tried = leastWeight; tried < mostWeight; tried *= stepOfSearch) {
        double gain = 0;
        for (const ExpectedCount &group : groups)
            gain += gainOver(tried, group);
        if (gain > best) {
            best = gain;
            weight = tried;
        }
    }
    return weight;
}

} // namespace headwater
