// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/journeys/pages/sample_journeys.h"
#include "ui/journeys/database/counted_charts.h"
#include "ui/journeys/database/kept_databases.h"
#include "ui/journeys/graph/shown_graph.h"
#include "ui/wording/warehouse_text.h"

#include <QSettings>
#include <QTest>

using namespace headwater;
using namespace headwater::test;

/// What a database counted looks like what the plan's own journeys look like.
class CountedViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGraphIsTheOneOfTheJourneysThemselves()
    {
        const SharedJourneys own = sampleJourneys();
        const JourneySummary summary = summaryOf(*own->steps, own->graph, own->variants, allVariants);
        const SharedJourneys counted = countedView(summary, own->plan);
        QCOMPARE(counted->level, own->level);
        QCOMPARE(counted->graph, own->graph);
        for (std::size_t arc = 0; arc < own->graph.arcs.size(); ++arc)
            QCOMPARE(counted->paths.arcs[arc].coverage, own->paths.arcs[arc].coverage);
        const GraphLook look { 0.8, readableActivities(*own), ArcColouring::Time };
        const ShownGraph a = shownGraph(*counted, look);
        const ShownGraph b = shownGraph(*own, look);
        QCOMPARE(a.nodeOf, b.nodeOf);
        QCOMPARE(a.arcOf, b.arcOf);
        for (std::size_t i = 0; i < a.canvas.nodes.size(); ++i) {
            QCOMPARE(a.canvas.nodes[i].stage, b.canvas.nodes[i].stage);
            QCOMPARE(a.canvas.nodes[i].tone, b.canvas.nodes[i].tone);
        }
        for (std::size_t i = 0; i < a.canvas.arcs.size(); ++i)
            QCOMPARE(a.canvas.arcs[i].colour, b.canvas.arcs[i].colour);
    }

    void everyCountIsInATable()
    {
        const SharedJourneys own = sampleJourneys();
        const JourneySummary summary = summaryOf(*own->steps, own->graph, own->variants, 3);
        const CountedCharts charts = countedCharts(summary, *countedView(summary, own->plan));
        QCOMPARE(charts.steps.table.rows.size(), own->graph.nodes.size());
        QCOMPARE(charts.paths.table.rows.size(), own->graph.arcs.size());
        QCOMPARE(charts.ways.table.rows.size(), std::size_t(3));
        QCOMPARE(std::get<double>(charts.steps.table.rows[0][2]), static_cast<double>(own->graph.nodes[0].cases));
        QVERIFY(std::holds_alternative<QString>(charts.steps.table.rows[0][1])); // a stage of the plan
        QCOMPARE(charts.ways.chips.front().size(), static_cast<std::size_t>(summary.variants[0].activities.size()));
    }

    void nothingCountedIsSaid()
    {
        const CountedCharts charts = countedCharts({}, *countedView({}, journeyCompany().workspace.plan()));
        QVERIFY(charts.finding.contains(QStringLiteral("no event")));
        QVERIFY(charts.steps.isEmpty());
    }

    void settingsAreKeptWithoutThePassword()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("kept.ini"));
        WarehouseAddress address;
        address.host = QStringLiteral("db.example.com");
        address.database = QStringLiteral("sales");
        address.user = QStringLiteral("ann");
        address.table = QStringLiteral("crm.events");
        {
            QSettings settings(file, QSettings::IniFormat);
            KeptDatabases kept(settings);
            QCOMPARE(kept.keep(QStringLiteral("a/b"), address), QStringLiteral("a-b"));
        }
        QSettings settings(file, QSettings::IniFormat);
        KeptDatabases kept(settings);
        QCOMPARE(kept.names(), QStringList { QStringLiteral("a-b") });
        QVERIFY(kept.find(QStringLiteral("a-b")) == address);
        QVERIFY(!kept.find(QStringLiteral("another")));
        kept.forget(QString()); // the button, with no name chosen: all of them were gone
        QCOMPARE(kept.names(), QStringList { QStringLiteral("a-b") });
        kept.forget(QStringLiteral("a-b"));
        QVERIFY(kept.names().isEmpty());
    }

    void eachTroubleHasItsRemedy()
    {
        WarehouseAddress address;
        address.host = QStringLiteral("db.example.com");
        QStringList told;
        for (int trouble = 0; trouble <= static_cast<int>(WarehouseCheck::Trouble::Other); ++trouble) {
            WarehouseCheck check;
            check.trouble = static_cast<WarehouseCheck::Trouble>(trouble);
            check.what = QStringLiteral("x");
            check.words = QStringLiteral("said the server");
            told.append(warehouseSentence(check, address));
            QVERIFY(told.last().endsWith(QStringLiteral("(said the server)")));
        }
        QCOMPARE(told.removeDuplicates(), 0);
        QVERIFY(told[2].contains(QStringLiteral("db.example.com, port 5432")));
    }
};

QTEST_MAIN(CountedViewTest)
#include "counted_view_test.moc"
