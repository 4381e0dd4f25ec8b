// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/backtest.h"
#include "core/journeys/forecast_input.h"
#include "ui/journeys/pages/chart_page.h"

namespace headwater {

/// A forecast with what it was learned from and how good it has been.
struct ForecastRun {
    SharedColumns columns; ///< that it was made of
    std::shared_ptr<const JourneyContext> context;
    ForecastInput input;
    std::optional<QuarterForecast> quarters; ///< none where there is nothing to learn from
    Backtest backtest;
};

/// Of all journeys, whatever the filter: chances are learned from everything. Errors: Cancelled, InvalidInput.
Result<ForecastRun> forecastRun(
    const JourneysView &journeys, const Cancellation &cancellation = {}, const Progress &progress = {});

struct ForecastChoice {
    std::size_t target = 0; ///< a flow of ForecastTargets: visits to an open stage, then won, lost, no decision
    SegmentId segment; ///< none: all
    TerritoryId leaf; ///< none: all
    bool operator==(const ForecastChoice &) const = default;
};

/// The past quarters of what was chosen, then the foretold ones with their ranges, and the test beside them.
PageContent forecastContent(const ForecastRun &run, const Plan &plan, const ForecastChoice &choice);

/// The journeys behind a tick of the first chart; none for what has not happened yet.
std::optional<CaseChoice> casesOfQuarter(
    const ForecastRun &run, const Plan &plan, const ForecastChoice &choice, std::size_t tick);

/// "Won" for each flow that can be foretold, in the order of ForecastTargets.
QStringList forecastTargetNames(const JourneyContext &context);

} // namespace headwater
