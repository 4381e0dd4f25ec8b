// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/graph_picture.h"
#include "tests/core/reports/report_fixture.h"

#include <QTest>

using namespace headwater;

class GraphPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layersFollowEachOther_data()
    {
        QTest::addColumn<bool>("isDown");
        QTest::newRow("down") << true;
        QTest::newRow("right") << false;
    }
    void layersFollowEachOther()
    {
        QFETCH(bool, isDown);
        const GraphPicture picture = graphPicture(test::smallGraph(), isDown ? GraphFlow::Down : GraphFlow::Right);
        QCOMPARE(picture.boxes.size(), std::size_t(4));
        const auto along = [&](std::size_t node) {
            return isDown ? picture.boxes[node].center().y() : picture.boxes[node].center().x();
        };
        QVERIFY(along(0) < along(1));
        QVERIFY(along(1) < along(2));
        QCOMPARE(along(2), along(3)); // both are ends
        for (std::size_t a = 0; a < picture.boxes.size(); ++a) {
            QVERIFY(QRectF(QPointF(), picture.size).contains(picture.boxes[a]));
            for (std::size_t b = 0; b < a; ++b)
                QVERIFY(!picture.boxes[a].intersects(picture.boxes[b]));
        }
    }

    void everyArcHasAnArrowAsThickAsItsWeight()
    {
        const ReportGraph of = test::smallGraph();
        const GraphPicture picture = graphPicture(of, GraphFlow::Down);
        QCOMPARE(picture.ways.size(), of.arcs.size());
        double last = 1e9;
        for (const GraphPicture::Way &way : picture.ways) {
            QCOMPARE(way.curve.size() % 3, std::size_t(1));
            QVERIFY(way.thickness <= last); // thin ones lie above
            last = way.thickness;
            const QRectF target = picture.boxes[of.arcs[way.arc].to].adjusted(-1, -1, 1, 1);
            QVERIFY(target.contains(way.head[0]));
        }
        QCOMPARE(picture.ways.front().arc, std::size_t(0));
    }

    void nothingGivesNothing()
    {
        QVERIFY(graphPicture({}, GraphFlow::Down).boxes.empty());
        QCOMPARE(inkOf({ .strength = 7.0, .label = {} }), 1.0);
    }
};

QTEST_GUILESS_MAIN(GraphPictureTest)
#include "graph_picture_test.moc"
