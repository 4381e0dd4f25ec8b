// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/cut_points.h"

#include <QTest>

#include <rapidcheck.h>

#include <numeric>

using namespace headwater;

namespace {

using Arcs = std::vector<std::pair<std::size_t, std::size_t>>;

/// How many parts the graph has without one node (none: `nodes`) and without one arc (none: its count), by merging
/// sets.
std::size_t partsWithout(std::size_t nodes, const Arcs &arcs, std::size_t node, std::size_t arc)
{
    std::vector<std::size_t> leader(nodes);
    std::iota(leader.begin(), leader.end(), std::size_t(0));
    const auto find = [&leader](std::size_t at) {
        while (leader[at] != at)
            at = leader[at];
        return at;
    };
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        if (i != arc && arcs[i].first != node && arcs[i].second != node)
            leader[find(arcs[i].first)] = find(arcs[i].second);
    }
    std::size_t parts = 0;
    for (std::size_t at = 0; at < nodes; ++at)
        parts += at != node && leader[at] == at ? 1 : 0;
    return parts;
}

} // namespace

class CutPointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreThoseWithoutWhichThereAreMoreParts()
    {
        QVERIFY(rc::check("as by taking each away", [] {
            const auto nodes = *rc::gen::inRange<std::size_t>(1, 9);
            const auto node = rc::gen::inRange<std::size_t>(0, nodes);
            Arcs arcs(*rc::gen::inRange<std::size_t>(0, 12));
            for (auto &arc : arcs)
                arc = { *node, *node };
            const CutPoints points = cutPointsOf(nodes, arcs);
            const std::size_t whole = partsWithout(nodes, arcs, nodes, arcs.size());
            std::vector<std::size_t> expected;
            for (std::size_t at = 0; at < nodes; ++at) {
                if (partsWithout(nodes, arcs, at, arcs.size()) > whole)
                    expected.push_back(at);
            }
            std::size_t bridges = 0;
            for (std::size_t arc = 0; arc < arcs.size(); ++arc)
                bridges += partsWithout(nodes, arcs, nodes, arc) > whole ? 1 : 0;
            RC_ASSERT(points.nodes == expected);
            RC_ASSERT(points.bridges == bridges);
        }));
    }
};

QTEST_GUILESS_MAIN(CutPointsTest)

#include "cut_points_test.moc"
