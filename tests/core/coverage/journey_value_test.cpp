// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/journey_value.h"
#include "core/coverage/won_around.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>

using namespace headwater;

namespace {

/// Need, Offer; half of the journeys go on, two in five of those are won; the rest are lost.
StageMoves twoStages()
{
    StageMoves moves;
    moves.stages = 2;
    moves.starts = { 1, 0 };
    moves.moves = { 0, 0.5, 0, 0 };
    moves.won = { 0, 0.4 };
    return moves;
}

bool isNear(double a, double b) { return std::abs(a - b) < 1e-9; }

} // namespace

class JourneyValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theResponseIsOneAtFullCoverageAndUnaidedAtNone()
    {
        QVERIFY(rc::check("r(1) = 1, r(0) = phi, rising", [] {
            const auto share = rc::gen::map(rc::gen::inRange(0, 101), [](int percent) { return percent / 100.0; });
            const Response response { *share, 0.2 + *share * 3, 0.05 + *share };
            RC_ASSERT(isNear(response.at(1), 1));
            RC_ASSERT(isNear(response.at(0), response.unaided));
            const double a = *share;
            const double b = *share;
            RC_ASSERT((a <= b) == (response.at(a) <= response.at(b)) || isNear(response.at(a), response.at(b)));
        }));
        const Response half { 0, 1, 0.5 };
        QCOMPARE(half.at(0.5), 0.75); // 1.5 x 0.5 / (0.5 + 0.5)
    }

    void underTheObservedCoverageAsManyAreWonAsWere()
    {
        const std::vector<Response> responses(2);
        for (const double covered : { 0.3, 0.8, 1.0 }) {
            const std::vector<double> coverage(2, covered);
            QVERIFY(isNear(wonShare(twoStages(), responses, coverage, coverage), 0.2));
        }
    }

    void fullCoverageOfAHalfCoveredStageWinsMore()
    {
        const std::vector<Response> responses(2);
        const std::vector<double> observed { 0.5, 1 };
        const std::vector<double> full { 1, 1 };
        QVERIFY(isNear(wonShare(twoStages(), responses, full, observed), 0.5 / 0.75 * 0.4));
        const std::vector<double> none { 0, 1 };
        QVERIFY(isNear(wonShare(twoStages(), responses, none, observed), 0));
    }

    void nothingIsMoreThanCertain()
    {
        StageMoves moves = twoStages();
        moves.moves[1] = 0.9;
        moves.won[1] = 0.9;
        const std::vector<Response> responses(2);
        const std::vector<double> observed { 0.2, 0.2 };
        const std::vector<double> full { 1, 1 };
        QVERIFY(isNear(wonShare(moves, responses, full, observed), 1));
    }

    void moreCoverageNeverWinsLess()
    {
        QVERIFY(rc::check("monotone in every stage", [] {
            const auto share = rc::gen::map(rc::gen::inRange(1, 100), [](int percent) { return percent / 100.0; });
            StageMoves moves;
            moves.stages = 3;
            moves.starts = { 0.7, 0.2, 0.1 };
            // Forward only: where journeys go back, hurrying one stage can cost another.
            const double a = *share * 0.5;
            const double b = *share * 0.5;
            moves.moves = { 0, a, b, 0, 0, *share * 0.9, 0, 0, 0 };
            moves.won = { 0, 0.05, *share };
            std::vector<Response> responses(3);
            for (Response &response : responses)
                response.unaided = *share;
            const std::vector<double> observed { *share, *share, *share };
            std::vector<double> coverage { *share, *share, *share };
            const auto stage = *rc::gen::inRange<std::size_t>(1, 3);
            const double before = wonShare(moves, responses, coverage, observed);
            coverage[stage] = std::min(1.0, coverage[stage] + *share);
            RC_ASSERT(wonShare(moves, responses, coverage, observed) >= before - 1e-12);
        }));
    }

    void oneStageAtATimeComesOutAsAllAnew()
    {
        QVERIFY(rc::check("Sherman and Morrison's formula = solved again", [] {
            const auto share = rc::gen::map(rc::gen::inRange(0, 101), [](int percent) { return percent / 100.0; });
            StageMoves moves;
            moves.stages = 3;
            moves.starts = { 0.6, 0.3, 0.1 };
            for (std::size_t from = 0; from < 3; ++from) {
                double left = 1;
                for (std::size_t to = 0; to < 3; ++to)
                    left -= moves.moves.emplace_back(left * *share);
                moves.won.push_back(left * *share);
            }
            const std::vector<Response> responses(3);
            const std::vector<double> observed { 1, *share, *share };
            std::vector<double> coverage { *share, *share, *share };
            const auto ratio = [&](std::size_t stage) {
                return responseRatio(responses[stage].at(coverage[stage]), responses[stage].at(observed[stage]));
            };
            WonAround around(moves);
            around.moveTo(std::vector { ratio(0), ratio(1), ratio(2) });
            RC_ASSERT(isNear(around.share(), wonShare(moves, responses, coverage, observed)));
            const auto stage = *rc::gen::inRange<std::size_t>(0, 3);
            coverage[stage] = *share;
            RC_ASSERT(isNear(around.shareWith(stage, ratio(stage)), wonShare(moves, responses, coverage, observed)));
        }));
    }

    void movesAreCountedFromJourneys()
    {
        StageHistory history({ 2, 2, 1 });
        const std::vector<StageVisit> both { { 0, 1 }, { 1, 5 } };
        const std::vector<StageVisit> first { { 0, 1 } };
        for (int i = 0; i < 40; ++i) {
            history.add({ 0, 0, JourneyEnd::Won, 9 }, both);
            history.add({ 0, 0, JourneyEnd::Lost, 9 }, first);
        }
        history.add({ 1, 0, JourneyEnd::Open, 0 }, both);
        const std::vector<StageMoves> moves = stageMoves(history);
        QCOMPARE(moves.size(), std::size_t { 2 });
        QCOMPARE(moves[0].starts[0], 1.0);
        QVERIFY(isNear(moves[0].move(0, 1), (40 + 10 * 41.0 / 81) / 90)); // its own, and ten of the company's
        QVERIFY(isNear(moves[0].won[1], 1.0)); // of those that left it; the open one has not
        QVERIFY(isNear(moves[1].move(0, 1), (1 + 10 * 41.0 / 81) / 11));
    }

    void aStageNobodyLeavesWinsNothing()
    {
        StageMoves moves = twoStages();
        moves.won = { 0, 0 };
        moves.moves = { 0, 1, 1, 0 }; // to and fro for ever
        const std::vector<Response> responses(2);
        const std::vector<double> full(2, 1.0);
        QCOMPARE(wonShare(moves, responses, full, full), 0.0);
        QCOMPARE(wonShare({}, {}, {}, {}), 0.0);
    }
};

QTEST_GUILESS_MAIN(JourneyValueTest)

#include "journey_value_test.moc"
