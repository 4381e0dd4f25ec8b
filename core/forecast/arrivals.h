// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/evidence.h"

namespace headwater {

/// How many journeys begin in each week to come, and how well that is known.
class Arrivals
{
public:
    explicit Arrivals(const ForecastEvidence &evidence);

    ArrivalBasis basis() const { return m_window.basis; }

    /// Expected arrivals of the segment, week 0 .. 51 from now.
    double perWeek(std::size_t segment, int week) const
    {
        return m_perWeek[segment * weeksPerYear + static_cast<std::size_t>(week)];
    }
    /// The share of a segment's arrivals that a leaf with this many in the arrival window gets: gamma-Poisson
    /// estimate, so that a leaf without arrivals has a few if most leaves have few. Sums to 1 over the leaves.
    double leafShare(std::size_t segment, std::uint32_t arrivals) const;
    /// Relative variance of a leaf's share.
    double leafShareVariance(std::size_t segment, std::uint32_t arrivals) const;
    /// Relative variance of the segment's arrivals in the weeks 0 .. weeks - 1, by the chance in their basis.
    double segmentVariance(std::size_t segment, int weeks) const;
    /// Relative variance by which quarters of the past missed their basis beyond chance (level, trend): common
    /// to all segments. From at most the last four quarters, drawn towards 0 as if two had been without.
    double driftVariance() const { return m_driftVariance; }

private:
    /// The prior of a segment's leaves: mean arrivals, and how many arrivals the prior weighs.
    struct LeafPrior {
        double mean = 0;
        double weight = 0; ///< infinite: all leaves get the same
    };

    LeafPrior leafPrior(const ForecastEvidence &evidence, std::size_t segment) const;

    ArrivalWindow m_window;
    std::size_t m_leaves;
    std::vector<double> m_perWeek;
    std::vector<LeafPrior> m_priors;
    double m_driftVariance = 0;
};

} // namespace headwater
