// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/seat_drop.h"

#include "core/plan/edits.h"
#include "core/plan/figures.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

#include <algorithm>

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

Result<Plan> withSeatHeldByNamed(Plan plan, SeatId seat, const QString &name, QDate from)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return withSeatHeldBy(std::move(plan), seat, {}, from);
    const auto known = std::find_if(plan.people.begin(), plan.people.end(), [&](const Person &person) {
        return !person.left.isValid() && person.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (known != plan.people.end())
        return withSeatHeldBy(std::move(plan), seat, PersonId(known->id), from);
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
