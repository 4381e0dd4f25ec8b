// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warehouse/postgres_source.h"
#include "core/warehouse/warehouse_check.h"
#include "tests/core/warehouse/postgres_server.h"

#include <QTest>

#include <memory>

using namespace headwater;
using namespace headwater::test;
using Trouble = WarehouseCheck::Trouble;

/// What keeps journeys from being counted is found before anything is, and told apart.
class WarehouseCheckTest : public QObject
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
        return address;
    }

    static Trouble trouble(const WarehouseAddress &address, const QString &password = {})
    {
        const auto check = checkedWarehouse(address, password);
        return check ? check->trouble : Trouble::Other;
    }

    std::unique_ptr<PostgresServer> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<PostgresServer>();
        if (!m_server->missing().isEmpty())
            QSKIP(qPrintable(m_server->missing()));
        QCOMPARE(m_server->execute({ QStringLiteral("CREATE TABLE events (case_id text, activity text, timestamp "
                                                    "timestamptz, \"who is it\" text)"),
                     QStringLiteral("INSERT INTO events VALUES ('A', 'call', '2026-01-05')"),
                     QStringLiteral("CREATE TABLE secret (case_id text, activity text, timestamp timestamptz)"),
                     QStringLiteral("CREATE SCHEMA sales"),
                     QStringLiteral("CREATE VIEW sales.texts AS SELECT case_id, activity, timestamp::text FROM events"),
                     QStringLiteral("CREATE ROLE ann LOGIN PASSWORD 'geheim'"),
                     QStringLiteral("GRANT SELECT ON events TO ann") }),
            QString());
    }

    void whatIsThereIsTold()
    {
        const auto check = checkedWarehouse(address());
        QVERIFY(check);
        QCOMPARE(check->trouble, Trouble::None);
        QCOMPARE(check->tables,
            (QStringList { QStringLiteral("events"), QStringLiteral("secret"), QStringLiteral("sales.texts") }));
        QCOMPARE(check->columns,
            (QStringList { QStringLiteral("case_id"), QStringLiteral("activity"), QStringLiteral("timestamp"),
                QStringLiteral("who is it") }));
        QCOMPARE(check->moments, QStringList { QStringLiteral("timestamp") });
    }

    void nobodyAnswers()
    {
        WarehouseAddress nowhere = address();
        nowhere.host = m_server->folder() + QStringLiteral("/nowhere");
        QCOMPARE(trouble(nowhere), Trouble::NoServer);
        nowhere.host = QStringLiteral("127.0.0.1");
        nowhere.port = 1;
        QCOMPARE(trouble(nowhere), Trouble::NoServer);
    }

    void onlyWhoKnowsThePasswordIsLetIn()
    {
        WarehouseAddress ofAnn = address();
        ofAnn.user = QStringLiteral("ann");
        QCOMPARE(trouble(ofAnn), Trouble::Refused);
        QCOMPARE(trouble(ofAnn, QStringLiteral("wrong")), Trouble::Refused);
        QCOMPARE(trouble(ofAnn, QStringLiteral("geheim")), Trouble::None);
        const auto counted = postgresSource(ofAnn, QStringLiteral("geheim"))->summary(allVariants, {});
        QVERIFY(counted);
        QCOMPARE(counted->graph.events, 1);
        ofAnn.user = QStringLiteral("nobody");
        QCOMPARE(trouble(ofAnn), Trouble::Refused);
    }

    void whatIsMissingIsNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<Trouble>("expected");
        QTest::newRow("database") << QStringLiteral("database") << QStringLiteral("nowhere") << Trouble::NoDatabase;
        QTest::newRow("table") << QStringLiteral("table") << QStringLiteral("nothing") << Trouble::NoTable;
        QTest::newRow("no table named") << QStringLiteral("table") << QString() << Trouble::NoTable;
        QTest::newRow("no name of a table") << QStringLiteral("table") << QStringLiteral("a.b.c.d") << Trouble::NoTable;
        QTest::newRow("a quote") << QStringLiteral("table") << QStringLiteral("it's") << Trouble::NoTable;
        QTest::newRow("column") << QStringLiteral("actor") << QStringLiteral("who") << Trouble::NoColumn;
        QTest::newRow("no column named") << QStringLiteral("activity") << QString() << Trouble::NoColumn;
        QTest::newRow("text for time") << QStringLiteral("table") << QStringLiteral("sales.texts")
                                       << Trouble::NotMoments;
    }

    void whatIsMissingIsNamed()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(Trouble, expected);
        WarehouseAddress wrong = address();
        (key == QStringLiteral("database")       ? wrong.database
                : key == QStringLiteral("table") ? wrong.table
                : key == QStringLiteral("actor") ? wrong.actor
                                                 : wrong.activity)
            = value;
        const auto check = checkedWarehouse(wrong);
        QVERIFY(check);
        QCOMPARE(check->trouble, expected);
        if (expected == Trouble::NoTable || expected == Trouble::NoColumn)
            QCOMPARE(check->what, value);
    }

    void aTableThatIsNotForUsIsToldSo()
    {
        WarehouseAddress ofAnn = address();
        ofAnn.user = QStringLiteral("ann");
        ofAnn.table = QStringLiteral("secret");
        QCOMPARE(trouble(ofAnn, QStringLiteral("geheim")), Trouble::NotReadable);
    }

    void whoStopsItHearsNothing()
    {
        Cancellation cancellation;
        cancellation.cancel();
        const auto check = checkedWarehouse(address(), {}, cancellation);
        QVERIFY(!check);
        QCOMPARE(check.error().kind, Error::Kind::Cancelled);
    }

    void cleanupTestCase() { m_server.reset(); }
};

QTEST_GUILESS_MAIN(WarehouseCheckTest)
#include "warehouse_check_test.moc"
