// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/live_coverage.h"
#include "core/coverage/margin_parts.h"
#include "tests/core/coverage/three_seats.h"

#include <rapidcheck.h>

#include <cmath>

using namespace headwater;
using namespace headwater::test;

namespace {

template <typename Parts> MarginPart sumOf(const Parts &parts)
{
    MarginPart sum;
    for (const auto &[id, part] : parts) {
        sum.margin += part.margin;
        sum.needed = sum.needed + part.needed;
        sum.served = sum.served + part.served;
    }
    return sum;
}

/// The three seats with some leaves, segments, ways and channels of any kind.
ThreeSeats anyCompany()
{
    ThreeSeats three;
    const SegmentId other = three.plan.segments.edit().add(Segment { {}, {}, QStringLiteral("Other") });
    const ChannelId web = three.plan.channels.edit().add(Channel { {}, QStringLiteral("Web"), ChannelKind::SelfServe });
    three.plan.efforts.edit().add(Effort {
        {}, three.segment, three.need, three.visit, web, Minutes { 5 }, Share::of(*rc::gen::inRange(0, 9) / 9.) });
    three.plan.efforts.edit().add(Effort { {}, other, three.offer, three.demo, (*three.plan.channels.begin()).id,
        Minutes { *rc::gen::inRange(1, 300) }, Share::full() });
    three.visits.segments = { three.segment, other, SegmentId {} };
    three.visits.moves.assign(3, three.visits.moves.front());
    three.visits.moves[1].moves[2] = 0.3; // ways back
    three.visits.wonMargin = { 100'000, 37'777.7, 12'345.6 };
    three.visits.places.clear();
    for (const TerritoryId leaf : { three.east, three.west, TerritoryId {} }) {
        for (std::size_t segment = 0; segment < 3; ++segment) {
            const auto journeys = [] { return *rc::gen::inRange(0, 900) / 7.0; };
            three.visits.places.push_back({ leaf, segment, journeys(), { journeys(), journeys() } });
        }
    }
    three.setRole(three.specialist, { three.demo, three.visit }, *rc::gen::inRange(0, 200'000));
    return three;
}

void assertAddsUp(const ThreeSeats &three, const Coverage &coverage)
{
    const MarginParts parts = *marginParts(three.plan, three.visits, coverage);
    RC_ASSERT(sumOf(parts.territories).margin == coverage.margin);
    RC_ASSERT(sumOf(parts.segments).margin == coverage.margin);
    RC_ASSERT(sumOf(parts.stages).margin + parts.withoutWork == coverage.margin);
    RC_ASSERT(parts.withoutWork.cents >= -1);
    for (const auto &[stage, part] : parts.stages)
        RC_ASSERT(part.margin.cents >= -1 && part.undone.cents >= -1);
    RC_ASSERT(sumOf(parts.territories).needed == coverage.demand);
    RC_ASSERT(sumOf(parts.segments).served == coverage.served);
    const MarginPart work = sumOf(parts.stages);
    RC_ASSERT(std::abs(work.needed.count - coverage.demand.count) <= 30); // cells are rounded, and so are stages
    RC_ASSERT(std::abs(work.served.count - coverage.served.count) <= 30);
}

} // namespace

class MarginPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlainExampleComesOutAsByHand()
    {
        const ThreeSeats three;
        const MarginParts parts = *marginParts(three.plan, three.visits, three.coverage());
        const MarginPart &east = parts.territories.at(three.east);
        QCOMPARE(parts.territories.size(), std::size_t { 1 });
        QCOMPARE(east.margin, Money::ofWhole(20'000));
        QCOMPARE(east.undone, Money::of(6'666.67)); // the other half of the visits
        QCOMPARE(east.needed.count, 12'000);
        QCOMPARE(east.served.count, 9'000);
        QCOMPARE(east.journeys, 100.0);
        QCOMPARE(parts.segments.at(three.segment).margin, Money::ofWhole(20'000));
        // Nobody is won without visits, nor without demos: what both bring is half of either.
        QCOMPARE(parts.withoutWork, Money {});
        QCOMPARE(parts.stages.size(), std::size_t { 2 });
        const auto &[need, offer] = std::tie(parts.stages[0].second, parts.stages[1].second);
        QCOMPARE(parts.stages[1].first, three.offer);
        QCOMPARE(need.margin, Money::ofWhole(10'000));
        QCOMPARE(offer.margin, Money::ofWhole(10'000));
        QCOMPARE(need.undone, Money::of(6'666.67));
        QCOMPARE(offer.undone, Money {});
        QCOMPARE(offer.served.count, 6'000);
        QCOMPARE(offer.journeys, 50.0);
    }

    void whatServesItselfComesWithoutWork()
    {
        ThreeSeats three;
        const ChannelId web
            = three.plan.channels.edit().add(Channel { {}, QStringLiteral("Web"), ChannelKind::SelfServe });
        for (const StageId stage : { three.need, three.offer }) // half of what happens there needs nobody
            three.plan.efforts.edit().add(Effort { {}, three.segment, stage, three.visit, web, {}, Share::full() });
        three.setRole(three.manager, { three.visit }, 24'350); // all of it is done
        const MarginParts parts = *marginParts(three.plan, three.visits, three.coverage());
        QCOMPARE(parts.withoutWork, Money::ofWhole(5'000)); // half of the half
        QCOMPARE(parts.stages[0].second.margin, Money::ofWhole(7'500));
        QCOMPARE(parts.stages[1].second.margin, Money::ofWhole(7'500));
        QCOMPARE(parts.stages[0].second.undone, Money {});
    }

    void partsAddUpToTheMarginOfThePlan()
    {
        QVERIFY(rc::check("of any company, to the cent", [] {
            const ThreeSeats three = anyCompany();
            assertAddsUp(three, three.coverage());
        }));
    }

    void theyDoBesidesABaselineToo()
    {
        QVERIFY(rc::check("after any number of seats", [] {
            ThreeSeats three = anyCompany();
            const CoverageOptions options = CoverageOptions::besides(three.coverage());
            const auto more = *rc::gen::inRange(0, 4);
            for (int i = 0; i < more; ++i)
                three.filledSeat("D", three.specialist, *rc::gen::element(three.world, three.east, three.west));
            assertAddsUp(three, three.coverage(options));
        }));
    }

    void theyDoWhileTheFlowIsMended()
    {
        ThreeSeats three;
        for (int i = 1; i <= 250; ++i) { // too many to be done from nothing
            const TerritoryId leaf = addTerritory(three.plan, "Leaf", three.world, TerritoryKind::Leaf);
            const double journeys = i % 89 + 0.3;
            three.visits.places.push_back({ leaf, 0, journeys, { journeys, 0.5 * journeys } });
        }
        const auto visits = std::make_shared<const QuarterVisits>(three.visits);
        LiveCoverage live(visits, quarter);
        HEADWATER_VERIFY_OK(live.follow(three.plan));
        for (const TerritoryId territory : { three.east, three.world, three.west, three.world }) {
            three.filledSeat("D", three.specialist, territory);
            HEADWATER_VERIFY_OK(live.follow(three.plan));
            const Coverage coverage = *live.whole();
            const MarginParts parts = *marginParts(three.plan, *visits, coverage);
            QCOMPARE(sumOf(parts.territories).margin, coverage.margin);
            QCOMPARE(sumOf(parts.segments).margin, coverage.margin);
            QCOMPARE(sumOf(parts.stages).margin + parts.withoutWork, coverage.margin);
        }
        QVERIFY(!live.isSettled());
    }

    void noJourneysBringNothingAndStoppingStops()
    {
        ThreeSeats three;
        three.visits.places.clear();
        const Coverage nothing = three.coverage();
        const MarginParts parts = *marginParts(three.plan, three.visits, nothing);
        QVERIFY(parts.territories.empty() && parts.segments.empty());
        QCOMPARE(parts.stages.size(), std::size_t { 2 });
        QCOMPARE(parts.withoutWork, Money {});
        const ThreeSeats some;
        Cancellation stopped;
        stopped.cancel();
        QVERIFY(marginParts(some.plan, some.visits, some.coverage(), stopped).error().kind == Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(MarginPartsTest)

#include "margin_parts_test.moc"
