// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turnover/vacancy_forecast.h"

#include "core/plan/assumptions/assumed.h"
#include "core/turnover/seat_holders.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace headwater {

namespace {

constexpr double daysOfYear = 365;
constexpr double monthsOfYear = 12;
constexpr int fewestDaysOfQuarter = 15; ///< what is left of an earlier one counts with the next

/// From when on people may leave: the plan knows who is there when it begins.
QDate firstDayOf(const Plan &plan, QDate tomorrow)
{
    const PlanInfo *info = plan.info.find({ 1 });
    return info && info->startsOn.isValid() ? std::max(tomorrow, info->startsOn) : tomorrow;
}

/// Calendar quarters with the first day that counts of each.
std::vector<VacancyQuarter> quartersAfter(QDate tomorrow, QDate firstDay, int count)
{
    std::vector<VacancyQuarter> quarters(static_cast<std::size_t>(count));
    Period quarter = quarterWith(firstDay.addDays(fewestDaysOfQuarter - 1));
    for (VacancyQuarter &next : quarters) {
        next.quarter = quarter;
        next.from = quarter.first;
        quarter = quarterWith(quarter.last.addDays(1));
    }
    quarters.front().from = tomorrow;
    return quarters;
}

SeatOutlook outlookOf(const SeatHolders &holders, const std::vector<VacancyQuarter> &quarters)
{
    SeatOutlook outlook { holders.seat->id, holders.seat->role, holders.seat->home, {}, holders.leaves(), 0 };
    for (const VacancyQuarter &quarter : quarters)
        outlook.probability.push_back(holders.vacancyBetween(quarter.from, quarter.quarter.last.addDays(1)));
    outlook.withinYear = holders.vacancyBetween(quarters.front().from, holders.firstDay.addYears(1));
    return outlook;
}

template <typename Counted> void setQuantiles(Counted &counted, const CountDistribution &count)
{
    counted.p10 = count.quantile(0.1);
    counted.p50 = count.quantile(0.5);
    counted.p90 = count.quantile(0.9);
}

/// What moves all of them together moves the chances of each role and place alike.
void countVacancies(VacancyQuarter &quarter, std::size_t index, const std::vector<SeatOutlook> &seats, double over)
{
    std::vector<double> chances;
    chances.reserve(seats.size());
    std::map<std::pair<RoleId, TerritoryId>, std::vector<double>> byPlace;
    for (const SeatOutlook &seat : seats) {
        const double chance = seat.probability[index];
        chances.push_back(chance);
        quarter.mean += chance;
        quarter.known += chance >= 1 ? 1 : 0;
        if (chance > 0)
            byPlace[{ seat.role, seat.territory }].push_back(chance);
    }
    const std::vector<CommonFactor> factors = commonFactors(chances, over);
    quarter.count = mixedCount(chances, factors);
    setQuantiles(quarter, quarter.count);
    for (const auto &[place, ofPlace] : byPlace) {
        VacancyGroup &group = quarter.groups.emplace_back();
        group.role = place.first;
        group.territory = place.second;
        group.mean = std::accumulate(ofPlace.begin(), ofPlace.end(), 0.0);
        setQuantiles(group, mixedCount(ofPlace, factors));
    }
    std::stable_sort(quarter.groups.begin(), quarter.groups.end(),
        [](const VacancyGroup &a, const VacancyGroup &b) { return a.mean > b.mean; });
}

} // namespace

double SeatOutlook::within(std::size_t quarters) const
{
    double sum = 0;
    for (std::size_t i = 0; i < std::min(quarters, probability.size()); ++i)
        sum += probability[i];
    return std::min(1.0, sum);
}

VacancyForecast vacancyForecast(const Plan &plan, const TurnoverHazards &hazards, QDate today, int quarters)
{
    Q_ASSERT(today.isValid() && quarters >= 1);
    VacancyForecast forecast;
    forecast.today = today;
    const QDate tomorrow = today.addDays(1);
    const QDate firstDay = firstDayOf(plan, tomorrow);
    forecast.quarters = quartersAfter(tomorrow, firstDay, quarters);
    forecast.overdispersion
        = std::max(1.0, assumptionOr(plan, assumed::turnoverOverdispersion, assumed::usualOverdispersion));
    for (const SeatHolders &holders : heldSeats(plan, hazards, tomorrow, firstDay)) {
        forecast.seats.push_back(outlookOf(holders, forecast.quarters));
        const double leaving = forecast.seats.back().withinYear;
        forecast.perYear += leaving;
        if (const Role *role = plan.roles.find(holders.seat->role)) {
            forecast.standing += standingVacancies(leaving, static_cast<double>(role->hiringDelayDays));
            forecast.lostToRamp += leaving * monthsLostToRamp(static_cast<double>(role->rampMonths)) / monthsOfYear;
        }
    }
    for (std::size_t i = 0; i < forecast.quarters.size(); ++i)
        countVacancies(forecast.quarters[i], i, forecast.seats, forecast.overdispersion);
    return forecast;
}

std::vector<SeatOutlook> likeliestFirst(const Plan &plan, const VacancyForecast &forecast)
{
    std::vector<SeatOutlook> seats = forecast.seats;
    const auto code = [&plan](const SeatOutlook &seat) { return plan.seats.find(seat.seat)->externalId; };
    std::stable_sort(seats.begin(), seats.end(), [&code](const SeatOutlook &a, const SeatOutlook &b) {
        const double likelier = a.within(a.probability.size()) - b.within(b.probability.size());
        return likelier != 0 ? likelier > 0 : code(a) < code(b);
    });
    return seats;
}

double standingVacancies(double perYear, double daysToFill) { return perYear * daysToFill / daysOfYear; }

double productiveShareOfFirstYear(std::span<const RampStep> steps)
{
    double lost = 0;
    double left = monthsOfYear;
    for (const RampStep &step : steps) {
        const double months = std::clamp(step.months, 0.0, left);
        lost += months * (1 - step.productive);
        left -= months;
    }
    return 1 - lost / monthsOfYear;
}

double monthsLostToRamp(double rampMonths) { return rampMonths / 2; }

} // namespace headwater
