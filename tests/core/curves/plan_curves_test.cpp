// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curves/plan_curves.h"
#include "core/plan/edits.h"
#include "core/samples/company.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace headwater;

namespace {

Plan samplePlan() { return sampleCompany().workspace.baseline().plan; }

} // namespace

class PlanCurvesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMedianOfOpinionsCounts()
    {
        Plan plan = samplePlan();
        const CurveId demo { 1 };
        QCOMPARE(opinionsOn(plan, demo).size(), std::size_t { 3 });
        // The sample's own answers are the medians of what was said.
        QCOMPARE(consensusOn(plan, *plan.curves.find(demo)), (CurveAnswers { 0.35, 0.70, 1, 1.18, 1.40 }));
        const auto spreads = spreadOf(*plan.curves.find(demo), opinionsOn(plan, demo));
        QCOMPARE(spreads[0].low, 0.30);
        QCOMPARE(spreads[0].high, 0.50);

        plan = *withRow(std::move(plan), CurveOpinion { {}, demo, QStringLiteral("Ada"), 0.55, 0.75, 1.3, 1.6 });

        QVERIFY(std::abs(consensusOn(plan, *plan.curves.find(demo)).atZero - (0.35 + 0.50) / 2) < 1e-12);
    }

    void withoutOpinionsTheAnswersOfTheCurveCount()
    {
        const Plan plan = samplePlan();
        const Curve &qualification = *plan.curves.find(CurveId { 2 });
        QVERIFY(opinionsOn(plan, qualification.id).empty());
        QCOMPARE(consensusOn(plan, qualification), (CurveAnswers { 0.55, 0.82, 1, 1.07, 1.15 }));
        const CurveItem item = itemOf(plan, qualification);
        QCOMPARE(item.margin, 0.58);
        QCOMPARE(item.sales, 5'850'000.0);
        QVERIFY(!item.most);
    }

    void whereAllOpinionsIncreaseSoDoesTheirConsensus()
    {
        QVERIFY(rc::check("medians keep the order", [] {
            Plan plan;
            Curve curve;
            curve.name = QStringLiteral("Demo");
            plan.curves.edit().add(curve);
            const int people = *rc::gen::inRange(1, 7);
            for (int i = 0; i < people; ++i) {
                std::vector<int> below = *rc::gen::unique<std::vector<int>>(2, rc::gen::inRange(0, 100));
                std::vector<int> above = *rc::gen::unique<std::vector<int>>(2, rc::gen::inRange(101, 300));
                std::sort(below.begin(), below.end());
                std::sort(above.begin(), above.end());
                plan.curveOpinions.edit().add({ {}, CurveId { 1 }, QString::number(i), below[0] / 100.0,
                    below[1] / 100.0, above[0] / 100.0, above[1] / 100.0 });
            }
            RC_ASSERT(!faultOf(consensusOn(plan, *plan.curves.find(CurveId { 1 }))));
        }));
    }

    void aCurveGoesWithWhatWasSaidOfIt()
    {
        const Plan plan = samplePlan();
        QCOMPARE(withRowRemoved<Curve>(plan, CurveId { 1 }).error().kind, Error::Kind::StillInUse);
        const Result<Plan> without = withCurveRemoved(plan, CurveId { 1 });
        QVERIFY(without);
        QVERIFY(!without->curves.contains(CurveId { 1 }));
        QCOMPARE(without->curveOpinions.size(), plan.curveOpinions.size() - 3);
        QCOMPARE(withCurveRemoved(*without, CurveId { 1 }).error().kind, Error::Kind::NotFound);
    }

    void opinionsNeedAPersonAndACurve()
    {
        const Plan plan = samplePlan();
        QVERIFY(!withRow(plan, CurveOpinion { {}, CurveId { 1 }, QStringLiteral(" "), 0, 0.5, 1.1, 1.2 }));
        QVERIFY(!withRow(plan, CurveOpinion { {}, {}, QStringLiteral("Ada"), 0, 0.5, 1.1, 1.2 }));
        QVERIFY(!withRow(plan, Curve {}));
    }

    void theSampleHasAnAllocationWorthTalkingOf()
    {
        const Plan plan = samplePlan();
        AllocationQuestion question;
        question.seats = 26;
        question.costPerSeat = meanSeatCost(plan).inUnits();
        for (const Curve &curve : plan.curves)
            question.items.push_back(itemOf(plan, curve));
        QVERIFY(faultsOf(question.items).empty());
        const auto allocation = allocate(question);
        QVERIFY(allocation);
        QVERIFY(question.costPerSeat > 50'000 && question.costPerSeat < 200'000);
        QVERIFY(allocation->profit > allocation->profitToday * 1.01);
    }

    void aSeatCostsByHowMuchOfFullTimeItIs()
    {
        Plan plan = samplePlan();
        const Seat some = *plan.seats.begin();
        Role role = *plan.roles.find(some.role);
        role.costPerYear = Money::ofWhole(60'000);
        plan.roles.edit().put(role);
        plan.seats = {};
        for (const double fte : { 1.0, 0.5 }) {
            Seat seat = some;
            seat.id = {};
            seat.fte = Share::of(fte);
            plan.seats.edit().add(seat);
        }
        QCOMPARE(meanSeatCost(plan), Money::ofWhole(45'000));
    }
};

QTEST_GUILESS_MAIN(PlanCurvesTest)
#include "plan_curves_test.moc"
