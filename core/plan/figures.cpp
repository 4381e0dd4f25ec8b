// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/figures.h"

namespace headwater {

Figures figuresOf(const Plan &plan) { return figuresOf(plan, accountSumsOf(plan.accounts)); }

Figures figuresOf(const Plan &plan, const AccountSums &accounts)
{
    Figures figures;
    for (const Seat &seat : plan.seats) {
        const Role *role = plan.roles.find(seat.role);
        if (seat.status == SeatStatus::Closed || !role)
            continue;
        (role->kind == RoleKind::CustomerFocused ? figures.customerFocusedSeats : figures.specialtySeats) += 1;
        figures.vacancies += seat.status == SeatStatus::Filled ? 0 : 1;
        figures.costPerYear += role->costPerYear * seat.fte;
    }
    figures.accounts = accounts.accounts;
    figures.accountsWithoutOwner = accounts.withoutOwner;
    return figures;
}

std::unordered_map<SeatId, AssignmentId> lastHolders(const Plan &plan)
{
    std::unordered_map<SeatId, AssignmentId> last;
    for (const Assignment &assignment : plan.assignments) {
        const Seat *seat = assignment.to.isValid() ? plan.seats.find(assignment.seat) : nullptr;
        if (!seat || seat->status != SeatStatus::Filled)
            continue;
        const auto [known, isNew] = last.try_emplace(seat->id, assignment.id);
        if (!isNew && plan.assignments.find(known->second)->to < assignment.to)
            known->second = assignment.id;
    }
    if (last.empty())
        return last;
    for (const Assignment &assignment : plan.assignments) {
        if (!assignment.to.isValid())
            last.erase(assignment.seat);
    }
    return last;
}

std::unordered_map<SeatId, QString> holderNames(const Plan &plan)
{
    std::unordered_map<SeatId, QString> names;
    names.reserve(plan.seats.size());
    for (const Assignment &assignment : plan.assignments) {
        const Person *person = plan.people.find(assignment.person);
        if (assignment.to.isValid() || !person)
            continue;
        QString &name = names[assignment.seat];
        name = name.isEmpty() ? person->name : name + QStringLiteral(", ") + person->name;
    }
    for (const auto &[seat, assignment] : lastHolders(plan)) {
        if (const Person *person = plan.people.find(plan.assignments.find(assignment)->person))
            names[seat] = person->name;
    }
    return names;
}

QString holderName(const Plan &plan, SeatId seat)
{
    const Seat *found = plan.seats.find(seat);
    QString name;
    const Assignment *last = nullptr;
    for (const Assignment &assignment : plan.assignments) {
        const Person *person = assignment.seat == seat ? plan.people.find(assignment.person) : nullptr;
        if (!person)
            continue;
        if (!assignment.to.isValid())
            name = name.isEmpty() ? person->name : name + QStringLiteral(", ") + person->name;
        else if (!last || last->to < assignment.to)
            last = &assignment;
    }
    const bool isHeldStill = name.isEmpty() && last && found && found->status == SeatStatus::Filled;
    return isHeldStill ? plan.people.find(last->person)->name : name;
}

} // namespace headwater
