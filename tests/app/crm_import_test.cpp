// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QJsonArray>
#include <QtTest>

using namespace headwater::testing;

/// The CRM export of the corpus becomes a plan through the command line; figures as in reference.md.
class CrmImportTest : public QObject
{
    Q_OBJECT

private:
    static QStringList importWords(const QStringList &more = {})
    {
        QString corpus = qEnvironmentVariable("HEADWATER_CORPUS");
        if (corpus.isEmpty())
            corpus = QDir(qEnvironmentVariable("HEADWATER_SOURCE")).filePath(QStringLiteral("../shared/data"));
        QStringList words { QStringLiteral("import"), QStringLiteral("plan.headwater") };
        for (const char *name : { "accounts", "products", "sales_teams", "sales_pipeline" })
            words.append(QDir(corpus).absoluteFilePath(QStringLiteral("crm/%1.csv").arg(QString::fromLatin1(name))));
        return words + more;
    }

    static void makePlan(const Program &program)
    {
        QCOMPARE(program.run({ QStringLiteral("new"), QStringLiteral("plan.headwater") }).exitCode, 0);
    }

private Q_SLOTS:
    void init()
    {
        if (!QFileInfo::exists(importWords()[2]))
            QSKIP("the corpus is not there");
    }

    void aDryRunTellsEverythingAndWritesNothing()
    {
        const Program program;
        makePlan(program);
        const QByteArray before = program.read(QStringLiteral("plan.headwater"));
        const Answer answer = program.run(
            importWords({ QStringLiteral("--dry-run"), QStringLiteral("--json") }), QStringLiteral("de_DE.UTF-8"));
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(program.read(QStringLiteral("plan.headwater")), before);
        const QJsonObject json = answer.json();
        QCOMPARE(json.value(QStringLiteral("schema")).toString(), QStringLiteral("headwater.import/1"));
        QVERIFY(json.value(QStringLiteral("dry_run")).toBool());
        const QJsonObject pipeline = json.value(QStringLiteral("files")).toArray().at(3).toObject();
        QCOMPARE(pipeline.value(QStringLiteral("accepted")).toInt(), 8'800);
        QVERIFY(pipeline.value(QStringLiteral("rejected")).toArray().isEmpty());
        const QJsonObject alias = json.value(QStringLiteral("aliases")).toArray().at(0).toObject();
        QCOMPARE(alias.value(QStringLiteral("seen")).toString(), QStringLiteral("GTXPro"));
        QCOMPARE(alias.value(QStringLiteral("rows")).toInt(), 1'480);
        QCOMPARE(program.run(importWords({ QStringLiteral("--dry-run"), QStringLiteral("--json") })).out, answer.out);
    }

    void importingTwiceChangesNothingMore()
    {
        const Program program;
        makePlan(program);
        QCOMPARE(program.run(importWords({ QStringLiteral("--accept-aliases") })).exitCode, 0);
        const Answer again = program.run(importWords({ QStringLiteral("--json"), QStringLiteral("--accept-aliases") }));
        QCOMPARE(again.exitCode, 0);
        for (const auto &table : again.json().value(QStringLiteral("changes")).toObject()) {
            QCOMPARE(table.toObject().value(QStringLiteral("added")).toInt(), 0);
            QCOMPARE(table.toObject().value(QStringLiteral("changed")).toInt(), 0);
        }
        QCOMPARE(program.run({ QStringLiteral("check"), QStringLiteral("plan.headwater") }).exitCode, 0);

        const Answer exported
            = program.run({ QStringLiteral("export"), QStringLiteral("plan.headwater"), QStringLiteral("--to"),
                QStringLiteral("out.csv"), QStringLiteral("--table"), QStringLiteral("opportunity") });
        QCOMPARE(exported.exitCode, 0);
        QCOMPARE(program.read(QStringLiteral("out.csv")).count('\n'), 8'801);
        QVERIFY(!program.read(QStringLiteral("out.csv")).contains("GTXPro"));
    }

    void aKilledImportLeavesThePlanAsItWas()
    {
        const Program program;
        makePlan(program);
        const auto accounts = [&program] {
            const Answer answer
                = program.run({ QStringLiteral("export"), QStringLiteral("plan.headwater"), QStringLiteral("--to"),
                    QStringLiteral("accounts.csv"), QStringLiteral("--table"), QStringLiteral("account") });
            return answer.exitCode == 0 ? program.read(QStringLiteral("accounts.csv")).count('\n') - 1 : -1;
        };
        for (const int milliseconds : { 20, 60, 120, 200 }) {
            QProcess import;
            program.start(import, importWords());
            import.waitForFinished(milliseconds);
            import.kill();
            import.waitForFinished();
            const auto count = accounts();
            QVERIFY2(count == 0 || count == 85, qPrintable(QString::number(count)));
            QCOMPARE(program.run({ QStringLiteral("check"), QStringLiteral("plan.headwater") }).exitCode, 0);
        }
    }

    void badRowsAreNamedReportedAndLeftOut()
    {
        const Program program;
        makePlan(program);
        program.write(
            QStringLiteral("products.csv"), "product,series,sales_price\nGTX Pro,GTX,4821\nGTX Basic,GTX,cheap\n");
        const QStringList words { QStringLiteral("import"), QStringLiteral("plan.headwater"),
            QStringLiteral("products.csv") };
        const Answer strict = program.run(words + QStringList { QStringLiteral("--strict") });
        QCOMPARE(strict.exitCode, 1);
        QVERIFY2(strict.errors.startsWith(QStringLiteral("headwater: products.csv:3: ")), qPrintable(strict.errors));
        const Answer answer = program.run(
            words + QStringList { QStringLiteral("--json"), QStringLiteral("--report"), QStringLiteral("bad.csv") });
        QCOMPARE(answer.exitCode, 1);
        const QJsonObject row = answer.json()
                                    .value(QStringLiteral("files"))
                                    .toArray()
                                    .at(0)
                                    .toObject()
                                    .value(QStringLiteral("rejected"))
                                    .toArray()
                                    .at(0)
                                    .toObject();
        QCOMPARE(row.keys(),
            QStringList({ QStringLiteral("column"), QStringLiteral("problem"), QStringLiteral("remedy"),
                QStringLiteral("row"), QStringLiteral("value") }));
        QCOMPARE(row.value(QStringLiteral("row")).toInt(), 3);
        QVERIFY(program.read(QStringLiteral("bad.csv")).contains("cheap"));
        QCOMPARE(answer.json()
                     .value(QStringLiteral("changes"))
                     .toObject()
                     .value(QStringLiteral("product"))
                     .toObject()
                     .value(QStringLiteral("added"))
                     .toInt(),
            1);
    }

    void aFileWithoutOneGoodRowIsNotCalledKnown()
    {
        const Program program;
        makePlan(program);
        program.write(QStringLiteral("accounts.csv"), "account,revenue\nAcme,abc\n");
        const Answer answer = program.run(
            { QStringLiteral("import"), QStringLiteral("plan.headwater"), QStringLiteral("accounts.csv") });
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.out.contains(QStringLiteral("No row could be taken")), qPrintable(answer.out));
        QVERIFY(!answer.out.contains(QStringLiteral("already")));
        QVERIFY2(answer.errors.startsWith(QStringLiteral("headwater: accounts.csv:2: revenue \"abc\": this is not")),
            qPrintable(answer.errors));
        QVERIFY(!answer.errors.contains(QStringLiteral(".;")));
    }

    void unknownColumnsAskForAKindAndMissingFilesAreUnreadable()
    {
        const Program program;
        makePlan(program);
        program.write(QStringLiteral("odd.csv"), "colour,weather\nred,rain\n");
        QCOMPARE(program.run({ QStringLiteral("import"), QStringLiteral("plan.headwater"), QStringLiteral("odd.csv") })
                     .exitCode,
            2);
        QCOMPARE(
            program.run({ QStringLiteral("import"), QStringLiteral("plan.headwater"), QStringLiteral("nowhere.csv") })
                .exitCode,
            3);
    }
};

QTEST_GUILESS_MAIN(CrmImportTest)
#include "crm_import_test.moc"
