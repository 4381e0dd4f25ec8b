// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/layout/layout_support.h"

#include <QTest>

#include <map>

using namespace headwater;
using namespace headwater::test;

namespace {

LayoutOptions beside(const Layout &earlier)
{
    LayoutOptions options = quick();
    options.earlier = std::make_shared<Layout>(earlier);
    return options;
}

/// The graph without some nodes, and without some arcs.
LayoutGraph filtered(const LayoutGraph &graph)
{
    std::map<std::size_t, std::size_t> kept;
    LayoutGraph result;
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        if (*rc::gen::inRange(0, 4) == 0)
            continue;
        kept[node] = result.nodes.size();
        result.nodes.push_back(graph.nodes[node]);
    }
    for (const LayoutArc &arc : graph.arcs) {
        if (kept.contains(arc.from) && kept.contains(arc.to) && *rc::gen::inRange(0, 4) > 0)
            result.arcs.push_back({ kept[arc.from], kept[arc.to], arc.weight });
    }
    return result;
}

std::map<std::int64_t, PlacedNode> byKey(const Layout &layout)
{
    std::map<std::int64_t, PlacedNode> result;
    for (const PlacedNode &node : layout.nodes)
        result.emplace(node.key, node);
    return result;
}

} // namespace

class EarlierLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAFilterLeavesStaysInItsPlace()
    {
        QVERIFY(rc::check("the same centres", [] {
            const LayoutGraph graph = arbitraryGraph();
            const Layout all = layeredLayout(graph, quick(), {}).value();
            const Layout some = layeredLayout(filtered(graph), beside(all), {}).value();
            const auto earlier = byKey(all);
            for (const PlacedNode &node : some.nodes)
                RC_ASSERT(node.centre == earlier.at(node.key).centre);
        }));
    }

    void theSameGraphAgainStaysAsItIs()
    {
        QVERIFY(rc::check("the nodes of the same layout", [] {
            const LayoutGraph graph = arbitraryGraph();
            const Layout first = layeredLayout(graph, quick(), {}).value();
            RC_ASSERT(layeredLayout(graph, beside(first), {}).value().nodes == first.nodes);
        }));
    }

    void newNodesFindRoomAndTheOthersKeepTheirOrder()
    {
        QVERIFY(rc::check("no overlap, columns and order kept, curves from border to border", [] {
            const LayoutGraph graph = arbitraryGraph();
            const Layout some = layeredLayout(filtered(graph), quick(), {}).value();
            const Layout all = layeredLayout(graph, beside(some), {}).value();
            RC_ASSERT(!anyOverlap(all));
            const auto now = byKey(all);
            for (const PlacedNode &a : some.nodes) {
                for (const PlacedNode &b : some.nodes) {
                    const double before = a.column == b.column ? a.centre.y - b.centre.y : a.centre.x - b.centre.x;
                    const double after = a.column == b.column ? now.at(a.key).centre.y - now.at(b.key).centre.y
                                                              : now.at(a.key).centre.x - now.at(b.key).centre.x;
                    RC_ASSERT(before <= 0 || after > 0);
                }
            }
            for (const RoutedArc &arc : all.arcs) {
                RC_ASSERT(isOnBorder(arc.curve.front(), all.nodes[arc.from]));
                RC_ASSERT(isOnBorder(arc.curve.back(), all.nodes[arc.to]));
            }
        }));
    }

    /// Boxes of one width, so that no column widens, and no loops, which take room above their box.
    void newNodesMoveNobody()
    {
        QVERIFY(rc::check("the same centres", [] {
            LayoutGraph graph = arbitraryGraph();
            std::erase_if(graph.arcs, [](const LayoutArc &arc) { return arc.from == arc.to; });
            for (LayoutNode &node : graph.nodes)
                node.width = 90;
            const Layout some = layeredLayout(filtered(graph), quick(), {}).value();
            const Layout all = layeredLayout(graph, beside(some), {}).value();
            const auto now = byKey(all);
            for (const PlacedNode &node : some.nodes)
                RC_ASSERT(now.at(node.key).centre == node.centre);
            RC_ASSERT(!anyOverlap(all));
        }));
    }

    void aNodeThatComesInAtTheSideMovesNobody()
    {
        const LayoutGraph before = graphOf(3, { { 0, 1 }, { 1, 2 } });
        const Layout earlier = layeredLayout(before, quick(), {}).value();
        LayoutGraph after = graphOf(5, { { 0, 1 }, { 1, 2 }, { 2, 3 }, { 4, 0 } });
        const Layout layout = layeredLayout(after, beside(earlier), {}).value();
        for (std::size_t node = 0; node < 3; ++node)
            QCOMPARE(layout.nodes[node].centre, earlier.nodes[node].centre);
        QVERIFY(layout.nodes[3].centre.x > layout.nodes[2].centre.x);
        QVERIFY(layout.nodes[4].centre.x < layout.nodes[0].centre.x);
    }

    void anArcWithinAColumnGoesAroundTheSide()
    {
        const LayoutGraph before = graphOf(3, { { 0, 1 }, { 0, 2 } });
        const Layout earlier = layeredLayout(before, quick(), {}).value();
        QCOMPARE(earlier.nodes[1].column, earlier.nodes[2].column);
        const LayoutGraph after = graphOf(3, { { 0, 1 }, { 0, 2 }, { 1, 2 } });
        const Layout layout = layeredLayout(after, beside(earlier), {}).value();
        QCOMPARE(layout.arcs[2].direction, RoutedArc::Direction::Sideways);
        QVERIFY(isOnBorder(layout.arcs[2].curve.front(), layout.nodes[1]));
        QVERIFY(isOnBorder(layout.arcs[2].curve.back(), layout.nodes[2]));
    }

    void strangersAreDrawnAfresh()
    {
        LayoutGraph graph = graphOf(4, { { 0, 1 }, { 1, 2 }, { 0, 3 } });
        const Layout fresh = layeredLayout(graph, quick(), {}).value();
        LayoutGraph others = graph;
        for (LayoutNode &node : others.nodes)
            node.key += 100;
        const Layout earlier = layeredLayout(others, quick(), {}).value();
        QCOMPARE(layeredLayout(graph, beside(earlier), {}).value(), fresh);
    }
};

QTEST_APPLESS_MAIN(EarlierLayoutTest)
#include "earlier_layout_test.moc"
