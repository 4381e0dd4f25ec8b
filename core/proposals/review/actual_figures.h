// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/journeys/event_columns.h"
#include "core/plan/plan.h"

#include <vector>

/// What came, as far as the plan's own data tell it.
namespace headwater {

/// How sources of figures that were taken from the plan's own data begin (ActualFigure::source).
inline constexpr QLatin1StringView ownSource("this plan: ");

struct OwnActuals {
    std::vector<ActualFigure> figures; ///< by territory, then of the company (without a name)
    QDate journeysUntil; ///< the last day that journeys tell of; null: there are none
    bool hasJourneys = false; ///< they tell of the whole quarter, so that margin and wins are among the figures
    bool hasSeats = false; ///< the quarter is over, by today or by the journeys, so that headcount is; else none are
};

/// Of a quarter: the journeys that were won in it, and their margin (amount times the assumption "Gross margin"; where
/// an amount is not known, the mean of the segment, as in forecasts), by the territory of the account; and the seats
/// that are held on its last day, by home. Every leaf has a figure, nothing being one, and whatever above has any;
/// territories by their distinct names (core/plan/territory_names.h). Of a quarter that still runs nothing is taken:
/// more may come. When it is over, journeys have to tell of it until two weeks before its end: not every day has an
/// event. `columns`: null where no journeys are known.
OwnActuals actualsFrom(const Plan &plan, const EventColumns *columns, const Period &quarter, QDate today);

/// Whether somebody holds the seat on that day: by an assignment, or filled by nobody that is named.
std::vector<SeatId> seatsHeldOn(const Plan &plan, QDate day);

/// Whether the margin of the quarter was taken from the plan's own data, so that the assumed gross margin cannot be
/// what it was off by.
bool isMarginOwn(const Plan &plan, QDate quarter);

} // namespace headwater
