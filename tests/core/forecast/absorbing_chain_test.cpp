// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/absorbing_chain.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>

using namespace headwater;

namespace {

struct Path {
    std::vector<std::size_t> states;
    std::size_t outcome = 0;
};

std::vector<Path> drawnPaths(std::size_t states, std::size_t outcomes)
{
    const auto path = rc::gen::apply(
        [](std::vector<std::size_t> way, std::size_t first, std::size_t outcome) {
            way.insert(way.begin(), first);
            return Path { way, outcome };
        },
        rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, states)),
        rc::gen::inRange<std::size_t>(0, states), rc::gen::inRange<std::size_t>(0, outcomes));
    return *rc::gen::nonEmpty(rc::gen::container<std::vector<Path>>(path));
}

PathCounts counted(const std::vector<Path> &paths, std::size_t states, std::size_t outcomes)
{
    PathCounts counts(states, outcomes);
    for (const Path &path : paths) {
        for (std::size_t i = 1; i < path.states.size(); ++i)
            ++counts.step(path.states[i - 1], path.states[i]);
        ++counts.ending(path.states.back(), path.outcome);
    }
    return counts;
}

} // namespace

class AbsorbingChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsOverCompletePathsGiveTheObservedOutcomesAndLengths()
    {
        QVERIFY(rc::check("start x B = observed shares, start x t = mean length", [] {
            const auto states = *rc::gen::inRange<std::size_t>(1, 7);
            const auto outcomes = *rc::gen::inRange<std::size_t>(1, 5);
            const std::vector<Path> paths = drawnPaths(states, outcomes);
            const Result<Absorption> result = absorption(counted(paths, states, outcomes));
            RC_ASSERT(result.has_value());

            std::vector<double> observed(outcomes);
            std::vector<double> expected(outcomes);
            double steps = 0;
            double length = 0;
            for (const Path &path : paths) {
                const Absorption::FromState &from = result->states[path.states.front()];
                RC_ASSERT(from.observed);
                ++observed[path.outcome];
                length += static_cast<double>(path.states.size());
                steps += from.expectedSteps;
                for (std::size_t outcome = 0; outcome < outcomes; ++outcome)
                    expected[outcome] += from.shares[outcome];
            }
            for (std::size_t outcome = 0; outcome < outcomes; ++outcome)
                RC_ASSERT(std::abs(observed[outcome] - expected[outcome]) < 1e-6 * (1 + observed[outcome]));
            RC_ASSERT(std::abs(steps - length) < 1e-6 * length);
        }));
    }

    void theGamblersRuinIsKnown()
    {
        // A fair walk on 1, 2, 3 between 0 and 4: ruin 3/4, 2/4, 1/4; steps 3, 4, 3; variance 8 throughout.
        PathCounts counts(3, 2);
        counts.ending(0, 0) = counts.step(0, 1) = counts.step(1, 0) = counts.step(1, 2) = 1;
        counts.step(2, 1) = counts.ending(2, 1) = 1;
        const Result<Absorption> result = absorption(counts);
        QVERIFY(result.has_value());
        const double steps[] = { 3, 4, 3 };
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(result->states[i].shares[0], 0.75 - 0.25 * static_cast<double>(i));
            QCOMPARE(result->states[i].expectedSteps, steps[i]);
            QCOMPARE(result->states[i].variance, 8.0);
        }
    }

    void aSingleRepeatedStateTakesGeometricTime()
    {
        PathCounts counts(1, 1);
        counts.step(0, 0) = 3;
        counts.ending(0, 0) = 1;
        const Result<Absorption> result = absorption(counts);
        QVERIFY(result.has_value());
        QCOMPARE(result->states[0].expectedSteps, 4.0);
        QCOMPARE(result->states[0].variance, 12.0); // (1 - p) / p^2
    }

    void aStateThatNobodySawHasNoFigures()
    {
        PathCounts counts(2, 1);
        counts.ending(0, 0) = 5;
        const Result<Absorption> result = absorption(counts);
        QVERIFY(result.has_value());
        QVERIFY(result->states[0].observed);
        QVERIFY(!result->states[1].observed);
    }

    void nothingAtAllIsNoError() { QVERIFY(absorption(PathCounts(0, 3)).has_value()); }

    void aCircleWithoutAnExitIsRefused()
    {
        PathCounts counts(3, 1);
        counts.step(0, 1) = counts.step(1, 0) = counts.ending(2, 0) = 1;
        const Result<Absorption> result = absorption(counts);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::InvalidInput);
    }

    void aNegativeCountIsRefused()
    {
        PathCounts counts(1, 1);
        counts.ending(0, 0) = -1;
        QVERIFY(!absorption(counts));
    }
};

QTEST_GUILESS_MAIN(AbsorbingChainTest)
#include "absorbing_chain_test.moc"
