// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/journey_value.h"
#include "core/coverage/whatif/range.h"
#include "core/turnover/vacancy_forecast.h"

namespace headwater {

/// What predictions rest on, all of one plan and quarter.
struct PredictionGround {
    const Plan &plan;
    const QuarterVisits &visits;
    const Coverage &coverage;
    const CoverageRange &range;
    const std::vector<SeatOutlook> &seats;
    std::size_t quarters = 1; ///< of the outlook that have gone by when the quarter ends
};

/// Margin, wins, coverage and headcount of each territory with any, and of the company (without a name), each with an
/// 80 % range. Margin: of the journeys that are won in the quarter, as that is what comes (coverage tells that of those
/// that begin); its range from the ends of the assumptions, in proportion to what they do to coverage's margin, and
/// from chance: wins come by it (Poisson) and differ in size (their standard deviation taken as their mean); both as
/// the root of their squares, no less than nothing. Wins: Poisson. Coverage: the ends of the assumptions. Headcount:
/// seats that are held less those that fall vacant, seat by seat.
std::vector<PredictedFigure> predictionsOf(const PredictionGround &ground);

} // namespace headwater
