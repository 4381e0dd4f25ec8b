// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/whatif/range.h"
#include "core/coverage/whatif/swings.h"
#include "tests/core/coverage/three_seats.h"

#include <rapidcheck.h>

using namespace headwater;
using namespace headwater::test;

namespace {

struct Ends {
    double low = 0;
    double value = 0;
    double high = 0;
};

void assume(Plan &plan, QLatin1StringView key, const Ends &ends)
{
    Assumption assumption;
    if (const Assumption *known = assumptionNamed(plan, key))
        assumption = *known;
    assumption.key = key;
    assumption.low = ends.low;
    assumption.value = ends.value;
    assumption.high = ends.high;
    if (assumption.id.isValid())
        plan.assumptions.edit().put(assumption);
    else
        plan.assumptions.edit().add(assumption);
}

std::vector<AssumptionSwing> swingsOf(const ThreeSeats &three)
{
    return *assumptionSwings(three.plan, three.visits, three.coverage());
}

/// It takes a while until vacancies are filled, so that turnover costs hours.
ThreeSeats slowToHire()
{
    ThreeSeats three;
    for (Role role : CowTable<Role>(three.plan.roles)) {
        role.hiringDelayDays = 120;
        three.plan.roles.edit().put(role);
    }
    return three;
}

} // namespace

class SwingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Of the same seats: whatever only the ranges say is no gain of theirs.
    void aBaselineIsMovedToTheEndsOfTheScenario()
    {
        ThreeSeats baseline; // says nothing of the gross margin
        ThreeSeats scenario;
        assume(scenario.plan, assumed::grossMargin, { 0.4, 0.5, 0.6 });
        const Plan moved = withRangesOf(baseline.plan, scenario.plan);
        const Assumption *margin = assumptionNamed(moved, assumed::grossMargin);
        QVERIFY(margin);
        QCOMPARE(margin->value, assumed::usualMargin); // what counts where nothing is said
        QCOMPARE(margin->low, 0.4);
        assume(baseline.plan, assumed::grossMargin, { 0.45, 0.5, 0.55 });
        baseline.plan = withRangesOf(baseline.plan, scenario.plan);
        QCOMPARE(assumptionNamed(baseline.plan, assumed::grossMargin)->value, 0.5);
        QVERIFY(swingsOf(baseline) == swingsOf(scenario));
        QVERIFY(withRangesOf(scenario.plan, scenario.plan) == scenario.plan);
    }

    /// 20,000 at 0.5: 16,000 at 0.4 and 24,000 at 0.6.
    void theGrossMarginMovesTheMarginAlone()
    {
        ThreeSeats three;
        assume(three.plan, assumed::grossMargin, { 0.4, 0.5, 0.6 });
        const auto swings = swingsOf(three);
        QCOMPARE(swings.size(), std::size_t { 2 }); // and turnover, which does not move
        QCOMPARE(swings.front().name, assumed::grossMargin);
        QCOMPARE(swings.front().low, (AssumptionSwing::End { 0.4, 0.75, Money::ofWhole(16'000) }));
        QCOMPARE(swings.front().high, (AssumptionSwing::End { 0.6, 0.75, Money::ofWhole(24'000) }));
        QCOMPARE(swings.back().low, (AssumptionSwing::End { 0, 0.75, Money::ofWhole(20'000) }));
        QCOMPARE(swings.back().high, swings.back().low);
    }

    void wherePlansSayNothingOfTurnoverTheUsualRangeMoves()
    {
        ThreeSeats three = slowToHire();
        three.plan.assumptions = {};
        const auto swings = swingsOf(three);
        QCOMPARE(swings.size(), std::size_t { 1 });
        QCOMPARE(swings.front().low.at, assumed::leastTurnover);
        QCOMPARE(swings.front().high.at, assumed::mostTurnover);
        QVERIFY(swings.front().low.margin > swings.front().high.margin);
        QVERIFY(swings.front().low.share > swings.front().high.share);
    }

    void aRangeThatDoesNotHoldItsValueIsReadAsOneThatDoes()
    {
        ThreeSeats three;
        assume(three.plan, assumed::grossMargin, { 0.6, 0.5, 0.4 });
        const auto swings = swingsOf(three);
        QCOMPARE(swings.front().low.at, 0.4);
        QCOMPARE(swings.front().high.at, 0.6);
    }

    void eachSwingIsThePlanSolvedThere()
    {
        QVERIFY(rc::check("a swing = the coverage of the plan with that value, and no wider than the whole range", [] {
            ThreeSeats three = slowToHire();
            const auto some = [](int least, int most) { return *rc::gen::inRange(least, most) / 100.0; };
            assume(three.plan, assumed::annualTurnover, { some(0, 10), 0.1, some(10, 50) });
            assume(three.plan, assumed::grossMargin, { some(20, 50), 0.5, some(50, 90) });
            const Coverage now = three.coverage();
            const auto swings = *assumptionSwings(three.plan, three.visits, now);
            const CoverageRange range = *coverageRange(three.plan, three.visits, now);
            for (const AssumptionSwing &swing : swings) {
                for (const AssumptionSwing::End &end : { swing.low, swing.high }) {
                    RC_ASSERT(end.margin >= range.lowMargin && end.margin <= range.highMargin);
                    if (swing.name != assumed::annualTurnover)
                        continue;
                    ThreeSeats there = three;
                    assume(there.plan, swing.name, { end.at, end.at, end.at });
                    const Coverage solved = there.coverage(CoverageOptions::besides(now));
                    RC_ASSERT(solved.margin == end.margin && solved.share() == end.share);
                }
            }
        }));
    }

    void itCanBeCancelled()
    {
        ThreeSeats three = slowToHire();
        assume(three.plan, assumed::annualTurnover, { 0, 0.1, 0.3 });
        const Coverage now = three.coverage();
        Cancellation cancellation;
        cancellation.cancel();
        const auto swings = assumptionSwings(three.plan, three.visits, now, cancellation);
        QVERIFY(!swings);
        QCOMPARE(swings.error().kind, Error::Kind::Cancelled);
    }

    void itSaysHowFarItIs()
    {
        const ThreeSeats three;
        std::vector<double> told;
        const auto swings = assumptionSwings(
            three.plan, three.visits, three.coverage(), {}, [&told](double share) { told.push_back(share); });
        QVERIFY(swings);
        QVERIFY(std::ranges::is_sorted(told));
        QCOMPARE(told.back(), 1.0);
    }
};

QTEST_GUILESS_MAIN(SwingsTest)
#include "swings_test.moc"
