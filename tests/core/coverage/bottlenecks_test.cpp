// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/coverage/any_company.h"

using namespace headwater;
using namespace headwater::test;

class BottlenecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSeatThatTheVisitsWaitForIsNamed()
    {
        const ThreeSeats three;
        const Coverage coverage = three.coverage();
        QCOMPARE(coverage.bottlenecks.size(), std::size_t(1));
        const Bottleneck &only = coverage.bottlenecks.front();
        QCOMPARE(only.seats, std::vector { three.first }); // the specialist just does all demos
        QCOMPARE(only.hours.count, 3'000);
        QCOMPARE(only.needed.count, 6'000);
        QCOMPARE(only.missing.count, 3'000);
        QCOMPARE(only.tasks, std::vector { three.visit });
        QCOMPARE(only.territory, three.east);
        QVERIFY(only.worth.cents > 0);
        QCOMPARE(coverage.cells[0].bottleneck, std::optional<std::size_t>(0));
        QVERIFY(!coverage.cells[1].bottleneck); // demos
    }

    void whoCouldTakeSomethingOverIsPartOfIt()
    {
        ThreeSeats three;
        three.setRole(three.specialist, { three.demo, three.visit }, 24'350); // 6,000 minutes for both
        const Coverage coverage = three.coverage();
        QCOMPARE(coverage.bottlenecks.size(), std::size_t(1));
        QCOMPARE(coverage.bottlenecks[0].seats, (std::vector { three.expert, three.first })); // most hours first
        QCOMPARE(coverage.bottlenecks[0].hours.count, 9'000);
        QCOMPARE(coverage.bottlenecks[0].missing.count, 3'000);
        QCOMPARE(coverage.cells[1].bottleneck, std::optional<std::size_t>(0)); // demos are competed for
    }

    void workThatNobodyReachesWaitsForNobody()
    {
        ThreeSeats three;
        three.setRole(three.specialist, {}, 24'350);
        three.setRole(three.manager, { three.visit }, 24'350);
        const Coverage coverage = three.coverage();
        QVERIFY(coverage.served < coverage.demand);
        QVERIFY(coverage.bottlenecks.empty());
    }

    void whoHasNoHoursAnyMoreJoinsNothing()
    {
        ThreeSeats three; // the expert's span is the world
        const SeatId inEast = three.filledSeat("D2", three.specialist, three.east);
        const SeatId inWest = three.filledSeat("D3", three.specialist, three.west);
        Demand demand;
        demand.stages = 2;
        demand.tasks = { three.visit, three.demo };
        for (const TerritoryId territory : { three.east, three.west })
            demand.cells.push_back({ .territory = territory,
                .segment = three.segment,
                .task = three.demo,
                .owner = {},
                .demand = Minutes { 30'000 } });
        const std::vector<SeatCapacity> seats = seatCapacities(three.plan, quarter);
        const auto at = [&seats](SeatId id) {
            return static_cast<std::size_t>(std::ranges::find(seats, id, &SeatCapacity::seat) - seats.begin());
        };
        CoverageNetwork network(three.plan, demand, seats);
        for (std::size_t cell = 0; cell < demand.cells.size(); ++cell)
            network.setValues(cell, { 300, 200, 100 });
        QVERIFY(network.solve({}).has_value());
        QCOMPARE(network.bottlenecks().count, std::size_t(1)); // whom the expert helps, the other waits for
        QVERIFY(network.setHours(at(three.expert), Minutes {}));
        network.repair();
        const CoverageNetwork::Bottlenecks apart = network.bottlenecks();
        QCOMPARE(apart.count, std::size_t(2));
        QVERIFY(apart.ofSeats[at(inEast)] != apart.ofSeats[at(inWest)]);
        QCOMPARE(apart.ofCells[0], apart.ofSeats[at(inEast)]);
        QCOMPARE(apart.ofSeats[at(three.expert)], CoverageNetwork::Bottlenecks::none);
    }

    void moreHoursAreServedIfAndOnlyIfTheyComeThere()
    {
        QVERIFY(rc::check("an hour more of a seat is used where it is part of a bottleneck, and nowhere else", [] {
            const AnyCompany any;
            const std::vector<SeatCapacity> capacities = seatCapacities(any.base.plan, quarter);
            const CoverageNetwork network = any.solved();
            const CoverageNetwork::Bottlenecks found = network.bottlenecks();
            const auto served = [&](const CoverageNetwork &of) {
                std::int64_t sum = 0;
                for (std::size_t cell = 0; cell < any.demand.cells.size(); ++cell)
                    sum += of.served(cell).count;
                return sum;
            };
            std::vector<std::int64_t> balance(found.count);
            for (std::size_t cell = 0; cell < any.demand.cells.size(); ++cell) {
                if (found.ofCells[cell] != CoverageNetwork::Bottlenecks::none)
                    balance[found.ofCells[cell]] -= network.served(cell).count;
            }
            for (std::size_t seat = 0; seat < capacities.size(); ++seat) {
                const bool isIn = found.ofSeats[seat] != CoverageNetwork::Bottlenecks::none;
                if (isIn)
                    balance[found.ofSeats[seat]] += capacities[seat].minutes.count;
                CoverageNetwork more = network;
                if (!more.setHours(seat, Minutes { capacities[seat].minutes.count + 1 }))
                    continue;
                more.repair();
                RC_ASSERT(served(more) == served(network) + (isIn ? 1 : 0));
            }
            // Their hours are all that the work behind them gets.
            RC_ASSERT(std::ranges::all_of(balance, [](std::int64_t left) { return left == 0; }));
        }));
    }
};

QTEST_APPLESS_MAIN(BottlenecksTest)
#include "bottlenecks_test.moc"
