// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/forecast.h"

namespace headwater {

/// What a held-out quarter was foretold to bring, and what it brought.
struct BacktestLine {
    int quartersAgo = 0; ///< 1 = the last one
    std::size_t segment = 0;
    std::size_t target = 0; ///< a flow of ForecastTargets: visits to a stage, or journeys that ended so
    double actual = 0;
    double naive = 0; ///< same quarter last year where the history reaches back to it, else the quarter before
    ForecastFigure forecast;
};

/// A held-out quarter with all that was foretold for it, so that any part of it can be looked at.
struct HeldOutQuarter {
    int quartersAgo = 0;
    QuarterForecast forecast; ///< of that one quarter
    std::vector<double> actual; ///< segments x leaves x flows
    std::vector<double> naive;
};

/// How the forecast would have done in the quarters that are already known. Without two quarters to learn from
/// before the held-out one there is no backtest: `quarters` is 0 and there are no figures.
struct Backtest {
    int quarters = 0; ///< held out, one after the other, each foretold from what came before it
    std::vector<BacktestLine> lines;
    std::vector<HeldOutQuarter> heldOut;

    bool hasEnoughHistory() const { return quarters > 0; }
    /// Mean absolute percentage error over stage (outcomes included) x segment x quarter, weighted by the actual
    /// counts: sum |actual - forecast| / sum actual, as a share of 1. None without an actual journey.
    std::optional<double> mape() const;
    /// The same of the naive forecast.
    std::optional<double> naiveMape() const;
    /// Share of the lines whose actual count lies within the forecast's 80 % interval. Lines in which nothing was
    /// foretold and nothing happened are no test and do not count.
    std::optional<double> covered80() const;
};

/// The test of one figure of one slice alone, a line a quarter: what stands beside the forecast of just that.
Backtest partOf(const Backtest &whole, ForecastSlice slice, std::size_t target);

/// Holds out the last quarter, then up to three earlier ones as far as two quarters of history remain before.
/// Errors: Cancelled.
Result<Backtest> backtest(
    const StageHistory &history, Day until, const Cancellation &cancellation = {}, const Progress &progress = {});

} // namespace headwater
