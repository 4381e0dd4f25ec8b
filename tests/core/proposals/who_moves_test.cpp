// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/who_moves.h"
#include "tests/support/random_edits.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

class WhoMovesTest : public QObject
{
    Q_OBJECT

    const SmallCompany c = smallCompany();

private Q_SLOTS:
    void nobodyMovesWhereNothingChanged()
    {
        QVERIFY(rc::check("whoMoves(p, p) is empty", [] {
            const Plan plan = *rc::gen::exec([] { return randomWorkspace().plan(); });
            const WhoMoves moves = whoMoves(plan, plan);
            RC_ASSERT(moves.people.empty() && moves.accounts.empty() && moves.territories.empty());
        }));
    }

    void aSeatThatMovesTakesItsPersonAndCost()
    {
        const SeatId seats[] { c.atFells };
        const Plan after = *withSeatsPlaced(c.plan, seats, c.coast);
        const WhoMoves moves = whoMoves(c.plan, after);
        QCOMPARE(moves.people.size(), std::size_t(1));
        const StaffMove &ann = moves.people.front();
        QCOMPARE(ann.name, QStringLiteral("Ann Hale"));
        QCOMPARE(ann.kind, StaffMove::Kind::Moves);
        QCOMPARE(ann.from->territory, QStringLiteral("Fells"));
        QCOMPARE(ann.to->territory, QStringLiteral("Coast"));
        QCOMPARE(ann.to->manager, QStringLiteral("W-01")); // nobody sits there
        QVERIFY(!ann.on.isValid()); // she keeps her seat
        QVERIFY(moves.accounts.empty()); // the customer keeps her
        QCOMPARE(moves.territories.size(), std::size_t(4)); // Fells, North, South, Coast; the world has as many
        for (const TerritoryMove &territory : moves.territories) {
            const bool isLeft = territory.territory == c.fells || territory.territory == c.north;
            QCOMPARE(territory.after.seats - territory.before.seats, isLeft ? -1 : 1);
            QCOMPARE(territory.after.costPerYear.cents - territory.before.costPerYear.cents,
                Money::ofWhole(isLeft ? -100'000 : 100'000).cents);
        }
    }

    void whoLeavesIsNamedAndSoAreTheCustomers()
    {
        const Plan after = *withPersonLeaving(c.plan, c.ann, QDate(2027, 3, 1));
        const JourneysByAccount open { { c.acme, 3 }, { c.birch, 2 } };
        const WhoMoves moves = whoMoves(c.plan, after, &open);
        QCOMPARE(moves.people.size(), std::size_t(1));
        QCOMPARE(moves.people.front().kind, StaffMove::Kind::Leaves);
        QVERIFY(!moves.people.front().to);
        QCOMPARE(moves.people.front().on, QDate(2027, 3, 1));
        QCOMPARE(moves.accounts.size(), std::size_t(1));
        QCOMPARE(moves.accounts.front().contactsLost, QStringList { QStringLiteral("Ann Hale") });
        QCOMPARE(moves.accounts.front().contactsWon, QStringList { QStringLiteral("N-01") });
        QCOMPARE(moves.accounts.front().openJourneys, 3);
        QCOMPARE(moves.openJourneysTouched, std::optional<std::int64_t>(3));
        QCOMPARE(moves.contactsChanged, 1);
    }

    void anAccountThatGoesToWhoFollowedItHasNotMoved()
    {
        // Ann goes to another seat, and her account with her: the customer still deals with Ann.
        Plan after = *withSeatHeldBy(c.plan, c.atCoast, c.ann, QDate(2027, 1, 1));
        const AccountId accounts[] { c.acme };
        after = *withAccountsAssigned(std::move(after), accounts, c.atCoast);
        const WhoMoves moves = whoMoves(c.plan, after);
        QVERIFY(moves.accounts.empty());
        QCOMPARE(moves.people.size(), std::size_t(1));
        QCOMPARE(moves.people.front().to->seatName, QStringLiteral("S-01"));
        QCOMPARE(moves.people.front().on, QDate(2027, 1, 1));
    }

    void aNewManagerIsNoMove()
    {
        Seat seat = *c.plan.seats.find(c.atLakes);
        seat.manager = c.atFells;
        const WhoMoves moves = whoMoves(c.plan, *withRow(c.plan, seat));
        QCOMPARE(moves.people.size(), std::size_t(1));
        QCOMPARE(moves.people.front().kind, StaffMove::Kind::NewManager);
        QCOMPARE(moves.people.front().to->manager, QStringLiteral("Ann Hale"));
        QVERIFY(moves.territories.empty());
    }

    void handoversComeWithTheSpecialistsWhoReachACustomer()
    {
        Handover handover;
        handover.from = c.accountManager;
        handover.to = c.demo;
        const Plan before = *withRow(c.plan, handover);
        const SeatId seats[] { c.demoNorth };
        const WhoMoves moves = whoMoves(before, *withSeatsPlaced(before, seats, c.south));
        QCOMPARE(moves.accounts.size(), std::size_t(2)); // both in the north
        QCOMPARE(moves.accounts.front().name, QStringLiteral("Acme"));
        QCOMPARE(moves.accounts.front().handoversRemoved,
            QStringList { QStringLiteral("Account manager to Demo specialist") });
        QVERIFY(!moves.accounts.front().hasOtherContacts());
        QCOMPARE(moves.contactsChanged, 0);
        QVERIFY(!moves.openJourneysTouched); // none are known
    }

    void anotherNameMovesNobody()
    {
        Handover handover;
        handover.from = c.accountManager;
        handover.to = c.demo;
        const Plan before = *withRow(c.plan, handover);
        Plan after = before;
        for (const Role &role : before.roles) {
            Role renamed = role;
            renamed.name += QStringLiteral(" II");
            after.roles.edit().put(renamed);
        }
        for (const Person &person : before.people) {
            Person renamed = person;
            renamed.name = QStringLiteral("The same name"); // of everybody
            after.people.edit().put(renamed);
        }
        for (const Seat &seat : before.seats) {
            Seat renamed = seat;
            renamed.externalId += u'x';
            after.seats.edit().put(renamed);
        }
        WhoMoves moves = whoMoves(before, after);
        QCOMPARE(moves.people.size(), std::size_t(0));
        QCOMPARE(moves.accounts.size(), std::size_t(0));
        const AccountId accounts[] { c.acme };
        moves = whoMoves(after, *withAccountsAssigned(after, accounts, c.atLakes)); // to somebody of the same name
        QCOMPARE(moves.contactsChanged, 1);
    }

    void whatIsWonOneWayIsLostTheOther()
    {
        QVERIFY(rc::check("whoMoves(a, b) mirrors whoMoves(b, a)", [] {
            const Plan before = smallCompany().plan;
            const Plan after = *rc::gen::exec([] { return randomWorkspace().plan(); });
            const WhoMoves there = whoMoves(before, after);
            const WhoMoves back = whoMoves(after, before);
            RC_ASSERT(there.people.size() == back.people.size());
            RC_ASSERT(there.accounts.size() == back.accounts.size());
            RC_ASSERT(there.territories.size() == back.territories.size());
            std::map<AccountId, const CustomerMove *> mirrored;
            for (const CustomerMove &account : back.accounts)
                mirrored[account.account] = &account;
            for (const CustomerMove &account : there.accounts) {
                RC_ASSERT(account.contactsWon == mirrored.at(account.account)->contactsLost);
                RC_ASSERT(account.handoversAdded == mirrored.at(account.account)->handoversRemoved);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(WhoMovesTest)
#include "who_moves_test.moc"
