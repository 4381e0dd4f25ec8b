// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/columns.h"
#include "core/plan/edits.h"
#include "core/plan/row_rules.h"
#include "core/plan/seats/seat_consequences.h"

#include <algorithm>
#include <optional>

namespace headwater {

namespace {

/// Those whom the baseline's assignments of the seats name are there; who holds one has left only if they have there.
std::vector<PersonId> bringBackPeople(Plan &plan, const Plan &baseline, const SeatSet &seats)
{
    std::vector<PersonId> back;
    auto editor = plan.people.edit();
    for (const Assignment &held : baseline.assignments) {
        const Person *was = seats.contains(held.seat) ? baseline.people.find(held.person) : nullptr;
        const Person *is = was ? plan.people.find(held.person) : nullptr;
        if (!was || (is && (held.to.isValid() || is->left == was->left)))
            continue;
        Person person = is ? *is : *was;
        person.left = was->left;
        editor.put(std::move(person));
        back.push_back(held.person);
    }
    return back;
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

/// Owners as the baseline has them, as far as the account still has them or they are among the seats; nothing where
/// somebody else has come.
std::optional<std::vector<OwnerShare>> ownersBack(const Account &is, const Account &was, const SeatSet &seats)
{
    const auto owned = [](const std::vector<OwnerShare> &owners, SeatId seat) {
        return std::find_if(
            owners.begin(), owners.end(), [seat](const OwnerShare &owner) { return owner.seat == seat; });
    };
    for (const OwnerShare &owner : is.owners) {
        if (owned(was.owners, owner.seat) == was.owners.end())
            return {};
    }
    std::vector<OwnerShare> owners;
    for (const OwnerShare &owner : was.owners) {
        const auto now = owned(is.owners, owner.seat);
        if (now != is.owners.end() || seats.contains(owner.seat))
            owners.push_back(now != is.owners.end() ? *now : owner);
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
        const auto owners = ownersBack(*is, was, seats);
        if (!owners || *owners == is->owners)
            continue;
        Account owned = *is;
        owned.owners = *owners;
        if (!brokenRule(plan, owned))
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

/// Seats of the scenario alone go with everything that refers to them.
void dropSeats(Plan &plan, const SeatSet &seats)
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
    auto editor = plan.seats.edit();
    for (const SeatId id : seats)
        editor.remove(id);
}

/// Rows that were put back are as sound as after any other edit, and their codes their own.
template <typename Row>
Result<> areSound(const Plan &plan, const Plan &before, const std::vector<decltype(Row::id)> &ids)
{
    for (const auto id : ids) {
        const Row &row = *tableOf<Row>(plan).find(id);
        const Row *was = tableOf<Row>(before).find(id);
        bool isRenamed = !was;
        forEachIdentity<Row>([&](QString Row::*text) { isRenamed = isRenamed || was->*text != row.*text; });
        if (isRenamed && idTaken(plan, row))
            return failure(Error::Kind::Duplicate, QLatin1StringView(TableOf<Row>::table));
        if (const auto broken = brokenRule(plan, row))
            return failure(errorKindFor(broken->rule), broken->table + u'.' + broken->detail);
    }
    return {};
}

/// Seats that are not there, or closed: what they had was passed on.
SeatSet goneIn(const Plan &plan, const std::vector<SeatId> &seats)
{
    SeatSet gone;
    for (const SeatId id : seats) {
        const Seat *seat = plan.seats.find(id);
        if (!seat || seat->status == SeatStatus::Closed)
            gone.insert(id);
    }
    return gone;
}

} // namespace

Result<Plan> withSeatsReverted(Plan plan, const Plan &baseline, std::span<const SeatId> seats)
{
    std::vector<SeatId> known;
    SeatSet added;
    for (const SeatId id : seats) {
        if (baseline.seats.contains(id))
            known.push_back(id);
        else if (plan.seats.contains(id))
            added.insert(id);
        else
            return failure(Error::Kind::NotFound, QStringLiteral("seat %1").arg(id.value));
    }
    const Plan before = plan;
    const SeatSet back(known.begin(), known.end());
    dropSeats(plan, added);
    for (const SeatId id : known)
        plan.seats.edit().put(*baseline.seats.find(id));
    const std::vector<PersonId> people = bringBackPeople(plan, baseline, back);
    bringBackAssignments(plan, baseline, back);
    HEADWATER_TRY(plan, withOtherSeatsLeft(std::move(plan), baseline, back));
    bringBackReports(plan, baseline, goneIn(before, known));
    bringBackAccounts(plan, baseline, back);
    HEADWATER_CHECK(areSound<Seat>(plan, before, known));
    HEADWATER_CHECK(areSound<Person>(plan, before, people));
    return plan;
}

} // namespace headwater
