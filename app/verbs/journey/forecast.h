// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/journey/findings.h"
#include "core/forecast/backtest.h"
#include "core/journeys/forecast_input.h"

#include <QJsonObject>
#include <QStringList>

namespace headwater {

/// Where the journeys of a log are heading, and how good such a forecast has been.
struct TestedForecast {
    ForecastInput input;
    QuarterForecast quarters;
    Backtest backtest;
};

/// Four quarters. Errors: Cancelled.
Result<TestedForecast> testedForecast(const JourneyLog &log, const Cancellation &cancellation);

/// The keys forecast, forecast_basis and backtest of "headwater.journey/1".
QJsonObject forecastJson(const JourneyLog &log, const TestedForecast &forecast);
/// The next quarter of the whole company, and the backtest; empty when there is nothing to foretell.
QStringList forecastWords(const JourneyLog &log, const TestedForecast &forecast);

} // namespace headwater
