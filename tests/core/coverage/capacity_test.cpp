// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/capacity.h"
#include "tests/support/small_company.h"

#include <rapidcheck.h>

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
        assumeTurnover(0);
        role.perYear = Minutes { 12'175 };
        seat.status = SeatStatus::Filled;
    }
    void assumeTurnover(double yearly)
    {
        Assumption turnover;
        turnover.id = AssumptionId { 1 };
        turnover.key = QStringLiteral("annual turnover");
        turnover.value = yearly;
        plan.assumptions.edit().put(turnover);
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
        one.seat.from = QDate(2020, 1, 1); // it has been vacant ever since
        QCOMPARE(one.minutes(), 1500.0);
        one.seat.from = QDate(2027, 2, 15);
        QCOMPARE(one.minutes(), 0.0);
    }

    void ofWhoMayLeaveAPartIsLost()
    {
        // Half of them leave within a year of 365.25 days, nobody comes: what is left is the mean of 0.5^(day / year).
        const double hazard = std::log(2) / 365.25;
        const double year = 1 - (1 - std::exp(-hazard * 365.25)) / (hazard * 365.25);
        QVERIFY(std::abs(expectedLoss(0, 365.25, hazard, 1'000, 0) - year) < 1e-9);
        QVERIFY(std::abs(year - 0.27865) < 1e-5); // 1 - 0.5 / ln 2
        QCOMPARE(expectedLoss(0, 90, 0, 60, 180), 0.0);
        QCOMPARE(expectedLoss(0, 90, hazard, 0, 0), 0.0); // somebody else is there at once
        // In the long run of those who leave each is missed for 60 days and half of 90 in the ramp; whoever came stays.
        const double late = expectedLoss(200, 201, hazard, 60, 90);
        const auto left = [&](double from, double to) { return std::exp(-hazard * from) - std::exp(-hazard * to); };
        double summed = left(140.5, 200.5);
        for (int day = 0; day < 900; ++day) // who left between 60 and 150 days ago, by tenths of a day
            summed += left(140.5 - 0.1 * (day + 1), 140.5 - 0.1 * day) * (1 - (day + 0.5) / 900);
        QVERIFY2(std::abs(late - summed) < 1e-5, qPrintable(QStringLiteral("%1 %2").arg(late).arg(summed)));
    }

    void moreIsLostWithTurnoverDelayAndRamp()
    {
        QVERIFY(rc::check("between 0 and 1; rising in each; as days add up", [] {
            const auto upTo = [](int most) { return static_cast<double>(*rc::gen::inRange(0, most)); };
            const double from = upTo(300) - 60; // nothing is lost on days before the first
            const double middle = from + 1 + upTo(90);
            const double to = middle + 1 + upTo(90);
            const double hazard = upTo(300) / 100'000;
            const double refill = upTo(200);
            const double ramp = upTo(300);
            const double loss = expectedLoss(from, to, hazard, refill, ramp);
            RC_ASSERT(loss >= 0 && loss <= 1);
            RC_ASSERT(expectedLoss(from, to, hazard + 0.001, refill, ramp) >= loss - 1e-9);
            RC_ASSERT(expectedLoss(from, to, hazard, refill + 10, ramp) >= loss - 1e-9);
            RC_ASSERT(expectedLoss(from, to, hazard, refill, ramp + 10) >= loss - 1e-9);
            const double parts = expectedLoss(from, middle, hazard, refill, ramp) * (middle - from)
                + expectedLoss(middle, to, hazard, refill, ramp) * (to - middle);
            RC_ASSERT(std::abs(parts - loss * (to - from)) < 1e-6);
        }));
    }

    void seatsLoseWhatExpectedVacanciesTake()
    {
        OneSeat one;
        one.assumeTurnover(0.15);
        one.role.hiringDelayDays = 365;
        one.role.rampMonths = 6;
        const double hazard = -std::log(0.85) / 365.25;
        const double left = (1 - std::exp(-90 * hazard)) / (90 * hazard); // 98.02 %
        QVERIFY(std::abs(one.minutes() - 3000 * left) < 1);
        QVERIFY(std::abs(one.minutes({ assigned({}, {}, Share::of(0.5)) }) - 1500 * left) < 1);
        const auto info = *one.plan.info.find({ 1 });
        PlanInfo earlier = info;
        earlier.startsOn = QDate(2026, 1, 1); // a year more of it not known
        one.plan.info.edit().put(earlier);
        QVERIFY(one.minutes() < 3000 * 0.85);
        one.plan.info.edit().put(info);
        one.seat.from = QDate(2027, 2, 15); // who is there for half of the quarter has less time to leave
        QVERIFY(one.minutes() > 1500 * left);
        one.seat.from = {};
        PlanInfo within = info;
        within.startsOn = QDate(2027, 3, 2); // only the last thirty days are not known
        one.plan.info.edit().put(within);
        const double lastMonth = 30 - (1 - std::exp(-30 * hazard)) / hazard;
        QVERIFY(std::abs(one.minutes() - 3000 * (1 - lastMonth / 90)) < 1);
        one.plan.info.edit().put(info);
        one.seat.status = SeatStatus::Vacant; // nobody to leave
        QCOMPARE(one.minutes(), 0.0);
    }

    void withoutAnAssumptionFifteenInAHundredLeaveInAYear()
    {
        OneSeat one;
        one.plan.assumptions.edit().remove(AssumptionId { 1 });
        QVERIFY(std::abs(expectedTurnover(one.plan).perDay * 365.25 + std::log(0.85)) < 1e-12);
        QCOMPARE(expectedTurnover(one.plan).since, QDate(2027, 1, 1));
        QVERIFY(std::isfinite(expectedTurnover(one.plan).perDay));
        one.assumeTurnover(1); // everybody
        QVERIFY(std::isfinite(expectedTurnover(one.plan).perDay));
    }

    void aSeatThatSomebodyLeftWorksOnceItIsFilledAgain()
    {
        OneSeat one;
        one.seat.status = SeatStatus::Vacant;
        one.seat.from = QDate(2020, 1, 1);
        const std::vector<Assignment> left { assigned({}, QDate(2027, 1, 9)) };
        QCOMPARE(one.minutes(left), 300.0); // nobody is to come
        one.role.hiringDelayDays = 36;
        one.seat.placeholder = Placeholder::Transfer; // of somebody who is here already
        QCOMPARE(one.minutes(left), 3000.0);
        for (const Placeholder found : { Placeholder::Replacement, Placeholder::Redeploy, Placeholder::Hire }) {
            one.seat.placeholder = found;
            QCOMPARE(one.minutes(left), 300.0 + 1500.0);
        }
        QCOMPARE(one.minutes({ assigned(QDate(2027, 2, 15)) }), 1500.0); // somebody is named already
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
