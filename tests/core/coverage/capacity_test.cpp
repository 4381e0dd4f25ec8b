// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/capacity.h"
#include "tests/support/small_company.h"

#include <cmath>

using namespace headwater;
using namespace headwater::test;

namespace {

const Period quarter { QDate(2027, 1, 1), QDate(2027, 3, 31) };

/// One seat of a role that gives 3,000 minutes in the quarter (12,175 x 90 / 365.25).
struct OneSeat {
    Plan plan;
    Role role;
    Seat seat;

    OneSeat()
    {
        plan.info.edit().add(PlanInfo { {}, QStringLiteral("One"), QStringLiteral("EUR"), QDate(2027, 1, 1) });
        role.perYear = Minutes { 12'175 };
        seat.status = SeatStatus::Filled;
    }
    double minutes(std::vector<Assignment> assignments = {}) const
    {
        Plan made = plan;
        Seat placed = seat;
        placed.role = made.roles.edit().add(role);
        placed.home = addTerritory(made, "Fells", {}, TerritoryKind::Leaf);
        const SeatId id = made.seats.edit().add(placed);
        for (Assignment &assignment : assignments) {
            assignment.seat = id;
            made.assignments.edit().add(assignment);
        }
        return static_cast<double>(seatCapacities(made, quarter).front().minutes.count);
    }
};

Assignment assigned(QDate from, QDate to = {}, Share share = Share::full())
{
    return { {}, PersonId { 1 }, {}, share, from, to };
}

} // namespace

class CapacityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quartersAreRead()
    {
        QVERIFY(*quarterOf(QStringLiteral("2027Q1")) == quarter);
        QVERIFY(*quarterOf(QStringLiteral(" 2027-q1 ")) == quarter);
        QCOMPARE(quarterOf(QStringLiteral("2026Q4"))->last, QDate(2026, 12, 31));
        for (const char *wrong : { "", "2027", "2027Q5", "Q1 2027", "27Q1", "2027Q1x" })
            QVERIFY(!quarterOf(QLatin1StringView(wrong)));
    }

    void aFilledSeatGivesAQuarterOfItsYear()
    {
        OneSeat one;
        QCOMPARE(one.minutes(), 3000.0);
        one.seat.fte = Share::of(0.5);
        QCOMPARE(one.minutes(), 1500.0);
    }

    void aSeatCountsForTheDaysItExists()
    {
        OneSeat one;
        one.seat.from = QDate(2027, 2, 15); // 45 of 90 days
        QCOMPARE(one.minutes(), 1500.0);
        one.seat.from = {};
        one.seat.to = QDate(2027, 1, 9);
        one.seat.status = SeatStatus::Closed;
        QCOMPARE(one.minutes(), 300.0);
        one.seat.to = QDate(2026, 12, 31);
        QCOMPARE(one.minutes(), 0.0);
    }

    void whoBeginsIsRampedUp()
    {
        OneSeat one;
        one.role.rampMonths = 6; // 182.6 days; the quarter's mean is what it is after 45 days
        QVERIFY(std::abs(one.minutes({ assigned(QDate(2027, 1, 1)) }) - 3000 * 45 / 182.625) < 1);
        one.role.rampMonths = 0;
        QCOMPARE(one.minutes({ assigned(QDate(2027, 1, 1)) }), 3000.0);
        one.role.rampMonths = 3; // 91.3 days, over before the quarter begins
        QCOMPARE(one.minutes({ assigned(QDate(2026, 7, 1)) }), 3000.0);
        one.role.rampMonths = 1; // 30.4 days at half, then full
        QVERIFY(std::abs(one.minutes({ assigned(QDate(2027, 1, 1)) }) - 3000 * (90 - 30.4375 / 2) / 90) < 1);
    }

    void peopleShareASeatAndFollowEachOther()
    {
        const OneSeat one;
        const Share half = Share::of(0.5);
        QCOMPARE(one.minutes({ assigned({}, {}, half) }), 1500.0);
        QCOMPARE(one.minutes({ assigned({}, QDate(2027, 1, 9)), assigned(QDate(2027, 1, 28)) }), 300.0 + 2100.0);
        QCOMPARE(one.minutes({ assigned({}), assigned({}) }), 3000.0); // an overlap does not double the hours
    }

    void aVacantSeatWorksOnceItIsToBeFilled()
    {
        OneSeat one;
        one.seat.status = SeatStatus::Vacant;
        QCOMPARE(one.minutes(), 0.0);
        one.seat.placeholder = Placeholder::Transfer; // from the first day of the plan
        QCOMPARE(one.minutes(), 3000.0);
        one.seat.placeholder = Placeholder::Hire;
        one.role.hiringDelayDays = 45;
        QCOMPARE(one.minutes(), 1500.0);
        one.seat.from = QDate(2027, 2, 15);
        QCOMPARE(one.minutes(), 0.0);
    }

    void aPlannedSeatWorksFromItsFirstDay()
    {
        OneSeat one;
        one.seat.status = SeatStatus::Planned;
        one.seat.from = QDate(2027, 2, 15);
        QCOMPARE(one.minutes(), 1500.0);
    }
};

QTEST_GUILESS_MAIN(CapacityTest)

#include "capacity_test.moc"
