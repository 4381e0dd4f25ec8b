// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/margin.h"
#include "tests/core/coverage/three_seats.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>

using namespace headwater;
using namespace headwater::test;

namespace {

/// Twenty leaves of the same segment, each with some journeys.
struct Leaves {
    ThreeSeats three;
    Demand demand;
    std::vector<std::vector<double>> coverage;

    Leaves()
    {
        three.visits.places.clear();
        for (int i = 0; i < 20; ++i) {
            const double arrivals = *rc::gen::inRange(1, 100);
            const TerritoryId leaf = addTerritory(three.plan, "Leaf", three.world, TerritoryKind::Leaf);
            three.visits.places.push_back({ leaf, 0, arrivals, { arrivals, 0.5 * arrivals } });
            coverage.push_back({ anyShare(), anyShare() });
        }
        demand = workOfVisits(three.plan, three.visits);
    }
    static double anyShare() { return *rc::gen::inRange(20, 101) / 100.0; }
    double evaluateAll(MarginModel &model) const
    {
        double sum = 0;
        std::vector<HourValues> values(demand.tasks.size());
        for (std::size_t place = 0; place < coverage.size(); ++place)
            sum += model.evaluate(place, coverage[place], values);
        return sum;
    }
};

} // namespace

class MarginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// resources/handbook/coverage.md, to the last digit it tells.
    void theFiguresOfTheHandbookAreTheModels()
    {
        const Response response;
        for (const auto &[coverage, told] : { std::pair(0.0, 0), { 0.5, 7'500 }, { 0.8, 9'231 }, { 1.0, 10'000 } })
            QCOMPARE(std::lround(1e4 * response.at(coverage)), told);
        const ThreeSeats three;
        const Demand demand = workOfVisits(three.plan, three.visits);
        MarginModel model(three.plan, three.visits, demand);
        model.observe(0, std::array { 0.5, 1.0 });
        std::vector<HourValues> values(demand.tasks.size());
        for (const auto &[coverage, cents] :
            { std::pair(0.0, 0), { 0.5, 2'000'000 }, { 0.8, 2'461'538 }, { 1.0, 2'666'667 } })
            QCOMPARE(std::lround(model.evaluate(0, std::array { coverage, 1.0 }, values)), cents);
        QCOMPARE(values.front(), (HourValues { 40'000, 15'385, 10'256 }));
    }

    void whatOthersGainFromAnObservationIsKnownWithoutEvaluatingThem()
    {
        QVERIFY(rc::check("to the first order, while the answer of the segment has moved little", [] {
            const Leaves leaves;
            MarginModel model(leaves.three.plan, leaves.three.visits, leaves.demand);
            for (std::size_t place = 0; place < leaves.coverage.size(); ++place)
                model.observe(place, leaves.coverage[place]);
            const double before = leaves.evaluateAll(model);
            RC_ASSERT(std::abs(model.sinceEvaluated()) < 1e-6 * before);
            const auto place = *rc::gen::inRange<std::size_t>(0, leaves.coverage.size());
            model.observe(place, std::vector { Leaves::anyShare(), Leaves::anyShare() });
            const double told = before + model.sinceEvaluated();
            const bool isFar = model.hasAnswerMoved(0);
            const double exact = leaves.evaluateAll(model);
            RC_CLASSIFY(isFar);
            RC_ASSERT(isFar || std::abs(told - exact) < 0.3 * std::abs(exact - before) + 1e-4 * exact);
            RC_ASSERT(!model.hasAnswerMoved(0)); // evaluated anew
        }));
    }
};

QTEST_GUILESS_MAIN(MarginTest)

#include "margin_test.moc"
