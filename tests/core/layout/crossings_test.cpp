// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/crossings.h"

#include <QTest>

#include <rapidcheck.h>

using namespace headwater;

class CrossingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairIsCountedAsByHand()
    {
        QVERIFY(rc::check("crossingsBetween == pairs in opposite order", [] {
            const auto places = *rc::gen::container<std::vector<std::tuple<int, int, int>>>(
                rc::gen::tuple(rc::gen::inRange(0, 9), rc::gen::inRange(0, 9), rc::gen::inRange(0, 50)));
            std::vector<Crossable> arcs;
            for (const auto &[left, right, weight] : places)
                arcs.push_back({ double(left), double(right), double(weight), 1 });
            std::int64_t count = 0;
            double weight = 0;
            for (std::size_t i = 0; i < arcs.size(); ++i) {
                for (std::size_t j = 0; j < i; ++j) {
                    if ((arcs[i].left - arcs[j].left) * (arcs[i].right - arcs[j].right) >= 0)
                        continue;
                    ++count;
                    weight += arcs[i].weight * arcs[j].weight;
                }
            }
            const Crossings found = crossingsBetween(arcs);
            RC_ASSERT(found.count == count);
            RC_ASSERT(found.weight == weight);
        }));
    }

    void bundlesCountTheirArcs()
    {
        const Crossings found = crossingsBetween({ { 0, 1, 6, 2 }, { 1, 0, 12, 3 } });
        QCOMPARE(found.count, std::int64_t(6));
        QCOMPARE(found.weight, 72.0);
    }

    void straightLinesCrossProperlyOrNotAtAll()
    {
        const std::vector<LayoutPoint> square { { 0, 0 }, { 1, 0 }, { 1, 1 }, { 0, 1 } };
        const auto crossings = [&](std::vector<LayoutArc> arcs) { return straightLineCrossings(square, arcs); };
        QCOMPARE(crossings({ { 0, 2, 3 }, { 1, 3, 5 } }).count, std::int64_t(1)); // the diagonals
        QCOMPARE(crossings({ { 0, 2, 3 }, { 1, 3, 5 } }).weight, 15.0);
        QCOMPARE(crossings({ { 0, 1, 1 }, { 2, 3, 1 } }).count, std::int64_t(0)); // opposite sides
        QCOMPARE(crossings({ { 0, 2, 1 }, { 2, 1, 1 } }).count, std::int64_t(0)); // they meet in a node
    }
};

QTEST_APPLESS_MAIN(CrossingsTest)
#include "crossings_test.moc"
