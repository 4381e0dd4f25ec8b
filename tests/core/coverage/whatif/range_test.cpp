// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/whatif/range.h"
#include "tests/core/coverage/three_seats.h"

#include <rapidcheck.h>

using namespace headwater;
using namespace headwater::test;

namespace {

void assume(Plan &plan, const char *key, double low, double value, double high)
{
    Assumption assumption;
    assumption.key = QString::fromLatin1(key);
    for (const Assumption &known : plan.assumptions) {
        if (known.key == assumption.key)
            assumption.id = known.id;
    }
    assumption.low = low;
    assumption.value = value;
    assumption.high = high;
    if (assumption.id.isValid())
        plan.assumptions.edit().put(assumption);
    else
        plan.assumptions.edit().add(assumption);
}

CoverageRange rangeOf(const ThreeSeats &three, const CoverageOptions &options = {})
{
    return *coverageRange(three.plan, three.visits, three.coverage(options));
}

} // namespace

class RangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutRangesNothingMoves()
    {
        const ThreeSeats three;
        const CoverageRange range = rangeOf(three);
        QCOMPARE(range.lowMargin, Money::ofWhole(20'000));
        QCOMPARE(range.highMargin, Money::ofWhole(20'000));
        QCOMPARE(range.lowShare, std::optional(0.75));
        QCOMPARE(range.highShare, std::optional(0.75));
        QCOMPARE(range.mostGaps, std::size_t { 1 });
    }

    void theGrossMarginMovesTheMarginInProportion()
    {
        ThreeSeats three;
        assume(three.plan, "Gross margin", 0.4, 0.5, 0.6);
        const CoverageRange range = rangeOf(three);
        QCOMPARE(range.lowMargin, Money::ofWhole(16'000));
        QCOMPARE(range.highMargin, Money::ofWhole(24'000));
        QCOMPARE(range.lowShare, range.highShare);
        for (const PartRange &part : { range.territories.at(three.east), range.territories.at(three.world),
                 range.segments.at(three.segment) }) { // all of it is there
            QCOMPARE(part.lowMargin, range.lowMargin);
            QCOMPARE(part.highMargin, range.highMargin);
            QCOMPARE(part.lowShare, range.lowShare);
        }
    }

    void moreTurnoverCoversLess()
    {
        ThreeSeats three;
        assume(three.plan, "Annual turnover", 0, 0, 0.3);
        for (Role role : CowTable<Role>(three.plan.roles)) {
            role.hiringDelayDays = 120;
            three.plan.roles.edit().put(role);
        }
        const CoverageRange range = rangeOf(three);
        QCOMPARE(range.highShare, std::optional(0.75));
        QVERIFY(*range.lowShare < 0.75 && *range.lowShare > 0.7);
        QVERIFY(range.lowMargin < Money::ofWhole(20'000));
        QCOMPARE(range.highMargin, Money::ofWhole(20'000));
    }

    void wherePlansSayNothingOfTurnoverTheUsualOneMoves()
    {
        ThreeSeats three;
        for (Role role : CowTable<Role>(three.plan.roles)) {
            role.hiringDelayDays = 120;
            three.plan.roles.edit().put(role);
        }
        three.plan.assumptions = {};
        const CoverageRange silent = rangeOf(three);
        QVERIFY(silent.lowShare < silent.highShare);
        assume(three.plan, "Annual turnover", 0.1, 0.15, 0.2);
        QVERIFY(rangeOf(three) == silent);
    }

    void seatsThatAreFilledLaterAndLearnLongerCoverLess_data()
    {
        QTest::addColumn<QString>("assumption");
        QTest::newRow("fill") << QStringLiteral("Time to fill a seat");
        QTest::newRow("ramp") << QStringLiteral("Ramp of a customer-focused seat");
    }
    void seatsThatAreFilledLaterAndLearnLongerCoverLess()
    {
        QFETCH(const QString, assumption);
        ThreeSeats three;
        Role role = *three.plan.roles.find(three.manager);
        role.hiringDelayDays = 30;
        role.rampMonths = 2;
        three.plan.roles.edit().put(role);
        Seat seat = *three.plan.seats.find(three.first);
        seat.status = SeatStatus::Vacant; // to be filled 30 days after the quarter begins, and then learns
        seat.placeholder = Placeholder::Hire;
        three.plan.seats.edit().put(seat);
        const Coverage now = three.coverage();
        assume(three.plan, qPrintable(assumption), 1, 2, 3); // half as long to half as long again
        const CoverageRange range = rangeOf(three);
        QVERIFY(range.lowShare < now.share() && now.share() < range.highShare);
        QVERIFY(range.lowMargin < now.margin && now.margin < range.highMargin);
        assume(three.plan, "Ramp of a specialist", 1, 2, 3); // whom nobody's ramp is
        QVERIFY(rangeOf(three) == range);
    }

    /// r(1) / r(0.5) is 4 / 3 at a half of 0.5, 3 / 2 at 1 and 1.2 at 0.25.
    void theResponseMovesWhatAScenarioGains()
    {
        ThreeSeats three;
        assume(three.plan, "Response half", 0.25, 0.5, 1);
        CoverageOptions options = CoverageOptions::besides(three.coverage());
        const CoverageRange before = rangeOf(three, options);
        QCOMPARE(before.lowMargin, Money::ofWhole(20'000)); // where it was observed
        QCOMPARE(before.highMargin, Money::ofWhole(20'000));
        three.setRole(three.manager, { three.visit }, 24'350);
        const CoverageRange range = rangeOf(three, options);
        QCOMPARE(range.lowMargin, Money::ofWhole(24'000));
        QCOMPARE(range.highMargin, Money::ofWhole(30'000));
    }

    void whatIsExpectedLiesWithin()
    {
        QVERIFY(rc::check("low <= expected <= high, of every figure", [] {
            ThreeSeats three;
            const auto some = [](int most) { return *rc::gen::inRange(1, most) / 100.0; };
            assume(three.plan, "Gross margin", some(50), 0.5, some(100));
            assume(three.plan, "Annual turnover", some(30), some(30), some(60));
            assume(three.plan, "Response exponent", some(200), some(200), some(200));
            assume(three.plan, "Response half", some(200), some(200), some(200));
            three.setRole(three.manager, { three.visit }, *rc::gen::inRange(4'000, 30'000));
            const Coverage now = three.coverage();
            const CoverageRange range = *coverageRange(three.plan, three.visits, now);
            RC_ASSERT(range.lowMargin <= now.margin && now.margin <= range.highMargin);
            RC_ASSERT((range.lowShare <= now.share() && now.share() <= range.highShare));
            RC_ASSERT(range.fewestGaps <= now.gaps.size() && now.gaps.size() <= range.mostGaps);
        }));
    }

    void itCanBeCancelled()
    {
        ThreeSeats three;
        assume(three.plan, "Gross margin", 0.4, 0.5, 0.6);
        Cancellation cancelled;
        cancelled.cancel();
        HEADWATER_VERIFY_ERROR(coverageRange(three.plan, three.visits, three.coverage(), cancelled), Cancelled);
    }
};

QTEST_GUILESS_MAIN(RangeTest)

#include "range_test.moc"
