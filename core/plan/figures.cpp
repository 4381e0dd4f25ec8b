// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/figures.h"

namespace headwater {

Figures figuresOf(const Plan &plan)
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
    for (const Account &account : plan.accounts) {
        ++figures.accounts;
        figures.accountsWithoutOwner += account.owners.empty() ? 1 : 0;
    }
    return figures;
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
    return names;
}

QString holderName(const Plan &plan, SeatId seat)
{
    QString name;
    for (const Assignment &assignment : plan.assignments) {
        const Person *person = plan.people.find(assignment.person);
        if (assignment.seat != seat || assignment.to.isValid() || !person)
            continue;
        name = name.isEmpty() ? person->name : name + QStringLiteral(", ") + person->name;
    }
    return name;
}

} // namespace headwater
