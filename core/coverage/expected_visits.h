// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/coverage/capacity.h"
#include "core/coverage/journey_value.h"
#include "core/forecast/forecast.h"
#include "core/journeys/event_columns.h"
#include "core/journeys/forecast_input.h"
#include "core/journeys/journey_context.h"

namespace headwater {

/// The calendar quarter that holds the middle of the 13 weeks from `begins`.
Period quarterHolding(Day begins);

/// The forecast of journeys as demand and value need it: of the quarter, or of the first one where none is given.
struct ExpectedVisits {
    QuarterVisits visits;
    Period quarter;
};

/// Visits and arrivals of the quarter by leaf and segment, the moves of each segment, and what a won journey brings:
/// its mean amount (the company's where a segment has won fewer than ten) times the assumption "Gross margin" (1
/// without). Without journeys through a stage of the plan there are none: the quarter asked for, or the plan's first.
/// Errors: Cancelled; InvalidInput when the forecast does not reach the quarter.
Result<ExpectedVisits> expectedVisits(const EventColumns &columns, const JourneyContext &context, const Plan &plan,
    const std::optional<Period> &quarter, const Cancellation &cancellation = {});

} // namespace headwater
