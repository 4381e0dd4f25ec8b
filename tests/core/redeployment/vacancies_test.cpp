// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits.h"
#include "core/redeployment/vacancies.h"
#include "tests/core/coverage/three_seats.h"

#include <array>

using namespace headwater;
using namespace headwater::test;

class VacanciesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seatsAreVacantOnceTheirLastHolderHasLeft()
    {
        SmallCompany c = smallCompany(); // Ann and Bo sit at Fells and Lakes; three seats were never held
        c.plan = *withPersonLeaving(c.plan, c.ann, QDate(2026, 12, 18));
        const std::vector<Vacancy> vacancies = vacanciesOf(c.plan);
        QCOMPARE(vacancies.size(), std::size_t { 4 });
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(vacancies[i].since.isNull() && !vacancies[i].leaver.isValid());
        QCOMPARE(vacancies[3], (Vacancy { c.atFells, QDate(2026, 12, 19), c.ann }));
    }

    void whoIsKnownToLeaveCountsTheSame()
    {
        SmallCompany c = smallCompany();
        Person bo = *c.plan.people.find(c.bo);
        bo.left = QDate(2027, 3, 31); // as an import brings it: the seat still counts as filled
        c.plan.people.edit().put(bo);
        QCOMPARE(vacanciesOf(c.plan).back(), (Vacancy { c.atLakes, QDate(2027, 4, 1), c.bo }));
        bo.left = {};
        c.plan.people.edit().put(bo);
        QVERIFY(vacanciesOf(c.plan).back().seat != c.atLakes);
    }

    void plannedSeatsAreOpenFromTheirFirstDayUntilSomebodyIsNamed()
    {
        SmallCompany c = smallCompany();
        c.plan = *withSeatsCopied(c.plan, std::array { c.atLakes }, c.coast);
        const SeatId made { c.plan.seats.slotCount() };
        Seat seat = *c.plan.seats.find(made);
        seat.from = QDate(2027, 7, 1);
        c.plan.seats.edit().put(seat);
        QCOMPARE(vacanciesOf(c.plan).back(), (Vacancy { made, QDate(2027, 7, 1), {} }));
        QVERIFY(isPlanned(c.plan, made) && !isPlanned(c.plan, c.atCoast));
        Assignment coming;
        coming.person = c.bo;
        coming.seat = made;
        coming.from = seat.from;
        c.plan.assignments.edit().add(coming);
        QVERIFY(vacanciesOf(c.plan).back().seat != made);
    }

    void eachSortIsCounted()
    {
        SmallCompany c = smallCompany();
        c.plan = *withSeatsCopied(c.plan, std::array { c.atLakes }, c.coast);
        Person bo = *c.plan.people.find(c.bo);
        bo.left = QDate(2027, 3, 31);
        c.plan.people.edit().put(bo);
        const VacancyCount count = countOf(c.plan, vacanciesOf(c.plan));
        QCOMPARE(count.vacant, 3);
        QCOMPARE(count.planned, 1);
        QCOMPARE(count.leaving, 1);
    }

    void nobodyNamedIsNoVacancy()
    {
        const ThreeSeats three; // filled seats of which nobody is named
        QVERIFY(vacanciesOf(three.plan).empty());
    }

    void whatItLeavesBehind()
    {
        ThreeSeats three;
        Seat seat = *three.plan.seats.find(three.first);
        seat.status = SeatStatus::Vacant;
        three.plan.seats.edit().put(seat);
        const LeftBehind left = leftBehind(three.plan, three.coverage(), three.first);
        QCOMPARE(left.customers, 1.0);
        QCOMPARE(left.hours, Minutes { 3'000 });
        QCOMPARE(left.onlyHere, Minutes { 6'000 }); // all visits in East
    }

    void theYearBeginsWithThePlanAtTheEarliest()
    {
        const ThreeSeats three;
        QCOMPARE(yearBegin(three.plan, { three.first, {}, {} }), QDate(2027, 1, 1));
        QCOMPARE(yearBegin(three.plan, { three.first, QDate(2026, 8, 1), {} }), QDate(2027, 1, 1));
        QCOMPARE(yearBegin(three.plan, { three.first, QDate(2027, 4, 1), {} }), QDate(2027, 4, 1));
    }
};

QTEST_GUILESS_MAIN(VacanciesTest)

#include "vacancies_test.moc"
