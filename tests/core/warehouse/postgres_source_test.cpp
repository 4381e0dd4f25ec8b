// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/loading/event_loader.h"
#include "core/tables/table_reader.h"
#include "core/warehouse/postgres_source.h"
#include "tests/core/warehouse/postgres_server.h"

#include <QElapsedTimer>
#include <QTest>

#include <rapidcheck.h>

#include <memory>
#include <thread>

using namespace headwater;
using namespace headwater::test;

namespace {

/// A row of the table, as text that the server reads; "NULL" is no value.
using Told = std::vector<QString>;

QString literal(const QString &value)
{
    return value == QStringLiteral("NULL") ? value
                                           : u'\'' + QString(value).replace(u'\'', QStringLiteral("''")) + u'\'';
}

QStringList statementsFor(const std::vector<Told> &rows)
{
    QStringList statements { QStringLiteral("DROP TABLE IF EXISTS events CASCADE"),
        QStringLiteral(
            "CREATE TABLE events (id bigserial, case_id text, activity text, timestamp timestamptz, channel text, "
            "who text)") };
    for (std::size_t first = 0; first < rows.size(); first += 500) {
        QStringList values;
        for (std::size_t i = first; i < std::min(first + 500, rows.size()); ++i) {
            QStringList cells;
            for (const QString &cell : rows[i])
                cells.append(literal(cell));
            values.append(u'(' + cells.join(u',') + u')');
        }
        statements.append(QStringLiteral("INSERT INTO events (case_id, activity, timestamp, channel, who) VALUES ")
            + values.join(u','));
    }
    return statements;
}

bool isNear(double a, double b) { return std::abs(a - b) <= 1e-6 * std::max(1.0, std::abs(b)); }
bool isNear(const TimeSummary &a, const TimeSummary &b)
{
    return isNear(a.mean, b.mean) && isNear(a.median, b.median) && isNear(a.p90, b.p90);
}

/// What differs between two summaries; empty when nothing does.
QString difference(const JourneySummary &database, const JourneySummary &memory)
{
    const JourneyGraph &a = database.graph;
    const JourneyGraph &b = memory.graph;
    if (a.nodes != b.nodes)
        return QStringLiteral("nodes");
    if (a.events != b.events || a.cases != b.cases || !isNear(a.caseTime, b.caseTime))
        return QStringLiteral("cases");
    if (a.arcs.size() != b.arcs.size())
        return QStringLiteral("number of arcs");
    for (std::size_t i = 0; i < a.arcs.size(); ++i) {
        const JourneyGraph::Arc &x = a.arcs[i];
        const JourneyGraph::Arc &y = b.arcs[i];
        if (x.from != y.from || x.to != y.to || x.count != y.count || x.cases != y.cases || !isNear(x.time, y.time))
            return QStringLiteral("arc %1").arg(i);
    }
    if (database.variantCount != memory.variantCount)
        return QStringLiteral("number of variants");
    return database.variants == memory.variants ? QString() : QStringLiteral("variants");
}

} // namespace

/// Events in a database: counted there, the same figures come back as from memory.
class PostgresSourceTest : public QObject
{
    Q_OBJECT

private:
    WarehouseAddress address() const
    {
        WarehouseAddress address;
        address.host = m_server->folder();
        address.database = QStringLiteral("postgres");
        address.user = QStringLiteral("planner");
        address.table = QStringLiteral("events");
        address.channel = QStringLiteral("channel");
        address.actor = QStringLiteral("who");
        address.order = QStringLiteral("id");
        return address;
    }

    /// The same table through both doors: counted there, and fetched and counted here. What differs, or what failed.
    QString bothWays(std::size_t most = allVariants, JourneySummary *counted = nullptr) const
    {
        const auto fromDatabase = postgresSource(address())->summary(most, {});
        if (!fromDatabase)
            return fromDatabase.error().detail;
        if (counted)
            *counted = *fromDatabase;
        const auto loaded = loadJourneys(*warehouseEvents(address()), {});
        if (!loaded)
            return loaded.error().detail;
        const EventColumns &columns = loaded->columns;
        const CaseMask all = CaseMask::all(columns.caseCount());
        return difference(
            *fromDatabase, summaryOf(columns, *journeyGraph(columns, all), *variantsOf(columns, all), most));
    }

    std::unique_ptr<PostgresServer> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<PostgresServer>();
        if (!m_server->missing().isEmpty())
            QSKIP(qPrintable(m_server->missing()));
    }

    void referenceLogsCountTheSame_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("columns"); // case, activity, time, channel, actor
        QTest::addColumn<std::vector<std::int64_t>>("expected"); // cases, events, activities, variants, kinds of arcs
        const QStringList usual { QStringLiteral("case:concept:name"), QStringLiteral("concept:name"),
            QStringLiteral("time:timestamp"), QStringLiteral("case:channel"), QStringLiteral("org:resource") };
        QTest::newRow("running example") << QStringLiteral("running-example.csv") << usual
                                         << std::vector<std::int64_t> { 6, 42, 8, 6, 16 };
        QTest::newRow("receipt") << QStringLiteral("receipt.csv") << usual
                                 << std::vector<std::int64_t> { 1'434, 8'577, 27, 116, 99 };
        QTest::newRow("road traffic") << QStringLiteral("roadtraffic100traces.csv") << usual
                                      << std::vector<std::int64_t> { 100, 390, 10, 10, 18 };
    }

    void referenceLogsCountTheSame()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, columns);
        QFETCH(std::vector<std::int64_t>, expected);
        const QString named = qEnvironmentVariable("HEADWATER_CORPUS");
        const QString corpus
            = named.isEmpty() ? qEnvironmentVariable("HEADWATER_SOURCE") + QStringLiteral("/../shared/data") : named;
        const auto reader = openTable(corpus + QStringLiteral("/event-logs/") + file);
        if (!reader)
            QSKIP("the corpus is not on this machine");
        std::vector<Told> rows;
        std::vector<QString> cells;
        while ((*reader)->next(cells).value_or(false)) {
            Told told;
            for (const QString &column : columns) {
                const auto &header = (*reader)->header();
                const auto at = std::find(header.begin(), header.end(), column);
                told.push_back(
                    at == header.end() ? QStringLiteral("NULL") : cells[static_cast<std::size_t>(at - header.begin())]);
            }
            rows.push_back(std::move(told));
        }
        QCOMPARE(m_server->execute(statementsFor(rows)), QString());
        JourneySummary counted;
        QCOMPARE(bothWays(allVariants, &counted), QString());
        const auto size = [](const auto &list) { return static_cast<std::int64_t>(list.size()); };
        QCOMPARE((std::vector<std::int64_t> { counted.graph.cases, counted.graph.events, size(counted.graph.nodes),
                     counted.variantCount, size(counted.graph.arcs) }),
            expected);
        QCOMPARE(bothWays(5), QString());
    }

    void oddRowsAreLeftOutAndTwiceToldCountOnce()
    {
        const QString noon = QStringLiteral("2026-03-01 12:00:00+00");
        const QString null = QStringLiteral("NULL");
        QCOMPARE(
            m_server->execute(statementsFor({
                { QStringLiteral(" 1 "), QStringLiteral("call"), noon, QStringLiteral("phone"), QStringLiteral("Ann") },
                { QStringLiteral("1"), QStringLiteral("call "), noon, QStringLiteral("phone"), QStringLiteral("Ann") },
                { QStringLiteral("1"), QStringLiteral("call"), noon, QStringLiteral("phone"), QStringLiteral("Bob") },
                { QStringLiteral("1"), QStringLiteral("it's \"quoted\" {a,b}"),
                    QStringLiteral("2026-03-01 13:30:00.123456+02"), null, null },
                { null, QStringLiteral("call"), noon, null, null },
                { QStringLiteral("2"), QStringLiteral("  "), noon, null, null },
                { QStringLiteral("2"), QStringLiteral("call"), null, null, null },
                { QStringLiteral("2"), QStringLiteral("call"), QStringLiteral("infinity"), null, null },
                { QStringLiteral("2"), QStringLiteral("call"), QStringLiteral("0001-01-01 00:00:00+00"), null, null },
                { QStringLiteral("2"), QStringLiteral("call"), QStringLiteral("1970-01-01 00:00:00+00"), null, null },
                { QStringLiteral("2"), QStringLiteral("call"), QStringLiteral("9999-12-31 00:00:00+00"), null, null },
                { QStringLiteral("3"), QStringLiteral("début"), noon, null, null },
            })),
            QString());
        JourneySummary counted;
        QCOMPARE(bothWays(allVariants, &counted), QString());
        QCOMPARE(counted.graph.events, 4);
        QCOMPARE(counted.graph.cases, 2);
    }

    void theColumnOfAccountsSaysWhoseJourneysTheyAre()
    {
        QCOMPARE(m_server->execute(statementsFor({ { QStringLiteral("1"), QStringLiteral("call"),
                     QStringLiteral("2026-03-01 12:00:00+00"), QStringLiteral("NULL"), QStringLiteral("Acme") } })),
            QString());
        WarehouseAddress named = address();
        named.account = QStringLiteral("who");
        const auto loaded = loadJourneys(*warehouseEvents(named), {});
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        QCOMPARE(loaded->columns.accounts.text(loaded->columns.cases.front().account), QStringLiteral("Acme"));
    }

    void anEmptyTableIsAnEmptySummary()
    {
        QCOMPARE(m_server->execute(statementsFor({})), QString());
        JourneySummary counted;
        QCOMPARE(bothWays(allVariants, &counted), QString());
        QCOMPARE(counted, JourneySummary());
    }

    void anyLogCountsTheSame()
    {
        QVERIFY(rc::check([this] {
            const auto pick
                = [](const std::vector<const char *> &words) { return QString::fromUtf8(*rc::gen::elementOf(words)); };
            std::vector<Told> rows;
            for (int i = *rc::gen::inRange(0, 60); i > 0; --i)
                rows.push_back({ pick({ "a", "b", "c", "d" }), pick({ "call", "Call", "visit", "äöü", "Zoo" }),
                    QStringLiteral("2026-03-01 1%1:00:00+00").arg(*rc::gen::inRange(0, 6)), pick({ "phone", "web" }),
                    pick({ "Ann", "NULL" }) });
            RC_ASSERT(m_server->execute(statementsFor(rows)).isEmpty());
            const QString different = bothWays();
            RC_LOG() << different.toStdString();
            RC_ASSERT(different.isEmpty());
        }));
    }

    void strangeNamesAreOnlyNames()
    {
        QCOMPARE(m_server->execute({ QStringLiteral("DROP SCHEMA IF EXISTS \"My \"\"Schema\" CASCADE"),
                     QStringLiteral("CREATE SCHEMA \"My \"\"Schema\""),
                     QStringLiteral("CREATE TABLE \"My \"\"Schema\".\"Events; %1\" (\"Case.Id\" int, \"select\" text, "
                                    "\"%2\" timestamp)"),
                     QStringLiteral(
                         "INSERT INTO \"My \"\"Schema\".\"Events; %1\" VALUES (7, 'call', '2026-03-01 12:00')") }),
            QString());
        WarehouseAddress strange = address();
        strange.table = QStringLiteral("My \"Schema.Events; %1");
        strange.journey = QStringLiteral("Case.Id");
        strange.activity = QStringLiteral("select");
        strange.at = QStringLiteral("%2");
        strange.channel = strange.actor = strange.order = QString();
        const auto summary = postgresSource(strange)->summary(allVariants, {});
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().detail));
        QCOMPARE(summary->graph.events, 1);
    }

    void whatIsMissingIsNamed()
    {
        QCOMPARE(m_server->execute(statementsFor({})), QString());
        const auto trouble = [](const WarehouseAddress &asked) {
            const auto summary = postgresSource(asked)->summary(1, {});
            return summary ? Error { Error::Kind::NotFound, QStringLiteral("no trouble") } : summary.error();
        };
        WarehouseAddress wrong = address();
        wrong.table = QStringLiteral("nowhere");
        QCOMPARE(trouble(wrong).kind, Error::Kind::InvalidInput);
        QVERIFY2(trouble(wrong).detail.contains(QStringLiteral("nowhere")), qPrintable(trouble(wrong).detail));
        wrong = address();
        wrong.at = QStringLiteral("activity"); // a text is no time
        QCOMPARE(trouble(wrong).kind, Error::Kind::InvalidInput);
        wrong = address();
        wrong.host += QStringLiteral("/elsewhere");
        QCOMPARE(trouble(wrong).kind, Error::Kind::FileUnreadable);
        wrong = address();
        wrong.user = QStringLiteral("nobody");
        QCOMPARE(trouble(wrong).kind, Error::Kind::FileUnreadable);
    }

    void nothingIsWrittenThere()
    {
        QCOMPARE(m_server->execute(statementsFor({})
                     + QStringList { QStringLiteral(
                                         "CREATE OR REPLACE FUNCTION sneak() RETURNS text LANGUAGE plpgsql AS "
                                         "$$ BEGIN INSERT INTO events (case_id) VALUES ('x'); RETURN 'x'; END $$"),
                         QStringLiteral("CREATE VIEW sneaky AS SELECT 1 AS id, sneak() AS case_id, 'a' AS activity, "
                                        "now() AS timestamp, '' AS "
                                        "channel, '' AS who") }),
            QString());
        WarehouseAddress sneaky = address();
        sneaky.table = QStringLiteral("sneaky");
        const auto summary = postgresSource(sneaky)->summary(1, {});
        QVERIFY(!summary);
        QVERIFY2(summary.error().detail.contains(QStringLiteral("read-only")), qPrintable(summary.error().detail));
    }

    void aLongQueryIsStoppedAtTheServer()
    {
        QCOMPARE(m_server->execute(statementsFor({})
                     + QStringList { QStringLiteral(
                         "CREATE VIEW slow AS SELECT 1 AS id, (SELECT 'x' FROM pg_sleep(60)) AS case_id, 'a' AS "
                         "activity, now() AS timestamp, '' AS channel, '' AS who") }),
            QString());
        WarehouseAddress slow = address();
        slow.table = QStringLiteral("slow");
        Cancellation cancellation;
        std::optional<Result<JourneySummary>> summary;
        std::thread work([&] { summary = postgresSource(slow)->summary(1, cancellation); });
        // Fails, by division, until the server works on it.
        const QStringList isAtWork { QStringLiteral(
            "SELECT 1 / count(*) FROM pg_stat_activity WHERE application_name = "
            "'headwater' AND state = 'active' AND query LIKE '%\"slow\"%'") };
        QElapsedTimer timer;
        timer.start();
        while (!m_server->execute(isAtWork).isEmpty() && timer.elapsed() < 30'000) { }
        timer.start();
        cancellation.cancel();
        work.join();
        QVERIFY(!*summary);
        QCOMPARE(summary->error().kind, Error::Kind::Cancelled);
        QVERIFY2(timer.elapsed() < 30'000, "the server was not told to stop");
    }

    void cleanupTestCase() { m_server.reset(); }
};

QTEST_GUILESS_MAIN(PostgresSourceTest)
#include "postgres_source_test.moc"
