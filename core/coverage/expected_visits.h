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

/// What journeys lead to expect of all the quarters that the forecast reaches, whatever the plan takes for granted of
/// money and work. Takes long for many journeys, so it is kept while a plan changes only that.
struct JourneyForecast {
    QuarterForecast quarters; ///< no model: no journey goes through a stage of the plan
    std::vector<StageId> stages; ///< open ones, along the journey
    std::vector<SegmentId> segments;
    std::vector<TerritoryId> territories;
    std::vector<StageMoves> moves; ///< by segment
    std::vector<double>
        wonAmount; ///< by segment: cents of a won journey; the company's where it has won fewer than ten
    Day until = 0; ///< the first day that is not known

    bool isEmpty() const { return !quarters.model; }
};
/// Errors: those of the forecast.
Result<JourneyForecast> journeyForecast(const EventColumns &columns, const JourneyContext &context, const Plan &plan,
    const Cancellation &cancellation = {});

/// The forecast of journeys as demand and value need it: of the quarter, or of the first one where none is given.
struct ExpectedVisits {
    QuarterVisits visits;
    Period quarter;
    std::vector<Period> reached; ///< all that could be asked for, the first one first
};

/// Visits and arrivals of the quarter by territory and segment, the moves of each segment, and what a won journey
/// brings: its amount times the assumption "Gross margin" (1 without). Without journeys through a stage of the plan
/// there are none: the quarter asked for, or the plan's first. Errors: InvalidInput when the forecast does not reach
/// the quarter.
Result<ExpectedVisits> expectedVisits(
    const JourneyForecast &forecast, const Plan &plan, const std::optional<Period> &quarter);
/// Both in one. Errors: Cancelled, too.
Result<ExpectedVisits> expectedVisits(const EventColumns &columns, const JourneyContext &context, const Plan &plan,
    const std::optional<Period> &quarter, const Cancellation &cancellation = {});
/// Whether the same forecast gives the same visits under both plans.
bool expectAlike(const Plan &a, const Plan &b);

} // namespace headwater
