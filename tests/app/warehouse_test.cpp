// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/core/warehouse/postgres_server.h"

#include <QJsonArray>
#include <QUrl>
#include <QtTest>

using namespace headwater::testing;
using headwater::test::PostgresServer;

/// `headwater journey --source`: a database counts, the program tells.
class WarehouseTest : public QObject
{
    Q_OBJECT

private:
    QString address() const
    {
        return QStringLiteral("postgresql://planner@/postgres?table=events&time=at&order=id&host=%1")
            .arg(QString::fromLatin1(QUrl::toPercentEncoding(m_server->folder())));
    }

    static QStringList journeyAt(const QString &source)
    {
        return { QStringLiteral("journey"), QStringLiteral("--source"), source };
    }

    std::unique_ptr<PostgresServer> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<PostgresServer>();
        if (!m_server->missing().isEmpty())
            QSKIP(qPrintable(m_server->missing()));
        QCOMPARE(m_server->execute({ QStringLiteral(
                                         "CREATE TABLE events (id int, case_id text, activity text, at timestamp)"),
                     QStringLiteral(
                         "INSERT INTO events VALUES (1, 'A', 'call', '2026-01-05'), (2, 'A', 'visit', '2026-01-07'), "
                         "(3, 'B', 'call', '2026-01-05'), (4, 'B', 'visit', '2026-01-09'), (5, 'C', 'call', "
                         "'2026-01-05')") }),
            QString());
    }

    void theDatabaseCountsWhatAPlanWould()
    {
        const Program program;
        program.write(QStringLiteral("events.csv"),
            "case_id,activity,timestamp\nA,call,2026-01-05\nA,visit,2026-01-07\nB,call,2026-01-05\nB,visit,2026-01-09\n"
            "C,call,2026-01-05\n");
        program.run({ QStringLiteral("new"), QStringLiteral("plan.headwater") });
        QCOMPARE(
            program.run({ QStringLiteral("import"), QStringLiteral("plan.headwater"), QStringLiteral("events.csv") })
                .exitCode,
            0);
        const QJsonObject ofPlan
            = program.run({ QStringLiteral("journey"), QStringLiteral("plan.headwater"), QStringLiteral("--json") })
                  .json();
        const Answer answer = program.run(journeyAt(address()) + QStringList { QStringLiteral("--json") });
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.errors));
        const QJsonObject ofDatabase = answer.json();
        for (const char *key : { "schema", "cases", "events", "activities", "arcs", "start", "end", "variants",
                 "variant_count", "case_days" })
            QCOMPARE(ofDatabase.value(QLatin1StringView(key)), ofPlan.value(QLatin1StringView(key)));
        for (const QString &key : ofPlan.keys())
            QVERIFY2(ofDatabase.contains(key), qPrintable(key));
        QVERIFY(ofDatabase.value(QStringLiteral("funnel")).isNull());
        // Read by a plan without events of its own, they tell everything that its own would.
        program.run({ QStringLiteral("new"), QStringLiteral("empty.headwater") });
        const Answer fetched = program.run(QStringList { QStringLiteral("journey"), QStringLiteral("empty.headwater"),
            QStringLiteral("--source"), address(), QStringLiteral("--json") });
        QVERIFY2(fetched.exitCode == 0, qPrintable(fetched.errors));
        QCOMPARE(fetched.json(), ofPlan);
    }

    void peopleAreToldTheMoves()
    {
        const Program program;
        const Answer answer = program.run(journeyAt(address()));
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.errors));
        QVERIFY2(answer.out.contains(QStringLiteral("3 journeys, 5 events, 2 activities, 2 variants")),
            qPrintable(answer.out));
        QVERIFY2(answer.out.contains(QStringLiteral("2  call -> visit, median 3.0 days")), qPrintable(answer.out));
    }

    void anAddressCanBeKeptByName()
    {
        const Program program;
        QCOMPARE(program.run(journeyAt(QStringLiteral("nowhere yet"))).exitCode, 2);
        QCOMPARE(
            program.run(journeyAt(address()) + QStringList { QStringLiteral("--keep-as"), QStringLiteral("warehouse") })
                .exitCode,
            0);
        const Answer again = program.run(journeyAt(QStringLiteral("warehouse")));
        QVERIFY2(again.exitCode == 0, qPrintable(again.errors));
        QVERIFY(again.out.contains(QStringLiteral("3 journeys")));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("said");
        const QString anywhere = QStringLiteral("postgresql://ann@localhost:1/d?table=events");
        QTest::newRow("password") << journeyAt(QStringLiteral("postgresql://ann:geheim@h/d?table=events")) << 2
                                  << QStringLiteral("PGPASSWORD");
        QTest::newRow("no server") << journeyAt(anywhere) << 3 << QStringLiteral("check that the server runs");
        QTest::newRow("no table") << journeyAt(
            address().replace(QStringLiteral("table=events"), QStringLiteral("table=nowhere")))
                                  << 2 << QStringLiteral("nowhere");
        QTest::newRow("funnel") << journeyAt(anywhere)
                + QStringList { QStringLiteral("--window"), QStringLiteral("30") }
                                << 2 << QStringLiteral("--window takes a plan");
        QTest::newRow("neither") << QStringList { QStringLiteral("journey") } << 2 << QStringLiteral("without a plan");
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exitCode);
        QFETCH(QString, said);
        const Program program;
        const Answer answer = program.run(words);
        QCOMPARE(answer.exitCode, exitCode);
        QVERIFY2(answer.errors.contains(said), qPrintable(answer.errors));
        QVERIFY(!answer.errors.contains(QStringLiteral("geheim")));
    }

    void cleanupTestCase() { m_server.reset(); }
};

QTEST_GUILESS_MAIN(WarehouseTest)
#include "warehouse_test.moc"
