// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/network_simplex.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace headwater;

namespace {

std::int64_t costOf(const std::vector<RankArc> &arcs, const std::vector<int> &ranks)
{
    std::int64_t cost = 0;
    for (const RankArc &arc : arcs) {
        if (ranks[arc.head] - ranks[arc.tail] < arc.length)
            return std::numeric_limits<std::int64_t>::max();
        cost += arc.weight * (ranks[arc.head] - ranks[arc.tail]);
    }
    return cost;
}

/// All assignments of the ranks 0 .. nodes tried.
std::int64_t leastCost(std::size_t nodes, const std::vector<RankArc> &arcs)
{
    std::vector<int> ranks(nodes, 0);
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    while (true) {
        least = std::min(least, costOf(arcs, ranks));
        std::size_t node = 0;
        while (node < nodes && ranks[node] == static_cast<int>(nodes))
            ranks[node++] = 0;
        if (node == nodes)
            return least;
        ++ranks[node];
    }
}

/// Arcs lead from smaller to larger indices, so there is no cycle.
std::vector<RankArc> arbitraryArcs(std::size_t nodes)
{
    const auto count = *rc::gen::inRange<std::size_t>(0, 10);
    std::vector<RankArc> arcs;
    for (std::size_t i = 0; i < count; ++i) {
        const auto head = *rc::gen::inRange<std::size_t>(1, nodes);
        arcs.push_back(
            { *rc::gen::inRange<std::size_t>(0, head), head, *rc::gen::inRange(0, 9), *rc::gen::inRange(0, 2) });
    }
    return arcs;
}

} // namespace

class NetworkSimplexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRanksAreCheaper()
    {
        QVERIFY(rc::check("as cheap as the best of all assignments", [] {
            const auto nodes = *rc::gen::inRange<std::size_t>(2, 6);
            const std::vector<RankArc> arcs = arbitraryArcs(nodes);
            RC_ASSERT(costOf(arcs, cheapestRanks(nodes, arcs, 1'000, {})) == leastCost(nodes, arcs));
        }));
    }

    void ranksStayAllowedHoweverSoonItStops()
    {
        QVERIFY(rc::check("every arc has its length", [] {
            const auto nodes = *rc::gen::inRange<std::size_t>(2, 30);
            const std::vector<RankArc> arcs = arbitraryArcs(nodes);
            const auto pivots = *rc::gen::inRange<std::size_t>(0, 3);
            const auto impossible = std::numeric_limits<std::int64_t>::max();
            RC_ASSERT(costOf(arcs, cheapestRanks(nodes, arcs, pivots, {})) < impossible);
        }));
    }

    void aNodeWithoutPreferenceEvensOutTheColumns()
    {
        // 0 -> 1 -> 2 -> 3, beside it 0 -> 4 -> 3 and 0 -> 5 -> 3: 4 and 5 may stand beside 1 or 2.
        const std::vector<RankArc> arcs { { 0, 1 }, { 1, 2 }, { 2, 3 }, { 0, 4 }, { 4, 3 }, { 0, 5 }, { 5, 3 } };
        const std::vector<int> ranks = cheapestRanks(6, arcs, 100, {});
        QCOMPARE(ranks[0], 0);
        QCOMPARE(ranks[3], 3);
        QVERIFY(ranks[4] != ranks[5]);
    }
};

QTEST_APPLESS_MAIN(NetworkSimplexTest)
#include "network_simplex_test.moc"
