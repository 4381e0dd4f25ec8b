// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/count_range.h"

#include <QTest>

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/negative_binomial.hpp>
#include <boost/math/distributions/poisson.hpp>

#include <cmath>

using namespace headwater;

namespace {

/// The smallest count whose distribution function reaches p.
template <typename Distribution> std::int64_t smallestReaching(const Distribution &distribution, double p)
{
    std::int64_t count = 0;
    while (cdf(distribution, static_cast<double>(count)) < p)
        ++count;
    return count;
}

template <typename Distribution> CountRange oracle(const Distribution &distribution)
{
    return { smallestReaching(distribution, 0.1), smallestReaching(distribution, 0.9) };
}

} // namespace

class CountRangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalMomentsGiveThePoissonRange()
    {
        for (const double mean : { 0.01, 0.3, 1.0, 2.7, 14.0, 60.0, 199.0 })
            QCOMPARE(countRange(mean, mean), oracle(boost::math::poisson(mean)));
    }

    void moreVarianceGivesTheNegativeBinomialRange()
    {
        for (const double mean : { 0.2, 1.5, 8.0, 45.0, 150.0 }) {
            for (const double dispersion : { 1.1, 2.0, 7.0 }) {
                const boost::math::negative_binomial expected(mean / (dispersion - 1), 1 / dispersion);
                QCOMPARE(countRange(mean, dispersion * mean), oracle(expected));
            }
        }
    }

    void lessVarianceGivesTheBinomialRange()
    {
        for (const double trials : { 1.0, 3.0, 20.0, 90.0 }) {
            for (const double share : { 0.07, 0.5, 0.93 }) {
                const double mean = trials * share;
                QCOMPARE(countRange(mean, mean * (1 - share)), oracle(boost::math::binomial(trials, share)));
            }
        }
    }

    void largeCountsAreWithinOneOfTheExactRange()
    {
        for (const double mean : { 201.0, 350.0, 900.0 }) {
            for (const double dispersion : { 1.5, 4.0 }) {
                const CountRange range = countRange(mean, dispersion * mean);
                const CountRange exact
                    = oracle(boost::math::negative_binomial(mean / (dispersion - 1), 1 / dispersion));
                QVERIFY(std::abs(range.p10 - exact.p10) <= 1);
                QVERIFY(std::abs(range.p90 - exact.p90) <= 1);
            }
        }
    }

    void nothingExpectedIsNothing() { QCOMPARE(countRange(0, 0), (CountRange { 0, 0 })); }

    void certaintyHasNoWidth() { QCOMPARE(countRange(7, 0), (CountRange { 7, 7 })); }

    void aVeryUncertainFigureStillHasARange()
    {
        const CountRange range = countRange(50, 50'000);
        QCOMPARE(range.p10, 0);
        QVERIFY(range.p90 > 50);
    }
};

QTEST_GUILESS_MAIN(CountRangeTest)
#include "count_range_test.moc"
