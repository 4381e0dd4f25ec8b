// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/arrivals.h"
#include "core/forecast/count_range.h"
#include "core/forecast/projection.h"

#include <memory>

/// How many journeys will be in each stage: a weekly absorbing Markov chain per segment and leaf (Dirichlet
/// shrinkage towards the segment and the company, stages split by age), fed by seasonal arrivals. Intervals
/// come from the chain's moments, not from random numbers: the same history gives the same forecast.
namespace headwater {

/// What a forecast is known by: the chain of every cell and its arrivals. A value; reading it is thread-safe.
struct ForecastModel {
    ForecastEvidence evidence;
    Shrinkage shrinkage;
    Arrivals arrivals;
    ChainRows company;
    std::vector<ChainRows> segments;

    Day begins() const { return evidence.grid.until(); }
};

/// Learns from what happened before `until`, the first day not observed. `shrinkage`: none = chosen on held-out
/// journey-weeks. Errors: Cancelled; InvalidInput when the stages are too many (over 10,000).
Result<ForecastModel> fittedForecast(const StageHistory &history, Day until,
    std::optional<Shrinkage> shrinkage = std::nullopt, const Cancellation &cancellation = {});

/// Which journeys a figure counts; none = of all.
struct ForecastSlice {
    std::optional<std::size_t> segment;
    std::optional<std::size_t> leaf;
};

struct ForecastFigure {
    double mean = 0;
    double variance = 0;

    CountRange range80() const { return countRange(mean, variance); }
    bool operator==(const ForecastFigure &) const = default;
};

/// The figures of one slice.
struct ForecastTable {
    ForecastTargets targets { 0 };
    ForecastPeriods periods;
    std::vector<ForecastFigure> figures; ///< periods x targets
    std::vector<double> arrivals; ///< expected journeys that begin, by period

    /// Visits to the stage that begin in the period.
    const ForecastFigure &entered(int period, std::size_t stage) const { return at(period, targets.entered(stage)); }
    /// Journeys that end so in the period.
    const ForecastFigure &ended(int period, JourneyEnd end) const { return at(period, targets.ended(end)); }
    /// Journeys in the stage when the period is over.
    const ForecastFigure &present(int period, std::size_t stage) const { return at(period, targets.present(stage)); }

private:
    const ForecastFigure &at(int period, std::size_t target) const
    {
        return figures[static_cast<std::size_t>(period) * targets.size() + target];
    }
};

/// Quarters of 13 weeks from the model's end, for every segment and leaf. Means of groups are sums over their
/// cells; the variance of a segment is that of its pooled journeys, of a leaf the sum of its cells', of the
/// company the sum of its segments'; the drift of arrivals is common to all.
struct QuarterForecast {
    std::shared_ptr<const ForecastModel> model;
    ForecastPeriods periods;
    std::vector<ForecastPart> cells; ///< segments x leaves x periods x targets
    std::vector<ForecastPart> segments; ///< pooled; segments x periods x targets

    ForecastTable table(ForecastSlice slice) const;
    /// First day of the quarter; quarter 0 begins where the history ends.
    Day begins(int quarter) const { return model->begins() + 7 * weeksPerQuarter * quarter; }
};

/// 1 to 4 quarters. Two threads. Errors: Cancelled.
Result<QuarterForecast> forecastQuarters(std::shared_ptr<const ForecastModel> model, int quarters,
    const Cancellation &cancellation = {}, const Progress &progress = {});

/// Up to 52 single weeks of one slice, for a fan chart. Errors: Cancelled.
Result<ForecastTable> forecastWeeks(
    const ForecastModel &model, int weeks, ForecastSlice slice, const Cancellation &cancellation = {});

} // namespace headwater
