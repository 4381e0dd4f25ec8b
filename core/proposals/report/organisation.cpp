// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/report/findings.h"
#include "core/redeployment/options/option_costs.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace headwater {

namespace {

/// The seat that somebody has: of several without an end the first, else the last one that ends.
using SeatOfPerson = std::unordered_map<PersonId, const Assignment *>;

bool isLater(const Assignment &one, const Assignment &other)
{
    if (one.to.isNull() != other.to.isNull())
        return one.to.isNull();
    return !one.to.isNull() && one.to > other.to;
}

SeatOfPerson seatsOfPeople(const Plan &plan)
{
    SeatOfPerson seats;
    for (const Assignment &assignment : plan.assignments) {
        const Seat *seat = plan.seats.find(assignment.seat);
        if (!seat || seat->status == SeatStatus::Closed)
            continue;
        const Assignment *&known = seats[assignment.person];
        if (!known || isLater(assignment, *known))
            known = &assignment;
    }
    return seats;
}

const Assignment *assignmentIn(const SeatOfPerson &seats, PersonId person)
{
    const auto found = seats.find(person);
    return found == seats.end() ? nullptr : found->second;
}

/// Whoever leaves on a day has no seat from then on.
std::optional<Reseating> moveOf(
    PersonId person, const Plan &before, const Assignment *was, const Plan &after, const Assignment *is)
{
    const Seat *from = was && was->to.isNull() ? before.seats.find(was->seat) : nullptr;
    const Seat *to = is && is->to.isNull() ? after.seats.find(is->seat) : nullptr;
    if (!from && !to)
        return {};
    Reseating move;
    move.person = person;
    move.from = from ? from->id : SeatId();
    move.to = to ? to->id : SeatId();
    if (from && to) {
        move.hasOtherRole = from->role != to->role;
        move.hasOtherHome = from->home != to->home;
        move.hasOtherManager = from->manager != to->manager;
    }
    const bool differs = move.from != move.to || move.hasOtherRole || move.hasOtherHome || move.hasOtherManager;
    if (!differs)
        return {};
    if (to && move.from != move.to)
        move.on = is->from;
    else if (!to && is)
        move.on = is->to;
    return move;
}

std::int64_t openOn(const Plan &plan, QDate day)
{
    std::int64_t count = 0;
    for (const Seat &seat : plan.seats) {
        if (seat.status != SeatStatus::Closed && !(seat.from.isValid() && seat.from > day)
            && !(seat.to.isValid() && seat.to < day))
            ++count;
    }
    return count;
}

/// What open seats cost in the quarter, by the days that they are there.
Money costIn(const Plan &plan, const Period &quarter)
{
    constexpr double quartersAYear = 4;
    double cents = 0;
    for (const Seat &seat : plan.seats) {
        const Role *role = plan.roles.find(seat.role);
        if (seat.status == SeatStatus::Closed || !role)
            continue;
        const QDate first = seat.from.isValid() ? std::max(seat.from, quarter.first) : quarter.first;
        const QDate last = seat.to.isValid() ? std::min(seat.to, quarter.last) : quarter.last;
        const double days = static_cast<double>(std::max<qint64>(0, first.daysTo(last) + 1));
        cents += static_cast<double>((role->costPerYear * seat.fte).cents) / quartersAYear * days
            / static_cast<double>(quarter.days());
    }
    return Money { std::llround(cents) };
}

bool isToBeHired(const Seat *seat)
{
    if (!seat || (seat->status != SeatStatus::Vacant && seat->status != SeatStatus::Planned))
        return false;
    return seat->placeholder == Placeholder::Hire || seat->placeholder == Placeholder::Replacement;
}

} // namespace

std::vector<Reseating> reseatings(const Plan &before, const Plan &after)
{
    const SeatOfPerson was = seatsOfPeople(before);
    const SeatOfPerson is = seatsOfPeople(after);
    std::vector<Reseating> moves;
    const auto look = [&](PersonId person) {
        if (auto move = moveOf(person, before, assignmentIn(was, person), after, assignmentIn(is, person)))
            moves.push_back(*move);
    };
    for (const Person &person : after.people)
        look(person.id);
    for (const Person &person : before.people) {
        if (!after.people.contains(person.id))
            look(person.id);
    }
    const auto nameOf = [&](const Reseating &move) {
        const Person *person = after.people.find(move.person);
        person = person ? person : before.people.find(move.person);
        return person ? person->name : QString();
    };
    std::stable_sort(
        moves.begin(), moves.end(), [&](const Reseating &a, const Reseating &b) { return nameOf(a) < nameOf(b); });
    return moves;
}

std::vector<SeatsOfRole> seatCounts(const Plan &before, const Plan &after)
{
    std::map<std::pair<RoleId, TerritoryId>, SeatsOfRole> counts;
    const auto countIn = [&](const Plan &plan, std::int64_t SeatsOfRole::*side) {
        for (const Seat &seat : plan.seats) {
            if (seat.status == SeatStatus::Closed)
                continue;
            SeatsOfRole &count = counts[{ seat.role, seat.home }];
            count.role = seat.role;
            count.territory = seat.home;
            ++(count.*side);
        }
    };
    countIn(before, &SeatsOfRole::before);
    countIn(after, &SeatsOfRole::after);
    std::vector<SeatsOfRole> list;
    for (const auto &[place, count] : counts)
        list.push_back(count);
    return list;
}

std::vector<CostQuarter> costQuarters(const Plan &before, const Plan &after, int quarters)
{
    const auto info = after.info.begin();
    const QDate start = info != after.info.end() ? (*info).startsOn : QDate();
    std::vector<CostQuarter> costs;
    if (!start.isValid())
        return costs;
    QDate day = start;
    for (int i = 0; i < quarters; ++i) {
        const Period quarter = quarterWith(day);
        costs.push_back({ quarter, costIn(before, quarter), costIn(after, quarter), openOn(before, quarter.last),
            openOn(after, quarter.last) });
        day = quarter.last.addDays(1);
    }
    return costs;
}

OneOffCosts oneOffCosts(const Plan &before, const Plan &after, std::span<const Reseating> people)
{
    OneOffCosts costs;
    for (const Seat &seat : after.seats) {
        if (isToBeHired(&seat) && !isToBeHired(before.seats.find(seat.id)))
            ++costs.hires;
    }
    for (const Reseating &move : people)
        costs.relocations += move.hasOtherHome ? 1 : 0;
    const double replacing = assumptionOr(after, assumed::costOfReplacing, assumed::usualHire);
    costs.perHire = Money::of(assumptionOr(after, assumed::costOfHire, replacing));
    costs.perRelocation = Money::of(assumptionOr(after, assumed::costOfRelocation, assumed::usualRelocation));
    return costs;
}

} // namespace headwater
