// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits.h"
#include "core/plan/row_rules.h"
#include "core/plan/seats/seat_consequences.h"

#include <algorithm>

namespace headwater {

namespace {

/// Those who hold the seats in the baseline are there, and have left only if they have there.
void bringBackPeople(Plan &plan, const Plan &baseline, const SeatSet &seats)
{
    auto editor = plan.people.edit();
    for (const Assignment &held : baseline.assignments) {
        const Person *was = seats.contains(held.seat) ? baseline.people.find(held.person) : nullptr;
        if (!was)
            continue;
        const Person *is = plan.people.find(held.person);
        Person back = is ? *is : *was;
        back.left = was->left;
        if (!is || *is != back)
            editor.put(std::move(back));
    }
}

/// The assignments of the seats are those of the baseline.
void bringBackAssignments(Plan &plan, const Plan &baseline, const SeatSet &seats)
{
    std::vector<AssignmentId> extra;
    for (const Assignment &held : plan.assignments) {
        if (seats.contains(held.seat))
            extra.push_back(held.id);
    }
    auto editor = plan.assignments.edit();
    for (const AssignmentId id : extra)
        editor.remove(id);
    for (const Assignment &held : baseline.assignments) {
        if (seats.contains(held.seat))
            editor.put(held);
    }
}

/// Whoever is back in one of the seats leaves the seats that only the scenario gave them.
Result<Plan> withOtherSeatsLeft(Plan plan, const Plan &baseline, const SeatSet &seats)
{
    std::unordered_set<PersonId> holders;
    for (const Assignment &held : plan.assignments) {
        if (seats.contains(held.seat) && !held.to.isValid())
            holders.insert(held.person);
    }
    std::vector<Assignment> left;
    for (const Assignment &held : plan.assignments) {
        if (!held.to.isValid() && holders.contains(held.person) && !baseline.assignments.contains(held.id))
            left.push_back(held);
    }
    for (const Assignment &held : left)
        plan.assignments.edit().remove(held.id);
    return withSeatsFallenVacant(std::move(plan), left);
}

/// Owners as the baseline has them, as far as the account still has them or they are among the seats; then those it
/// has besides.
std::vector<OwnerShare> ownersBack(const Account &is, const Account &was, const SeatSet &seats)
{
    const auto owned = [](const std::vector<OwnerShare> &owners, SeatId seat) {
        return std::find_if(
            owners.begin(), owners.end(), [seat](const OwnerShare &owner) { return owner.seat == seat; });
    };
    std::vector<OwnerShare> owners;
    for (const OwnerShare &owner : was.owners) {
        const auto now = owned(is.owners, owner.seat);
        if (now != is.owners.end() || seats.contains(owner.seat))
            owners.push_back(now != is.owners.end() ? *now : owner);
    }
    for (const OwnerShare &owner : is.owners) {
        if (owned(was.owners, owner.seat) == was.owners.end())
            owners.push_back(owner);
    }
    return owners;
}

/// Accounts that the seats lost and that nobody took over come back.
void bringBackAccounts(Plan &plan, const Plan &baseline, const SeatSet &seats)
{
    std::vector<Account> back;
    for (const Account &was : baseline.accounts) {
        const auto isMeant = [&](const OwnerShare &owner) { return seats.contains(owner.seat); };
        const Account *is
            = std::any_of(was.owners.begin(), was.owners.end(), isMeant) ? plan.accounts.find(was.id) : nullptr;
        if (!is)
            continue;
        Account owned = *is;
        owned.owners = ownersBack(*is, was, seats);
        if (owned.owners != is->owners && !brokenRule(plan, owned))
            back.push_back(std::move(owned));
    }
    auto editor = plan.accounts.edit();
    for (Account &account : back)
        editor.put(std::move(account));
}

/// Seats that were passed on to the manager above report to these again.
void bringBackReports(Plan &plan, const Plan &baseline, const SeatSet &seats)
{
    std::vector<Seat> back;
    for (const Seat &was : baseline.seats) {
        const Seat *is = seats.contains(was.manager) ? plan.seats.find(was.id) : nullptr;
        if (is && is->manager == managerOutside(baseline, was.manager, seats))
            back.push_back(*is), back.back().manager = was.manager;
    }
    auto editor = plan.seats.edit();
    for (Seat &seat : back)
        editor.put(std::move(seat));
}

Result<Plan> withoutSeats(Plan plan, const SeatSet &seats)
{
    std::vector<AssignmentId> held;
    for (const Assignment &assignment : plan.assignments) {
        if (seats.contains(assignment.seat))
            held.push_back(assignment.id);
    }
    for (const AssignmentId id : held)
        plan.assignments.edit().remove(id);
    freeAccounts(plan, seats);
    passReportsUp(plan, seats);
    for (const SeatId id : seats) {
        HEADWATER_TRY(plan, withRowRemoved<Seat>(std::move(plan), id));
    }
    return plan;
}

} // namespace

Result<Plan> withSeatsReverted(Plan plan, const Plan &baseline, std::span<const SeatId> seats)
{
    SeatSet known;
    SeatSet added;
    for (const SeatId id : seats)
        (baseline.seats.contains(id) ? known : added).insert(id);
    HEADWATER_TRY(plan, withoutSeats(std::move(plan), added));
    for (const SeatId id : known)
        plan.seats.edit().put(*baseline.seats.find(id));
    bringBackPeople(plan, baseline, known);
    bringBackAssignments(plan, baseline, known);
    HEADWATER_TRY(plan, withOtherSeatsLeft(std::move(plan), baseline, known));
    bringBackReports(plan, baseline, known);
    bringBackAccounts(plan, baseline, known);
    for (const SeatId id : known) {
        HEADWATER_TRY(plan, withRow(std::move(plan), Seat(*plan.seats.find(id)))); // as sound as any other edit
    }
    return plan;
}

} // namespace headwater
