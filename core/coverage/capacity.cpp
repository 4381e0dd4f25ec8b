// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/capacity.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

constexpr double daysPerYear = 365.25;
constexpr double daysPerMonth = daysPerYear / 12;

/// The integral of the ramp from its begin to `day` days after it: a parabola, then a straight line.
double rampedDays(double day, double ramp)
{
    if (day <= 0)
        return 0;
    return day < ramp ? day * day / (2 * ramp) : day - ramp / 2;
}

/// Full-time days that somebody gives within the period who begins on `begin` (null: long ago) and stays until `end`.
double workedDays(const Period &period, QDate begin, QDate end, std::int64_t rampMonths)
{
    const QDate first = begin.isValid() ? std::max(begin, period.first) : period.first;
    const QDate last = end.isValid() ? std::min(end, period.last) : period.last;
    if (first > last)
        return 0;
    const auto from = static_cast<double>(period.first.daysTo(first));
    const auto to = static_cast<double>(period.first.daysTo(last) + 1);
    if (!begin.isValid())
        return to - from;
    const auto start = static_cast<double>(period.first.daysTo(begin));
    const double ramp = static_cast<double>(rampMonths) * daysPerMonth;
    return rampedDays(to - start, ramp) - rampedDays(from - start, ramp);
}

/// The earlier of two last days, of which either may be open.
QDate earlier(QDate a, QDate b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return std::min(a, b);
}

bool comesFromOutside(const Seat &seat)
{
    return seat.placeholder == Placeholder::Hire || seat.placeholder == Placeholder::Replacement;
}

/// When somebody will sit in a seat in which nobody sits; null: nobody is to.
QDate filledFrom(const Plan &plan, const Seat &seat, const Role &role)
{
    if (seat.status == SeatStatus::Vacant && seat.placeholder == Placeholder::None)
        return {};
    const PlanInfo *info = plan.info.find({ 1 });
    const QDate begin = seat.from.isValid() || !info ? seat.from : info->startsOn;
    return begin.isValid() && comesFromOutside(seat) ? begin.addDays(role.hiringDelayDays) : begin;
}

double availableDays(
    const Plan &plan, const Seat &seat, const Role &role, const SeatAssignments &assignments, const Period &period)
{
    double days = 0;
    for (const AssignmentId id : assignments.of(seat.id)) {
        const Assignment &assignment = *plan.assignments.find(id);
        days += assignment.share.asFraction()
            * workedDays(period, assignment.from, earlier(assignment.to, seat.to), role.rampMonths);
    }
    if (!assignments.of(seat.id).empty())
        return days;
    if (seat.status == SeatStatus::Filled || seat.status == SeatStatus::Closed)
        return workedDays(period, seat.from, seat.to, 0);
    const QDate begin = filledFrom(plan, seat, role);
    return begin.isValid() ? workedDays(period, begin, seat.to, role.rampMonths) : 0;
}

} // namespace

Minutes fullTime(const Role &role, const Period &period)
{
    return Minutes { std::llround(
        static_cast<double>(role.perYear.count) * static_cast<double>(period.days()) / daysPerYear) };
}

Period quarterWith(QDate day)
{
    const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    return { first, first.addMonths(3).addDays(-1) };
}

Result<Period> quarterOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})-?Q([1-4])$"));
    const QRegularExpressionMatch match = form.match(text.trimmed().toUpper());
    const QDate first(match.captured(1).toInt(), 3 * match.captured(2).toInt() - 2, 1);
    if (!match.hasMatch() || !first.isValid())
        return failure(Error::Kind::InvalidInput, QStringLiteral("\"%1\" is no quarter such as 2026Q4").arg(text));
    return quarterWith(first);
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

SeatCapacity capacityOf(const Plan &plan, const Seat &seat, const SeatAssignments &assignments, const Period &period)
{
    SeatCapacity capacity { seat.id };
    const Role *role = plan.roles.find(seat.role);
    if (!role)
        return capacity;
    const double share = availableDays(plan, seat, *role, assignments, period) / static_cast<double>(period.days());
    capacity.availability = std::clamp(share, 0.0, 1.0);
    const auto full = static_cast<double>(fullTime(*role, period).count);
    capacity.minutes.count = std::llround(full * seat.fte.asFraction() * capacity.availability);
    return capacity;
}

std::vector<SeatCapacity> seatCapacities(const Plan &plan, const Period &period)
{
    const SeatAssignments assignments(plan);
    std::vector<SeatCapacity> capacities;
    capacities.reserve(plan.seats.size());
    for (const Seat &seat : plan.seats)
        capacities.push_back(capacityOf(plan, seat, assignments, period));
    return capacities;
}

} // namespace headwater
