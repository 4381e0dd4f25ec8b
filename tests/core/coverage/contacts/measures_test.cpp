// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/contacts/measures.h"
#include "tests/core/coverage/three_seats.h"

#include <cmath>

using namespace headwater;
using namespace headwater::test;

class MeasuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customersOfSeveralSeatsAreCountedByKind()
    {
        ThreeSeats three;
        three.second = three.filledSeat("A2", three.manager, three.east);
        const AccountId birch = addAccount(three.plan, "Birch", three.east, three.first);
        const Overlap overlap = overlapOf(three.plan,
            { { three.first, three.account, true, false }, { three.second, three.account, false, true },
                { three.expert, three.account, false, true }, { three.first, birch, true, false } });
        QCOMPARE(overlap.accounts.size(), std::size_t { 2 });
        QCOMPARE(overlap.accounts.front().account, three.account);
        QCOMPARE(overlap.accounts.front().customerFocused, std::size_t { 2 });
        QCOMPARE(overlap.accounts.front().specialists, std::size_t { 1 });
        QCOMPARE(overlap.ofBothKinds, std::size_t { 1 });
        QCOMPARE(overlap.withSeveral, std::size_t { 1 });
        QCOMPARE(overlap.seatsPerAccount(), 2.0);
        QCOMPARE(overlapOf(three.plan, {}).seatsPerAccount(), 0.0);
    }

    void aSpanIsItsLeavesTheirCustomersAndHowFarTheyAre()
    {
        ThreeSeats three;
        addAccount(three.plan, "Cove", three.west, {});
        addAccount(three.plan, "Dale", three.west, {});
        const auto place = [&three](TerritoryId id, double longitude) {
            Territory row = *three.plan.territories.find(id);
            row.latitude = 0;
            row.longitude = longitude;
            three.plan.territories.edit().put(row);
        };
        QVERIFY(!specialistSpans(three.plan).front().farthest); // nobody knows where they are
        place(three.east, 1);
        place(three.west, -1);
        const SeatId inEast = three.filledSeat("D2", three.specialist, three.east);
        const std::vector<SpecialistSpan> spans = specialistSpans(three.plan);
        QCOMPARE(spans.size(), std::size_t { 2 }); // account managers have none
        QCOMPARE(spans.front().seat, three.expert);
        QCOMPARE(spans.front().territories, std::size_t { 2 });
        QCOMPARE(spans.front().accounts, std::size_t { 3 });
        // From the middle of both leaves it is a degree of the equator to either.
        QVERIFY(std::abs(spans.front().farthest->count - earthRadius.count * M_PI / 180) < 1);
        QCOMPARE(spans.back().seat, inEast);
        QCOMPARE(spans.back().accounts, std::size_t { 1 });
        QVERIFY(!spans.back().farthest); // it is at home
    }

    void aSpanHasTheCustomersThatItsRoleServes()
    {
        ThreeSeats three;
        Role role = *three.plan.roles.find(three.specialist);
        role.segments = { three.plan.segments.edit().add(Segment { {}, {}, QStringLiteral("Other") }) };
        three.plan.roles.edit().put(role);
        QCOMPARE(specialistSpans(three.plan).front().accounts, std::size_t { 0 });
        Seat closed = *three.plan.seats.find(three.expert);
        closed.status = SeatStatus::Closed;
        three.plan.seats.edit().put(closed);
        QVERIFY(specialistSpans(three.plan).empty());
    }

    void singlePointsAreNamedMostWorkFirst()
    {
        ThreeSeats three;
        const std::vector<SinglePoint> points = singlePointsOf(three.plan, three.coverage());
        QCOMPARE(points.size(), std::size_t { 2 });
        QCOMPARE(points.front().needed.count, 6'000);
        for (const SinglePoint &point : points)
            QCOMPARE(point.owns, point.seat == three.first);
        three.filledSeat("D2", three.specialist, three.east);
        QCOMPARE(singlePointsOf(three.plan, three.coverage()).size(), std::size_t { 1 });
    }

    void seatsOutsideTheBandAreListedFarthestFirst()
    {
        ThreeSeats three;
        Coverage coverage = three.coverage(); // indexes 2 and 1
        QCOMPARE(coverage.workload.mean, 1.5);
        const std::vector<WorkloadOutlier> outliers = workloadOutliers(coverage);
        QCOMPARE(outliers.size(), std::size_t { 2 });
        QCOMPARE(outliers.front().seat, three.first);
        QVERIFY(std::abs(outliers.front().off - 1.0 / 3) < 1e-9);
        QVERIFY(std::abs(outliers.back().off + 1.0 / 3) < 1e-9);
        CoverageOptions wide;
        wide.band = 0.4;
        QVERIFY(workloadOutliers(three.coverage(wide)).empty());
    }

    void vacanciesAreListedWithTheHoursThatTheyLose()
    {
        ThreeSeats three;
        const auto put = [&three](SeatId id, auto change) {
            Seat row = *three.plan.seats.find(id);
            change(row);
            three.plan.seats.edit().put(row);
        };
        QVERIFY(vacantHours(three.plan, three.coverage()).empty());
        put(three.first, [](Seat &seat) { seat.status = SeatStatus::Vacant; });
        put(three.expert, [](Seat &seat) {
            seat.status = SeatStatus::Planned;
            seat.from = QDate(2027, 2, 15); // exists, and is filled, for half of the ninety days
            seat.placeholder = Placeholder::Transfer;
        });
        const Coverage coverage = three.coverage();
        QCOMPARE(useOf(coverage, three.expert).capacity.count, 3'000);
        const std::vector<VacantHours> vacancies = vacantHours(three.plan, coverage);
        QCOMPARE(vacancies.size(), std::size_t { 1 }); // a planned seat loses nothing before it is there
        QCOMPARE(vacancies.front().seat, three.first);
        QCOMPARE(vacancies.front().lost.count, 3'000);
        put(three.first, [](Seat &seat) { seat.to = QDate(2027, 1, 30); }); // a third of the days
        QCOMPARE(vacantHours(three.plan, three.coverage()).front().lost.count, 1'000);
    }

    void allOfThemAtOnce()
    {
        const ThreeSeats three;
        const Coverage coverage = three.coverage();
        const GraphMeasures measures = *graphMeasures(three.plan, nullptr, three.visits, coverage);
        QCOMPARE(measures.relations.pairs, std::size_t { 1 });
        QVERIFY((measures.relations.onlySeat == std::vector { three.first }));
        QCOMPARE(measures.overlap.accounts.size(), std::size_t { 1 });
        QCOMPARE(measures.handovers.perJourney, 0.5);
        QCOMPARE(measures.spans.size(), std::size_t { 1 });
        Cancellation stopped;
        stopped.cancel();
        const EventColumns columns;
        QVERIFY(graphMeasures(three.plan, &columns, three.visits, coverage, stopped).has_value()); // nothing to walk
    }
};

QTEST_GUILESS_MAIN(MeasuresTest)

#include "measures_test.moc"
