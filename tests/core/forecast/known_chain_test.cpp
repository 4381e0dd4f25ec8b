// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/forecast.h"
#include "tests/core/forecast/known_company.h"

#include <QTest>

#include <cmath>

using namespace headwater;

namespace {

constexpr int known = 104; ///< weeks of history
constexpr Day today(const KnownCompany &company) { return company.firstDay + 7 * known; }

std::shared_ptr<const ForecastModel> modelOf(const StageHistory &history, Day until)
{
    Result<ForecastModel> model = fittedForecast(history, until);
    return std::make_shared<const ForecastModel>(std::move(model).value());
}

/// What really happened in the weeks [first, first + weeks) from today.
double actual(const StageHistory &history, const ForecastTable &table, std::size_t target, ForecastSlice slice,
    Day begin, Day end)
{
    double count = 0;
    for (std::size_t index = 0; index < history.size(); ++index) {
        const StageHistory::Journey &journey = history.journey(index);
        if ((slice.segment && journey.segment != *slice.segment) || (slice.leaf && journey.leaf != *slice.leaf))
            continue;
        const auto within = [&](Day day) { return day >= begin && day < end; };
        for (const StageVisit &visit : history.visits(index))
            count += within(visit.entered) && table.targets.entered(visit.stage) == target;
        if (journey.end != JourneyEnd::Open)
            count += within(journey.ended) && table.targets.ended(journey.end) == target;
        if (const auto position = positionAt(history, index, end))
            count += table.targets.present(position->stage) == target;
    }
    return count;
}

/// How often the truth lay inside, over all seeds, targets and slices.
struct Coverage {
    double inside = 0;
    double all = 0;
    double bias = 0; ///< sum of (actual - mean) / deviation

    void add(const ForecastFigure &figure, double count)
    {
        inside += figure.range80().contains(count);
        bias += (count - figure.mean) / std::sqrt(figure.variance);
        ++all;
    }
    double share() const { return inside / all; }
};

Coverage coverageOf(const KnownCompany &company, int seeds, const std::vector<ForecastSlice> &slices, int quarters)
{
    Coverage coverage;
    for (int seed = 0; seed < seeds; ++seed) {
        const StageHistory history = knownHistory(company, known + 13 * quarters, static_cast<std::uint64_t>(seed));
        const Result<QuarterForecast> forecast = forecastQuarters(modelOf(history, today(company)), quarters);
        for (const ForecastSlice &slice : slices) {
            const ForecastTable table = forecast->table(slice);
            const int last = quarters - 1;
            for (std::size_t target = 0; target < table.targets.size(); ++target) {
                const ForecastFigure &figure
                    = table.figures[static_cast<std::size_t>(last) * table.targets.size() + target];
                coverage.add(
                    figure, actual(history, table, target, slice, forecast->begins(last), forecast->begins(last + 1)));
            }
        }
    }
    qInfo("%d seeds: %.1f %% of %.0f inside, mean standardised miss %+.3f", seeds, 100 * coverage.share(), coverage.all,
        coverage.bias / coverage.all);
    return coverage;
}

} // namespace

class KnownChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTruthLiesInsideFourTimesOfFive_data()
    {
        QTest::addColumn<int>("quarters");
        QTest::addColumn<bool>("seasonal");
        QTest::addColumn<int>("slice");
        QTest::newRow("segments, next quarter") << 1 << false << 0;
        QTest::newRow("segments, a year ahead") << 4 << false << 0;
        QTest::newRow("segments with seasons") << 1 << true << 0;
        QTest::newRow("the company") << 1 << false << 1;
        QTest::newRow("leaves") << 1 << false << 2;
    }

    void theTruthLiesInsideFourTimesOfFive()
    {
        QFETCH(int, quarters);
        QFETCH(bool, seasonal);
        QFETCH(int, slice);
        KnownCompany company;
        company.seasonal = seasonal;
        const std::vector<ForecastSlice> slices[]
            = { { { 0, {} }, { 1, {} } }, { {} }, { { {}, 0 }, { {}, 1 }, { {}, 2 }, { {}, 3 } } };
        const Coverage coverage = coverageOf(company, 120, slices[slice], quarters);
        QVERIFY2(coverage.share() > 0.75, qPrintable(QString::number(coverage.share())));
        QVERIFY2(coverage.share() < 0.85, qPrintable(QString::number(coverage.share())));
        QVERIFY(std::abs(coverage.bias / coverage.all) < 0.2);
    }
};

QTEST_GUILESS_MAIN(KnownChainTest)
#include "known_chain_test.moc"
