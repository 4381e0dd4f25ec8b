// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/fact_source.h"
#include "core/journeys/event_columns.h"
#include "core/turnover/vacancy_forecast.h"

namespace headwater {

/// Which seats of the plan are to fall vacant in the next quarters, from its history of employments; today is the last
/// day that facts tell of. Columns may be null. Errors: those of the facts, Cancelled.
Result<VacancyForecast> naturalTurnover(const Plan &plan, const FactSource &facts, const SharedColumns &columns,
    int quarters, const Cancellation &cancellation = {});

} // namespace headwater
