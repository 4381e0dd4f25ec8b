// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/coverage/three_seats.h"

#include <rapidcheck.h>

#include <cmath>

using namespace headwater;
using namespace headwater::test;

namespace {

/// Three seats in which people are named, and some more in any place, so that much or little of the work is done.
struct Staffed : ThreeSeats {
    std::vector<AssignmentId> held;

    Staffed()
    {
        for (const Seat &seat : CowTable<Seat>(plan.seats))
            sit(seat.id, {});
    }
    AssignmentId sit(SeatId seat, QDate from)
    {
        const PersonId person
            = plan.people.edit().add(Person { {}, {}, QStringLiteral("P%1").arg(held.size()), {}, {}, {}, {} });
        held.push_back(plan.assignments.edit().add(Assignment { {}, person, seat, Share::full(), from, {} }));
        return held.back();
    }
    Plan withoutFrom(AssignmentId leaving, QDate firstDayWithout) const
    {
        Plan left = plan;
        Assignment assignment = *left.assignments.find(leaving);
        assignment.to = firstDayWithout.addDays(-1);
        left.assignments.edit().put(assignment);
        return left;
    }
    Coverage of(const Plan &other, const CoverageOptions &options = {}) const
    {
        return *coverageOf(other, visits, quarter, options);
    }
};

/// With more seats, and with whatever share of the work that they could do.
Staffed anyStaff()
{
    Staffed any;
    const auto more = *rc::gen::inRange(0, 4);
    for (int i = 0; i < more; ++i) {
        const RoleId role = *rc::gen::element(any.manager, any.specialist);
        const SeatId seat = any.filledSeat("X", role, any.east);
        if (role == any.manager)
            any.own({ { any.first, Share { Share::whole / 2 } }, { seat, Share { Share::whole / 2 } } });
        const int daysBefore = *rc::gen::inRange(0, 400);
        any.sit(seat, daysBefore == 0 ? QDate() : quarter.first.addDays(-daysBefore));
    }
    any.setRole(any.manager, { any.visit }, *rc::gen::inRange(2'000, 20'000));
    any.setRole(any.specialist, { any.demo }, *rc::gen::inRange(2'000, 30'000));
    for (Role role : CowTable<Role>(any.plan.roles)) {
        role.rampMonths = *rc::gen::inRange(0, 9);
        role.hiringDelayDays = *rc::gen::inRange(0, 200);
        any.plan.roles.edit().put(role);
    }
    Assumption turnover = *any.plan.assumptions.begin();
    turnover.value = *rc::gen::inRange(0, 40) / 100.0;
    any.plan.assumptions.edit().put(turnover);
    return any;
}

} // namespace

class LeaversTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasResignedTookPartInWhatWasObserved()
    {
        const Staffed three;
        const Coverage before = three.of(three.plan);
        const Coverage after = three.of(three.withoutFrom(three.held.front(), QDate(2027, 2, 15)));
        QVERIFY(after.observed == before.observed);
        QVERIFY(after.served < before.served);
        QVERIFY(after.margin < before.margin);
    }

    void whoIsToBeHiredDidNot()
    {
        Staffed three;
        const Coverage before = three.of(three.plan);
        const SeatId seat = three.filledSeat("A2", three.manager, three.east);
        three.own({ { three.first, Share { Share::whole / 2 } }, { seat, Share { Share::whole / 2 } } });
        three.sit(seat, quarter.first);
        const Coverage after = three.of(three.plan);
        QVERIFY(after.observed == before.observed);
        QVERIFY(after.margin > before.margin);
    }

    void ofWorkThatNobodyDidThenNothingIsKnown()
    {
        Staffed three;
        for (const AssignmentId id : three.held) { // the company begins with its plan
            Assignment assignment = *three.plan.assignments.find(id);
            assignment.from = quarter.first;
            three.plan.assignments.edit().put(assignment);
        }
        const Coverage coverage = three.of(three.plan);
        QVERIFY(coverage.observed == coverage.stages);
    }

    void aSeatGaveThenWhatWhoSatThereGave()
    {
        Staffed three;
        Seat seat = *three.plan.seats.find(three.expert);
        seat.status = SeatStatus::Vacant;
        seat.placeholder = Placeholder::Hire;
        three.plan.seats.edit().put(seat);
        const Plan plan = three.withoutFrom(three.held.back(), QDate(2026, 11, 17)); // 45 of 90 days before the plan
        const SeatAssignments assignments(plan);
        QCOMPARE(capacityThen(plan, seat, assignments, quarter).availability, 0.5);
        QCOMPARE(capacityThen(plan, *plan.seats.find(three.first), assignments, quarter).availability, 1.0);
        QVERIFY(capacityOf(plan, seat, assignments, quarter).availability > 0.9); // to be filled, with no delay
    }

    void noResignationBringsMoney()
    {
        QVERIFY(rc::check([] {
            const Staffed any = anyStaff();
            const AssignmentId leaving = *rc::gen::elementOf(any.held);
            const QDate day = quarter.first.addDays(*rc::gen::inRange(0, 90));
            const Plan left = any.withoutFrom(leaving, day);
            const Coverage before = any.of(any.plan);
            const Coverage after = any.of(left);
            const double tolerance = 2 * marginCloseness * std::abs(before.margin.inUnits()) + 1;
            RC_ASSERT(after.margin.inUnits() <= before.margin.inUnits() + tolerance);
        }));
    }

    void norDoesOneBringAScenarioMoney()
    {
        QVERIFY(rc::check([] {
            Staffed any = anyStaff();
            const AssignmentId leaving = *rc::gen::elementOf(any.held);
            const QDate day = quarter.first.addDays(*rc::gen::inRange(0, 90));
            Staffed moved = any;
            const SeatId seat = moved.filledSeat("S", moved.specialist, moved.east);
            moved.sit(seat, quarter.first);
            const Coverage before = moved.of(moved.plan, CoverageOptions::besides(any.of(any.plan)));
            const Coverage after = moved.of(
                moved.withoutFrom(leaving, day), CoverageOptions::besides(any.of(any.withoutFrom(leaving, day))));
            const double tolerance = 2 * marginCloseness * std::abs(before.margin.inUnits()) + 1;
            RC_ASSERT(after.margin.inUnits() <= before.margin.inUnits() + tolerance);
        }));
    }
};

QTEST_GUILESS_MAIN(LeaversTest)

#include "leavers_test.moc"
