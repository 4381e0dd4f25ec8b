// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/graph/replay.h"
#include "tests/core/journeys/log_support.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

Replay replayed(const EventColumns &columns, std::size_t mostCases = 100)
{
    const CaseMask all = CaseMask::all(columns.caseCount());
    return replayOf(columns, all, *journeyGraph(columns, all), mostCases);
}

/// "a > b 0.50": who is where at that share of the period, in words.
QStringList at(const EventColumns &columns, double moment)
{
    const JourneyGraph graph = *journeyGraph(columns);
    QStringList tokens;
    replayed(columns).visitAt(moment, [&](const ReplayMove &move, double along) {
        tokens.append(QStringLiteral("%1 > %2 %3")
                          .arg(graph.nodes[move.from].activity, graph.nodes[move.to].activity)
                          .arg(along, 0, 'f', 2));
    });
    tokens.sort();
    return tokens;
}

} // namespace

class ReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void journeysAreWhereTheyWere()
    {
        const EventColumns columns = logOf({ QStringLiteral("a b c"), QStringLiteral("a c") });
        QCOMPARE(at(columns, 0.25), (QStringList { QStringLiteral("a > b 0.50"), QStringLiteral("a > c 0.50") }));
        QCOMPARE(at(columns, 0.75), QStringList { QStringLiteral("b > c 0.50") }); // the other has arrived
        QCOMPARE(at(columns, 1.0), QStringList());
        QCOMPARE(at(columns, -0.1), QStringList());
    }

    void aSampleIsSpreadOverAllCases()
    {
        QStringList traces;
        for (int i = 0; i < 100; ++i)
            traces.append(i < 50 ? QStringLiteral("a b") : QStringLiteral("c d"));
        const Replay replay = replayed(logOf(traces), 10);
        QCOMPARE(replay.cases, std::size_t(10));
        QCOMPARE(replay.moves.size(), std::size_t(10));
        const auto early = std::ranges::count(replay.moves, replay.moves.front().from, &ReplayMove::from);
        QCOMPARE(early, 5);
    }

    void aLogWithoutTimeHasNothingToReplay()
    {
        QVERIFY(replayed(logOf({ QStringLiteral("a") })).moves.empty());
        QVERIFY(replayed(EventColumns {}).moves.empty());
    }

    /// What is found by searching is what looking at every move finds.
    void noMoveIsMissedAtAnyMoment()
    {
        QVERIFY(rc::check([] {
            std::vector<JourneyEvent> events;
            const auto gaps = *rc::gen::container<std::vector<std::pair<int, int>>>(
                rc::gen::pair(rc::gen::inRange(0, 8), rc::gen::inRange(0, 1'000)));
            std::array<qint64, 8> last {};
            for (const auto &[journey, gap] : gaps) {
                qint64 &now = last[static_cast<std::size_t>(journey)];
                now += gap;
                events.push_back(
                    { QString::number(journey), {}, QString::number(gap % 5), {}, {}, monday + now * 1'000 });
            }
            const Replay replay = replayed(loaded(events).columns);
            for (int step = 0; step <= 20; ++step) {
                const double moment = step / 20.0;
                std::size_t found = 0;
                replay.visitAt(moment, [&](const ReplayMove &, double along) {
                    RC_ASSERT(along >= 0 && along <= 1);
                    ++found;
                });
                const auto under = std::ranges::count_if(replay.moves,
                    [moment](const ReplayMove &move) { return move.start <= moment && moment < move.end; });
                RC_ASSERT(found == static_cast<std::size_t>(under));
            }
        }));
    }
};

QTEST_GUILESS_MAIN(ReplayTest)
#include "replay_test.moc"
