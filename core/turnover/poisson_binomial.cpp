// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turnover/poisson_binomial.h"

#include <boost/math/distributions/gamma.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace headwater {

namespace {

constexpr double leastShare = 1e-18;
constexpr std::size_t factorsTried = 32; ///< of the common cause
constexpr double leastVariance = 1e-9; ///< of its factor; below it there is none
constexpr double mostVariance = 4; ///< a few seats cannot vary much more, as each falls vacant once at most

/// Takes in one event: [1 - p, p] folded over the shares, from the highest count down.
void takeIn(std::vector<double> &shares, double chance)
{
    const double stays = 1 - chance;
    shares.push_back(shares.back() * chance);
    for (std::size_t count = shares.size() - 2; count > 0; --count)
        shares[count] = shares[count] * stays + shares[count - 1] * chance;
    shares[0] *= stays;
}

/// Cuts the ends that are next to impossible: at most some 1e-18 each time, for good, as a share that small at an end
/// stays small.
void cutEnds(CountDistribution &counts)
{
    const auto isPossible = [](double share) { return share >= leastShare; };
    const auto begin = std::find_if(counts.shares.begin(), counts.shares.end(), isPossible);
    if (begin == counts.shares.end())
        return;
    counts.first += begin - counts.shares.begin();
    counts.shares.erase(counts.shares.begin(), begin);
    while (counts.shares.back() < leastShare)
        counts.shares.pop_back();
}

/// The gamma distribution of mean 1 in slices, which are thinner towards its ends, each by its own mean.
std::vector<CommonFactor> gammaFactors(double variance)
{
    const double shape = 1 / variance;
    const boost::math::gamma_distribution<double> gamma(shape, variance);
    const boost::math::gamma_distribution<double> sizeBiased(shape + 1, variance);
    std::vector<CommonFactor> factors;
    double lowShare = 0;
    double lowMean = 0;
    for (std::size_t slice = 1; slice <= factorsTried; ++slice) {
        const bool isLast = slice == factorsTried;
        const double angle = std::numbers::pi * static_cast<double>(slice) / factorsTried;
        const double share = isLast ? 1 : (1 - std::cos(angle)) / 2;
        const double mean = isLast ? 1 : boost::math::cdf(sizeBiased, boost::math::quantile(gamma, share));
        factors.push_back({ (mean - lowMean) / (share - lowShare), share - lowShare });
        lowShare = share;
        lowMean = mean;
    }
    return factors;
}

/// The same, of so much less variance that no chance becomes more than certain: that would take from the mean.
std::vector<CommonFactor> factorsWithin(double variance, double largestChance)
{
    for (; variance > leastVariance; variance /= 2) {
        std::vector<CommonFactor> factors = gammaFactors(variance);
        if (factors.back().factor * largestChance < 1)
            return factors;
    }
    return { CommonFactor {} };
}

void addWeighted(CountDistribution &sum, const CountDistribution &part, double weight)
{
    if (sum.shares.empty())
        sum.first = part.first;
    if (part.first < sum.first) {
        sum.shares.insert(sum.shares.begin(), static_cast<std::size_t>(sum.first - part.first), 0.0);
        sum.first = part.first;
    }
    const auto offset = static_cast<std::size_t>(part.first - sum.first);
    sum.shares.resize(std::max(sum.shares.size(), offset + part.shares.size()));
    for (std::size_t i = 0; i < part.shares.size(); ++i)
        sum.shares[offset + i] += weight * part.shares[i];
}

} // namespace

double CountDistribution::at(std::int64_t count) const
{
    const std::int64_t index = count - first;
    return index < 0 || index >= std::ssize(shares) ? 0 : shares[static_cast<std::size_t>(index)];
}

double CountDistribution::atLeast(std::int64_t count) const
{
    double sum = 0;
    for (std::int64_t index = std::ssize(shares) - 1; index >= std::max<std::int64_t>(0, count - first); --index)
        sum += shares[static_cast<std::size_t>(index)];
    return std::min(1.0, sum);
}

std::int64_t CountDistribution::quantile(double share) const
{
    constexpr double rounding = 1e-12;
    double sum = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        sum += shares[i];
        if (sum >= share - rounding)
            return first + static_cast<std::int64_t>(i);
    }
    return first + std::max<std::int64_t>(0, std::ssize(shares) - 1);
}

double CountDistribution::mean() const
{
    double sum = 0;
    for (std::size_t i = 0; i < shares.size(); ++i)
        sum += shares[i] * static_cast<double>(i);
    return static_cast<double>(first) + sum;
}

double CountDistribution::variance() const
{
    const double middle = mean() - static_cast<double>(first);
    double sum = 0;
    for (std::size_t i = 0; i < shares.size(); ++i)
        sum += shares[i] * (static_cast<double>(i) - middle) * (static_cast<double>(i) - middle);
    return sum;
}

CountDistribution poissonBinomial(std::span<const double> chances)
{
    constexpr std::size_t eventsBetweenCuts = 16;
    CountDistribution counts { 0, { 1.0 } };
    std::size_t sinceCut = 0;
    for (const double chance : chances) {
        if (chance <= 0)
            continue;
        if (chance >= 1) {
            ++counts.first;
            continue;
        }
        takeIn(counts.shares, chance);
        if (++sinceCut == eventsBetweenCuts) {
            cutEnds(counts);
            sinceCut = 0;
        }
    }
    cutEnds(counts);
    return counts;
}

std::vector<CommonFactor> commonFactors(std::span<const double> chances, double overdispersion, double largest)
{
    double mean = 0;
    double squares = 0;
    for (const double chance : chances) {
        if (chance > 0 && chance < 1) {
            mean += chance;
            squares += chance * chance;
            largest = std::max(largest, chance);
        }
    }
    // Chances p times a factor of variance v: the count varies by sum p (1 - p) + v ((sum p)^2 - sum p^2).
    const double excess = std::max(0.0, overdispersion - 1) * (mean - squares);
    const double pairs = mean * mean - squares;
    return factorsWithin(excess > pairs * mostVariance ? mostVariance : excess / pairs, largest);
}

CountDistribution mixedCount(std::span<const double> chances, std::span<const CommonFactor> factors)
{
    CountDistribution counts;
    std::vector<double> moved(chances.size());
    for (const auto &[factor, weight] : factors) {
        std::transform(chances.begin(), chances.end(), moved.begin(),
            [factor = factor](double chance) { return chance < 1 ? chance * factor : chance; });
        addWeighted(counts, poissonBinomial(moved), weight);
    }
    return counts;
}

CountDistribution overdispersed(std::span<const double> chances, double overdispersion)
{
    return mixedCount(chances, commonFactors(chances, overdispersion));
}

} // namespace headwater
