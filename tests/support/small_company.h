// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/edits.h"

#include <QTest>

namespace headwater::test {

/// A company small enough to reason about: World > North (Fells, Lakes), South (Coast); roles Manager,
/// Account manager (customer-focused), Demo specialist (specialty); a head over one seat per leaf.
struct SmallCompany {
    Plan plan;
    TerritoryId world, north, south, fells, lakes, coast;
    RoleId manager, accountManager, demo;
    SeatId head, atFells, atLakes, atCoast, demoNorth;
    PersonId ann, bo;
    AccountId acme, birch;
};

inline TerritoryId addTerritory(Plan &plan, const char *name, TerritoryId parent, TerritoryKind kind)
{
    Territory territory;
    territory.name = QString::fromLatin1(name);
    territory.parent = parent;
    territory.kind = kind;
    return plan.territories.edit().add(territory);
}

inline RoleId addRole(Plan &plan, const char *name, RoleKind kind, std::int64_t cost)
{
    Role role;
    role.name = QString::fromLatin1(name);
    role.kind = kind;
    role.position = static_cast<std::int64_t>(plan.roles.size());
    role.costPerYear = Money::ofWhole(cost);
    role.perYear = Minutes::ofHours(1600);
    return plan.roles.edit().add(role);
}

inline SeatId addSeat(Plan &plan, const char *code, RoleId role, TerritoryId home, SeatId manager)
{
    Seat seat;
    seat.externalId = QString::fromLatin1(code);
    seat.role = role;
    seat.home = home;
    seat.manager = manager;
    seat.status = SeatStatus::Vacant;
    return plan.seats.edit().add(seat);
}

inline PersonId seatPerson(Plan &plan, const char *name, SeatId seat)
{
    Person person;
    person.name = QString::fromLatin1(name);
    person.hired = QDate(2024, 3, 1);
    const PersonId id = plan.people.edit().add(person);
    plan = *withPersonSeated(plan, id, seat, QDate(2024, 3, 1));
    return id;
}

inline AccountId addAccount(Plan &plan, const char *name, TerritoryId territory, SeatId owner)
{
    Account account;
    account.externalId = QString::fromLatin1(name);
    account.name = QString::fromLatin1(name);
    account.territory = territory;
    account.revenue = Money::ofWhole(50'000);
    account.owners = { { owner, Share::full() } };
    return plan.accounts.edit().add(account);
}

inline SmallCompany smallCompany()
{
    SmallCompany c;
    c.plan.info.edit().add(PlanInfo {
        {}, QStringLiteral("Small"), QStringLiteral("EUR"), QDate(2027, 1, 1), QStringLiteral("small company"), {} });
    c.world = addTerritory(c.plan, "World", {}, TerritoryKind::Region);
    c.north = addTerritory(c.plan, "North", c.world, TerritoryKind::Region);
    c.south = addTerritory(c.plan, "South", c.world, TerritoryKind::Region);
    c.fells = addTerritory(c.plan, "Fells", c.north, TerritoryKind::Leaf);
    c.lakes = addTerritory(c.plan, "Lakes", c.north, TerritoryKind::Leaf);
    c.coast = addTerritory(c.plan, "Coast", c.south, TerritoryKind::Leaf);
    c.manager = addRole(c.plan, "Manager", RoleKind::CustomerFocused, 150'000);
    c.accountManager = addRole(c.plan, "Account manager", RoleKind::CustomerFocused, 100'000);
    c.demo = addRole(c.plan, "Demo specialist", RoleKind::Specialty, 90'000);
    c.head = addSeat(c.plan, "W-01", c.manager, c.world, {});
    c.atFells = addSeat(c.plan, "N-01", c.accountManager, c.fells, c.head);
    c.atLakes = addSeat(c.plan, "N-02", c.accountManager, c.lakes, c.head);
    c.atCoast = addSeat(c.plan, "S-01", c.accountManager, c.coast, c.atFells);
    c.demoNorth = addSeat(c.plan, "N-03", c.demo, c.north, c.head);
    c.ann = seatPerson(c.plan, "Ann Hale", c.atFells);
    c.bo = seatPerson(c.plan, "Bo Tarn", c.atLakes);
    c.acme = addAccount(c.plan, "Acme", c.fells, c.atFells);
    c.birch = addAccount(c.plan, "Birch", c.lakes, c.atLakes);
    return c;
}

inline Workspace workspaceOf(Plan plan)
{
    Workspace workspace = emptyWorkspace(QStringLiteral("Small"), QStringLiteral("EUR"), QDate(2027, 1, 1),
        QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC));
    return *withPlan(std::move(workspace), baselineId, std::move(plan));
}

} // namespace headwater::test

/// Passes when the Result holds a value; prints the error when it does not.
#define HEADWATER_VERIFY_OK(result)                                                                                    \
    do {                                                                                                               \
        const auto &verified_ = (result);                                                                              \
        QVERIFY2(verified_.has_value(), verified_ ? "" : qPrintable(verified_.error().detail));                        \
    } while (false)

/// Passes when the Result is this error.
#define HEADWATER_VERIFY_ERROR(result, expectedKind)                                                                   \
    do {                                                                                                               \
        const auto &verified_ = (result);                                                                              \
        QVERIFY(!verified_.has_value());                                                                               \
        QCOMPARE(static_cast<int>(verified_.error().kind), static_cast<int>(headwater::Error::Kind::expectedKind));    \
    } while (false)
