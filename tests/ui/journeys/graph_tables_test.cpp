// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warning.h"
#include "tests/ui/journeys/pages/sample_journeys.h"
#include "ui/journeys/graph/graph_page.h"
#include "ui/journeys/graph/graph_tables.h"
#include "ui/journeys/journeys_model.h"

#include <QAction>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace headwater;
using namespace headwater::test;

class GraphTablesTest : public QObject
{
    Q_OBJECT

private:
    static double sum(const ChartTable &table, std::size_t column)
    {
        double all = 0;
        for (const auto &row : table.rows)
            all += std::get<double>(row[column]);
        return all;
    }
    static std::size_t drawn(const ChartTable &table)
    {
        return static_cast<std::size_t>(std::ranges::count_if(
            table.rows, [](const auto &row) { return std::get<QString>(row.back()) == QStringLiteral("yes"); }));
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void everyStepAndPathIsThereAndWhatIsDrawnIsSaid()
    {
        const JourneysView &journeys = *sampleJourneys();
        GraphLook look;
        look.coverage = 0.5;
        const ShownGraph shown = shownGraph(journeys, look);
        const std::vector<ChartData> tables = graphTables(journeys, shown);
        QCOMPARE(tables.size(), std::size_t(2));
        const ChartTable &steps = tables[0].table;
        const ChartTable &paths = tables[1].table;
        QCOMPARE(steps.rows.size(), journeys.graph.nodes.size());
        QCOMPARE(paths.rows.size(), journeys.graph.arcs.size());
        QCOMPARE(sum(steps, 2), static_cast<double>(journeys.graph.events));
        QCOMPARE(sum(paths, 3), static_cast<double>(journeys.graph.events - journeys.graph.cases));
        QCOMPARE(drawn(steps), shown.canvas.nodes.size());
        QCOMPARE(drawn(paths), shown.canvas.arcs.size());
        QVERIFY(drawn(paths) < paths.rows.size());
        for (const ChartData &table : tables) {
            for (const auto &row : table.table.rows)
                QCOMPARE(row.size(), table.table.columns.size());
        }
    }

    void thePageWritesThem()
    {
        OpenSample sample;
        JourneysModel model(*sample.document, sample.context().journeys);
        GraphPage page(sample.context(), model);
        page.canvas()->setAnimated(false);
        page.resize(900, 600);
        page.show();
        page.showJourneys(sampleJourneys());
        QTRY_VERIFY_WITH_TIMEOUT(!page.isSettling(), 20'000);
        QSignalSpy notices(&page, &JourneysPage::notice);
        for (const char *name : { "graph.csv", "graph.xlsx", "graph.svg" }) {
            notices.clear();
            const QString path = sample.path(QString::fromLatin1(name));
            sample.prompts.answerFileToSave(path);
            page.findChild<QAction *>(QStringLiteral("journeys.graph.export"))->trigger();
            QTRY_COMPARE(notices.size(), 1);
            QVERIFY2(QFile::exists(path), name);
        }
        QFile file(sample.path(QStringLiteral("graph.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QVERIFY(lines.first().contains("Step") && lines.first().contains("From"));
        QCOMPARE(static_cast<std::size_t>(lines.size()),
            1 + sampleJourneys()->graph.nodes.size() + sampleJourneys()->graph.arcs.size());
    }
};

QTEST_MAIN(GraphTablesTest)
#include "graph_tables_test.moc"
