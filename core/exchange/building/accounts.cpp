// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/building/organisation.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace headwater {

namespace {

void readPlace(const HeldRowView &view, const HeldRow &row, Account &account)
{
    if (view.text(row, Field::Latitude).isEmpty() || view.text(row, Field::Longitude).isEmpty())
        return;
    double latitude = 0;
    double longitude = 0;
    view.read(row, Field::Latitude, latitude);
    view.read(row, Field::Longitude, longitude);
    account.latitude = latitude;
    account.longitude = longitude;
}

/// The owner that the file names takes the account over, unless the plan has it among its owners already.
void setOwner(PlanBuilder &plan, Account &account, SeatId seat)
{
    const bool ownsAlready = std::any_of(
        account.owners.begin(), account.owners.end(), [seat](const OwnerShare &owner) { return owner.seat == seat; });
    if (!seat.isValid() || ownsAlready)
        return;
    account.owners = { OwnerShare { seat, Share::full() } };
    if (!account.territory.isValid())
        account.territory = plan.seats.find(seat)->home;
}

void storeAccount(Building &building, const HeldRowView &view, const HeldRow &row)
{
    PlanBuilder &plan = building.plan;
    const Spellings &spellings = building.spellings;
    const QString code = view.text(row, Field::Id);
    const QString name = spellings.meaning(Field::Account, view.text(row, Field::Account));
    // An id that was joined to an account stays its alias; the account keeps the id of its first source.
    const bool isJoined = !code.isEmpty() && spellings.meaning(Field::Account, code) == name && code != name;
    const AccountId known = isJoined ? plan.accounts.byName(name) : plan.accounts.matching(code, name);
    Account account = known.isValid() ? *plan.accounts.find(known) : Account {};
    account.name = name;
    const bool isOtherId = withoutCheckLetters(code) != withoutCheckLetters(account.externalId);
    if (!code.isEmpty() && isOtherId && (!isJoined || account.externalId.isEmpty()))
        account.externalId = code;
    const QString sector = spellings.meaning(Field::Sector, view.text(row, Field::Sector));
    if (view.hasColumn(Field::Sector))
        account.industry = sector;
    const QString segment = view.hasColumn(Field::Segment) ? view.text(row, Field::Segment) : sector;
    if (!segment.isEmpty() && (building.choices.proposeOrganisation || plan.segments.named(segment).isValid()))
        account.segment = plan.segmentFor(segment);
    view.read(row, Field::Revenue, account.revenue);
    view.read(row, Field::Potential, account.potential);
    view.read(row, Field::Employees, account.employees);
    if (view.hasColumn(Field::Country))
        account.country = spellings.meaning(Field::Country, view.text(row, Field::Country));
    if (view.hasColumn(Field::PartOf))
        account.partOf = view.text(row, Field::PartOf);
    readPlace(view, row, account);
    if (const QString territory = view.text(row, Field::Territory); !territory.isEmpty()) {
        const TerritoryId there = plan.territories.named(territory);
        account.territory = there.isValid() ? there : plan.territoryFor(territory, TerritoryKind::Leaf, {});
    }
    setOwner(plan, account, plan.seatNamed(spellings.meaning(Field::Owner, view.text(row, Field::Owner))));
    plan.accounts.store(std::move(account));
}

/// All of them where there are no accounts yet, else those that are unlike any: what looks like another one may be it.
void addAccountsOfOpportunities(Building &building)
{
    if (!building.choices.addAccounts)
        return;
    const bool areAllNew = building.plan.accounts.rows().empty();
    QSet<QString> unknown;
    for (const OpportunityDigest::Count &account : building.preview.unknownAccounts)
        unknown.insert(account.name);
    for (const OpportunityDigest::Count &named : building.preview.opportunities.accounts) {
        if (!areAllNew && !unknown.contains(named.name))
            continue;
        Account account;
        account.name = building.spellings.meaning(Field::Account, named.name);
        account.id = building.plan.accounts.byName(account.name);
        if (!account.id.isValid())
            building.plan.accounts.store(std::move(account));
    }
}

/// The owner of an account nobody owns yet is whoever won, or works on, its last opportunity.
void addOwnership(Building &building)
{
    PlanBuilder &plan = building.plan;
    std::map<QString, OpportunityDigest::Latest> latest; // by account as the plan calls it
    for (const auto &[seen, candidate] : building.preview.opportunities.latestByAccount) {
        const auto [at, isNew] = latest.try_emplace(building.spellings.meaning(Field::Account, seen), candidate);
        const auto when = [](const OpportunityDigest::Latest &one) {
            return std::pair(one.on.isValid() ? one.on.toJulianDay() : 0, one.order);
        };
        if (!isNew && when(candidate) > when(at->second))
            at->second = candidate;
    }
    for (const auto &[name, owner] : latest) {
        const Account *account = plan.accounts.find(plan.accounts.named(name));
        if (!account || !account->owners.empty())
            continue;
        Account owned = *account;
        setOwner(plan, owned, plan.seatNamed(building.spellings.meaning(Field::Owner, owner.owner)));
        plan.accounts.store(std::move(owned));
    }
}

} // namespace

void addProducts(Building &building)
{
    forEachHeld(building.preview, Subject::Products, [&](const HeldRowView &view, const HeldRow &row) {
        const QString code = view.text(row, Field::Id);
        const QString name = building.spellings.meaning(Field::Product, view.text(row, Field::Product));
        const ProductId known = building.plan.products.matching(code, name);
        Product product = known.isValid() ? *building.plan.products.find(known) : Product {};
        product.name = name;
        if (!code.isEmpty())
            product.externalId = code;
        view.read(row, Field::Series, product.series);
        view.read(row, Field::Price, product.price);
        building.plan.products.store(std::move(product));
    });
}

void addAccounts(Building &building)
{
    forEachHeld(building.preview, Subject::Accounts,
        [&](const HeldRowView &view, const HeldRow &row) { storeAccount(building, view, row); });
}

void placeAccounts(Building &building)
{
    forEachHeld(building.preview, Subject::AccountTerritories, [&](const HeldRowView &view, const HeldRow &row) {
        const AccountId id = building.plan.accounts.named(view.text(row, Field::AccountKey));
        const TerritoryId territory = building.plan.territories.named(view.text(row, Field::Territory));
        if (!id.isValid() || !territory.isValid())
            return;
        Account account = *building.plan.accounts.find(id);
        account.territory = territory;
        building.plan.accounts.store(std::move(account));
    });
}

void addFromOpportunities(Building &building)
{
    if (!building.choices.proposeOrganisation || building.preview.opportunities.rows == 0)
        return;
    addAccountsOfOpportunities(building);
    addOwnership(building);
}

} // namespace headwater
