// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/turnover/hazards.h"
#include "core/turnover/poisson_binomial.h"

#include <vector>

/// Which seats are to fall vacant, and how many.
namespace headwater {

/// A seat that somebody holds.
struct SeatOutlook {
    SeatId seat;
    RoleId role;
    TerritoryId territory; ///< its home
    std::vector<double> probability; ///< by quarter: that it falls vacant in it
    QDate leaves; ///< the last day of who holds it, where that is known: then the vacancy is certain
    double withinYear = 0; ///< that it falls vacant within a year

    double within(std::size_t quarters) const; ///< of the first quarters
};

/// What is expected of a role in a territory.
struct VacancyGroup {
    RoleId role;
    TerritoryId territory;
    double mean = 0;
    std::int64_t p10 = 0;
    std::int64_t p50 = 0;
    std::int64_t p90 = 0;
};

struct VacancyQuarter {
    Period quarter;
    QDate from; ///< the first day that counts; of the first quarter the day after today
    double mean = 0;
    std::int64_t p10 = 0;
    std::int64_t p50 = 0;
    std::int64_t p90 = 0;
    std::size_t known = 0; ///< of these, seats whose holder is known to leave
    std::vector<VacancyGroup> groups; ///< most first
    CountDistribution count;
};

struct VacancyForecast {
    QDate today;
    std::vector<VacancyQuarter> quarters;
    std::vector<SeatOutlook> seats; ///< every seat that is held, in the plan's order
    double perYear = 0; ///< expected vacancies within a year
    double standing = 0; ///< seats that are vacant at any time on average (Little): leavers a year x years to fill
    double lostToRamp = 0; ///< seats' worth of work that the ramp of who follows the leavers costs on average
    double overdispersion = 1; ///< the assumption "Turnover overdispersion"
};

/// For that many quarters (1 to 40), from the day after today on, or from the first day of the plan if that is later
/// (as coverage does, it is taken who is there then); the rest of a quarter that is all but over counts with the next.
/// A seat falls vacant when the last who holds it leaves: by the hazard of the role at that tenure (a whole quarter is
/// three months of it, however many days it has), or for certain where an assignment or a person ends on a known day
/// and nobody follows within a quarter. What becomes of the seat then is a decision: nobody is taken to be there again.
VacancyForecast vacancyForecast(const Plan &plan, const TurnoverHazards &hazards, QDate today, int quarters = 4);

/// The seats, those that are likeliest to fall vacant in these quarters first; then by code.
std::vector<SeatOutlook> likeliestFirst(const Plan &plan, const VacancyForecast &forecast);

/// Seats that stand vacant on average when that many a year fall vacant and filling one takes so many days (Little
/// 1961).
double standingVacancies(double perYear, double daysToFill);

/// Time that a new person gives within a year, as a share: `productive` in each of the stretches of months (the rest of
/// the year at full). 30 % for 3 months and 70 % for 3 are 0.75 of a year.
struct RampStep {
    double months = 0;
    double productive = 0;
};
double productiveShareOfFirstYear(std::span<const RampStep> steps);
/// Months of work that a ramp from nothing to everything in a straight line costs.
double monthsLostToRamp(double rampMonths);

} // namespace headwater
