// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/figures.h"
#include "core/plan/violations.h"
#include "tests/support/small_company.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

class EditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { c = smallCompany(); }

    void theSmallCompanyBreaksNoRule() { QVERIFY(brokenRules(c.plan).empty()); }

    void aNewRowGetsItsOwnId()
    {
        Territory marsh;
        marsh.name = QStringLiteral("Marsh");
        marsh.parent = c.south;
        const auto plan = withRow(c.plan, marsh);
        HEADWATER_VERIFY_OK(plan);
        QCOMPARE(plan->territories.find(TerritoryId { plan->territories.slotCount() })->name, QStringLiteral("Marsh"));
    }

    void editingARowThatIsGoneIsRefused()
    {
        Territory ghost;
        ghost.id = TerritoryId { 999 };
        ghost.name = QStringLiteral("Ghost");
        HEADWATER_VERIFY_ERROR(withRow(c.plan, ghost), NotFound);
    }

    void aTerritoryBelowItsOwnChildIsRefused()
    {
        Territory north = *c.plan.territories.find(c.north);
        north.parent = c.fells;
        HEADWATER_VERIFY_ERROR(withRow(c.plan, north), WouldFormCycle);
    }

    void reportingToOnesOwnReportIsRefused()
    {
        Seat head = *c.plan.seats.find(c.head);
        head.manager = c.atCoast;
        HEADWATER_VERIFY_ERROR(withRow(c.plan, head), WouldFormCycle);
        head.manager = c.head;
        HEADWATER_VERIFY_ERROR(withRow(c.plan, head), WouldFormCycle);
    }

    void aSeatNeedsRoleAndHome()
    {
        Seat seat;
        seat.role = c.demo;
        HEADWATER_VERIFY_ERROR(withRow(c.plan, seat), Incomplete);
    }

    void aSpanOutsideTheTreeIsRefused()
    {
        Seat demo = *c.plan.seats.find(c.demoNorth);
        demo.span = { c.north, TerritoryId { 77 } };
        HEADWATER_VERIFY_ERROR(withRow(c.plan, demo), OutsideTree);
    }

    void sharesOfOwnersCannotExceedTheWhole()
    {
        Account acme = *c.plan.accounts.find(c.acme);
        acme.owners = { { c.atFells, Share::of(0.6) }, { c.atLakes, Share::of(0.4) } };
        HEADWATER_VERIFY_OK(withRow(c.plan, acme));
        acme.owners[1].share = Share::of(0.4001);
        HEADWATER_VERIFY_ERROR(withRow(c.plan, acme), SharesExceedWhole);
    }

    void endBeforeBeginningIsRefused()
    {
        HEADWATER_VERIFY_ERROR(withPersonLeaving(c.plan, c.ann, QDate(2023, 1, 1)), DatesOutOfOrder);
    }

    void codesAndRoleNamesAreUnique()
    {
        Seat seat = *c.plan.seats.find(c.atLakes);
        seat.externalId = QStringLiteral("N-01");
        HEADWATER_VERIFY_ERROR(withRow(c.plan, seat), Duplicate);
        Role role = *c.plan.roles.find(c.demo);
        role.name = QStringLiteral("Manager");
        HEADWATER_VERIFY_ERROR(withRow(c.plan, role), Duplicate);
    }

    void whatIsReferredToCannotBeRemoved()
    {
        HEADWATER_VERIFY_ERROR(withRowRemoved<Role>(c.plan, c.demo), StillInUse);
        HEADWATER_VERIFY_ERROR(withRowRemoved<Seat>(c.plan, c.atFells), StillInUse);
        const auto plan = withRowRemoved<Account>(c.plan, c.acme);
        HEADWATER_VERIFY_OK(plan);
        QVERIFY(!plan->accounts.contains(c.acme));
    }

    void movingKeepsPersonAndAccounts()
    {
        const auto plan = withSeatsPlaced(c.plan, std::array { c.atFells }, c.coast);
        HEADWATER_VERIFY_OK(plan);
        QCOMPARE(plan->seats.find(c.atFells)->home, c.coast);
        QCOMPARE(plan->accounts.find(c.acme)->owners.front().seat, c.atFells);
        QVERIFY(plan->assignments == c.plan.assignments);
    }

    void convertingToASpecialtyFreesTheAccounts()
    {
        const auto plan = withSeatsPlaced(c.plan, std::array { c.atFells }, c.north, c.demo);
        HEADWATER_VERIFY_OK(plan);
        QCOMPARE(plan->seats.find(c.atFells)->role, c.demo);
        QVERIFY(plan->accounts.find(c.acme)->owners.empty());
        QVERIFY(!plan->accounts.find(c.birch)->owners.empty());
    }

    void convertingToCustomerFocusedEndsTheSpan()
    {
        Seat demo = *c.plan.seats.find(c.demoNorth);
        demo.span = { c.fells, c.lakes };
        const auto plan
            = withSeatsPlaced(*withRow(c.plan, demo), std::array { c.demoNorth }, c.lakes, c.accountManager);
        HEADWATER_VERIFY_OK(plan);
        QVERIFY(plan->seats.find(c.demoNorth)->span.empty());
    }

    void aCopyIsANewSeatToBeHired()
    {
        const auto plan = withSeatsCopied(c.plan, std::array { c.atFells }, c.lakes);
        HEADWATER_VERIFY_OK(plan);
        const Seat *copy = plan->seats.find(SeatId { plan->seats.slotCount() });
        QCOMPARE(copy->status, SeatStatus::Planned);
        QCOMPARE(copy->placeholder, Placeholder::Hire);
        QCOMPARE(copy->home, c.lakes);
        QVERIFY(copy->externalId.isEmpty());
        QCOMPARE(plan->seats.size(), c.plan.seats.size() + 1);
    }

    void closingASeatEndsItsAssignmentsFreesItsAccountsAndPassesItsReportsUp()
    {
        const auto plan = withSeatsClosed(c.plan, std::array { c.atFells }, QDate(2027, 3, 31));
        HEADWATER_VERIFY_OK(plan);
        QCOMPARE(plan->seats.find(c.atFells)->status, SeatStatus::Closed);
        QCOMPARE(plan->seats.find(c.atFells)->to, QDate(2027, 3, 31));
        QVERIFY(plan->accounts.find(c.acme)->owners.empty());
        QCOMPARE(plan->seats.find(c.atCoast)->manager, c.head);
        for (const Assignment &assignment : plan->assignments)
            QCOMPARE(assignment.to, assignment.seat == c.atFells ? QDate(2027, 3, 31) : QDate());
        QVERIFY(brokenRules(*plan).empty());
    }

    void closingAWholeChainLeavesNoReportBehind()
    {
        const auto plan = withSeatsClosed(c.plan, std::array { c.head, c.atFells }, QDate(2027, 3, 31));
        HEADWATER_VERIFY_OK(plan);
        QVERIFY(!plan->seats.find(c.atCoast)->manager.isValid());
        QVERIFY(!plan->seats.find(c.atLakes)->manager.isValid());
    }

    void aLeaverLeavesAVacantSeatThatKeepsItsAccounts()
    {
        const auto plan = withPersonLeaving(c.plan, c.ann, QDate(2027, 2, 28));
        HEADWATER_VERIFY_OK(plan);
        QCOMPARE(plan->people.find(c.ann)->left, QDate(2027, 2, 28));
        QCOMPARE(plan->seats.find(c.atFells)->status, SeatStatus::Vacant);
        QCOMPARE(plan->seats.find(c.atFells)->placeholder, Placeholder::Replacement);
        QCOMPARE(plan->accounts.find(c.acme)->owners.front().seat, c.atFells);
        QCOMPARE(plan->seats.find(c.atLakes)->status, SeatStatus::Filled);
    }

    void whoTakesASeatLeavesTheirOwn()
    {
        const auto plan = withSeatHeldBy(c.plan, c.atLakes, c.ann, QDate(2027, 3, 1));
        HEADWATER_VERIFY_OK(plan);
        QCOMPARE(holderName(*plan, c.atLakes), QStringLiteral("Ann Hale"));
        QCOMPARE(holderName(*plan, c.atFells), QString());
        QVERIFY(plan->seats.find(c.atFells)->status == SeatStatus::Vacant);
        QVERIFY(plan->seats.find(c.atLakes)->status == SeatStatus::Filled);
        const auto emptied = withSeatHeldBy(*plan, c.atLakes, {}, QDate(2027, 4, 1));
        HEADWATER_VERIFY_OK(emptied);
        QVERIFY(emptied->seats.find(c.atLakes)->status == SeatStatus::Vacant);
        QVERIFY(*withSeatHeldBy(c.plan, c.atFells, c.ann, QDate(2027, 3, 1)) == c.plan);
    }

    void aSharedSeatStaysFilledWhenOneLeaves()
    {
        const auto shared = withPersonSeated(c.plan, c.bo, c.atFells, QDate(2026, 1, 1));
        HEADWATER_VERIFY_OK(shared);
        const auto plan = withPersonLeaving(*shared, c.ann, QDate(2027, 2, 28));
        HEADWATER_VERIFY_OK(plan);
        QCOMPARE(plan->seats.find(c.atFells)->status, SeatStatus::Filled);
    }

    void accountsGoToOneSeatOrToNobody()
    {
        const std::array both { c.acme, c.birch };
        const auto given = withAccountsAssigned(c.plan, both, c.atCoast);
        HEADWATER_VERIFY_OK(given);
        QCOMPARE(given->accounts.find(c.birch)->owners, std::vector<OwnerShare>({ { c.atCoast, Share::full() } }));
        const auto freed = withAccountsAssigned(*given, both, {});
        HEADWATER_VERIFY_OK(freed);
        QVERIFY(freed->accounts.find(c.acme)->owners.empty());
        HEADWATER_VERIFY_ERROR(withAccountsAssigned(c.plan, both, SeatId { 99 }), NotFound);
    }

    void aRowCanGoBackToTheBaseline()
    {
        Plan scenario = *withSeatsPlaced(c.plan, std::array { c.atFells, c.atLakes }, c.coast);
        const auto plan = withRowReverted<Seat>(scenario, c.plan, c.atFells);
        HEADWATER_VERIFY_OK(plan);
        QCOMPARE(plan->seats.find(c.atFells)->home, c.fells);
        QCOMPARE(plan->seats.find(c.atLakes)->home, c.coast);
        Plan added = *withSeatsCopied(c.plan, std::array { c.atFells }, c.coast);
        const SeatId copy { added.seats.slotCount() };
        QVERIFY(!withRowReverted<Seat>(added, c.plan, copy)->seats.contains(copy));
    }

private:
    SmallCompany c;
};

QTEST_GUILESS_MAIN(EditsTest)
#include "edits_test.moc"
