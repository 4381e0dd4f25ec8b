// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"
#include "core/journeys/graph/journey_graph.h"
#include "core/journeys/measures/movement.h"
#include "core/journeys/measures/stage_outcomes.h"
#include "core/journeys/measures/velocity.h"
#include "tests/core/journeys/log_support.h"

#include <QTest>

#include <map>

using namespace headwater;
using namespace headwater::test;

namespace {

struct ImportedLog {
    Plan plan;
    LoadedJourneys journeys;
};

/// The files as the import assistant would take them, facts straight into columns.
Result<ImportedLog> imported(const QStringList &paths)
{
    std::vector<ImportFile> files;
    for (const QString &path : paths) {
        ImportFile file;
        file.path = path;
        files.push_back(file);
    }
    HEADWATER_TRY(const ImportPreview preview, prepareImport(files, Plan()));
    ImportChoices choices;
    choices.aliases = preview.aliases;
    ImportedLog log;
    HEADWATER_TRY(log.plan, withImport(Plan(), preview, choices));
    EventColumnsBuilder builder(opportunityActivities(log.plan));
    HEADWATER_TRY(SeenFacts seen, SeenFacts::of(preview));
    for (const FilePreview &file : preview.files) {
        if (factKind(file).isEmpty())
            continue;
        HEADWATER_CHECK(streamFacts(file, choices, seen, builder));
    }
    HEADWATER_TRY(log.journeys, builder.build());
    return log;
}

double days(double milliseconds) { return milliseconds / millisecondsPerDay; }

} // namespace

/// Figures that others published for these logs (reference.md; those of event logs by PM4Py).
class ReferenceLogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreThoseOfPm4py_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<std::vector<std::int64_t>>("expected"); // cases, events, activities, variants, kinds of arcs
        const auto row = [](const char *file, std::vector<std::int64_t> expected) {
            QTest::newRow(file) << corpusFile(file) << expected;
        };
        row("event-logs/running-example.csv", { 6, 42, 8, 6, 16 });
        row("event-logs/running-example-transformed.csv", { 6, 42, 8, 6, 16 });
        row("event-logs/running-example.xes", { 6, 42, 8, 6, 16 });
        row("event-logs/receipt.csv", { 1'434, 8'577, 27, 116, 99 });
        row("event-logs/roadtraffic100traces.csv", { 100, 390, 10, 10, 18 });
    }
    void countsAreThoseOfPm4py()
    {
        QFETCH(QString, file);
        QFETCH(std::vector<std::int64_t>, expected);
        if (file.isEmpty())
            QSKIP("the reference logs are not there");
        const auto log = imported({ file });
        QVERIFY2(log, log ? "" : qPrintable(log.error().detail));
        const EventColumns &columns = log->journeys.columns;
        const JourneyGraph graph = *journeyGraph(columns);
        const auto size = [](const auto &list) { return static_cast<std::int64_t>(list.size()); };
        QCOMPARE((std::vector<std::int64_t> { graph.cases, graph.events, size(graph.nodes),
                     size(variantsOf(columns)->variants), size(graph.arcs) }),
            expected);
        LoadReport nothingOdd;
        nothingOdd.eventsRead = graph.events;
        QVERIFY(log->journeys.report == nothingOdd);
    }

    void runningExampleInDetail()
    {
        const QString file = corpusFile("event-logs/running-example.csv");
        if (file.isEmpty())
            QSKIP("the reference logs are not there");
        const auto log = imported({ file });
        QVERIFY(log.has_value());
        const JourneyGraph graph = *journeyGraph(log->journeys.columns);
        QCOMPARE(countOf(graph, "check ticket", "decide"), 6);
        QCOMPARE(countOf(graph, "decide", "check ticket"), 0);
        std::map<QString, std::int64_t> ends;
        for (const JourneyGraph::Node &node : graph.nodes) {
            if (node.ends > 0)
                ends[node.activity] = node.ends;
        }
        const std::map<QString, std::int64_t> expected { { QStringLiteral("reject request"), 3 },
            { QStringLiteral("pay compensation"), 3 } };
        QVERIFY(ends == expected);
        QVERIFY2(std::abs(days(graph.caseTime.mean) - 11.1909) < 5e-5,
            qPrintable(QString::number(days(graph.caseTime.mean))));
    }

    void receiptInDetail()
    {
        const QString file = corpusFile("event-logs/receipt.csv");
        if (file.isEmpty())
            QSKIP("the reference logs are not there");
        const auto log = imported({ file });
        QVERIFY(log.has_value());
        const EventColumns &columns = log->journeys.columns;
        const JourneyGraph graph = *journeyGraph(columns);
        QVERIFY(columns.time.hasMilliseconds());
        QCOMPARE(countOf(graph, "T04 Determine confirmation of receipt", "T05 Print and send confirmation of receipt"),
            1'177);
        QCOMPARE(variantsOf(columns)->variants.front().cases, 713);
        QVERIFY2(std::abs(days(graph.caseTime.median) - 0.0332) < 5e-5,
            qPrintable(QString::number(days(graph.caseTime.median))));
    }

    void crmGivesThePublishedVelocity()
    {
        if (corpusFile("crm/sales_pipeline.csv").isEmpty())
            QSKIP("the reference data is not there");
        const auto log = imported({ corpusFile("crm/accounts.csv"), corpusFile("crm/products.csv"),
            corpusFile("crm/sales_teams.csv"), corpusFile("crm/sales_pipeline.csv") });
        QVERIFY2(log, log ? "" : qPrintable(log.error().detail));
        const EventColumns &columns = log->journeys.columns;
        const JourneyContext context = journeyContext(columns, log->plan);
        const auto outcomes = outcomesOf(columns, context);
        const CaseMask all = CaseMask::all(columns.caseCount());

        QCOMPARE(columns.caseCount(), std::size_t(8'800));
        QCOMPARE(log->journeys.report[Oddity::Undated].count, 500);
        const Velocity velocity = velocityOf(columns, all, context, outcomes);
        QCOMPARE(velocity.journeys, 6'711);
        QCOMPARE(velocity.won, 4'238);
        QCOMPARE(velocity.open, 2'089);
        QVERIFY(std::abs(*velocity.meanWon - 2'360.909) < 5e-4);
        QVERIFY(std::abs(*velocity.cycleDays - 47.9854) < 5e-5);
        QVERIFY2(
            std::abs(*velocity.perDay() - 208'512.06) < 0.005, qPrintable(QString::number(*velocity.perDay(), 'f')));

        const auto cycles = [&](Outcome outcome) {
            std::vector<qint64> times;
            for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
                if (outcomes[journey] == outcome)
                    times.push_back(columns.time[columns.end(journey) - 1] - columns.time[columns.begin(journey)]);
            }
            return summaryOf(times);
        };
        QVERIFY(std::abs(days(cycles(Outcome::Won).mean) - 51.782) < 5e-4);
        QCOMPARE(days(cycles(Outcome::Won).median), 57.0);
        QVERIFY(std::abs(days(cycles(Outcome::Lost).mean) - 41.479) < 5e-4);
        QCOMPARE(days(cycles(Outcome::Lost).median), 14.0);

        const auto stages = stageOutcomes(stageChain(columns, all, context, outcomes));
        const auto engaging = std::ranges::find(stages, QStringLiteral("Engaging"), &StageOutcome::from);
        QVERIFY(engaging != stages.end());
        QVERIFY(std::abs(engaging->won - 4'238.0 / 8'300) < 1e-12);
        QVERIFY(std::abs(engaging->lost - 2'473.0 / 8'300) < 1e-12);
        QVERIFY(std::abs(engaging->open - 1'589.0 / 8'300) < 1e-12);
        QVERIFY(std::abs(engaging->expectedSteps - 1) < 1e-12);
    }

private:
    static std::int64_t countOf(const JourneyGraph &graph, const char *from, const char *to)
    {
        for (const JourneyGraph::Arc &arc : graph.arcs) {
            if (graph.nodes[arc.from].activity == QLatin1StringView(from)
                && graph.nodes[arc.to].activity == QLatin1StringView(to))
                return arc.count;
        }
        return 0;
    }
};

QTEST_GUILESS_MAIN(ReferenceLogsTest)
#include "reference_logs_test.moc"
