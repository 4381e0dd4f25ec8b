// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/orphans.h"

#include "core/exchange/reading/held_row_view.h"

#include <set>

namespace headwater {

namespace {

template <typename Visit> void visitHeld(const ImportPreview &preview, Subject subject, Visit visit)
{
    for (const FilePreview &file : preview.files) {
        if (file.subject() != subject)
            continue;
        const HeldRowView view(file.held);
        for (const HeldRow &row : file.held.rows)
            visit(view, row);
    }
}

QStringList teamOf(const ImportPreview &preview)
{
    QStringList names;
    std::set<QString> managers;
    visitHeld(preview, Subject::Team, [&](const HeldRowView &view, const HeldRow &row) {
        names.append(personName(view, row));
        managers.insert(view.text(row, Field::Manager));
    });
    if (!names.isEmpty()) {
        names.removeIf([&managers](const QString &name) { return managers.contains(name); });
        return names;
    }
    std::set<SeatId> managing;
    for (const Seat &seat : preview.plan.seats)
        managing.insert(seat.manager);
    for (const Assignment &assignment : preview.plan.assignments) {
        const Person *person = preview.plan.people.find(assignment.person);
        if (person && !assignment.to.isValid() && !managing.contains(assignment.seat))
            names.append(person->name);
    }
    return names;
}

} // namespace

QStringList agentsWithoutOpportunities(const ImportPreview &preview)
{
    if (preview.opportunities.rows == 0)
        return {};
    std::set<QString> owners;
    for (const OpportunityDigest::Count &owner : preview.opportunities.owners)
        owners.insert(owner.name);
    QStringList without;
    for (const QString &name : teamOf(preview)) {
        if (!owners.contains(name))
            without.append(name);
    }
    without.removeDuplicates();
    without.sort();
    return without;
}

QStringList accountsWithoutOwner(const ImportPreview &preview)
{
    std::set<QString> owned;
    for (const auto &latest : preview.opportunities.latestByAccount)
        owned.insert(latest.first);
    for (const Account &account : preview.plan.accounts) {
        if (!account.owners.empty())
            owned.insert(account.name);
    }
    QStringList names;
    bool hasFile = false;
    visitHeld(preview, Subject::Accounts, [&](const HeldRowView &view, const HeldRow &row) {
        hasFile = true;
        const QString name = view.text(row, Field::Account);
        if (view.text(row, Field::Owner).isEmpty() && !owned.contains(name))
            names.append(name);
    });
    if (!hasFile) {
        for (const Account &account : preview.plan.accounts) {
            if (!owned.contains(account.name))
                names.append(account.name);
        }
    }
    names.sort();
    return names;
}

} // namespace headwater
