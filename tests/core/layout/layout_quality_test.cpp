// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/crossings.h"
#include "core/layout/layered_layout.h"
#include "tests/support/event_graphs.h"
#include "tests/support/graphviz.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

LayoutGraph graphNamed(const QString &name)
{
    const QByteArray caseColumn("case:concept:name");
    if (name == QLatin1StringView("energy"))
        return energyFlows(corpusFile(QStringLiteral("flow/energy.json")));
    return directlyFollows(corpusFile(QStringLiteral("event-logs/%1.csv").arg(name)), caseColumn, "concept:name");
}

Crossings straight(const LayoutGraph &graph, const Layout &layout)
{
    std::vector<LayoutPoint> centres;
    for (const PlacedNode &node : layout.nodes)
        centres.push_back(node.centre);
    return straightLineCrossings(centres, graph.arcs);
}

} // namespace

/// Against what Graphviz 2.43 does with the same graphs: dot's straight-line crossings from reference.md, and their
/// weight as dot's own drawing gives it.
class LayoutQualityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (corpusFile(QStringLiteral("event-logs")).isEmpty())
            QSKIP("no reference data; set HEADWATER_CORPUS");
    }

    void noMoreCrossesThanInGraphviz_data()
    {
        QTest::addColumn<std::size_t>("nodes");
        QTest::addColumn<std::size_t>("arcs");
        QTest::addColumn<std::int64_t>("count");
        QTest::addColumn<double>("weight");
        QTest::newRow("running-example") << std::size_t(8) << std::size_t(16) << std::int64_t(3) << 8.0;
        QTest::newRow("receipt") << std::size_t(27) << std::size_t(98) << std::int64_t(299) << 1'664'324.0;
        QTest::newRow("energy") << std::size_t(48) << std::size_t(68) << std::int64_t(62) << 332'769.0;
    }

    void noMoreCrossesThanInGraphviz()
    {
        QFETCH(std::size_t, nodes);
        QFETCH(std::size_t, arcs);
        QFETCH(std::int64_t, count);
        QFETCH(double, weight);
        const LayoutGraph graph = graphNamed(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(graph.nodes.size(), nodes);
        QCOMPARE(graph.arcs.size(), arcs);
        const Crossings found = straight(graph, layeredLayout(graph, {}, {}).value());
        qInfo("%lld crossings of weight %.0f", static_cast<long long>(found.count), found.weight);
        QVERIFY(found.count <= count);
        QVERIFY(found.weight <= weight);
    }

    void theCountOfGraphvizItselfIsReproduced_data() { noMoreCrossesThanInGraphviz_data(); }

    void theCountOfGraphvizItselfIsReproduced()
    {
        if (graphvizDot().isEmpty())
            QSKIP("no dot; apt install graphviz");
        QFETCH(std::int64_t, count);
        QFETCH(double, weight);
        const LayoutGraph graph = graphNamed(QString::fromLatin1(QTest::currentDataTag()));
        const Crossings found = straightLineCrossings(placedByDot(graph, false), graph.arcs);
        QCOMPARE(found.count, count);
        QVERIFY2(std::abs(found.weight - weight) < 1, qPrintable(QString::number(found.weight)));
    }
};

QTEST_GUILESS_MAIN(LayoutQualityTest)
#include "layout_quality_test.moc"
