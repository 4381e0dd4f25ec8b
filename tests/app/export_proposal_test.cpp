// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QtTest>

using namespace headwater::testing;

/// `headwater export`: a proposal in every format, and the tables that it wrote before, through the built program.
class ExportProposalTest : public QObject
{
    Q_OBJECT

    Program program;
    Answer exported(const QStringList &options) const
    {
        return program.run(QStringList { QStringLiteral("export"), QStringLiteral("sample.headwater") } + options);
    }
    static QStringList words(const char *options) { return QString::fromLatin1(options).split(u' '); }
    QStringList sheetsOf(const QString &name) const
    {
        // Names of sheets stand in xl/workbook.xml, which is packed; the program's own reader is not linked here.
        QProcess unzip;
        unzip.start(
            QStringLiteral("unzip"), { QStringLiteral("-p"), program.path(name), QStringLiteral("xl/workbook.xml") });
        if (!unzip.waitForFinished())
            return {};
        QStringList names;
        static const QRegularExpression sheet(QStringLiteral("<sheet name=\"([^\"]*)\""));
        for (auto each = sheet.globalMatch(QString::fromUtf8(unzip.readAllStandardOutput())); each.hasNext();)
            names.append(each.next().captured(1));
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Answer made
            = program.run({ QStringLiteral("new"), QStringLiteral("sample.headwater"), QStringLiteral("--sample") });
        QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
    }

    void everyFormatIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("pdf") << QStringLiteral("p.pdf") << QByteArray("%PDF");
        QTest::newRow("slides") << QStringLiteral("p.pptx") << QByteArray("PK");
        QTest::newRow("page") << QStringLiteral("p.html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("workbook") << QStringLiteral("p.xlsx") << QByteArray("PK");
    }
    void everyFormatIsWritten()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, beginning);
        const Answer answer = exported({ QStringLiteral("--scenario"), QStringLiteral("Fluid North"),
            QStringLiteral("--against"), QStringLiteral("baseline"), QStringLiteral("--to"), name });
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.errors));
        QCOMPARE(answer.out.trimmed(), name);
        QVERIFY(program.read(name).startsWith(beginning));
    }

    void workbookOfTablesStaysReachable()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty())
            QSKIP("unzip is not installed");
        const QStringList compared { QStringLiteral("--scenario"), QStringLiteral("Fluid North"),
            QStringLiteral("--against"), QStringLiteral("baseline"), QStringLiteral("--to") };
        QCOMPARE(exported(compared + QStringList { QStringLiteral("t.xlsx"), QStringLiteral("--tables") }).exitCode, 0);
        QVERIFY(sheetsOf(QStringLiteral("t.xlsx")).contains(QStringLiteral("changes")));
        QCOMPARE(exported(words("--to all.xlsx")).exitCode, 0);
        QVERIFY(sheetsOf(QStringLiteral("all.xlsx")).contains(QStringLiteral("seat")));
        QCOMPARE(exported(compared + QStringList { QStringLiteral("p.xlsx") }).exitCode, 0);
        const QStringList sheets = sheetsOf(QStringLiteral("p.xlsx"));
        for (const char *sheet : { "Summary", "Changes", "Who moves", "Seats", "Accounts", "Coverage", "Costs",
                 "Assumptions", "Predictions" })
            QVERIFY2(sheets.contains(QString::fromLatin1(sheet)), sheet);
    }

    void whatCannotBeDoneIsSaid_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *asked, int exitCode, const char *said) {
            QTest::newRow(name) << QString::fromLatin1(asked) << exitCode << QString::fromLatin1(said);
        };
        row("redact what", "--to p.pdf --redact salaries", 2, "salaries");
        row("paper", "--to p.pdf --paper a3", 2, "a3");
        row("language", "--to p.pdf --language xx", 2, "xx");
        row("no template", "--to p.pptx --template none.pptx", 3, "none.pptx: is no presentation");
        row("no presentation", "--to p.pptx --template sample.headwater", 3, "sample.headwater: is no presentation");
        row("no folder", "--to no/such/p.pdf", 4, "no/such/p.pdf");
        row("scenario", "--to p.pdf --scenario Nowhere", 2, "Nowhere");
        row("redacted slice", "--slice North --redact names,pay --to sl.headwater", 2, "a slice has no --redact");
        row("slice of groups", "--slice North --smallest-group 5 --to sl.headwater", 2, "no --smallest-group");
        row("slice of a scenario", "--slice North --scenario baseline --to sl.headwater", 2, "no --scenario");
        row("tables of groups", "--table person --smallest-group 5 --to p.csv", 2, "a line for each person");
        row("language of tables", "--table person --language de --to p.csv", 2, "no --language");
        row("paper of slides", "--to p.pptx --paper a4", 2, "no --paper");
        row("template of a PDF", "--to p.pdf --template none.pptx", 2, "no --template");
    }
    void whatCannotBeDoneIsSaid()
    {
        QFETCH(QString, options);
        QFETCH(int, exitCode);
        QFETCH(QString, said);
        const Answer answer = exported(options.split(u' '));
        QVERIFY2(answer.exitCode == exitCode, qPrintable(QString::number(answer.exitCode) + answer.errors));
        QVERIFY2(answer.errors.contains(said), qPrintable(answer.errors));
        for (const char *file : { "sl.headwater", "p.csv" })
            QVERIFY(!program.files().contains(QString::fromLatin1(file)));
    }

    void tablesWithoutPayCanBeMade()
    {
        const Answer answer = exported(words("--redact pay --to nopay.xlsx"));
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.errors));
        QCOMPARE(exported(words("--redact pay --table role --to roles.csv")).exitCode, 0);
        const QList<QByteArray> roles = program.read(QStringLiteral("roles.csv")).split('\n');
        const auto pay = roles.front().trimmed().split(',').indexOf("cost_per_year");
        QVERIFY(pay > 0);
        for (const QByteArray &line : roles.mid(1)) {
            const QByteArray cost = line.trimmed().split(',').value(pay);
            QVERIFY2(cost.isEmpty() || cost.toDouble() == 0, line.constData());
        }
    }

    void aSmallestGroupNamesNobodyAndNoSeat()
    {
        const QStringList asked { QStringLiteral("--scenario"), QStringLiteral("Lean South"),
            QStringLiteral("--against"), QStringLiteral("baseline"), QStringLiteral("--smallest-group"),
            QStringLiteral("5"), QStringLiteral("--to") };
        const Answer page = exported(asked + QStringList { QStringLiteral("groups.html") });
        QVERIFY2(page.exitCode == 0, qPrintable(page.errors));
        const QByteArray html = program.read(QStringLiteral("groups.html"));
        for (const char *told : { "Aurora Marvorn", "Viktor Marimura", "S-06", "S-27" })
            QVERIFY2(!html.contains(told), told);
        if (QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty())
            QSKIP("unzip is not installed");
        QCOMPARE(exported(asked + QStringList { QStringLiteral("groups.xlsx") }).exitCode, 0);
        const QStringList sheets = sheetsOf(QStringLiteral("groups.xlsx"));
        QVERIFY(sheets.contains(QStringLiteral("Changes")));
        QVERIFY(!sheets.contains(QStringLiteral("Seats")));
    }

    void scenarioLikeTheBaselineIsNoCase()
    {
        const Answer answer = exported(words("--scenario baseline --to same.html"));
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.errors));
        QVERIFY(program.read(QStringLiteral("same.html")).contains("Nothing to decide"));
    }

    void redactedTablesNameNobody()
    {
        QCOMPARE(exported(words("--to people.csv --table person")).exitCode, 0);
        const QList<QByteArray> told = program.read(QStringLiteral("people.csv")).split('\n');
        const Answer answer = exported(words("--to hidden.csv --table person --redact names"));
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.errors));
        const QByteArray hidden = program.read(QStringLiteral("hidden.csv"));
        QVERIFY(hidden.contains("P-1"));
        const QList<QByteArray> header = told.front().trimmed().split(',');
        const QByteArray name = told[1].split(',').value(header.indexOf("name"));
        QVERIFY2(name.contains(' ') && !hidden.contains(name), name.constData());
    }
};

QTEST_GUILESS_MAIN(ExportProposalTest)
#include "export_proposal_test.moc"
