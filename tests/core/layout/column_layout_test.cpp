// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/column_layout.h"

#include <QTest>

#include <rapidcheck.h>

using namespace headwater;

namespace {

LayoutGraph randomColumns()
{
    LayoutGraph graph;
    const int count = *rc::gen::inRange(1, 30);
    for (int i = 0; i < count; ++i)
        graph.nodes.push_back({ .key = i,
            .width = *rc::gen::inRange(20, 200) * 1.0,
            .height = *rc::gen::inRange(10, 60) * 1.0,
            .stage = *rc::gen::inRange(0, 3) });
    for (std::size_t from = 0; from < graph.nodes.size(); ++from) {
        for (std::size_t to = 0; to < graph.nodes.size(); ++to) {
            if (*graph.nodes[from].stage < *graph.nodes[to].stage && *rc::gen::inRange(0, 3) == 0)
                graph.arcs.push_back({ from, to, 1 });
        }
    }
    return graph;
}

} // namespace

class ColumnLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boxesStandInTheirOrderWithoutTouching()
    {
        QVERIFY(rc::check([] {
            const LayoutGraph graph = randomColumns();
            const ColumnOptions options;
            const Layout layout = columnLayout(graph, options);
            for (std::size_t a = 0; a < graph.nodes.size(); ++a) {
                const PlacedNode &box = layout.nodes[a];
                RC_ASSERT(box.centre.y - box.height / 2 >= layout.topLeft.y - 1e-6);
                RC_ASSERT(box.centre.y + box.height / 2 <= layout.bottomRight.y + 1e-6);
                for (std::size_t b = a + 1; b < graph.nodes.size(); ++b) {
                    const PlacedNode &other = layout.nodes[b];
                    if (*graph.nodes[a].stage == *graph.nodes[b].stage)
                        RC_ASSERT(other.centre.y - other.height / 2
                            >= box.centre.y + box.height / 2 + options.nodeGap - 1e-6);
                }
            }
        }));
    }

    void arcsLeadFromBorderToBorderToTheRight()
    {
        QVERIFY(rc::check([] {
            const LayoutGraph graph = randomColumns();
            const Layout layout = columnLayout(graph, {});
            RC_ASSERT(layout.arcs.size() == graph.arcs.size());
            for (const RoutedArc &arc : layout.arcs) {
                const PlacedNode &from = layout.nodes[arc.from];
                const PlacedNode &to = layout.nodes[arc.to];
                RC_ASSERT(arc.curve.front().x == from.centre.x + from.width / 2);
                RC_ASSERT(arc.curve.back().x == to.centre.x - to.width / 2);
                RC_ASSERT(std::abs(arc.curve.front().y - from.centre.y) <= from.height / 2);
                RC_ASSERT(std::abs(arc.curve.back().y - to.centre.y) <= to.height / 2);
                RC_ASSERT(arc.curve.front().x < arc.curve.back().x);
            }
        }));
    }

    void placesDoNotDependOnArcs()
    {
        QVERIFY(rc::check([] {
            LayoutGraph graph = randomColumns();
            const Layout with = columnLayout(graph, {});
            graph.arcs.clear();
            RC_ASSERT(columnLayout(graph, {}).nodes == with.nodes);
        }));
    }

    void boxesStayWhereTheyWereAndOthersFollow()
    {
        LayoutGraph graph;
        for (const int key : { 1, 2, 3 })
            graph.nodes.push_back({ .key = key, .width = 50, .height = 30, .stage = 0 });
        const ColumnOptions options { .tops = { { 1, 0 }, { 3, 100 } } };
        const auto tops = [](const Layout &layout) {
            std::vector<double> all;
            for (const PlacedNode &node : layout.nodes)
                all.push_back(node.centre.y - node.height / 2);
            return all;
        };
        QCOMPARE(tops(columnLayout(graph, options)), (std::vector<double> { 0, 42, 100 }));
        graph.nodes[1].height = 80; // no room between them
        QCOMPARE(tops(columnLayout(graph, options)), (std::vector<double> { 0, 42, 134 }));
        QCOMPARE(columnLayout(graph, options).bottomRight.y, 164.0);
    }

    void columnsMoveApartForAWideDrawing()
    {
        LayoutGraph graph;
        for (int i = 0; i < 20; ++i)
            graph.nodes.push_back({ .key = i, .width = 50, .height = 30, .stage = i % 2 });
        const auto shape = [&graph](double wanted) {
            const Layout layout = columnLayout(graph, { .shape = wanted });
            return (layout.bottomRight.x - layout.topLeft.x) / (layout.bottomRight.y - layout.topLeft.y);
        };
        QVERIFY(std::abs(shape(3) - 3) < 1e-6);
        QVERIFY(shape(0.1) > 0.1); // not closer than the gap
    }
};

QTEST_APPLESS_MAIN(ColumnLayoutTest)
#include "column_layout_test.moc"
