// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/feedback.h"
#include "tests/core/layout/layout_support.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

double weightPointingBack(const LayoutGraph &graph, const std::vector<std::size_t> &position)
{
    double weight = 0;
    for (const LayoutArc &arc : graph.arcs)
        weight += position[arc.from] > position[arc.to] ? arc.weight : 0;
    return weight;
}

double weightOf(const LayoutGraph &graph)
{
    double weight = 0;
    for (const LayoutArc &arc : graph.arcs)
        weight += arc.from == arc.to ? 0 : arc.weight;
    return weight;
}

} // namespace

class FeedbackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHasNoCycleHasNothingPointingBack()
    {
        QVERIFY(rc::check("arcs from smaller to larger names, shuffled", [] {
            LayoutGraph graph = arbitraryGraph();
            for (LayoutNode &node : graph.nodes)
                node.stage.reset();
            const auto names = *rc::gen::container<std::vector<int>>(graph.nodes.size(), rc::gen::inRange(0, 1'000));
            std::erase_if(graph.arcs, [&](const LayoutArc &arc) { return names[arc.from] >= names[arc.to]; });
            RC_ASSERT(weightPointingBack(graph, linearOrder(graph)) == 0);
        }));
    }

    void atMostHalfTheWeightPointsBack()
    {
        QVERIFY(rc::check("the bound of Eades, Lin and Smyth", [] {
            LayoutGraph graph = arbitraryGraph();
            for (LayoutNode &node : graph.nodes)
                node.stage.reset();
            RC_ASSERT(weightPointingBack(graph, linearOrder(graph)) <= weightOf(graph) / 2);
        }));
    }

    void stagesAscend()
    {
        QVERIFY(rc::check("an earlier stage stands before a later one", [] {
            const LayoutGraph graph = arbitraryGraph();
            const std::vector<std::size_t> position = linearOrder(graph);
            for (std::size_t a = 0; a < graph.nodes.size(); ++a) {
                for (std::size_t b = 0; b < graph.nodes.size(); ++b) {
                    if (graph.nodes[a].stage && graph.nodes[b].stage && *graph.nodes[a].stage < *graph.nodes[b].stage)
                        RC_ASSERT(position[a] < position[b]);
                }
            }
        }));
    }

    void theLightestArcOfACycleTurnsBack()
    {
        const LayoutGraph graph = graphOf(3, { { 0, 1, 9 }, { 1, 2, 2 }, { 2, 0, 5 } });
        QCOMPARE(weightPointingBack(graph, linearOrder(graph)), 2.0);
    }
};

QTEST_APPLESS_MAIN(FeedbackTest)
#include "feedback_test.moc"
