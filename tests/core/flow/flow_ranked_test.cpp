// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/flow_ranked.h"
#include "tests/core/flow/random_flows.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

class FlowRankedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takingTheDearestFirstCostsLeast()
    {
        QVERIFY(rc::check("proved by reduced costs; the simplex method agrees", [] {
            const FlowProblem problem = anyRankedProblem();
            RC_ASSERT(isRanked(problem));
            const FlowSolution ranked = bestRankedFlow(problem);
            RC_ASSERT(isOptimal(problem, ranked));
            const FlowSolution simplex = minCostFlow(problem);
            RC_ASSERT(costOf(problem, ranked.flows) == costOf(problem, simplex.flows));
        }));
    }

    /// Large enough for long ways round, over which seats make room for each other.
    void largeOnesToo()
    {
        QVERIFY(rc::check("seats, hubs over hubs, cells", [] {
            const FlowProblem problem = anyCompanyLike();
            RC_ASSERT(isOptimal(problem, bestRankedFlow(problem)));
        }));
    }

    void aPotentialIsWhatOneMoreUnitBrings()
    {
        QVERIFY(rc::check("one more unit by one more arc", [] {
            FlowProblem problem = anyRankedProblem();
            const FlowSolution before = bestRankedFlow(problem);
            const auto node = *rc::gen::inRange<FlowNode>(1, static_cast<FlowNode>(problem.supplies.size()));
            const FlowCost cost = costOf(problem, before.flows);
            problem.arcs.push_back({ 0, node, 0, 1, 0 });
            const FlowSolution after = bestRankedFlow(problem);
            RC_ASSERT(cost - costOf(problem, after.flows) == before.potentials[node]);
        }));
    }

    void whatIsNotRankedIsToldApart()
    {
        const FlowProblem ranked { { 0, 0, 0 }, { { 0, 1, 0, 5, 0 }, { 1, 2, 0, 5, 0 }, { 2, 0, 0, 5, -1 } } };
        QVERIFY(isRanked(ranked));
        for (const FlowArc &other : { FlowArc { 1, 2, 0, 5, 1 }, FlowArc { 2, 0, 0, 5, 1 }, FlowArc { 1, 2, 1, 5, 0 },
                 FlowArc { 1, 2, 0, unbounded, 0 } }) {
            FlowProblem problem = ranked;
            problem.arcs.push_back(other);
            QVERIFY(!isRanked(problem));
        }
        FlowProblem supplied = ranked;
        supplied.supplies = { 1, -1, 0 };
        QVERIFY(!isRanked(supplied));
        QVERIFY(!isRanked({}));
    }

    void sumsThatDoNotFitAreRefused()
    {
        constexpr std::int64_t most = std::int64_t { 1 } << 62;
        QCOMPARE(bestRankedFlow({ { 0, 0 }, { { 0, 1, 0, most, 0 } } }).status, FlowStatus::TooLarge);
        QCOMPARE(bestRankedFlow({ { 0, 0 }, { { 1, 0, 0, 1, -most } } }).status, FlowStatus::TooLarge);
        QCOMPARE(bestRankedFlow({ { 0, 0 }, { { 0, 7, 0, 1, 0 } } }).status, FlowStatus::TooLarge);
    }

    void itCanBeCancelled()
    {
        Cancellation cancellation;
        cancellation.cancel();
        QCOMPARE(bestRankedFlow({ { 0 }, { { 0, 0, 0, 1, -1 } } }, cancellation).status, FlowStatus::Cancelled);
    }
};

QTEST_GUILESS_MAIN(FlowRankedTest)

#include "flow_ranked_test.moc"
