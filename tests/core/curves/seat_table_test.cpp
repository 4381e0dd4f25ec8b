// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curves/concave_bound.h"
#include "core/curves/seat_table.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

using namespace headwater;

namespace {

/// Profits in whole numbers, so that sums in any order are equal.
SeatProfits anyProfits()
{
    SeatProfits item { *rc::gen::inRange(0, 3), {} };
    const std::size_t count = *rc::gen::inRange<std::size_t>(1, 7);
    for (std::size_t i = 0; i < count; ++i)
        item.values.push_back(*rc::gen::inRange(-20, 40));
    if (*rc::gen::arbitrary<bool>()) {
        // The same rises in falling order: concave.
        std::vector<double> rises;
        for (std::size_t i = 1; i < count; ++i)
            rises.push_back(item.values[i] - item.values[i - 1]);
        std::sort(rises.begin(), rises.end(), std::greater {});
        for (std::size_t i = 1; i < count; ++i)
            item.values[i] = item.values[i - 1] + rises[i - 1];
    }
    return item;
}

std::vector<SeatProfits> anyItems()
{
    std::vector<SeatProfits> items;
    const int count = *rc::gen::inRange(1, 5);
    for (int i = 0; i < count; ++i)
        items.push_back(anyProfits());
    return items;
}

/// By trying all of them.
double bestByTrying(const std::vector<SeatProfits> &items, int seats, std::size_t from = 0)
{
    if (from == items.size())
        return seats == 0 ? 0 : -std::numeric_limits<double>::infinity();
    double best = -std::numeric_limits<double>::infinity();
    for (int taken = items[from].fewest; taken <= std::min(items[from].most(), seats); ++taken)
        best = std::max(best, items[from].at(taken) + bestByTrying(items, seats - taken, from + 1));
    return best;
}

int sumOf(const std::vector<SeatProfits> &items, int SeatProfits::*member)
{
    int sum = 0;
    for (const SeatProfits &item : items)
        sum += item.*member;
    return sum;
}

} // namespace

class SeatTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySizeIsTheBestOfAllAllocationsAndBelowTheBound()
    {
        QVERIFY(rc::check("equals trying all", [] {
            const std::vector<SeatProfits> items = anyItems();
            const int fewest = sumOf(items, &SeatProfits::fewest);
            const int largest = fewest + *rc::gen::inRange(0, 16);
            const auto table = SeatTable::solve(items, largest);
            RC_ASSERT(table.has_value());
            const std::vector<double> bounds = concaveBounds(items, largest);
            RC_ASSERT(table->smallest() == fewest);
            RC_ASSERT(bounds.size() == static_cast<std::size_t>(table->largest() - fewest + 1));
            const bool areConcave
                = std::all_of(items.begin(), items.end(), [](const SeatProfits &item) { return item.isConcave(); });
            RC_ASSERT(table->isGreedy() == areConcave);
            for (int seats = fewest; seats <= table->largest(); ++seats) {
                const double bound = bounds[static_cast<std::size_t>(seats - fewest)];
                RC_ASSERT(table->profit(seats) == bestByTrying(items, seats));
                RC_ASSERT(bound >= table->profit(seats) - 1e-9);
                if (areConcave)
                    RC_ASSERT(std::abs(bound - table->profit(seats)) < 1e-9);
                const std::vector<int> chosen = table->allocation(seats);
                double profit = 0;
                int placed = 0;
                for (std::size_t i = 0; i < items.size(); ++i) {
                    RC_ASSERT(chosen[i] >= items[i].fewest && chosen[i] <= items[i].most());
                    profit += items[i].at(chosen[i]);
                    placed += chosen[i];
                }
                RC_ASSERT(placed == seats);
                RC_ASSERT(profit == table->profit(seats));
            }
        }));
    }

    void theBestSizeIsTheLeastOfEquals()
    {
        const auto table = SeatTable::solve({ { 0, { 0, 3, 5, 5, 1 } } }, 4);
        QVERIFY(table);
        QCOMPARE(table->bestUpTo(1), 1);
        QCOMPARE(table->bestUpTo(4), 2);
    }

    void greedyWouldMissAnSShape()
    {
        // The first seats of the second item bring nothing, all of them together more than the first item's.
        const auto table = SeatTable::solve({ { 0, { 0, 2, 3, 3 } }, { 0, { 0, 0, 1, 9 } } }, 3);
        QVERIFY(table);
        QVERIFY(!table->isGreedy());
        QCOMPARE(table->allocation(3), (std::vector { 0, 3 }));
        QCOMPARE(table->profit(3), 9.0);
    }

    void whatCannotBePlacedIsRefused()
    {
        QCOMPARE(SeatTable::solve({ { 2, { 1, 2 } }, { 3, { 1 } } }, 4).error().kind, Error::Kind::InvalidInput);
        QCOMPARE(SeatTable::solve({ { 2, {} } }, 4).error().kind, Error::Kind::InvalidInput);
    }

    void itStopsWhenToldAndSaysHowFarItIs()
    {
        const std::vector<SeatProfits> items(4, SeatProfits { 0, { 0, 0, 5 } });
        std::vector<double> told;
        Cancellation cancellation;
        QVERIFY(SeatTable::solve(items, 8, cancellation, [&told](double share) { told.push_back(share); }));
        QCOMPARE(told, (std::vector { 0.0, 0.25, 0.5, 0.75 }));
        const auto stopped
            = SeatTable::solve(items, 8, cancellation, [&cancellation](double) { cancellation.cancel(); });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(SeatTableTest)
#include "seat_table_test.moc"
