// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/capacity.h"

#include "core/coverage/journey_value.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

constexpr double leastHazard = 1e-7; ///< a day; below it nobody leaves

/// The integral of the ramp from its begin to `day` days after it: a parabola, then a straight line.
double rampedDays(double day, double ramp)
{
    if (day <= 0)
        return 0;
    return day < ramp ? day * day / (2 * ramp) : day - ramp / 2;
}

double rampDays(const Role &role) { return static_cast<double>(role.rampMonths) * daysPerMonth; }

/// In which period a seat of which role is looked at, and how people leave.
struct Terms {
    const Period &period;
    const Role &role;
    const ExpectedTurnover &turnover;
};

/// What is left of the days from `first` to `last` of somebody who began on `begin`.
double expectedShare(const Terms &terms, QDate begin, QDate first, QDate last)
{
    QDate since = terms.turnover.since.isValid() ? terms.turnover.since : terms.period.first;
    if (begin.isValid())
        since = std::max(since, begin);
    const auto from = static_cast<double>(since.daysTo(first));
    const auto to = static_cast<double>(since.daysTo(last) + 1);
    return 1
        - expectedLoss(
            from, to, terms.turnover.perDay, static_cast<double>(terms.role.hiringDelayDays), rampDays(terms.role));
}

/// Full-time days that somebody gives within the period who begins on `begin` (null: long ago) and stays until `end`,
/// unless leaving earlier.
double workedDays(const Terms &terms, QDate begin, QDate end, double ramp)
{
    const Period &period = terms.period;
    const QDate first = begin.isValid() ? std::max(begin, period.first) : period.first;
    const QDate last = end.isValid() ? std::min(end, period.last) : period.last;
    if (first > last)
        return 0;
    const auto from = static_cast<double>(period.first.daysTo(first));
    const auto to = static_cast<double>(period.first.daysTo(last) + 1);
    const double share = expectedShare(terms, begin, first, last);
    if (!begin.isValid())
        return share * (to - from);
    const auto start = static_cast<double>(period.first.daysTo(begin));
    return share * (rampedDays(to - start, ramp) - rampedDays(from - start, ramp));
}

/// The earlier of two last days, of which either may be open.
QDate earlier(QDate a, QDate b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return std::min(a, b);
}

/// When somebody will sit in a seat that is empty since the last one left, if anybody was there; null: nobody is to.
QDate filledFrom(const Plan &plan, const Seat &seat, const Role &role, QDate lastDay)
{
    if (seat.status == SeatStatus::Vacant && seat.placeholder == Placeholder::None)
        return {};
    const PlanInfo *info = plan.info.find({ 1 });
    QDate begin = seat.from;
    if (info && (!begin.isValid() || (seat.status == SeatStatus::Vacant && begin < info->startsOn)))
        begin = info->startsOn; // on which it is vacant still
    if (lastDay.isValid())
        begin = std::max(begin, lastDay.addDays(1));
    return begin.isValid() && isToBeFound(seat.placeholder) ? begin.addDays(role.hiringDelayDays) : begin;
}

/// Days that those give who are named for the seat; of a filled one of which nobody is named: while it exists.
double heldDays(const Plan &plan, const Seat &seat, std::span<const AssignmentId> assignments, const Terms &terms)
{
    if (assignments.empty() && (seat.status == SeatStatus::Filled || seat.status == SeatStatus::Closed))
        return workedDays(terms, seat.from, seat.to, 0);
    double days = 0;
    for (const AssignmentId id : assignments) {
        const Assignment &assignment = *plan.assignments.find(id);
        days += assignment.share.asFraction()
            * workedDays(terms, assignment.from, earlier(assignment.to, seat.to), rampDays(terms.role));
    }
    return days;
}

/// And those of whoever is still to be found for it.
double availableDays(const Plan &plan, const Seat &seat, std::span<const AssignmentId> assignments, const Terms &terms)
{
    const double days = heldDays(plan, seat, assignments, terms);
    if (seat.status == SeatStatus::Filled || seat.status == SeatStatus::Closed)
        return days;
    QDate lastDay;
    for (const AssignmentId id : assignments) {
        const QDate last = plan.assignments.find(id)->to;
        if (!last.isValid())
            return days;
        lastDay = std::max(lastDay, last);
    }
    const QDate begin = filledFrom(plan, seat, terms.role, lastDay);
    return begin.isValid() ? days + workedDays(terms, begin, seat.to, rampDays(terms.role)) : days;
}

/// What a seat gives in a period that is available for so many days out of as many others.
SeatCapacity capacityOfDays(const Seat &seat, const Role &role, double days, const Period &period)
{
    SeatCapacity capacity { seat.id };
    capacity.availability = std::clamp(days / static_cast<double>(period.days()), 0.0, 1.0);
    const auto full = static_cast<double>(fullTime(role, period).count);
    capacity.minutes.count = std::llround(full * seat.fte.asFraction() * capacity.availability);
    return capacity;
}

SeatCapacity capacityWith(const ExpectedTurnover &turnover, const Plan &plan, const Seat &seat,
    const SeatAssignments &assignments, const Period &period)
{
    const Role *role = plan.roles.find(seat.role);
    if (!role)
        return { seat.id };
    return capacityOfDays(
        seat, *role, availableDays(plan, seat, assignments.of(seat.id), { period, *role, turnover }), period);
}

/// The integral from `from` to `to` of (at0 + slope u) (1 - exp(-hazard (end - u))) du.
double leftBy(double end, double hazard, double from, double to, double at0, double slope)
{
    const auto plain = [&](double u) { return at0 * u + slope * u * u / 2; };
    const auto damped = [&](double u) {
        return std::exp(-hazard * (end - u)) * ((at0 + slope * u) / hazard - slope / (hazard * hazard));
    };
    return plain(to) - plain(from) - (damped(to) - damped(from));
}

/// Days lost from the first day to `end`: whoever left at u days before it is missed in full until the seat is filled
/// again, and ever less until the ramp is over.
double daysLost(double end, double hazard, double refill, double ramp)
{
    if (end <= 0)
        return 0;
    const double vacant = std::min(end, refill);
    double lost = leftBy(end, hazard, 0, vacant, 1, 0);
    if (ramp > 0 && end > refill)
        lost += leftBy(end, hazard, refill, std::min(end, refill + ramp), 1 + refill / ramp, -1 / ramp);
    return lost;
}

} // namespace

bool isToBeFound(Placeholder placeholder)
{
    return placeholder == Placeholder::Hire || placeholder == Placeholder::Replacement
        || placeholder == Placeholder::Redeploy;
}

Minutes fullTime(const Role &role, const Period &period)
{
    return Minutes { std::llround(
        static_cast<double>(role.perYear.count) * static_cast<double>(period.days()) / daysPerYear) };
}

Minutes hoursIfHeld(const Plan &plan, const Seat &seat, const Period &period)
{
    const Role *role = plan.roles.find(seat.role);
    if (!role)
        return {};
    const QDate first = seat.from.isValid() ? std::max(seat.from, period.first) : period.first;
    const QDate last = earlier(seat.to, period.last);
    const auto days = static_cast<double>(std::max<qint64>(0, first.daysTo(last) + 1));
    return Minutes { std::llround(static_cast<double>(fullTime(*role, period).count) * seat.fte.asFraction() * days
        / static_cast<double>(period.days())) };
}

SeatAssignments::SeatAssignments(const Plan &plan)
{
    for (const Assignment &assignment : plan.assignments)
        m_ofSeat[assignment.seat].push_back(assignment.id);
}

void SeatAssignments::add(const Assignment &assignment)
{
    std::vector<AssignmentId> &ids = m_ofSeat[assignment.seat];
    ids.insert(std::ranges::lower_bound(ids, assignment.id), assignment.id);
}

void SeatAssignments::remove(const Assignment &assignment) { std::erase(m_ofSeat[assignment.seat], assignment.id); }

std::span<const AssignmentId> SeatAssignments::of(SeatId seat) const
{
    const auto found = m_ofSeat.find(seat);
    return found == m_ofSeat.end() ? std::span<const AssignmentId>() : found->second;
}

ExpectedTurnover expectedTurnover(const Plan &plan)
{
    const double yearly = std::clamp(assumptionOr(plan, assumed::annualTurnover, assumed::usualTurnover), 0.0, 0.99);
    const PlanInfo *info = plan.info.find({ 1 });
    return { -std::log(1 - yearly) / daysPerYear, info ? info->startsOn : QDate() };
}

double expectedLoss(double fromDay, double toDay, double perDay, double refillDays, double rampDays)
{
    if (perDay < leastHazard || toDay <= fromDay)
        return 0;
    const double lost = daysLost(toDay, perDay, refillDays, rampDays) - daysLost(fromDay, perDay, refillDays, rampDays);
    return std::clamp(lost / (toDay - fromDay), 0.0, 1.0);
}

SeatCapacity capacityOf(const Plan &plan, const Seat &seat, const SeatAssignments &assignments, const Period &period)
{
    return capacityWith(expectedTurnover(plan), plan, seat, assignments, period);
}

std::vector<SeatCapacity> seatCapacities(const Plan &plan, const Period &period)
{
    const SeatAssignments assignments(plan);
    const ExpectedTurnover turnover = expectedTurnover(plan);
    std::vector<SeatCapacity> capacities;
    capacities.reserve(plan.seats.size());
    for (const Seat &seat : plan.seats)
        capacities.push_back(capacityWith(turnover, plan, seat, assignments, period));
    return capacities;
}

SeatCapacity capacityThen(const Plan &plan, const Seat &seat, const SeatAssignments &assignments, const Period &period)
{
    const Role *role = plan.roles.find(seat.role);
    if (!role)
        return { seat.id };
    const PlanInfo *info = plan.info.find({ 1 });
    const QDate begin = info && info->startsOn.isValid() ? info->startsOn : period.first;
    const Period before { begin.addDays(-period.days()), begin.addDays(-1) };
    const ExpectedTurnover nobodyMore;
    return capacityOfDays(
        seat, *role, heldDays(plan, seat, assignments.of(seat.id), { before, *role, nobodyMore }), period);
}

std::vector<SeatCapacity> seatCapacitiesThen(const Plan &plan, const Period &period)
{
    const SeatAssignments assignments(plan);
    std::vector<SeatCapacity> capacities;
    capacities.reserve(plan.seats.size());
    for (const Seat &seat : plan.seats)
        capacities.push_back(capacityThen(plan, seat, assignments, period));
    return capacities;
}

} // namespace headwater
