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
