// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/random.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>
#include <vector>

using namespace headwater;

class RandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameNumbersOnEveryPlatform()
    {
        Random random(42, Random::Stream::Names);
        const std::vector<std::int64_t> drawn { random.below(1'000), random.below(1'000), random.normal(),
            random.logNormal(50'000, 800) };
        QCOMPARE(drawn, (std::vector<std::int64_t> { 772, 381, 1'049, 98'167 }));
    }

    void streamsAndIndexesAreIndependent()
    {
        QVERIFY(Random(1, Random::Stream::Names).next() != Random(1, Random::Stream::Map).next());
        QVERIFY(Random(1, Random::Stream::Journey, 1).next() != Random(1, Random::Stream::Journey, 2).next());
        QVERIFY(Random(1, Random::Stream::Names).next() != Random(2, Random::Stream::Names).next());
    }

    void drawsStayWithinTheirBounds()
    {
        QVERIFY(rc::check("first <= between(first, last) <= last", [](std::uint64_t seed) {
            const std::int64_t first = *rc::gen::inRange<std::int64_t>(-1'000, 1'000);
            const std::int64_t last = first + *rc::gen::inRange<std::int64_t>(0, 1'000'000);
            Random random(seed, Random::Stream::Map);
            const std::int64_t drawn = random.between(first, last);
            RC_ASSERT(drawn >= first && drawn <= last);
        }));
    }

    void weightsAreFollowedAndZeroIsNever()
    {
        Random random(5, Random::Stream::Map);
        const std::vector<int> weights { 1, 0, 3 };
        std::vector<int> counts(3, 0);
        for (int i = 0; i < 40'000; ++i)
            ++counts[random.weighted(weights)];
        QCOMPARE(counts[1], 0);
        QVERIFY(std::abs(counts[2] - 30'000) < 600);
    }

    void theNormalHasMeanZeroAndDeviationOne()
    {
        Random random(7, Random::Stream::Map);
        double sum = 0;
        double squares = 0;
        constexpr int draws = 200'000;
        for (int i = 0; i < draws; ++i) {
            const double z = static_cast<double>(random.normal()) / 1'000;
            sum += z;
            squares += z * z;
        }
        QVERIFY(std::abs(sum / draws) < 0.01);
        QVERIFY(std::abs(std::sqrt(squares / draws) - 1) < 0.02);
    }

    void theLogNormalHasItsMedianAndSpread()
    {
        Random random(9, Random::Stream::Map);
        std::vector<std::int64_t> drawn;
        for (int i = 0; i < 100'001; ++i)
            drawn.push_back(random.logNormal(1'000'000, 800));
        std::sort(drawn.begin(), drawn.end());
        QVERIFY(std::abs(static_cast<double>(drawn[50'000]) / 1e6 - 1) < 0.02);
        // One deviation up is the 84.13th percentile: e^0.8 = 2.2255.
        QVERIFY(std::abs(static_cast<double>(drawn[84'134]) / 1e6 - 2.2255) < 0.05);
    }
};

QTEST_GUILESS_MAIN(RandomTest)
#include "random_test.moc"
