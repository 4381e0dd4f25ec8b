// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits.h"
#include "core/plan/figures.h"
#include "tests/support/random_edits.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

class SeatRevertTest : public QObject
{
    Q_OBJECT

private:
    const SmallCompany c = smallCompany();
    const QDate on { 2027, 3, 31 };

    std::vector<SeatId> everySeat(const Plan &plan) const
    {
        std::vector<SeatId> seats;
        for (const Seat &seat : plan.seats)
            seats.push_back(seat.id);
        for (const Seat &seat : c.plan.seats) {
            if (!plan.seats.contains(seat.id))
                seats.push_back(seat.id);
        }
        return seats;
    }

    /// Any edit of seats and of who sits there.
    Result<Plan> seatEdit(const Plan &plan, int what, int which) const
    {
        const std::vector<SeatId> seats { c.head, c.atFells, c.atLakes, c.atCoast, c.demoNorth };
        const std::array one { seats[static_cast<std::size_t>(which) % seats.size()] };
        const PersonId person = which % 2 == 0 ? c.ann : c.bo;
        switch (what) {
        case 0: return withSeatsClosed(plan, one, on);
        case 1: return withPersonLeaving(plan, person, on);
        case 2: return withSeatHeldBy(plan, one.front(), person, on);
        case 3: return withSeatsPlaced(plan, one, c.coast, which % 3 == 0 ? c.demo : RoleId());
        default: return withSeatsCopied(plan, one, c.south);
        }
    }

private Q_SLOTS:
    void aClosedSeatComesBackWithPersonAccountsAndReports()
    {
        const std::array both { c.head, c.atFells };
        const Plan closed = *withSeatsClosed(c.plan, both, on);
        QVERIFY(holderName(closed, c.atFells).isEmpty());
        const auto back = withSeatsReverted(closed, c.plan, both);
        HEADWATER_VERIFY_OK(back);
        QCOMPARE(*back, c.plan);
    }

    void somebodyWhoLeftSitsThereAgain()
    {
        const Plan left = *withPersonLeaving(c.plan, c.ann, on);
        const std::array seat { c.atFells };
        QCOMPARE(*withSeatsReverted(left, c.plan, seat), c.plan);
    }

    void whoMovedElsewhereLeavesThatSeat()
    {
        const Plan moved = *withSeatHeldBy(c.plan, c.atCoast, c.ann, on);
        QCOMPARE(holderName(moved, c.atCoast), c.plan.people.find(c.ann)->name);
        const std::array seat { c.atFells };
        const auto back = withSeatsReverted(moved, c.plan, seat);
        HEADWATER_VERIFY_OK(back);
        QCOMPARE(holderName(*back, c.atFells), c.plan.people.find(c.ann)->name);
        QVERIFY(holderName(*back, c.atCoast).isEmpty());
        QVERIFY(back->seats.find(c.atCoast)->status == SeatStatus::Vacant);
    }

    void accountsThatSomebodyTookOverStayThere()
    {
        const std::array closed { c.atFells };
        const std::array accounts { c.acme };
        Plan plan = *withSeatsClosed(c.plan, closed, on);
        plan = *withAccountsAssigned(plan, accounts, c.atCoast);
        const auto back = withSeatsReverted(plan, c.plan, closed);
        HEADWATER_VERIFY_OK(back);
        QCOMPARE(back->accounts.find(c.acme)->owners, (std::vector<OwnerShare> { { c.atCoast, Share::full() } }));
    }

    void aSeatThatOnlyTheScenarioHasGoesWithItsHolder()
    {
        const std::array original { c.atFells };
        Plan plan = *withSeatsCopied(c.plan, original, c.south);
        const std::array copy { SeatId { plan.seats.slotCount() } };
        plan = *withSeatHeldBy(plan, copy.front(), c.ann, on);
        const std::array both { copy.front(), c.atFells };
        const auto back = withSeatsReverted(plan, c.plan, both);
        HEADWATER_VERIFY_OK(back);
        QCOMPARE(*back, c.plan);
    }

    void aCodeThatAnotherSeatHasNowIsNotTakenBack()
    {
        Seat renamed = *c.plan.seats.find(c.atFells);
        renamed.externalId = QStringLiteral("X-9");
        Seat other = *c.plan.seats.find(c.atCoast);
        other.externalId = QStringLiteral("N-01");
        const Plan plan = *withRow(*withRow(c.plan, renamed), other);
        const std::array seat { c.atFells };
        HEADWATER_VERIFY_ERROR(withSeatsReverted(plan, c.plan, seat), Duplicate);
    }

    void addedSeatsThatReportToEachOtherGoTogether()
    {
        const std::array originals { c.atFells, c.atLakes };
        Plan plan = *withSeatsCopied(c.plan, originals, c.south);
        const std::array copies { SeatId { plan.seats.slotCount() - 1 }, SeatId { plan.seats.slotCount() } };
        for (const auto &[report, manager] : { std::pair { copies[0], copies[1] }, std::pair { copies[1], c.head } }) {
            Seat seat = *plan.seats.find(report);
            seat.manager = manager;
            plan = *withRow(plan, seat);
        }
        const auto back = withSeatsReverted(plan, c.plan, copies);
        HEADWATER_VERIFY_OK(back);
        QCOMPARE(*back, c.plan);
    }

    void aReportThatWasMovedOnPurposeStaysWhereItIs()
    {
        Seat moved = *c.plan.seats.find(c.atCoast); // reported to Fells
        moved.manager = c.head;
        Seat part = *c.plan.seats.find(c.atFells);
        part.fte = Share::of(0.5);
        const Plan plan = *withRow(*withRow(c.plan, moved), part);
        const std::array seat { c.atFells };
        const auto back = withSeatsReverted(plan, c.plan, seat);
        HEADWATER_VERIFY_OK(back);
        QCOMPARE(back->seats.find(c.atCoast)->manager, c.head);
        QVERIFY(*back->seats.find(c.atFells) == *c.plan.seats.find(c.atFells));
    }

    void whateverWasDoneToSeatsAllOfThemRevertedAreTheBaseline()
    {
        QVERIFY(rc::check("reverting every seat undoes every edit of seats", [this] {
            const auto edits = *rc::gen::container<std::vector<std::pair<int, int>>>(
                rc::gen::pair(rc::gen::inRange(0, 5), rc::gen::inRange(0, 30)));
            Plan plan = c.plan;
            for (const auto &[what, which] : edits) {
                if (const auto edited = seatEdit(plan, what, which))
                    plan = *edited;
            }
            const auto back = withSeatsReverted(plan, c.plan, everySeat(plan));
            RC_ASSERT(back.has_value());
            RC_ASSERT(*back == c.plan);
        }));
    }
};

QTEST_GUILESS_MAIN(SeatRevertTest)
#include "seat_revert_test.moc"
