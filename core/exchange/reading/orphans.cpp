// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/orphans.h"

#include "core/base/name_key.h"
#include "core/exchange/reading/held_row_view.h"
#include "core/exchange/reading/row_parser.h"

#include <QHash>
#include <QSet>

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

/// Everything somebody, or the seat somebody has, can be called by.
QSet<QString> knownPeople(const ImportPreview &preview)
{
    QSet<QString> known;
    for (const Person &person : preview.plan.people)
        known << nameKey(person.name) << nameKey(person.externalId);
    for (const Seat &seat : preview.plan.seats)
        known.insert(nameKey(seat.externalId));
    for (const Subject subject : { Subject::Team, Subject::Positions }) {
        visitHeld(preview, subject, [&](const HeldRowView &view, const HeldRow &row) {
            if (subject == Subject::Team)
                known.insert(nameKey(personName(view, row)));
            for (const Field field : { Field::Id, Field::Manager, Field::ManagerId, Field::Worker })
                known.insert(nameKey(view.text(row, field)));
        });
    }
    known.remove({});
    return known;
}

} // namespace

std::vector<OpportunityDigest::Count> unknownOwners(const ImportPreview &preview)
{
    QSet<QString> known = knownPeople(preview);
    if (known.isEmpty())
        return {};
    for (const AliasProposal &alias : preview.aliases) {
        if (alias.column == aliasColumn(Field::Owner))
            known.insert(nameKey(alias.seen));
    }
    QHash<QString, qint64> rows;
    for (const OpportunityDigest::Count &owner : preview.opportunities.owners)
        rows[owner.name] += owner.rows;
    const Spellings confirmed(preview.confirmed);
    visitHeld(preview, Subject::Accounts, [&](const HeldRowView &view, const HeldRow &row) {
        if (const QString owner = confirmed.meaning(Field::Owner, view.text(row, Field::Owner)); !owner.isEmpty())
            ++rows[owner];
    });
    std::vector<OpportunityDigest::Count> unknown;
    for (auto owner = rows.constBegin(); owner != rows.constEnd(); ++owner) {
        if (!known.contains(nameKey(owner.key())))
            unknown.push_back({ owner.key(), owner.value(), {} });
    }
    return unknown;
}

Result<QStringList> agentsWithoutOpportunities(const ImportPreview &preview, const Cancellation &cancellation)
{
    if (preview.opportunities.rows == 0)
        return QStringList {};
    QSet<QString> owners;
    for (const OpportunityDigest::Count &owner : preview.opportunities.owners)
        owners.insert(owner.name);
    if (preview.knownFacts) {
        HEADWATER_CHECK(preview.knownFacts->visitOpportunities(
            [&owners](const Opportunity &known) { owners.insert(known.owner); }, cancellation));
    }
    QStringList without;
    for (const QString &name : teamOf(preview)) {
        if (!owners.contains(name))
            without.append(name);
    }
    without.removeDuplicates();
    without.sort();
    return without;
}

QStringList accountsWithoutOwner(const ImportPreview &preview, const Plan &after)
{
    QSet<QString> listed;
    bool hasFile = false;
    visitHeld(preview, Subject::Accounts, [&](const HeldRowView &view, const HeldRow &row) {
        hasFile = true;
        listed += { view.text(row, Field::Account), view.text(row, Field::Id) };
    });
    for (const OpportunityDigest::Count &added : preview.unknownAccounts)
        listed.insert(added.name);
    listed.remove({});
    QStringList names;
    for (const Account &account : after.accounts) {
        const bool isListed = !hasFile || listed.contains(account.name) || listed.contains(account.externalId);
        if (isListed && account.owners.empty())
            names.append(account.name);
    }
    names.sort();
    return names;
}

} // namespace headwater
