// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/crossings.h"
#include "tests/core/layout/layout_support.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace headwater;
using namespace headwater::test;

namespace {

Layout laidOut(const LayoutGraph &graph, const LayoutOptions &options = quick())
{
    return layeredLayout(graph, options, {}).value();
}

/// Arcs mostly to near nodes, numbers without a library's distributions.
LayoutGraph largeGraph(std::size_t nodes, std::size_t arcs)
{
    LayoutGraph graph = graphOf(nodes, {});
    std::uint64_t state = 7;
    const auto below = [&](std::size_t count) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        return static_cast<std::size_t>(state >> 33) % count;
    };
    for (std::size_t i = 0; i < arcs; ++i)
        graph.arcs.push_back({ below(nodes), below(nodes), double(1 + below(100)) });
    return graph;
}

} // namespace

class LayeredLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boxesDoNotOverlap()
    {
        QVERIFY(rc::check("no two boxes overlap", [] { RC_ASSERT(!anyOverlap(laidOut(arbitraryGraph()))); }));
    }

    void arcsLeadToTheRightUnlessTheyPointBack()
    {
        QVERIFY(rc::check("direction and places agree, and stages ascend", [] {
            const LayoutGraph graph = arbitraryGraph();
            const Layout layout = laidOut(graph);
            for (const RoutedArc &arc : layout.arcs) {
                const double from = layout.nodes[arc.from].centre.x;
                const double to = layout.nodes[arc.to].centre.x;
                RC_ASSERT(arc.direction != RoutedArc::Direction::Sideways);
                RC_ASSERT((arc.direction == RoutedArc::Direction::Loop) == (arc.from == arc.to));
                RC_ASSERT((arc.direction == RoutedArc::Direction::Forward) == (from < to));
                RC_ASSERT((arc.direction == RoutedArc::Direction::Back) == (from > to));
                const auto &a = graph.nodes[arc.from].stage;
                const auto &b = graph.nodes[arc.to].stage;
                if (a && b && *a != *b)
                    RC_ASSERT((arc.direction == RoutedArc::Direction::Forward) == (*a < *b));
            }
        }));
    }

    void curvesBeginAndEndAtTheirBoxes()
    {
        QVERIFY(rc::check("on the border of both nodes, in cubic segments", [] {
            const Layout layout = laidOut(arbitraryGraph());
            for (const RoutedArc &arc : layout.arcs) {
                RC_ASSERT(arc.curve.size() >= 4u && arc.curve.size() % 3 == 1u);
                RC_ASSERT(isOnBorder(arc.curve.front(), layout.nodes[arc.from]));
                RC_ASSERT(isOnBorder(arc.curve.back(), layout.nodes[arc.to]));
            }
        }));
    }

    void curvesRunThroughNoBox()
    {
        QVERIFY(rc::check("not even their own", [] {
            const Layout layout = laidOut(arbitraryGraph());
            for (const RoutedArc &arc : layout.arcs) {
                for (const PlacedNode &node : layout.nodes)
                    RC_ASSERT(!runsThrough(arc.curve, node));
            }
        }));
    }

    void everythingIsInsideTheFrame()
    {
        QVERIFY(rc::check("boxes and curves", [] {
            const Layout layout = laidOut(arbitraryGraph());
            for (const PlacedNode &node : layout.nodes) {
                RC_ASSERT(node.centre.x - node.width / 2 >= layout.topLeft.x - 1e-6);
                RC_ASSERT(node.centre.y + node.height / 2 <= layout.bottomRight.y + 1e-6);
            }
            for (const RoutedArc &arc : layout.arcs) {
                for (const LayoutPoint point : arc.curve)
                    RC_ASSERT(point.y >= layout.topLeft.y && point.x <= layout.bottomRight.x);
            }
        }));
    }

    void theSameGraphIsDrawnTheSameWay()
    {
        QVERIFY(rc::check("twice the same", [] {
            const LayoutGraph graph = arbitraryGraph();
            RC_ASSERT(laidOut(graph) == laidOut(graph));
        }));
    }

    void renamingNodesHardlyChangesWhatCrosses()
    {
        const LayoutGraph graph = largeGraph(30, 60);
        LayoutGraph renamed = graph;
        const auto name = [&](std::size_t node) { return (node * 7 + 3) % graph.nodes.size(); };
        for (LayoutArc &arc : renamed.arcs)
            arc = { name(arc.from), name(arc.to), arc.weight };
        std::reverse(renamed.arcs.begin(), renamed.arcs.end());
        LayoutOptions options;
        options.effort = 500'000;
        const auto before = static_cast<double>(weightedCrossings(laidOut(graph, options)).count);
        const auto after = static_cast<double>(weightedCrossings(laidOut(renamed, options)).count);
        QVERIFY2(std::abs(before - after) < 0.3 * before, qPrintable(QStringLiteral("%1 %2").arg(before).arg(after)));
    }

    void marksStandOutside()
    {
        LayoutGraph graph = graphOf(6, { { 0, 1 }, { 1, 2 }, { 2, 1 }, { 1, 3 }, { 0, 5 }, { 5, 3 }, { 4, 5 } });
        graph.nodes[0].place = LayoutNode::Place::First;
        graph.nodes[3].place = LayoutNode::Place::Last;
        const Layout layout = laidOut(graph);
        for (const std::size_t node : { 1u, 2u, 4u, 5u }) {
            QVERIFY(layout.nodes[0].column < layout.nodes[node].column);
            QVERIFY(layout.nodes[node].column < layout.nodes[3].column);
        }
    }

    void nothingAndLittleAreDrawn()
    {
        QVERIFY(laidOut({}).nodes.empty());
        const Layout one = laidOut(graphOf(1, {}));
        QCOMPARE(one.nodes.size(), std::size_t(1));
        QCOMPARE(one.bottomRight.x - one.topLeft.x, 90.0);
        const Layout loops = laidOut(graphOf(2, { { 0, 0 }, { 0, 0 }, { 1, 1 } }));
        QCOMPARE(loops.arcs.size(), std::size_t(3));
        QVERIFY(loops.arcs[0].curve != loops.arcs[1].curve);
    }

    void parallelArcsLieBesideEachOther()
    {
        const Layout layout = laidOut(graphOf(3, { { 0, 1 }, { 1, 2 }, { 0, 2 }, { 0, 2 }, { 2, 0 } }));
        QVERIFY(layout.arcs[2].curve != layout.arcs[3].curve);
        QVERIFY(layout.arcs[2].curve.front() != layout.arcs[4].curve.back());
    }

    void partsStandBesideEachOther()
    {
        LayoutGraph graph = graphOf(200, {});
        for (std::size_t node = 0; node + 1 < 40; ++node) {
            if (node % 4 != 3)
                graph.arcs.push_back({ node, node + 1 });
        }
        const Layout layout = laidOut(graph);
        QVERIFY(!anyOverlap(layout));
        const double width = layout.bottomRight.x - layout.topLeft.x;
        const double height = layout.bottomRight.y - layout.topLeft.y;
        QVERIFY2(width < 4 * height && height < 4 * width, qPrintable(QStringLiteral("%1 %2").arg(width).arg(height)));
    }

    void whatCannotBeDrawnIsRefused()
    {
        const auto refused = [](const LayoutGraph &graph) {
            const auto layout = layeredLayout(graph, {}, {});
            return !layout && layout.error().kind == Error::Kind::InvalidInput;
        };
        QVERIFY(refused(graphOf(2, { { 0, 2 } })));
        QVERIFY(refused(graphOf(2, { { 0, 1, -1 } })));
        LayoutGraph graph = graphOf(2, {});
        graph.nodes[1].key = 0;
        QVERIFY(refused(graph));
        graph.nodes[1] = { 1, std::nan(""), 10, {}, LayoutNode::Place::Anywhere };
        QVERIFY(refused(graph));
    }

    void cancellingEndsIt()
    {
        Cancellation cancellation;
        cancellation.cancel();
        const auto layout = layeredLayout(largeGraph(2'000, 6'000), {}, cancellation);
        QVERIFY(!layout);
        QCOMPARE(layout.error().kind, Error::Kind::Cancelled);
    }

    void thousandsOfNodesDoNotFreeze()
    {
        LayoutGraph graph = largeGraph(5'000, 5'000);
        for (std::size_t node = 0; node + 1 < graph.nodes.size(); ++node)
            graph.arcs.push_back({ node, node + 1, 200 }); // so many columns that not every passage can be kept apart
        QElapsedTimer timer;
        timer.start();
        const Layout layout = laidOut(graph);
        QCOMPARE(layout.arcs.size(), graph.arcs.size());
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(LayeredLayoutTest)
#include "layered_layout_test.moc"
