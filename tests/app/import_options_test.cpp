// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QJsonArray>
#include <QtTest>

using namespace headwater::testing;

/// What the options of the import say about files, and how the import ends when files cannot be used.
class ImportOptionsTest : public QObject
{
    Q_OBJECT

private:
    static Answer import(const Program &program, const QStringList &words)
    {
        return program.run(QStringList { QStringLiteral("import"), QStringLiteral("plan.headwater") } + words);
    }

    static QJsonObject firstFile(const Answer &answer)
    {
        return answer.json().value(QStringLiteral("files")).toArray().at(0).toObject();
    }

    /// A table of the plan as CSV.
    static QString table(const Program &program, const QString &name)
    {
        program.run({ QStringLiteral("export"), QStringLiteral("plan.headwater"), QStringLiteral("--to"),
            QStringLiteral("out.csv"), QStringLiteral("--table"), name });
        return QString::fromUtf8(program.read(QStringLiteral("out.csv")));
    }

    std::unique_ptr<Program> m_program;

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        QCOMPARE(m_program->run({ QStringLiteral("new"), QStringLiteral("plan.headwater") }).exitCode, 0);
    }

    void datesAndDecimalsAreReadAsSaid()
    {
        m_program->write(QStringLiteral("deals.csv"),
            "opportunity_id;account;sales_agent;deal_stage;close_date;close_value\n1;Acme;Ann;Won;03/04/2026;1.234\n");
        const QStringList words { QStringLiteral("deals.csv"), QStringLiteral("--dates"), QStringLiteral("dmy"),
            QStringLiteral("--decimal=point") };
        const Answer said = import(*m_program, words + QStringList { QStringLiteral("--dry-run") });
        QCOMPARE(said.exitCode, 0);
        QVERIFY2(said.out.contains(QStringLiteral("close_date: dates read as day/month/year (as --dates says)")),
            qPrintable(said.out));
        QVERIFY2(said.out.contains(QStringLiteral("decimal point, as in 1,234.50 (as --decimal says)")),
            qPrintable(said.out));
        QCOMPARE(import(*m_program, words).exitCode, 0);
        const QString read = table(*m_program, QStringLiteral("opportunity"));
        QVERIFY2(
            read.contains(QStringLiteral("2026-04-03")) && read.contains(QStringLiteral("1.23,")), qPrintable(read));
    }

    void anOrderOrMarkThatIsNoneIsWrongUse_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("dates") << QStringLiteral("--dates=mm/dd");
        QTest::newRow("decimal") << QStringLiteral("--decimal=.");
    }
    void anOrderOrMarkThatIsNoneIsWrongUse()
    {
        QFETCH(QString, word);
        m_program->write(QStringLiteral("products.csv"), "product,series\nGTX Pro,GTX\n");
        const Answer answer = import(*m_program, { QStringLiteral("products.csv"), word });
        QCOMPARE(answer.exitCode, 2);
        QVERIFY2(answer.errors.contains(QStringLiteral("it is one of ")), qPrintable(answer.errors));
    }

    void theHeaderIsFoundBelowTitlesAndCanBeSaid()
    {
        m_program->write(QStringLiteral("report.csv"),
            "Customers, by revenue\naccount,sector\naccount,sector,revenue\nAcme,Retail,7\n");
        const QStringList words { QStringLiteral("report.csv"), QStringLiteral("--dry-run") };
        const Answer found = import(*m_program, words);
        QVERIFY2(found.out.contains(QStringLiteral("columns are named in row 2")), qPrintable(found.out));
        const Answer said
            = import(*m_program, words + QStringList { QStringLiteral("--header-row=3"), QStringLiteral("--json") });
        QCOMPARE(said.exitCode, 0);
        QCOMPARE(firstFile(said).value(QStringLiteral("header_row")).toInt(), 3);
        QCOMPARE(firstFile(said).value(QStringLiteral("rows")).toInt(), 1);
        QCOMPARE(import(*m_program, words + QStringList { QStringLiteral("--header-row=0") }).exitCode, 2);
        QCOMPARE(import(*m_program, words + QStringList { QStringLiteral("--header-row=9") }).exitCode, 2);
    }

    void aMappingThatFitsNoFileIsWrongUse()
    {
        m_program->write(QStringLiteral("kunden.csv"), "Kunde,Branche\nAcme,Retail\n");
        m_program->write(
            QStringLiteral("map.json"), R"({"kind": "accounts", "columns": {"Kunde": "name", "Brache": "sector"}})");
        const QStringList words { QStringLiteral("kunden.csv"), QStringLiteral("--mapping"),
            QStringLiteral("map.json") };
        const Answer misspelt = import(*m_program, words);
        QCOMPARE(misspelt.exitCode, 2);
        QVERIFY2(misspelt.errors.startsWith(
                     QStringLiteral("headwater: map.json: the mapping for accounts (Brache, Kunde) fits none")),
            qPrintable(misspelt.errors));
        QVERIFY(!table(*m_program, QStringLiteral("account")).contains(QStringLiteral("Acme")));

        m_program->write(
            QStringLiteral("map.json"), R"({"kind": "accounts", "columns": {"Kunde": "name", "Branche": "country"}})");
        QCOMPARE(import(*m_program, words + QStringList { QStringLiteral("--as=products") }).exitCode, 2);
        QCOMPARE(import(*m_program, words + QStringList { QStringLiteral("--as=accounts") }).exitCode, 0);
        QVERIFY(table(*m_program, QStringLiteral("account")).contains(QStringLiteral("Acme")));
    }

    void picturesAndDocumentsAreNoTables_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("PNG") << QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE1\x12\x34"
                                            "Exif\x01\x02\x03\n\x07\x08,\x0E\n",
            19);
        QTest::newRow("PDF") << QByteArray("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n1 0 obj\n");
        QTest::newRow("PDF behind a blank line") << QByteArray("\r\n%PDF-1.4\n1 0 obj\n");
        QTest::newRow("program") << QByteArray("\x7F"
                                               "ELF\x02\x01\x01\x03,\x01\n\x02\x01\x04",
            14);
        QTest::newRow("SQLite") << QByteArray("SQLite format 3\0\x10\0\2\2\0\x40\x20\x20", 25);
    }
    void picturesAndDocumentsAreNoTables()
    {
        QFETCH(QByteArray, content);
        m_program->write(QStringLiteral("dropped"), content);
        const Answer answer = import(*m_program, { QStringLiteral("dropped") });
        QVERIFY2(answer.exitCode == 3, qPrintable(answer.errors));
        QVERIFY2(answer.errors.startsWith(QStringLiteral("headwater: dropped: ")), qPrintable(answer.errors));
    }

    void newAccountsAreAddedUnlessTheyAreNotWanted()
    {
        const QByteArray deals = "opportunity_id,account,sales_agent,deal_stage,close_value\n";
        m_program->write(QStringLiteral("q1.csv"), deals + "1,Acme,Ann,Won,10\n");
        m_program->write(QStringLiteral("q2.csv"), deals + "2,Birch,Dee,Won,10\n3,Birch,Dee,Won,20\n");
        QCOMPARE(import(*m_program, { QStringLiteral("q1.csv") }).exitCode, 0);
        const Answer without = import(*m_program, { QStringLiteral("q2.csv"), QStringLiteral("--no-new-accounts") });
        QCOMPARE(without.exitCode, 0);
        QVERIFY2(without.out.contains(QStringLiteral("not in the plan (1): Birch (2 rows)")), qPrintable(without.out));
        QVERIFY2(without.out.contains(QStringLiteral("without a seat (1): Dee (2 rows)")), qPrintable(without.out));
        QVERIFY(!table(*m_program, QStringLiteral("account")).contains(QStringLiteral("Birch")));
        const Answer with = import(*m_program, { QStringLiteral("q2.csv"), QStringLiteral("--json") });
        QCOMPARE(with.json().value(QStringLiteral("unknown_accounts")).toArray().size(), 1);
        QVERIFY(table(*m_program, QStringLiteral("account")).contains(QStringLiteral("Birch")));
        const Answer again = import(*m_program, { QStringLiteral("q2.csv"), QStringLiteral("--json") });
        QVERIFY(again.json().value(QStringLiteral("changes")).toObject().isEmpty());
        QCOMPARE(again.json().value(QStringLiteral("unknown_accounts")).toArray().size(), 0);
        QCOMPARE(again.json().value(QStringLiteral("unknown_owners_count")).toInt(), 1);
    }

    void filesThatCannotBeUsedAreToldInJsonFirst()
    {
        m_program->write(QStringLiteral("odd.csv"), "colour,weather\nred,rain\n");
        m_program->write(QStringLiteral("products.csv"), "product,series,sales_price\nGTX,G,cheap\nGTX Pro,G,7\n");
        const Answer odd = import(*m_program, { QStringLiteral("odd.csv"), QStringLiteral("--json") });
        QCOMPARE(odd.exitCode, 2);
        QCOMPARE(odd.json().value(QStringLiteral("schema")).toString(), QStringLiteral("headwater.import/1"));
        QCOMPARE(firstFile(odd).value(QStringLiteral("kind")).toString(), QStringLiteral("unknown"));
        QVERIFY(odd.json().value(QStringLiteral("changes")).toObject().isEmpty());
        const Answer strict = import(
            *m_program, { QStringLiteral("products.csv"), QStringLiteral("--json"), QStringLiteral("--strict") });
        QCOMPARE(strict.exitCode, 1);
        QCOMPARE(firstFile(strict).value(QStringLiteral("rejected_count")).toInt(), 1);
        QVERIFY(strict.json().value(QStringLiteral("changes")).toObject().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ImportOptionsTest)
#include "import_options_test.moc"
