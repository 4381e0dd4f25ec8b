// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warehouse/event_queries.h"
#include "core/warehouse/warehouse_address.h"

#include <QTest>

#include <rapidcheck.h>

using namespace headwater;

/// Where a database keeps events, as text and back, never with a password.
class WarehouseAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressSaysServerTableAndColumns()
    {
        const auto address = parseWarehouseAddress(
            QStringLiteral("postgresql://ann@db.example:5433/"
                           "sales?table=crm.events&case=deal&activity=step&time=at&channel=via&resource=who&"
                           "account=customer&order=id&sslmode=require"));
        QVERIFY2(address, address ? "" : qPrintable(address.error().detail));
        QCOMPARE(address->host, QStringLiteral("db.example"));
        QCOMPARE(address->port, 5433);
        QCOMPARE(address->user, QStringLiteral("ann"));
        QCOMPARE(address->database, QStringLiteral("sales"));
        QCOMPARE(address->table, QStringLiteral("crm.events"));
        QCOMPARE(address->journey, QStringLiteral("deal"));
        QCOMPARE(address->activity, QStringLiteral("step"));
        QCOMPARE(address->at, QStringLiteral("at"));
        QCOMPARE(address->channel, QStringLiteral("via"));
        QCOMPARE(address->actor, QStringLiteral("who"));
        QCOMPARE(address->account, QStringLiteral("customer"));
        QCOMPARE(address->order, QStringLiteral("id"));
        QCOMPARE(address->sslMode, QStringLiteral("require"));
    }

    void columnsHaveTheirUsualNames()
    {
        const auto address = parseWarehouseAddress(QStringLiteral("postgres://h/d?table=events"));
        QVERIFY(address);
        QCOMPARE(address->journey, QStringLiteral("case_id"));
        QCOMPARE(address->activity, QStringLiteral("activity"));
        QCOMPARE(address->at, QStringLiteral("timestamp"));
        QCOMPARE(address->port, 5432);
    }

    void wrongAddressesSayWhatHelps_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *text, const char *said) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(said);
        };
        row("mysql://h/d?table=e", "postgresql://");
        row("events.csv", "postgresql://");
        row("postgresql://h/?table=e", "names no database");
        row("postgresql://h/d", "table=");
        row("postgresql://h/d?table=e&case=", "case=");
        row("postgresql://h/d?table=e&colour=red", "\"colour\" is not known");
        row("postgresql://ann:secret@h/d?table=e", "PGPASSWORD");
        row("postgresql://h/d?table=e&password=secret", "\"password\" is not known");
    }

    void wrongAddressesSayWhatHelps()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        const auto address = parseWarehouseAddress(text);
        QVERIFY(!address);
        QCOMPARE(address.error().kind, Error::Kind::InvalidInput);
        QVERIFY2(address.error().detail.contains(said), qPrintable(address.error().detail));
        QVERIFY(!address.error().detail.contains(QStringLiteral("secret")));
    }

    void anAddressIsTheSameAfterItWasKept()
    {
        QVERIFY(rc::check([] {
            const auto word = [] {
                const auto letters = *rc::gen::nonEmpty(
                    rc::gen::container<std::string>(rc::gen::elementOf(std::string("abXY_ 1.%&=?/#@:+\"'"))));
                return QString::fromStdString(letters) + QStringLiteral("é");
            };
            WarehouseAddress address;
            const bool isSocket = *rc::gen::arbitrary<bool>();
            address.host = isSocket ? QStringLiteral("/tmp/") + word() : QStringLiteral("db.example.com");
            address.port = *rc::gen::inRange(1, 65'536);
            address.user = word();
            address.database = word();
            for (QString WarehouseAddress::*part :
                { &WarehouseAddress::table, &WarehouseAddress::journey, &WarehouseAddress::activity,
                    &WarehouseAddress::at, &WarehouseAddress::actor, &WarehouseAddress::order })
                address.*part = word();
            const QString text = addressText(address);
            RC_LOG() << text.toStdString();
            const auto again = parseWarehouseAddress(text);
            RC_ASSERT(again.has_value());
            RC_ASSERT(*again == address);
        }));
    }

    void namesCannotLeaveTheirQuotes()
    {
        WarehouseAddress address;
        address.table = QStringLiteral("a\"; DROP TABLE x; --");
        address.journey = QStringLiteral("%1 %2 %3");
        const QString query = summaryQuery(address, 20);
        QVERIFY(query.contains(QStringLiteral("\"a\"\"; DROP TABLE x; --\"")));
        QVERIFY(query.contains(QStringLiteral("\"%1 %2 %3\"")));
    }
};

QTEST_GUILESS_MAIN(WarehouseAddressTest)
#include "warehouse_address_test.moc"
