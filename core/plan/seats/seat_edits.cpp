// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits.h"
#include "core/plan/row_rules.h"
#include "core/plan/seats/seat_consequences.h"

#include <algorithm>

namespace headwater {

namespace {

tl::unexpected<Error> refusal(const Violation &broken)
{
    return failure(errorKindFor(broken.rule), broken.table + u'.' + broken.detail);
}

Result<Seat> namedSeat(const Plan &plan, SeatId id)
{
    const Seat *seat = plan.seats.find(id);
    if (!seat)
        return failure(Error::Kind::NotFound, QStringLiteral("seat %1").arg(id.value));
    return *seat;
}

Result<> placeExists(const Plan &plan, TerritoryId home, RoleId role)
{
    if (!plan.territories.contains(home))
        return failure(Error::Kind::NotFound, QStringLiteral("territory %1").arg(home.value));
    if (role.isValid() && !plan.roles.contains(role))
        return failure(Error::Kind::NotFound, QStringLiteral("role %1").arg(role.value));
    return {};
}

/// Only specialty seats span territories, only customer-focused ones own accounts.
bool ownsAccounts(const Plan &plan, RoleId role)
{
    const Role *found = plan.roles.find(role);
    return found && found->kind == RoleKind::CustomerFocused;
}

void placeSeat(const Plan &plan, Seat &seat, TerritoryId home, RoleId role)
{
    // A specialist who served just the old home serves the new one; a wider span was chosen and stays.
    if (seat.span == std::vector<TerritoryId> { seat.home })
        seat.span = { home };
    seat.home = home;
    if (role.isValid())
        seat.role = role;
    if (ownsAccounts(plan, seat.role))
        seat.span.clear();
    if (seat.status == SeatStatus::Vacant)
        seat.placeholder = Placeholder::Redeploy;
}

/// Ends open assignments that `concerns` picks; one that has not begun by then never happens.
template <typename Concerns> std::vector<Assignment> endAssignments(Plan &plan, QDate on, Concerns concerns)
{
    std::vector<Assignment> ended;
    for (const Assignment &assignment : plan.assignments) {
        if (concerns(assignment) && (!assignment.to.isValid() || assignment.to > on))
            ended.push_back(assignment);
    }
    auto editor = plan.assignments.edit();
    for (Assignment &assignment : ended) {
        assignment.to = on;
        if (assignment.from.isValid() && assignment.from > on)
            editor.remove(assignment.id);
        else
            editor.put(assignment);
    }
    return ended;
}

} // namespace

void freeAccounts(Plan &plan, const SeatSet &seats)
{
    if (seats.empty())
        return;
    std::vector<AccountId> touched;
    for (const Account &account : plan.accounts) {
        const auto isFreed = [&](const OwnerShare &owner) { return seats.contains(owner.seat); };
        if (std::any_of(account.owners.begin(), account.owners.end(), isFreed))
            touched.push_back(account.id);
    }
    if (touched.empty())
        return;
    auto editor = plan.accounts.edit();
    for (const AccountId id : touched) {
        Account freed = *plan.accounts.find(id);
        std::erase_if(freed.owners, [&](const OwnerShare &owner) { return seats.contains(owner.seat); });
        editor.put(std::move(freed));
    }
}

SeatId managerOutside(const Plan &plan, SeatId manager, const SeatSet &closed)
{
    while (closed.contains(manager)) {
        const Seat *seat = plan.seats.find(manager);
        manager = seat ? seat->manager : SeatId {};
    }
    return manager;
}

void passReportsUp(Plan &plan, const SeatSet &closed)
{
    std::vector<Seat> reports;
    for (const Seat &seat : plan.seats) {
        if (!closed.contains(seat.id) && closed.contains(seat.manager)) {
            reports.push_back(seat);
            reports.back().manager = managerOutside(plan, seat.manager, closed);
        }
    }
    auto editor = plan.seats.edit();
    for (Seat &seat : reports)
        editor.put(std::move(seat));
}

Result<Plan> withSeatsFallenVacant(Plan plan, const std::vector<Assignment> &ended)
{
    SeatSet stillHeld;
    for (const Assignment &assignment : plan.assignments) {
        if (!assignment.to.isValid())
            stillHeld.insert(assignment.seat);
    }
    for (const Assignment &assignment : ended) {
        HEADWATER_TRY(Seat seat, namedSeat(plan, assignment.seat));
        if (stillHeld.contains(seat.id) || seat.status == SeatStatus::Closed)
            continue;
        seat.status = SeatStatus::Vacant;
        seat.placeholder = Placeholder::Replacement;
        plan.seats.edit().put(std::move(seat));
    }
    return plan;
}

Result<Plan> withSeatsPlaced(Plan plan, std::span<const SeatId> seats, TerritoryId home, RoleId role)
{
    HEADWATER_CHECK(placeExists(plan, home, role));
    SeatSet noLongerOwners;
    for (const SeatId id : seats) {
        HEADWATER_TRY(Seat seat, namedSeat(plan, id));
        const bool owned = ownsAccounts(plan, seat.role);
        placeSeat(plan, seat, home, role);
        if (owned && !ownsAccounts(plan, seat.role))
            noLongerOwners.insert(id);
        plan.seats.edit().put(std::move(seat));
    }
    freeAccounts(plan, noLongerOwners);
    return plan;
}

Result<Plan> withSeatsCopied(Plan plan, std::span<const SeatId> seats, TerritoryId home, RoleId role)
{
    HEADWATER_CHECK(placeExists(plan, home, role));
    for (const SeatId id : seats) {
        HEADWATER_TRY(Seat copy, namedSeat(plan, id));
        copy.externalId.clear();
        copy.status = SeatStatus::Planned;
        copy.to = {};
        copy.isProtected = false;
        placeSeat(plan, copy, home, role);
        copy.placeholder = Placeholder::Hire;
        plan.seats.edit().add(std::move(copy));
    }
    return plan;
}

Result<Plan> withSeatsClosed(Plan plan, std::span<const SeatId> seats, QDate on)
{
    SeatSet closed;
    for (const SeatId id : seats) {
        HEADWATER_TRY(Seat seat, namedSeat(plan, id));
        seat.status = SeatStatus::Closed;
        seat.placeholder = Placeholder::None;
        seat.to = on;
        if (const auto broken = brokenRule(plan, seat))
            return refusal(*broken);
        plan.seats.edit().put(std::move(seat));
        closed.insert(id);
    }
    endAssignments(plan, on, [&](const Assignment &assignment) { return closed.contains(assignment.seat); });
    freeAccounts(plan, closed);
    passReportsUp(plan, closed);
    return plan;
}

Result<Plan> withAccountsAssigned(Plan plan, std::span<const AccountId> accounts, SeatId seat)
{
    if (seat.isValid())
        HEADWATER_CHECK(namedSeat(plan, seat));
    auto editor = plan.accounts.edit();
    for (const AccountId id : accounts) {
        const Account *found = plan.accounts.find(id);
        if (!found)
            return failure(Error::Kind::NotFound, QStringLiteral("account %1").arg(id.value));
        Account assigned = *found;
        assigned.owners.clear();
        if (seat.isValid())
            assigned.owners.push_back({ seat, Share::full() });
        editor.put(std::move(assigned));
    }
    return plan;
}

Result<Plan> withPersonLeaving(Plan plan, PersonId person, QDate on)
{
    const Person *found = plan.people.find(person);
    if (!found)
        return failure(Error::Kind::NotFound, QStringLiteral("person %1").arg(person.value));
    Person leaver = *found;
    leaver.left = on;
    if (const auto broken = brokenRule(plan, leaver))
        return refusal(*broken);
    plan.people.edit().put(std::move(leaver));

    const auto ended
        = endAssignments(plan, on, [&](const Assignment &assignment) { return assignment.person == person; });
    return withSeatsFallenVacant(std::move(plan), ended);
}

Result<Plan> withPersonSeated(Plan plan, PersonId person, SeatId seatId, QDate from)
{
    HEADWATER_TRY(Seat seat, namedSeat(plan, seatId));
    if (seat.status == SeatStatus::Closed)
        return failure(Error::Kind::InvalidInput, QStringLiteral("seat is closed"));
    seat.status = SeatStatus::Filled;
    seat.placeholder = Placeholder::None;
    plan.seats.edit().put(std::move(seat));
    Assignment assignment;
    assignment.person = person;
    assignment.seat = seatId;
    assignment.from = from;
    return withRow(std::move(plan), std::move(assignment));
}

Result<Plan> withSeatHeldBy(Plan plan, SeatId seat, PersonId person, QDate from)
{
    HEADWATER_CHECK(namedSeat(plan, seat));
    bool isHeldAlready = false;
    const auto ended = endAssignments(plan, from.addDays(-1), [&](const Assignment &assignment) {
        const bool isTheirs = assignment.person == person && assignment.seat == seat;
        isHeldAlready = isHeldAlready || (isTheirs && !assignment.to.isValid());
        return !isTheirs && (assignment.seat == seat || assignment.person == person);
    });
    HEADWATER_TRY(plan, withSeatsFallenVacant(std::move(plan), ended));
    if (isHeldAlready || !person.isValid())
        return plan;
    return withPersonSeated(std::move(plan), person, seat, from);
}

} // namespace headwater
