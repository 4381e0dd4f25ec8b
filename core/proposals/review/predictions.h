// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/journey_value.h"
#include "core/coverage/whatif/range.h"
#include "core/turnover/vacancy_forecast.h"

namespace headwater {

/// A seat that is held on the last day of the quarter as far as the plan knows.
struct SeatAhead {
    TerritoryId territory; ///< its home
    double leaving = 0; ///< the chance that it falls vacant until then
};

/// Those that the actual headcount would count (seatsHeldOn): who leaves or begins on a known day does, who ends with
/// the seat is gone; who stays as far as the plan knows may fall vacant as the forecast says.
std::vector<SeatAhead> seatsAhead(const Plan &plan, const VacancyForecast &forecast, const Period &quarter);

/// What predictions rest on, all of one plan and quarter.
struct PredictionGround {
    const Plan &plan;
    const QuarterVisits &visits;
    const Coverage &coverage;
    const CoverageRange &range;
    const std::vector<SeatAhead> &seats;
    double overdispersion = 1; ///< how much more than by chance vacancies vary
};

/// Margin, wins, coverage and headcount of each territory with any, and of the company (without a name), each with an
/// 80 % range; territories by their distinct names (core/plan/territory_names.h). Margin: of the journeys that are won
/// in the quarter, as that is what comes (coverage tells that of those that begin); its range from the ends of the
/// assumptions, in proportion to what they do to coverage's margin, and from chance: wins come by it (Poisson) and
/// differ in size (their standard deviation taken as their mean); both as the root of their squares, no less than
/// nothing. Wins: Poisson. Coverage: the ends of the assumptions, without chance. Headcount: seats that are held less
/// those that fall vacant, seat by seat, all of them more or less together as far as there is overdispersion.
std::vector<PredictedFigure> predictionsOf(const PredictionGround &ground);

} // namespace headwater
