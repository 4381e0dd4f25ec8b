// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/seat_drop.h"

#include "core/plan/edits.h"
#include "core/plan/figures.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

#include <algorithm>
#include <unordered_map>

namespace headwater {

namespace {

QString nameOf(const Plan &plan, SeatId id)
{
    const Seat *seat = plan.seats.find(id);
    if (!seat)
        return {};
    const QString holder = holderName(plan, id);
    return holder.isEmpty() ? seatCode(*seat) : holder;
}

/// "N-07" for one seat, "3 seats" for more.
QString seatsInWords(const Plan &plan, const std::vector<SeatId> &seats)
{
    return seats.size() == 1 ? nameOf(plan, seats.front()) : tr("%n seats", nullptr, static_cast<int>(seats.size()));
}

QDate firstDayOf(const Plan &plan) { return plan.info.empty() ? QDate() : plan.info.begin()->startsOn; }

/// Seats made after the first `known` begin with the plan, not when what they were copied from did.
Result<Plan> withFirstDay(Plan plan, std::int64_t known)
{
    for (std::int64_t id = known + 1; id <= plan.seats.slotCount(); ++id) {
        if (const Seat *made = plan.seats.find(SeatId { id })) {
            Seat seat = *made;
            seat.from = firstDayOf(plan);
            HEADWATER_TRY(plan, withRow(std::move(plan), seat));
        }
    }
    return plan;
}

/// People of one name who have not left.
struct Namesakes {
    bool holdsAlready = false; ///< one of them has the seat
    std::vector<PersonId> free; ///< sit nowhere
    std::vector<PersonId> seated; ///< sit elsewhere
};

Namesakes namesakesOf(const Plan &plan, SeatId seat, const QString &name)
{
    std::unordered_map<PersonId, SeatId> seats;
    for (const Assignment &assignment : plan.assignments) {
        if (!assignment.to.isValid() && (assignment.seat == seat || !seats.contains(assignment.person)))
            seats[assignment.person] = assignment.seat;
    }
    Namesakes found;
    for (const Person &person : plan.people) {
        if (person.left.isValid() || person.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        const auto sits = seats.find(person.id);
        found.holdsAlready = found.holdsAlready || (sits != seats.end() && sits->second == seat);
        (sits == seats.end() ? found.free : found.seated).push_back(person.id);
    }
    return found;
}

} // namespace

QString describeDrop(const Plan &plan, const SeatDrop &drop)
{
    const Territory *home = plan.territories.find(drop.home);
    const Role *role = plan.roles.find(drop.role);
    if (!home)
        return {};
    if (drop.seats.empty())
        return role ? tr("Add %1 in %2").arg(role->name, home->name) : QString();
    const QString seats = seatsInWords(plan, drop.seats);
    bool moves = false;
    bool converts = false;
    for (const SeatId id : drop.seats) {
        const Seat *seat = plan.seats.find(id);
        moves = moves || (seat && seat->home != drop.home);
        converts = converts || (seat && role && seat->role != drop.role);
    }
    if (drop.copy)
        return converts ? tr("Copy %1 to %2 as %3").arg(seats, home->name, role->name)
                        : tr("Copy %1 to %2").arg(seats, home->name);
    if (moves && converts)
        return tr("Move %1 to %2 · convert to %3").arg(seats, home->name, role->name);
    if (moves)
        return tr("Move %1 to %2").arg(seats, home->name);
    return converts ? tr("Convert %1 to %2").arg(seats, role->name) : QString();
}

Result<Plan> withDrop(Plan plan, const SeatDrop &drop)
{
    if (drop.seats.empty()) {
        const Seat seat = newSeat(plan, drop.home, drop.role);
        return withRow(std::move(plan), seat);
    }
    if (drop.copy) {
        const auto before = plan.seats.slotCount();
        HEADWATER_TRY(plan, withSeatsCopied(std::move(plan), drop.seats, drop.home, drop.role));
        return withFirstDay(std::move(plan), before);
    }
    return withSeatsPlaced(std::move(plan), drop.seats, drop.home, drop.role);
}

QDate dayOfChange(const Plan &plan, QDate today) { return std::max(today, firstDayOf(plan)); }

Result<Plan> withSeatHeldByNamed(Plan plan, SeatId seat, const QString &name, QDate from)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return withSeatHeldBy(std::move(plan), seat, {}, from);
    const Namesakes known = namesakesOf(plan, seat, wanted);
    if (known.holdsAlready)
        return plan;
    if (!known.free.empty())
        return withSeatHeldBy(std::move(plan), seat, known.free.front(), from);
    if (known.seated.size() > 1)
        return failure(Error::Kind::Duplicate, wanted);
    if (known.seated.size() == 1)
        return withSeatHeldBy(std::move(plan), seat, known.seated.front(), from);
    Person person;
    person.name = wanted;
    HEADWATER_TRY(plan, withRow(std::move(plan), person));
    const PersonId added { plan.people.slotCount() };
    return withSeatHeldBy(std::move(plan), seat, added, from);
}

Seat newSeat(const Plan &plan, TerritoryId home, RoleId role)
{
    Seat seat;
    seat.home = home;
    seat.role = role;
    seat.from = firstDayOf(plan);
    seat.status = SeatStatus::Planned;
    seat.placeholder = Placeholder::Hire;
    if (const Role *known = plan.roles.find(role))
        seat.workMode = known->workMode;
    return seat;
}

} // namespace headwater
