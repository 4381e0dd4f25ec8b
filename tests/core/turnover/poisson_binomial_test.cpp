// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turnover/hazards.h"
#include "core/turnover/poisson_binomial.h"

#include <QTest>

#include <rapidcheck.h>

#include <array>
#include <cmath>
#include <numeric>

using namespace headwater;

namespace {

/// Over all 2^n ways in which the events can come out.
std::vector<double> byEnumeration(const std::vector<double> &chances)
{
    std::vector<double> shares(chances.size() + 1);
    for (std::size_t way = 0; way < (std::size_t(1) << chances.size()); ++way) {
        double chance = 1;
        std::size_t count = 0;
        for (std::size_t i = 0; i < chances.size(); ++i) {
            const bool happens = (way >> i & 1) != 0;
            chance *= happens ? chances[i] : 1 - chances[i];
            count += happens ? 1 : 0;
        }
        shares[count] += chance;
    }
    return shares;
}

std::vector<double> anyChances(std::size_t most)
{
    const auto parts = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1001));
    std::vector<double> chances;
    for (std::size_t i = 0; i < std::min(most, parts.size()); ++i)
        chances.push_back(parts[i] / 1000.0);
    return chances;
}

} // namespace

class PoissonBinomialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// reference.md: 100 people, 27 % a year, three months.
    void aHundredPeopleForAQuarter()
    {
        const double monthly = monthlyProbability(0.27);
        QVERIFY(std::abs(monthly - 0.025885) < 1e-6);
        const double quarterly = 1 - std::pow(1 - monthly, 3);
        QVERIFY(std::abs(quarterly - 0.0756622) < 1e-7);
        QVERIFY(std::abs(quarterly - (1 - std::exp(-quarterlyHazard(0.27)))) < 1e-14);
        const CountDistribution counts = poissonBinomial(std::vector<double>(100, quarterly));
        QVERIFY(std::abs(counts.mean() - 7.566) < 5e-4);
        QVERIFY(std::abs(counts.atLeast(10) - 0.224508) < 5e-7);
        QCOMPARE(counts.quantile(0.1), 4);
        QCOMPARE(counts.quantile(0.5), 7);
        QCOMPARE(counts.quantile(0.8), 10);
        QCOMPARE(counts.quantile(0.9), 11);
        QCOMPARE(counts.quantile(0.95), 12);
    }

    void equalsTheSumOverAllWays()
    {
        QVERIFY(rc::check("shares are those of the 2^n outcomes", [] {
            const std::vector<double> chances = anyChances(12);
            const CountDistribution counts = poissonBinomial(chances);
            const std::vector<double> expected = byEnumeration(chances);
            for (std::size_t count = 0; count < expected.size(); ++count)
                RC_ASSERT(std::abs(counts.at(static_cast<std::int64_t>(count)) - expected[count]) < 1e-14);
            RC_ASSERT(counts.at(-1) == 0 && counts.at(static_cast<std::int64_t>(expected.size())) == 0);
        }));
    }

    /// A company of 10,000 against the binomial distribution by logarithms of factorials.
    void isExactForTenThousand()
    {
        constexpr int people = 10'000;
        constexpr double chance = 0.0375;
        const CountDistribution counts = poissonBinomial(std::vector<double>(people, chance));
        double sum = 0;
        for (int count = 0; count <= people; ++count) {
            const double exact
                = std::exp(std::lgamma(people + 1.0) - std::lgamma(count + 1.0) - std::lgamma(people - count + 1.0)
                    + count * std::log(chance) + (people - count) * std::log1p(-chance));
            QVERIFY(std::abs(counts.at(count) - exact) < 1e-12);
            sum += counts.at(count);
        }
        QVERIFY(std::abs(sum - 1) < 1e-12);
        QVERIFY(std::abs(counts.mean() - people * chance) < 1e-9);
        QVERIFY(counts.shares.size() < 500); // the rest is next to impossible, and would cost time
    }

    void theHandbooksThreeSeats()
    {
        const CountDistribution counts = poissonBinomial(std::vector<double> { 0.1, 0.2, 0.3 });
        const std::array expected { 0.504, 0.398, 0.092, 0.006 };
        for (std::size_t count = 0; count < expected.size(); ++count)
            QVERIFY(std::abs(counts.at(static_cast<std::int64_t>(count)) - expected[count]) < 1e-15);
        QVERIFY(std::abs(counts.mean() - 0.6) < 1e-15);
    }

    void nobodyAndCertainty()
    {
        QCOMPARE(poissonBinomial({}).at(0), 1.0);
        const CountDistribution certain = poissonBinomial(std::vector<double> { 1, 0, 1, 1 });
        QCOMPARE(certain.quantile(0.1), 3);
        QCOMPARE(certain.quantile(0.9), 3);
        QCOMPARE(certain.at(3), 1.0);
    }

    void aCommonCauseSpreadsButDoesNotMoveTheMean()
    {
        const std::vector<double> chances(400, 0.04);
        const CountDistribution alone = poissonBinomial(chances);
        for (const double over : { 1.2, 2.0, 4.0 }) {
            const CountDistribution together = overdispersed(chances, over);
            QVERIFY(std::abs(together.mean() - alone.mean()) < 1e-9);
            QVERIFY(std::abs(together.variance() / alone.variance() - over) < 0.02 * over);
            QVERIFY(std::abs(std::accumulate(together.shares.begin(), together.shares.end(), 0.0) - 1) < 1e-12);
            QVERIFY(together.quantile(0.9) > alone.quantile(0.9) - 1);
        }
        QCOMPARE(overdispersed(chances, 1).shares, alone.shares);
        QCOMPARE(overdispersed(chances, 0.5).shares, alone.shares);
        QCOMPARE(overdispersed({}, 3).at(0), 1.0);
        QCOMPARE(overdispersed(std::vector<double> { 0.3 }, 3).mean(), 0.3); // one seat falls vacant once at most
    }

    /// Against the integral over the gamma factor, in small steps.
    void theCommonCauseIsGamma()
    {
        const std::vector<double> chances(50, 0.02);
        const double mean = 1;
        const double variance = (2 - 1) * (1 - 0.02) / (mean * mean - 50 * 0.02 * 0.02) * mean;
        const double shape = 1 / variance;
        std::vector<double> expected(10);
        double all = 0;
        constexpr double step = 1e-4;
        for (double factor = step / 2; factor < 30; factor += step) {
            const double density = std::exp((shape - 1) * std::log(factor) - factor * shape);
            all += density;
            const double chance = std::min(1.0, 0.02 * factor);
            double share = density * std::pow(1 - chance, 50);
            for (std::size_t count = 0; count < expected.size(); ++count) {
                expected[count] += share;
                share *= (50.0 - static_cast<double>(count)) / static_cast<double>(count + 1) * chance / (1 - chance);
            }
        }
        const CountDistribution counts = overdispersed(chances, 2);
        for (std::size_t count = 0; count < expected.size(); ++count)
            QVERIFY(std::abs(counts.at(static_cast<std::int64_t>(count)) - expected[count] / all) < 2e-3);
    }
};

QTEST_GUILESS_MAIN(PoissonBinomialTest)
#include "poisson_binomial_test.moc"
