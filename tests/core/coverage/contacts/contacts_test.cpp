// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/contacts/handovers.h"
#include "core/coverage/contacts/stability.h"
#include "tests/core/coverage/three_seats.h"

using namespace headwater;
using namespace headwater::test;

class ContactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJourneyIsHandedOnWhereAnotherRoleDoesMost()
    {
        const ThreeSeats three;
        // Visits are the account manager's, demos the specialist's: each of the half that goes on is handed on.
        const PlannedHandovers handovers = plannedHandovers(three.plan, three.visits, three.coverage());
        QCOMPARE(handovers.perJourney, 0.5);
        QCOMPARE(handovers.roles.size(), std::size_t { 1 });
        QCOMPARE(handovers.roles.front().from, three.manager);
        QCOMPARE(handovers.roles.front().to, three.specialist);
    }

    void waysBackCountToo()
    {
        ThreeSeats three;
        three.visits.moves.front().moves[2] = 0.2; // of fifty offers ten go back to where the need is found
        const PlannedHandovers handovers = plannedHandovers(three.plan, three.visits, three.coverage());
        QVERIFY(std::abs(handovers.perJourney - 0.6) < 1e-9);
        QCOMPARE(handovers.roles.back().to, three.manager);
    }

    void whoDoesEverythingHandsNothingOn()
    {
        ThreeSeats three;
        three.setRole(three.manager, { three.visit, three.demo }, 48'700);
        three.setRole(three.specialist, {}, 24'350);
        QCOMPARE(plannedHandovers(three.plan, three.visits, three.coverage()).perJourney, 0.0);
        three.own({}); // nobody does anything: nobody hands anything on
        QCOMPARE(plannedHandovers(three.plan, three.visits, three.coverage()).perJourney, 0.0);
        three.visits.places.clear();
        QVERIFY(plannedHandovers(three.plan, three.visits, three.coverage()).roles.empty());
    }

    void customersKeepTheSeatsThatGoOnOwningThem()
    {
        ThreeSeats three;
        QCOMPARE(stabilityOf(three.plan, three.plan).share(), std::optional(1.0));
        const Plan before = three.plan;
        three.second = three.filledSeat("A2", three.manager, three.east);
        three.own({ { three.first, Share::of(0.7) }, { three.second, Share::of(0.3) } });
        QCOMPARE(stabilityOf(before, three.plan).share(), std::optional(0.7));
        QCOMPARE(stabilityOf(three.plan, before).kept, 0.7);
        QCOMPARE(stabilityOf(three.plan, before).customers, std::size_t { 1 });
        three.own({});
        QCOMPARE(stabilityOf(before, three.plan).share(), std::optional(0.0));
        QVERIFY(!stabilityOf(three.plan, before).share()); // nobody's customers keep nobody
    }

    void aSeatThatIsClosedOrConvertedLooksAfterNobody()
    {
        const ThreeSeats three;
        const auto after = [&three](auto change) {
            Plan plan = three.plan;
            Seat seat = *plan.seats.find(three.first);
            change(seat);
            plan.seats.edit().put(seat);
            return stabilityOf(three.plan, plan).share();
        };
        QCOMPARE(after([](Seat &seat) { seat.status = SeatStatus::Closed; }), std::optional(0.0));
        QCOMPARE(after([&three](Seat &seat) { seat.role = three.specialist; }), std::optional(0.0));
        QCOMPARE(after([&three](Seat &seat) { seat.home = three.west; }), std::optional(1.0)); // whom they know
        Plan gone = three.plan;
        gone.accounts.edit().remove(three.account);
        QCOMPARE(stabilityOf(three.plan, gone).share(), std::optional(0.0));
    }
};

QTEST_GUILESS_MAIN(ContactsTest)

#include "contacts_test.moc"
