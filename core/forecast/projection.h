// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/shrinkage.h"

namespace headwater {

/// What is counted in every period: journeys that enter a stage, that end, that are in a stage when it is over.
class ForecastTargets
{
public:
    explicit ForecastTargets(std::size_t stages)
        : m_stages(stages)
    { }
    std::size_t entered(std::size_t stage) const { return stage; }
    std::size_t ended(JourneyEnd end) const { return m_stages + static_cast<std::size_t>(end) - 1; }
    std::size_t present(std::size_t stage) const { return flows() + stage; }
    /// How many are counted over the period; the others stand at its end.
    std::size_t flows() const { return m_stages + journeyOutcomes; }
    std::size_t size() const { return flows() + m_stages; }

private:
    std::size_t m_stages;
};

/// Periods of equal length, one after the other, from week 0.
struct ForecastPeriods {
    int weeks = weeksPerQuarter; ///< of each
    int count = 4;

    int horizon() const { return weeks * count; }
    bool operator==(const ForecastPeriods &) const = default;
};

/// Journeys under way, and those to come.
struct Population {
    std::vector<double> present; ///< by state
    std::vector<double> arrivals; ///< expected, by week of the horizon
};

/// One figure of a forecast in its parts; sums of independent groups are the sums of their parts.
struct ForecastPart {
    double mean = 0;
    double variance = 0; ///< by chance in the journeys and by doubt in the rates of the chain
    double fromArrivals = 0; ///< part of the mean that has yet to begin

    ForecastPart &operator+=(const ForecastPart &other)
    {
        mean += other.mean;
        variance += other.variance;
        fromArrivals += other.fromArrivals;
        return *this;
    }
};

/// Lets the population go through the chain. Means and the variance by chance are exact for journeys that move
/// independently and arrivals that are Poisson (moments of the sum of multinomials and Poisson counts);
/// passages within a week count as Poisson, whatever the week ends with. The variance by doubt is the delta
/// method over the rows' Dirichlet variances. Returns periods x targets.
std::vector<ForecastPart> projected(
    const StateSpace &space, const ChainRows &rows, const Population &population, ForecastPeriods periods);
/// The same without variances, at a tenth of the cost.
std::vector<ForecastPart> projectedMeans(
    const StateSpace &space, const ChainRows &rows, const Population &population, ForecastPeriods periods);

} // namespace headwater
