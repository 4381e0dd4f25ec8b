// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curves/allocation.h"
#include "core/curves/item_profit.h"
#include "tests/core/curves/syntex.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>
#include <functional>
#include <numeric>

using namespace headwater;
using namespace headwater::test;

namespace {

constexpr double syntexCost = 0.057;

QString printed(double value, int decimals) { return QString::number(value, 'f', decimals); }

CurveItem someItem() { return { QStringLiteral("Demo"), { 0.3, 0.7, 1, 1.2, 1.5 }, 0.5, 1000, 10, 0, {} }; }

std::vector<int> seatsOf(const Allocation &allocation)
{
    std::vector<int> seats;
    for (const ItemAllocation &item : allocation.items)
        seats.push_back(item.seats);
    return seats;
}

/// The best of all ways to place at most that many seats, by trying them.
double bestByTrying(
    const std::vector<ItemProfit> &profits, const std::vector<CurveItem> &items, int seats, std::size_t from = 0)
{
    if (from == items.size())
        return 0;
    double best = -std::numeric_limits<double>::infinity();
    for (int taken = items[from].fewest; taken <= std::min(seats, items[from].most.value_or(seats)); ++taken)
        best = std::max(best, profits[from].at(taken) + bestByTrying(profits, items, seats - taken, from + 1));
    return best;
}

} // namespace

class AllocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void syntexEarnsWhatIsPublished()
    {
        const std::vector<CurveItem> items = syntexItems();
        if (items.empty())
            QSKIP("no reference data (HEADWATER_CORPUS)");

        const auto now = allocate({ items, 430, syntexCost });
        const auto more = allocate({ items, 600, syntexCost });
        const auto all = allocate({ items, 900, syntexCost });

        QVERIFY(now && more && all);
        QCOMPARE(printed(now->profitToday, 3), QStringLiteral("224.826"));
        QCOMPARE(printed(now->fittedToday, 3), QStringLiteral("224.826"));
        QCOMPARE(printed(now->profit, 3), QStringLiteral("271.481"));
        QCOMPARE(seatsOf(*now), (std::vector { 272, 0, 59, 33, 41, 25, 0 }));
        QCOMPARE(printed(more->profit, 3), QStringLiteral("281.451"));
        QCOMPARE(seatsOf(*more), (std::vector { 287, 146, 62, 34, 44, 27, 0 }));
        QCOMPARE(printed(*now->bestSeats, 1), QStringLiteral("776.3"));
        QCOMPARE(printed(*now->bestProfit, 3), QStringLiteral("284.824"));
        QVERIFY(!now->isGreedy);
        QVERIFY(now->bound >= now->profit && now->gap() < 0.01);
        QVERIFY(now->items[1].isWithdrawn && now->items[6].isWithdrawn && !now->items[0].isWithdrawn);
        // Unlimited, the best whole numbers are taken and the rest is left.
        QVERIFY(std::abs(all->seats - *all->bestSeats) < 4);
        QVERIFY(*all->bestProfit - all->profit < 0.001 && all->profit <= *all->bestProfit);
        // Most of what there is to gain comes from other places, not from more seats.
        QCOMPARE(printed((now->profit - now->profitToday) / (*now->bestProfit - now->profitToday), 2),
            QStringLiteral("0.78"));
    }

    void theBestEffortOfNaprosynIsThePublishedOne()
    {
        const std::vector<CurveItem> items = syntexItems();
        if (items.empty())
            QSKIP("no reference data (HEADWATER_CORPUS)");
        const ResponseCurve curve = *calibrated(items.front().answers, Calibration::Normalised);
        QCOMPARE(printed(*ItemProfit(items.front(), curve, syntexCost).bestSeats(), 2), QStringLiteral("331.86"));
    }

    /// resources/handbook/curves.md
    void theHandbookIsRight()
    {
        const std::vector<CurveItem> items { { QStringLiteral("Demo"), { 0.5, 0.7, 1, 0.5 + 2.25 / 3.25, 1.5 }, 0.5,
                                                 1000, 2, 0, {} },
            { QStringLiteral("Care"), { 0.5, 0.5 + 1.0 / 3, 1, 1.1, 1.5 }, 0.5, 440, 1, 0, {} } };
        const auto of = [&items](int seats) { return *allocate({ items, seats, 60 }); };
        const Allocation two = of(2);
        QCOMPARE(
            printed(two.items[0].curve.c, 6) + printed(two.items[0].curve.d, 6), QStringLiteral("2.0000001.000000"));
        QCOMPARE(
            printed(two.items[1].curve.c, 6) + printed(two.items[1].curve.d, 6), QStringLiteral("1.0000001.000000"));
        QCOMPARE(printed(two.items[0].curve.inflection(), 3), QStringLiteral("0.577"));
        QCOMPARE(printed(two.items[0].elasticity, 4), QStringLiteral("0.5000"));
        QCOMPARE(printed(two.items[1].elasticity, 4), QStringLiteral("0.2500"));
        QCOMPARE(printed(of(1).profit, 2), QStringLiteral("410.00"));
        QCOMPARE(printed(of(1).bound, 2), QStringLiteral("425.00"));
        QCOMPARE(printed(of(1).gap() * 100, 1), QStringLiteral("3.5"));
        QCOMPARE(seatsOf(two), (std::vector { 2, 0 }));
        QCOMPARE(printed(two.profit, 2), QStringLiteral("490.00"));
        QVERIFY(two.gap() < 1e-6);
        QVERIFY(two.items[1].isWithdrawn);
        QCOMPARE(printed(of(3).profit, 2), QStringLiteral("540.00"));
        QCOMPARE(printed(of(9).profit, 2), QStringLiteral("576.15"));
        QCOMPARE(of(9).seats, 4);
        QCOMPARE(printed(*two.bestSeats, 2), QStringLiteral("4.20"));
        QCOMPARE(printed(*two.bestProfit, 2), QStringLiteral("577.90"));
    }

    void theWholeSizesAroundTheBestOneEarnAlmostAsMuch()
    {
        const std::vector<CurveItem> items = syntexItems();
        if (items.empty())
            QSKIP("no reference data (HEADWATER_CORPUS)");
        const auto allocation = allocate({ items, 430, syntexCost });
        QVERIFY(allocation && allocation->flatSizes);
        const auto [low, high] = *allocation->flatSizes;
        QVERIFY(low < 700 && high > 850);
        const double enough = 0.99 * *allocation->bestProfit;
        for (const SizeProfit &size : allocation->sizes) {
            if (size.seats >= low && size.seats <= high)
                QVERIFY(size.profit >= enough - 0.01);
            if (size.seats == low - 1 || size.seats == high + 1)
                QVERIFY(size.profit < enough + 0.01);
        }
    }

    void noOtherAllocationEarnsMore()
    {
        QVERIFY(rc::check("equals trying all, within limits and bound", [] {
            const auto upTo = [](int most) { return *rc::gen::inRange(0, most + 1); };
            AllocationQuestion question;
            const int count = 1 + upTo(3);
            for (int i = 0; i < count; ++i) {
                CurveItem item = someItem();
                item.answers.atZero = upTo(60) / 100.0;
                item.answers.atHalf = item.answers.atZero + 0.01 + (0.98 - item.answers.atZero) * upTo(99) / 100.0;
                item.answers.atHalfMore = 1.01 + upTo(40) / 100.0;
                item.answers.atSaturation = item.answers.atHalfMore + 0.01 + upTo(80) / 100.0;
                item.sales = 10 + upTo(500);
                item.seatsToday = (1 + upTo(60)) / 10.0;
                item.fewest = upTo(2);
                if (upTo(1) == 1)
                    item.most = item.fewest + upTo(5);
                question.items.push_back(item);
            }
            question.costPerSeat = upTo(40);
            question.seats = static_cast<int>(fewestSeats(question.items)) + 1 + upTo(12);
            question.calibration = upTo(1) == 1 ? Calibration::Free : Calibration::Normalised;

            const auto allocation = allocate(question);

            RC_ASSERT(allocation.has_value());
            std::vector<ItemProfit> profits;
            for (std::size_t i = 0; i < question.items.size(); ++i)
                profits.emplace_back(question.items[i], allocation->items[i].curve, question.costPerSeat);
            const double best = bestByTrying(profits, question.items, question.seats);
            const double rounding = 1e-9 * std::max(1.0, std::abs(best));
            RC_ASSERT(std::abs(allocation->profit - best) <= rounding);
            RC_ASSERT(allocation->bound >= allocation->profit - rounding);
            RC_ASSERT(allocation->seats <= question.seats);
            double sum = 0;
            for (const ItemAllocation &item : allocation->items)
                sum += item.profit;
            RC_ASSERT(std::abs(sum - allocation->profit) <= rounding);
            if (allocation->bestProfit)
                RC_ASSERT(*allocation->bestProfit >= allocation->profit - rounding);
        }));
    }

    void aSeatThatCostsMoreThanItBringsIsNotPlaced()
    {
        CurveItem item = someItem();
        const auto allocation = allocate({ { item }, 1000, 20 });
        QVERIFY(allocation);
        QVERIFY(allocation->seats < 1000);
        QVERIFY(std::abs(allocation->seats - *allocation->bestSeats) <= 1);
        item.fewest = 1000;
        const auto forced = allocate({ { item }, 1000, 20 });
        QCOMPARE(forced->seats, 1000);
        QCOMPARE(*forced->bestSeats, 1000.0);
    }

    void withoutCostMoreAlwaysEarnMore()
    {
        const auto allocation = allocate({ { someItem() }, 50, 0 });
        QVERIFY(allocation);
        QCOMPARE(allocation->seats, 50);
        QVERIFY(!allocation->bestSeats && !allocation->bestProfit);
    }

    void freeCurvesMissTheBooksAndSaySo()
    {
        CurveItem item = someItem();
        item.answers = { 0.15, 0.61, 1, 1.46, 1.5 };
        const auto allocation = allocate({ { item }, 10, 5, Calibration::Free });
        QVERIFY(allocation);
        QCOMPARE(allocation->profitToday, 500.0 - 50.0);
        QVERIFY(std::abs(allocation->fittedToday - allocation->profitToday) > 0.1);
    }

    void whatIsWrongIsToldByItem_data()
    {
        QTest::addColumn<std::function<void(CurveItem &)>>("spoil");
        QTest::addColumn<ItemFault>("fault");
        const auto row = [](const char *name, std::function<void(CurveItem &)> spoil, ItemFault fault) {
            QTest::newRow(name) << std::move(spoil) << fault;
        };
        row(
            "answers", [](CurveItem &item) { item.answers.atHalf = 0.1; }, ItemFault::Answers);
        row(
            "no margin", [](CurveItem &item) { item.margin = 0; }, ItemFault::Margin);
        row(
            "margin in percent", [](CurveItem &item) { item.margin = 50; }, ItemFault::Margin);
        row(
            "no sales", [](CurveItem &item) { item.sales = -1; }, ItemFault::Sales);
        row(
            "nobody today", [](CurveItem &item) { item.seatsToday = 0; }, ItemFault::SeatsToday);
        row(
            "fewest above most",
            [](CurveItem &item) {
                item.fewest = 3;
                item.most = 2;
            },
            ItemFault::Limits);
    }
    void whatIsWrongIsToldByItem()
    {
        QFETCH(const std::function<void(CurveItem &)>, spoil);
        QFETCH(const ItemFault, fault);
        AllocationQuestion question { { someItem(), someItem() }, 10, 5 };
        spoil(question.items[1]);
        QCOMPARE(faultsOf(question.items), (std::vector { FaultyItem { 1, fault } }));
        QCOMPARE(allocate(question).error().kind, Error::Kind::InvalidInput);
    }

    void questionsWithoutAnswerAreRefused()
    {
        const auto isRefused = [](const AllocationQuestion &question, QuestionFault fault) {
            const auto allocation = allocate(question);
            return faultOf(question) == fault && !allocation && allocation.error().kind == Error::Kind::InvalidInput;
        };
        CurveItem large = someItem();
        large.fewest = 20;
        QVERIFY(isRefused({ {}, 10, 5 }, QuestionFault::NoItems));
        QVERIFY(isRefused({ { someItem() }, 0, 5 }, QuestionFault::NoSeats));
        QVERIFY(isRefused({ { someItem() }, mostSeats + 1, 5 }, QuestionFault::TooManySeats));
        QVERIFY(isRefused({ { large }, 19, 5 }, QuestionFault::FewerThanLimits));
        QVERIFY(isRefused({ { someItem() }, 10, -1 }, QuestionFault::Cost));
    }

    void itStopsWhenTold()
    {
        Cancellation cancellation;
        cancellation.cancel();
        CurveItem sShaped = someItem();
        sShaped.answers = { 0.1, 0.3, 1, 1.6, 1.8 };
        QCOMPARE(allocate({ { sShaped, sShaped }, 30, 5 }, cancellation).error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(AllocationTest)
#include "allocation_test.moc"
