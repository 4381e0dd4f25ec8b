// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/fact_source.h"
#include "core/journeys/event_columns.h"
#include "core/turnover/vacancy_forecast.h"

#include <optional>

namespace headwater {

/// Which seats of the plan are to fall vacant in the next quarters, from its history of employments; today is the last
/// day that facts tell of, or the plan's first. Nothing where neither is known. Columns may be null. Errors: those of
/// the facts, Cancelled.
Result<std::optional<VacancyForecast>> naturalTurnover(const Plan &plan, const FactSource &facts,
    const EventColumns *columns, int quarters, const Cancellation &cancellation = {});

} // namespace headwater
