// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/flow_picture.h"

#include <QTest>

#include <algorithm>

using namespace headwater;

class FlowPictureTest : public QObject
{
    Q_OBJECT

    static ReportChart chart()
    {
        ReportChart chart;
        chart.kind = ReportChart::Kind::Flows;
        chart.categories = { QStringLiteral("Hunter"), QStringLiteral("Farmer"), QStringLiteral("nobody") };
        chart.targets = { QStringLiteral("Visit"), QStringLiteral("Demo") };
        chart.states = { { QStringLiteral("Before"), { { 0, 0, 60 }, { 0, 1, 20 }, { 2, 1, 20 } } },
            { QStringLiteral("After"), { { 0, 0, 30 }, { 1, 0, 20 } } } };
        return chart;
    }

private Q_SLOTS:
    void barsAreAsTallAsWhatFlowsAndOfOneScale()
    {
        const FlowPicture before = flowPicture(chart(), 0, 100, 400, 200);
        const FlowPicture after = flowPicture(chart(), 1, 100, 400, 200);
        QCOMPARE(before.nodes.size(), std::size_t(4)); // no farmer
        QCOMPARE(after.nodes.size(), std::size_t(3));
        QCOMPARE(before.nodes.front().bar.height(), 160.0); // 80 of 100
        QCOMPARE(after.nodes.front().bar.height(), 60.0);
        double thickness = 0;
        for (const FlowPicture::Stream &stream : before.streams)
            thickness += stream.thickness;
        QCOMPARE(thickness, 200.0);
    }

    void streamsEndOnTheirBarsAndNothingOverlaps()
    {
        const FlowPicture picture = flowPicture(chart(), 0, 100, 400, 200);
        for (const bool isSource : { true, false }) {
            double below = -1;
            for (const FlowPicture::Node &node : picture.nodes) {
                if (node.isSource != isSource)
                    continue;
                QVERIFY(node.bar.top() > below);
                below = node.bar.bottom();
                QVERIFY(below <= picture.height);
                double flows = 0;
                for (const FlowPicture::Stream &stream : picture.streams) {
                    const double y = isSource ? stream.from.y() : stream.to.y();
                    if (y > node.bar.top() && y < node.bar.bottom())
                        flows += stream.thickness;
                }
                QCOMPARE(flows, node.bar.height());
            }
        }
    }
};

QTEST_GUILESS_MAIN(FlowPictureTest)
#include "flow_picture_test.moc"
