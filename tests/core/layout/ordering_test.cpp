// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/ordering.h"
#include "tests/core/layout/layout_support.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace headwater;
using namespace headwater::test;

namespace {

double weightCrossing(const LayeredGraph &graph) { return crossingsOf(graph).weight; }

/// Three columns of three nodes, arcs between neighbouring ones or over two.
struct ThreeColumns {
    LayoutGraph graph = graphOf(9, {});
    std::vector<int> columns { 0, 0, 0, 1, 1, 1, 2, 2, 2 };

    LayeredGraph layered() const
    {
        const std::vector<Strand> strands = strandsOf(graph, columns);
        std::vector<std::size_t> nodes(graph.nodes.size());
        std::iota(nodes.begin(), nodes.end(), std::size_t(0));
        std::vector<std::size_t> all(strands.size());
        std::iota(all.begin(), all.end(), std::size_t(0));
        return LayeredGraph(nodes, columns, strands, all);
    }
};

ThreeColumns arbitraryColumns(std::size_t longest)
{
    ThreeColumns result;
    const auto arcs = *rc::gen::inRange<std::size_t>(0, 12);
    for (std::size_t i = 0; i < arcs; ++i) {
        const auto from = *rc::gen::inRange<std::size_t>(0, 6);
        const auto to = *rc::gen::inRange<std::size_t>(
            from / 3 * 3 + 3, std::min<std::size_t>(from / 3 * 3 + 3 + 3 * longest, 9));
        result.graph.arcs.push_back({ from, to, double(*rc::gen::inRange(1, 9)) });
    }
    return result;
}

double leastByTryingAll(LayeredGraph layered)
{
    double least = std::numeric_limits<double>::infinity();
    for (auto &column : layered.order)
        std::sort(column.begin(), column.end());
    do {
        do {
            do {
                least = std::min(least, weightCrossing(layered));
            } while (std::next_permutation(layered.order[2].begin(), layered.order[2].end()));
        } while (std::next_permutation(layered.order[1].begin(), layered.order[1].end()));
    } while (std::next_permutation(layered.order[0].begin(), layered.order[0].end()));
    return least;
}

} // namespace

class OrderingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallGraphsCrossAsLittleAsPossible()
    {
        QVERIFY(rc::check("as little as the best of all orders", [] {
            LayeredGraph layered = arbitraryColumns(1).layered();
            const double least = leastByTryingAll(layered);
            reduceCrossings(layered, { 200'000, 1, {} }, weightCrossing, {});
            RC_ASSERT(weightCrossing(layered) == least);
        }));
    }

    void columnsKeepTheirVertices()
    {
        QVERIFY(rc::check("the same vertices in another order", [] {
            const LayeredGraph before = arbitraryColumns(2).layered();
            LayeredGraph after = before;
            reduceCrossings(after, { 2'000, 1, {} }, weightCrossing, {});
            for (std::size_t column = 0; column < before.order.size(); ++column)
                RC_ASSERT(std::is_permutation(before.order[column].begin(), before.order[column].end(),
                    after.order[column].begin(), after.order[column].end()));
        }));
    }

    void fixedVerticesKeepTheirOrder()
    {
        QVERIFY(rc::check("fixed ones appear as before, and no more crosses", [] {
            const LayeredGraph before = arbitraryColumns(2).layered();
            LayeredGraph after = before;
            const auto fixed = *rc::gen::container<std::vector<bool>>(before.size(), rc::gen::arbitrary<bool>());
            reduceCrossings(after, { 20'000, 1, fixed }, {}, {});
            for (std::size_t column = 0; column < before.order.size(); ++column) {
                auto was = before.order[column];
                auto is = after.order[column];
                std::erase_if(was, [&](LayeredGraph::Vertex vertex) { return !fixed[vertex]; });
                std::erase_if(is, [&](LayeredGraph::Vertex vertex) { return !fixed[vertex]; });
                RC_ASSERT(was == is);
            }
            RC_ASSERT(weightCrossing(after) <= weightCrossing(before));
        }));
    }

    void aHeavyArcIsSparedBeforeManyLightOnes()
    {
        // 0 and 1 on the left, 3 and 4 on the right: straight on 1 + 1 would cross nothing, but 100 goes across.
        ThreeColumns columns;
        columns.graph.arcs = { { 0, 4, 100 }, { 0, 3, 1 }, { 1, 3, 100 }, { 1, 4, 1 } };
        LayeredGraph layered = columns.layered();
        reduceCrossings(layered, { 50'000, 1, {} }, weightCrossing, {});
        QCOMPARE(weightCrossing(layered), 1.0);
    }
};

QTEST_APPLESS_MAIN(OrderingTest)
#include "ordering_test.moc"
