// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/backtest.h"
#include "tests/core/forecast/known_company.h"

#include <QTest>

#include <cmath>

using namespace headwater;

namespace {

constexpr Day firstDay = 18'000;

Backtest tested(const StageHistory &history, int weeks) { return backtest(history, firstDay + 7 * weeks).value(); }

BacktestLine line(double actual, double naive, double mean, double variance)
{
    BacktestLine made;
    made.actual = actual;
    made.naive = naive;
    made.forecast = { mean, variance };
    return made;
}

} // namespace

class BacktestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsAreWeightedByWhatHappened()
    {
        Backtest result;
        result.quarters = 1;
        result.lines = { line(100, 120, 110, 100), line(0, 5, 2, 2), line(20, 20, 10, 4) };
        QCOMPARE(*result.mape(), (10 + 2 + 10) / 120.0);
        QCOMPARE(*result.naiveMape(), (20 + 5) / 120.0);
        QCOMPARE(*result.covered80(), 2 / 3.0); // 100 and 0 lie inside, 20 does not
    }

    void withoutAnActualJourneyThereIsNoError()
    {
        Backtest result;
        result.lines = { line(0, 0, 1, 1) };
        QVERIFY(!result.mape());
        QVERIFY(!result.naiveMape());
    }

    void lessThanThreeQuartersAreNotEnough()
    {
        const Backtest result = tested(knownHistory({}, 38, 1), 38);
        QVERIFY(!result.hasEnoughHistory());
        QVERIFY(!result.mape());
        QVERIFY(!result.naiveMape());
        QVERIFY(!result.covered80());
        QVERIFY(result.lines.empty());
    }

    void noHistoryIsNotEnough() { QVERIFY(!tested(StageHistory({ 3, 1, 1 }), 0).hasEnoughHistory()); }

    void quartersAreHeldOutAsFarAsTwoRemain()
    {
        // Arrivals on every day, so that the first week is whole.
        const StageHistory history = knownHistory({ 2, 4, 20 }, 110, 2);
        QCOMPARE(tested(history, 39).quarters, 1);
        QCOMPARE(tested(history, 52).quarters, 2);
        QCOMPARE(tested(history, 65).quarters, 3);
        QCOMPARE(tested(history, 110).quarters, 4);
    }

    void theHeldOutQuarterIsCountedAsItWas()
    {
        const StageHistory history = knownHistory({}, 52, 3);
        const Backtest result = tested(history, 52);
        double visits = 0;
        for (std::size_t index = 0; index < history.size(); ++index) {
            for (const StageVisit &visit : history.visits(index))
                visits += visit.entered >= firstDay + 39 * 7;
        }
        double told = 0;
        for (const BacktestLine &entry : result.lines)
            told += entry.quartersAgo == 1 && entry.target < 3 ? entry.actual : 0;
        QCOMPARE(told, visits);
    }

    void aYearAgoIsTheNaiveForecastWhereItIsKnown()
    {
        KnownCompany company;
        company.seasonal = true;
        company.arrivalsPerWeek = 20;
        // Held out: the second half of the second year's first half; a year before was the same season.
        const Backtest two = tested(knownHistory(company, 78, 4), 78);
        const Backtest one = tested(knownHistory(company, 39, 4), 39);
        const auto naiveArrivals = [](const Backtest &result) {
            double naive = 0;
            double actual = 0;
            for (const BacktestLine &entry : result.lines) {
                naive += entry.quartersAgo == 1 && entry.target == 0 ? entry.naive : 0;
                actual += entry.quartersAgo == 1 && entry.target == 0 ? entry.actual : 0;
            }
            return naive / actual;
        };
        QVERIFY(std::abs(naiveArrivals(two) - 1) < 0.1);
        QVERIFY(naiveArrivals(one) > 1.5); // the quarter before was in the high season
    }

    void aSteadyCompanyIsForetoldBetterThanNaively()
    {
        double error = 0;
        double naive = 0;
        double covered = 0;
        constexpr int seeds = 20;
        for (int seed = 0; seed < seeds; ++seed) {
            const Backtest result = tested(knownHistory({}, 104, static_cast<std::uint64_t>(100 + seed)), 104);
            QCOMPARE(result.quarters, 4);
            error += *result.mape() / seeds;
            naive += *result.naiveMape() / seeds;
            covered += *result.covered80() / seeds;
        }
        qInfo("error %.3f, naive %.3f, covered %.3f", error, naive, covered);
        QVERIFY(error < 0.85 * naive);
        QVERIFY(covered > 0.75 && covered < 0.86);
    }

    void cancellingStopsIt()
    {
        Cancellation cancellation;
        cancellation.cancel();
        QCOMPARE(backtest(knownHistory({}, 60, 5), firstDay + 420, cancellation).error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(BacktestTest)
#include "backtest_test.moc"
