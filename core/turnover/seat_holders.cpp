// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turnover/seat_holders.h"

#include "core/base/period.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace headwater {

namespace {

constexpr qint64 daysOfHandover = 92; ///< a successor who comes that soon leaves no vacancy to fill

QDate earlierDay(QDate a, QDate b) { return !a.isValid() ? b : !b.isValid() ? a : std::min(a, b); }

bool isOpen(const Seat &seat, QDate tomorrow)
{
    return seat.status != SeatStatus::Closed && (!seat.to.isValid() || seat.to >= tomorrow);
}

using Holders = std::unordered_map<SeatId, std::vector<SeatHolder>>;

/// Everybody who is in a seat tomorrow or comes later, with the seats that anybody was ever in.
Holders holdersBySeat(const Plan &plan, QDate tomorrow, QDate firstDay)
{
    Holders bySeat;
    for (const Assignment &assignment : plan.assignments) {
        std::vector<SeatHolder> &people = bySeat[assignment.seat];
        const Person *person = plan.people.find(assignment.person);
        const QDate last = earlierDay(assignment.to, person ? person->left : QDate());
        if (last.isValid() && last < tomorrow)
            continue;
        SeatHolder holder;
        holder.last = last;
        if (assignment.from.isValid() && assignment.from > firstDay)
            holder.from = assignment.from;
        const QDate hired = person && person->hired.isValid() ? person->hired : assignment.from;
        if (hired.isValid())
            holder.tenure = calendarMonths(hired, firstDay); // below 0 while still to come
        people.push_back(holder);
    }
    return bySeat;
}

/// Leaves only those who come before the seat has been empty for long.
void dropLateComers(std::vector<SeatHolder> &people, QDate firstDay)
{
    std::stable_sort(people.begin(), people.end(), [](const SeatHolder &a, const SeatHolder &b) {
        return a.from.isValid() && b.from.isValid() ? a.from < b.from : !a.from.isValid() && b.from.isValid();
    });
    QDate heldUntil = firstDay.addDays(-1); // null: without a known end
    std::size_t kept = 0;
    for (; kept < people.size(); ++kept) {
        const SeatHolder &holder = people[kept];
        if (holder.from.isValid()
            && (kept == 0 || (heldUntil.isValid() && heldUntil.daysTo(holder.from) > daysOfHandover)))
            break;
        if (heldUntil.isValid())
            heldUntil = holder.last.isValid() ? std::max(heldUntil, holder.last) : QDate();
    }
    people.resize(kept);
}

} // namespace

double SeatHolder::survival(const TenureHazard &hazard, QDate firstDay, QDate day) const
{
    if (last.isValid())
        return day > last ? 0 : 1;
    const QDate begin = from.isValid() ? from : firstDay;
    if (day <= begin)
        return 1;
    if (!tenure)
        return std::exp(-hazard.ofUnknownTenure * calendarMonths(begin, day) / 3);
    const double atBegin = std::max(0.0, *tenure + calendarMonths(firstDay, begin));
    return hazard.survival(atBegin, atBegin + calendarMonths(begin, day));
}

double SeatHolders::goneBy(QDate day) const
{
    if (people.empty())
        return 1 - SeatHolder {}.survival(*hazard, firstDay, day);
    double gone = 1;
    for (const SeatHolder &holder : people)
        gone *= 1 - holder.survival(*hazard, firstDay, day);
    return gone;
}

double SeatHolders::vacancyBetween(QDate from, QDate until) const
{
    if (seat->to.isValid())
        until = std::min(until, seat->to.addDays(1));
    return until <= from ? 0 : std::clamp(goneBy(until) - goneBy(from), 0.0, 1.0);
}

QDate SeatHolders::leaves() const
{
    QDate last;
    for (const SeatHolder &holder : people) {
        if (!holder.last.isValid())
            return {};
        last = last.isValid() ? std::max(last, holder.last) : holder.last;
    }
    return last;
}

std::vector<SeatHolders> heldSeats(const Plan &plan, const TurnoverHazards &hazards, QDate tomorrow, QDate firstDay)
{
    Holders bySeat = holdersBySeat(plan, tomorrow, firstDay);
    std::vector<SeatHolders> held;
    for (const Seat &seat : plan.seats) {
        if (!isOpen(seat, tomorrow))
            continue;
        const auto known = bySeat.find(seat.id);
        SeatHolders holders { &seat, &hazards.of(seat.role), firstDay, {} };
        if (known != bySeat.end()) {
            holders.people = std::move(known->second);
            dropLateComers(holders.people, firstDay);
        }
        const bool isHeldByNobodyNamed = known == bySeat.end() && seat.status == SeatStatus::Filled;
        if (!holders.people.empty() || isHeldByNobodyNamed)
            held.push_back(std::move(holders));
    }
    return held;
}

} // namespace headwater
