// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/backtest.h"
#include "core/forecast/past_quarters.h"
#include "tests/core/forecast/known_company.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace headwater;

namespace {

constexpr Day firstDay = 18'000;

/// One journey: into stage 0, 1, back to 0, then lost, all on given days.
StageHistory oneJourney(Day a, Day b, Day c, Day lost)
{
    StageHistory history({ 2, 1, 1 });
    const StageVisit visits[] { { 0, a }, { 1, b }, { 0, c } };
    history.add({ 0, 0, JourneyEnd::Lost, lost }, visits);
    return history;
}

} // namespace

class PastQuartersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVisitCountsInItsQuarter()
    {
        const Day until = firstDay + 2 * daysPerQuarter;
        const StageHistory history = oneJourney(firstDay, firstDay + 10, firstDay + daysPerQuarter, until - 1);
        QCOMPARE(passages(history, 0, 0, firstDay), 1);
        QVERIFY(pastQuarters(history, until, 0, {}, 8) == (std::vector<std::int64_t> { 1, 1 }));
        QVERIFY(pastQuarters(history, until, 1, {}, 8) == (std::vector<std::int64_t> { 1, 0 }));
        const ForecastTargets targets(2);
        QVERIFY(pastQuarters(history, until, targets.ended(JourneyEnd::Lost), {}, 8)
            == (std::vector<std::int64_t> { 0, 1 }));
        QVERIFY(pastQuarters(history, until, targets.ended(JourneyEnd::Won), {}, 1) == std::vector<std::int64_t> { 0 });
    }

    void aQuarterThatIsNotWhollyKnownIsLeftOut()
    {
        const StageHistory history = oneJourney(firstDay, firstDay + 1, firstDay + 2, firstDay + 3);
        QVERIFY(pastQuarters(history, firstDay + daysPerQuarter - 7, 0, {}, 8).empty());
        QVERIFY(pastQuarters(StageHistory({ 2, 1, 1 }), firstDay, 0, {}, 8).empty());
    }

    void slicesAddUpToTheWhole()
    {
        const int weeks = 80;
        const StageHistory history = knownHistory({}, weeks, 5);
        const Day until = firstDay + 7 * weeks;
        for (std::size_t target = 0; target < ForecastTargets(history.extent().stages).flows(); ++target) {
            const auto all = pastQuarters(history, until, target, {}, 6);
            QCOMPARE(all.size(), std::size_t(6));
            std::vector<std::int64_t> sum(all.size(), 0);
            for (std::size_t segment = 0; segment < history.extent().segments; ++segment) {
                for (std::size_t leaf = 0; leaf < history.extent().leaves; ++leaf) {
                    const auto part = pastQuarters(history, until, target, { segment, leaf }, 6);
                    for (std::size_t i = 0; i < sum.size(); ++i)
                        sum[i] += part[i];
                }
            }
            QVERIFY(sum == all);
        }
    }

    void everyPartIsTestedByWhatWouldHaveBeenForetoldOfIt()
    {
        const int weeks = 80;
        const StageHistory history = knownHistory({}, weeks, 5);
        const Day until = firstDay + 7 * weeks;
        const Backtest tested = *backtest(history, until);
        for (std::size_t target = 0; target < ForecastTargets(history.extent().stages).flows(); ++target) {
            for (std::size_t leaf = 0; leaf < history.extent().leaves; ++leaf) {
                const Backtest part = partOf(tested, { std::nullopt, leaf }, target);
                const auto counts = pastQuarters(history, until, target, { std::nullopt, leaf }, 4);
                QCOMPARE(part.lines.size(), static_cast<std::size_t>(tested.quarters));
                for (const BacktestLine &line : part.lines)
                    QCOMPARE(line.actual, static_cast<double>(counts[static_cast<std::size_t>(4 - line.quartersAgo)]));
            }
            // Segments were tested one by one already; the company is their sum.
            const Backtest whole = partOf(tested, {}, target);
            for (const BacktestLine &line : whole.lines) {
                double naive = 0;
                double mean = 0;
                for (std::size_t segment = 0; segment < history.extent().segments; ++segment) {
                    const Backtest part = partOf(tested, { segment, std::nullopt }, target);
                    const BacktestLine &one = part.lines[static_cast<std::size_t>(line.quartersAgo - 1)];
                    QVERIFY(std::ranges::any_of(tested.lines, [&one](const BacktestLine &known) {
                        return known.quartersAgo == one.quartersAgo && known.segment == one.segment
                            && known.target == one.target && known.actual == one.actual && known.naive == one.naive
                            && known.forecast == one.forecast;
                    }));
                    naive += one.naive;
                    mean += one.forecast.mean;
                }
                QCOMPARE(line.naive, naive);
                QVERIFY(std::abs(line.forecast.mean - mean) < 1e-9 * std::max(1.0, mean));
            }
        }
    }

    void theBacktestIsHeldAgainstTheSameCounts()
    {
        const int weeks = 80;
        const StageHistory history = knownHistory({}, weeks, 5);
        const Day until = firstDay + 7 * weeks;
        const Backtest tested = *backtest(history, until);
        QVERIFY(tested.hasEnoughHistory());
        for (const BacktestLine &line : tested.lines) {
            const auto counts = pastQuarters(history, until, line.target, { line.segment, std::nullopt }, 4);
            QCOMPARE(static_cast<double>(counts[static_cast<std::size_t>(4 - line.quartersAgo)]), line.actual);
        }
    }
};

QTEST_GUILESS_MAIN(PastQuartersTest)
#include "past_quarters_test.moc"
