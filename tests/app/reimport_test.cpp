// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QJsonArray>
#include <QtTest>

#include <sqlite3.h>

using namespace headwater::testing;

namespace {

const QString plan = QStringLiteral("plan.headwater");

/// How many rows an import added, changed and found missing, over all tables.
struct Counts {
    int added = 0;
    int changed = 0;
    int removed = 0;

    bool operator==(const Counts &) const = default;
};

Counts countsOf(const Answer &answer)
{
    Counts counts;
    for (const auto &table : answer.json().value(QStringLiteral("changes")).toObject()) {
        counts.added += table.toObject().value(QStringLiteral("added")).toInt();
        counts.changed += table.toObject().value(QStringLiteral("changed")).toInt();
        counts.removed += table.toObject().value(QStringLiteral("removed")).toInt();
    }
    return counts;
}

Answer import(const Program &program, const QStringList &words)
{
    return program.run(QStringList { QStringLiteral("import"), plan, QStringLiteral("--json") } + words);
}

/// The accounts of the plan as one text of CSV.
QByteArray accountsOf(const Program &program)
{
    program.run({ QStringLiteral("export"), plan, QStringLiteral("--to"), QStringLiteral("now.csv"),
        QStringLiteral("--table"), QStringLiteral("account") });
    return program.read(QStringLiteral("now.csv"));
}

} // namespace

/// The same file again, our own files again, a mapping said once: what a second import finds.
class ReimportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanWhoseFactsWereDamagedIsBlamedItself()
    {
        const Program program;
        program.write(QStringLiteral("deals.csv"),
            "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n"
            "A1,Ann Dee,GTX,Acme,Won,2026-01-01,2026-02-01,100\n"
            "A2,Ann Dee,GTX,Acme,Won,2026-01-02,2026-02-02,200\n");
        QCOMPARE(program.run({ QStringLiteral("new"), plan }).exitCode, 0);
        QCOMPARE(import(program, { QStringLiteral("deals.csv") }).exitCode, 0);
        sqlite3 *file = nullptr;
        QCOMPARE(sqlite3_open(program.path(plan).toUtf8().constData(), &file), SQLITE_OK);
        QCOMPARE(sqlite3_exec(file, "UPDATE opportunity SET amount = 1 + amount", {}, {}, {}), SQLITE_OK);
        QCOMPARE(sqlite3_close(file), SQLITE_OK);
        const QStringList exported { QStringLiteral("export"), plan, QStringLiteral("--to"),
            QStringLiteral("out.xlsx") };
        for (const Answer &answer : { program.run(exported), import(program, { QStringLiteral("deals.csv") }),
                 program.run({ QStringLiteral("check"), plan }) }) {
            QCOMPARE(answer.exitCode, 3);
            QVERIFY2((answer.errors + answer.out).contains(plan), qPrintable(answer.errors));
        }
        QVERIFY(!program.files().contains(QStringLiteral("out.xlsx")));
    }

    void ourOwnExportsBringNothingNew_data()
    {
        QTest::addColumn<QString>("destination");
        QTest::newRow("folder of CSV") << QStringLiteral("out/");
        QTest::newRow("workbook") << QStringLiteral("out.xlsx");
    }
    void ourOwnExportsBringNothingNew()
    {
        QFETCH(QString, destination);
        const Program program;
        QVERIFY(QDir(program.folder.path()).mkdir(QStringLiteral("out")));
        QCOMPARE(program
                     .run({ QStringLiteral("generate"), plan, QStringLiteral("--seats"), QStringLiteral("30"),
                         QStringLiteral("--accounts"), QStringLiteral("150"), QStringLiteral("--journeys"),
                         QStringLiteral("200") })
                     .exitCode,
            0);
        const Answer exported = program.run({ QStringLiteral("export"), plan, QStringLiteral("--to"), destination });
        QVERIFY2(exported.exitCode == 0, qPrintable(exported.errors));
        QStringList files { destination };
        if (destination.endsWith(u'/')) {
            files.clear();
            for (const QString &name : QDir(program.path(destination)).entryList(QDir::Files, QDir::Name))
                files.append(destination + name);
            QVERIFY(files.size() > 10);
        }
        const Answer again = import(program, files);
        QVERIFY2(again.exitCode == 0, qPrintable(again.errors));
        QCOMPARE(countsOf(again), Counts());
    }

    void aMappingIsSaidOnceAndKeptInThePlan()
    {
        const Program program;
        QCOMPARE(program.run({ QStringLiteral("new"), plan }).exitCode, 0);
        program.write(QStringLiteral("kunden.csv"), "Wer;Worin\nAcme;Retail\n");
        QCOMPARE(import(program, { QStringLiteral("kunden.csv") }).exitCode, 2);

        program.write(
            QStringLiteral("meaning.json"), R"({"kind": "accounts", "columns": {"Wer": "name", "Worin": "sector"}})");
        const Answer mapped = import(
            program, { QStringLiteral("kunden.csv"), QStringLiteral("--mapping"), QStringLiteral("meaning.json") });
        QVERIFY2(mapped.exitCode == 0, qPrintable(mapped.errors));
        QVERIFY(accountsOf(program).contains("Acme"));
        QVERIFY(accountsOf(program).contains("Retail"));

        program.write(QStringLiteral("kunden.csv"), "Wer;Worin\nAcme;Retail\nBeta;Energy\n");
        const Answer next = import(program, { QStringLiteral("kunden.csv") });
        QVERIFY2(next.exitCode == 0, qPrintable(next.errors));
        QVERIFY(accountsOf(program).contains("Beta"));
    }

    void aMappingThatCannotBeUnderstoodStopsTheImport_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("Kunde = name");
        QTest::newRow("no such kind") << QByteArray(R"({"kind": "guests", "columns": {"Kunde": "name"}})");
        QTest::newRow("no such meaning") << QByteArray(R"({"kind": "accounts", "columns": {"Kunde": "colour"}})");
    }
    void aMappingThatCannotBeUnderstoodStopsTheImport()
    {
        QFETCH(QByteArray, json);
        const Program program;
        QCOMPARE(program.run({ QStringLiteral("new"), plan }).exitCode, 0);
        program.write(QStringLiteral("kunden.csv"), "Kunde\nAcme\n");
        program.write(QStringLiteral("meaning.json"), json);
        const Answer answer = import(
            program, { QStringLiteral("kunden.csv"), QStringLiteral("--mapping"), QStringLiteral("meaning.json") });
        QVERIFY(answer.exitCode == 2 || answer.exitCode == 3);
        QVERIFY2(answer.errors.startsWith(QStringLiteral("headwater: meaning.json: ")), qPrintable(answer.errors));
        QVERIFY(!accountsOf(program).contains("Acme"));
    }

    void whatAFileNoLongerListsStaysUnlessAskedFor()
    {
        const Program program;
        QCOMPARE(program.run({ QStringLiteral("new"), plan }).exitCode, 0);
        program.write(QStringLiteral("accounts.csv"), "account,sector\nAcme,Retail\nBeta,Energy\n");
        QCOMPARE(import(program, { QStringLiteral("accounts.csv") }).exitCode, 0);

        program.write(QStringLiteral("accounts.csv"), "account,sector\nAcme,Trade\n");
        const Answer kept = import(program, { QStringLiteral("accounts.csv") });
        QCOMPARE(kept.exitCode, 0);
        QVERIFY(accountsOf(program).contains("Trade"));
        QVERIFY(accountsOf(program).contains("Beta"));

        const Answer removed = import(program, { QStringLiteral("accounts.csv"), QStringLiteral("--remove-missing") });
        QCOMPARE(removed.exitCode, 0);
        QCOMPARE(countsOf(removed), (Counts { 0, 0, 1 }));
        QVERIFY(!accountsOf(program).contains("Beta"));
        QCOMPARE(program.run({ QStringLiteral("check"), plan }).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(ReimportTest)
#include "reimport_test.moc"
