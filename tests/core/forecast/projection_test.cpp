// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/projection.h"
#include "tests/core/forecast/known_company.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace headwater;

namespace {

constexpr ForecastPeriods periods { 4, 2 };

/// A chain of a known company, with passages through stage 1 besides, and without doubt.
struct Setting {
    StateSpace space;
    ChainRows rows;
    Population population;
};

Setting setting()
{
    KnownCompany company;
    company.rateFactor = 2;
    const StageHistory history = knownHistory(company, 80, 1);
    Result<ForecastEvidence> evidence = gatherEvidence(history, company.firstDay + 80 * 7, {});
    TransitionTable counts(evidence->space);
    for (const CellEvidence &cell : evidence->cells)
        counts.add(cell.transitions);
    ChainRows rows = ownRows(evidence->space, counts);
    for (std::size_t row = 0; row < evidence->space.rows(); ++row)
        rows.rates[row * evidence->space.columns() + evidence->space.passageColumn(1)] = 0.15;
    std::fill(rows.doubts.begin(), rows.doubts.end(), 0);
    Population population { std::vector<double>(evidence->space.states(), 3), std::vector<double>(8, 2.5) };
    population.present[0] = 20;
    return { std::move(evidence->space), std::move(rows), std::move(population) };
}

/// The same chain played with dice, journey by journey.
class Dice
{
public:
    Dice(const Setting &setting, std::uint64_t seed)
        : m_setting(setting)
        , m_random(seed)
    {
        const StateSpace &space = setting.space;
        for (std::size_t row = 0; row < space.rows(); ++row) {
            const auto first = setting.rows.rates.begin() + static_cast<std::ptrdiff_t>(row * space.columns());
            m_next.emplace_back(first, first + static_cast<std::ptrdiff_t>(space.shareColumns()));
        }
    }

    /// Counts by period and target.
    std::vector<double> play()
    {
        m_counts.assign(2 * m_targets.size(), 0);
        for (std::size_t state = 0; state < m_setting.space.states(); ++state) {
            for (int i = 0; i < static_cast<int>(m_setting.population.present[state]); ++i)
                follow(state, 0);
        }
        for (int week = 0; week < periods.horizon(); ++week) {
            std::poisson_distribution<int> arrivals(m_setting.population.arrivals[static_cast<std::size_t>(week)]);
            for (int count = arrivals(m_random); count > 0; --count)
                follow(m_setting.space.arrivingRow(), week);
        }
        return m_counts;
    }

private:
    void follow(std::size_t row, int week)
    {
        const StateSpace &space = m_setting.space;
        for (; week < periods.horizon(); ++week) {
            double *counts = &m_counts[static_cast<std::size_t>(week / periods.weeks) * m_targets.size()];
            for (std::size_t stage = 0; stage < space.stages(); ++stage) {
                const double rate = m_setting.rows.rates[row * space.columns() + space.passageColumn(stage)];
                counts[m_targets.entered(stage)] += std::poisson_distribution<int>(rate)(m_random);
            }
            const std::size_t to = m_next[row](m_random);
            if (to >= space.states()) {
                ++counts[space.stages() + to - space.states()];
                return;
            }
            if (to == space.freshState(space.stageOf(to)) && space.entersByMove(row, space.stageOf(to)))
                ++counts[m_targets.entered(space.stageOf(to))];
            if ((week + 1) % periods.weeks == 0)
                ++counts[m_targets.present(space.stageOf(to))];
            row = to;
        }
    }

    const Setting &m_setting;
    std::mt19937_64 m_random;
    ForecastTargets m_targets { 3 };
    std::vector<std::discrete_distribution<std::size_t>> m_next;
    std::vector<double> m_counts;
};

} // namespace

class ProjectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meansAndVariancesAreThoseOfThePlayedChain()
    {
        const Setting given = setting();
        const std::vector<ForecastPart> parts = projected(given.space, given.rows, given.population, periods);
        constexpr int plays = 20'000;
        std::vector<double> sums(parts.size());
        std::vector<double> squares(parts.size());
        Dice dice(given, 2);
        for (int play = 0; play < plays; ++play) {
            const std::vector<double> counts = dice.play();
            for (std::size_t i = 0; i < counts.size(); ++i) {
                sums[i] += counts[i];
                squares[i] += counts[i] * counts[i];
            }
        }
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const double mean = sums[i] / plays;
            const double variance = squares[i] / plays - mean * mean;
            QVERIFY2(std::abs(mean - parts[i].mean) < 5 * std::sqrt(variance / plays), qPrintable(QString::number(i)));
            QVERIFY2(std::abs(variance / parts[i].variance - 1) < 0.06,
                qPrintable(QStringLiteral("%1: %2 and %3").arg(i).arg(variance).arg(parts[i].variance)));
        }
    }

    void meansAloneAreTheSameMeans()
    {
        const Setting given = setting();
        const std::vector<ForecastPart> parts = projected(given.space, given.rows, given.population, periods);
        const std::vector<ForecastPart> means = projectedMeans(given.space, given.rows, given.population, periods);
        QCOMPARE(means.size(), parts.size());
        for (std::size_t i = 0; i < parts.size(); ++i)
            QVERIFY(std::abs(means[i].mean - parts[i].mean) < 1e-9);
    }

    void whatHasYetToBeginIsToldApart()
    {
        Setting given = setting();
        const std::vector<ForecastPart> parts = projected(given.space, given.rows, given.population, periods);
        std::fill(given.population.present.begin(), given.population.present.end(), 0);
        const std::vector<ForecastPart> toCome = projected(given.space, given.rows, given.population, periods);
        for (std::size_t i = 0; i < parts.size(); ++i)
            QVERIFY(std::abs(parts[i].fromArrivals - toCome[i].mean) < 1e-9);
    }

    void doubtInTheRatesIsTheSpreadOverChainsDrawnFromThem()
    {
        Setting given = setting();
        const StateSpace &space = given.space;
        const double evidence = 400; // journey-weeks behind every row
        const std::vector<ForecastPart> sure = projected(space, given.rows, given.population, periods);
        std::fill(given.rows.doubts.begin(), given.rows.doubts.end(), 1 / (evidence + 1));
        const std::vector<ForecastPart> unsure = projected(space, given.rows, given.population, periods);

        std::mt19937_64 random(3);
        std::vector<double> sums(sure.size());
        std::vector<double> squares(sure.size());
        constexpr int draws = 3'000;
        for (int draw = 0; draw < draws; ++draw) {
            ChainRows rows = given.rows;
            for (std::size_t row = 0; row < space.rows(); ++row) {
                double *rates = &rows.rates[row * space.columns()];
                double sum = 0;
                for (std::size_t column = 0; column < space.shareColumns(); ++column)
                    sum += rates[column]
                        = rates[column] > 0 ? std::gamma_distribution<double>(evidence * rates[column])(random) : 0;
                for (std::size_t column = 0; column < space.shareColumns(); ++column)
                    rates[column] /= sum;
                double &passing = rates[space.passageColumn(1)];
                passing = std::gamma_distribution<double>(evidence * passing)(random) / evidence;
            }
            const std::vector<ForecastPart> parts = projectedMeans(space, rows, given.population, periods);
            for (std::size_t i = 0; i < parts.size(); ++i) {
                sums[i] += parts[i].mean;
                squares[i] += parts[i].mean * parts[i].mean;
            }
        }
        for (std::size_t i = 0; i < sure.size(); ++i) {
            const double mean = sums[i] / draws;
            const double spread = std::sqrt(squares[i] / draws - mean * mean);
            const double foretold = std::sqrt(unsure[i].variance - sure[i].variance);
            QVERIFY2(std::abs(spread / foretold - 1) < 0.1,
                qPrintable(QStringLiteral("%1: %2 and %3").arg(i).arg(spread).arg(foretold)));
        }
    }
};

QTEST_GUILESS_MAIN(ProjectionTest)
#include "projection_test.moc"
