// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QJsonArray>
#include <QtTest>

using namespace headwater::testing;

/// Verbs that make and look at plans, and what the command line promises for all of them.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpNamesEveryVerbAndExitCode()
    {
        const Answer answer = Program().run({ QStringLiteral("--help") });
        QCOMPARE(answer.exitCode, 0);
        for (const char *word :
            { "new", "import", "export", "generate", "check", "diff", "journey", "Exit status", "0  done" })
            QVERIFY2(answer.out.contains(QLatin1StringView(word)), word);
    }

    void everyVerbExplainsItsOptionsAndExitCodes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("new") << QStringLiteral("--sample --force --currency");
        QTest::newRow("import") << QStringLiteral("--as --mapping --dates --decimal --header-row --dry-run --report "
                                                  "--json headwater.import/1 rejected sales_team");
        QTest::newRow("export") << QStringLiteral(
            "--to --table --tables --scenario --against --redact --paper --template");
        QTest::newRow("generate") << QStringLiteral("--seats --accounts --journeys --seed");
        QTest::newRow("check") << QStringLiteral("--json headwater.check/1 severity remedy");
        QTest::newRow("diff") << QStringLiteral("--json headwater.diff/1 summary reason");
        QTest::newRow("journey") << QStringLiteral(
            "--by --window --variants --json headwater.journey/1 no_decision_rate");
    }
    void everyVerbExplainsItsOptionsAndExitCodes()
    {
        QFETCH(QString, words);
        const Answer answer = Program().run({ QString::fromLatin1(QTest::currentDataTag()), QStringLiteral("--help") });
        QCOMPARE(answer.exitCode, 0);
        for (const QString &word : (words + QStringLiteral(" Exit status")).split(u' '))
            QVERIFY2(answer.out.contains(word), qPrintable(word));
    }

    void versionIsOneLine()
    {
        const Answer answer = Program().run({ QStringLiteral("--version") });
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(QRegularExpression(QStringLiteral("^headwater \\d+\\.\\d+\\.\\d+\n$")).match(answer.out).hasMatch());
    }

    void wrongUseIsTwoAndSaysWhatToDo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown verb") << QStringList { QStringLiteral("improt") };
        QTest::newRow("unknown option") << QStringList { QStringLiteral("new"), QStringLiteral("a.headwater"),
            QStringLiteral("--smaple") };
        QTest::newRow("too few words") << QStringList { QStringLiteral("diff"), QStringLiteral("a.headwater") };
        QTest::newRow("too many words") << QStringList { QStringLiteral("new"), QStringLiteral("a"),
            QStringLiteral("b") };
        QTest::newRow("value missing") << QStringList { QStringLiteral("generate"), QStringLiteral("a"),
            QStringLiteral("--seats") };
        QTest::newRow("not a number") << QStringList { QStringLiteral("generate"), QStringLiteral("a"),
            QStringLiteral("--seats"), QStringLiteral("many") };
        QTest::newRow("negative") << QStringList { QStringLiteral("generate"), QStringLiteral("a"),
            QStringLiteral("--seats=-1") };
        QTest::newRow("no such currency") << QStringList { QStringLiteral("new"), QStringLiteral("a"),
            QStringLiteral("--currency"), QStringLiteral("euro") };
        QTest::newRow("no such option") << QStringList { QStringLiteral("--bogus") };
        QTest::newRow("no such day") << QStringList { QStringLiteral("new"), QStringLiteral("a"),
            QStringLiteral("--starts"), QStringLiteral("2026-13-01") };
    }
    void wrongUseIsTwoAndSaysWhatToDo()
    {
        QFETCH(QStringList, arguments);
        const Program program;
        const Answer answer = program.run(arguments);
        QCOMPARE(answer.exitCode, 2);
        QVERIFY2(QRegularExpression(QStringLiteral("^headwater: [^;]+; [^;]+\n$")).match(answer.errors).hasMatch(),
            qPrintable(answer.errors));
        QCOMPARE(program.files(), QStringList());
    }

    void aNewPlanIsSoundAndNotReplacedUnlessForced()
    {
        const Program program;
        const QString plan = QStringLiteral("plan.headwater");
        QCOMPARE(program.run({ QStringLiteral("new"), plan }).exitCode, 0);
        const QByteArray first = program.read(plan);
        QCOMPARE(program.run({ QStringLiteral("new"), plan }).exitCode, 2);
        QCOMPARE(program.read(plan), first);
        QCOMPARE(program
                     .run({ QStringLiteral("new"), plan, QStringLiteral("--force"), QStringLiteral("--name"),
                         QStringLiteral("Other") })
                     .exitCode,
            0);
        QVERIFY(program.read(plan) != first);
        QCOMPARE(program.run({ QStringLiteral("check"), plan }).exitCode, 0);
        QCOMPARE(program.files(), QStringList { plan });
    }

    void checkTellsSoundFromDamagedAndForeign()
    {
        const Program program;
        const QString plan = QStringLiteral("plan.headwater");
        QCOMPARE(program.run({ QStringLiteral("new"), plan, QStringLiteral("--sample") }).exitCode, 0);
        const Answer sound = program.run({ QStringLiteral("check"), plan, QStringLiteral("--json") });
        QCOMPARE(sound.exitCode, 0);
        QCOMPARE(sound.json().value(QStringLiteral("schema")).toString(), QStringLiteral("headwater.check/1"));
        QVERIFY(sound.json().value(QStringLiteral("ok")).toBool());
        for (const auto &problem : sound.json().value(QStringLiteral("problems")).toArray()) {
            const QStringList keys = problem.toObject().keys();
            QCOMPARE(keys,
                QStringList({ QStringLiteral("problem"), QStringLiteral("remedy"), QStringLiteral("severity"),
                    QStringLiteral("where") }));
        }

        const QByteArray whole = program.read(plan);
        program.write(QStringLiteral("cut.headwater"), whole.left(whole.size() / 3));
        const Answer cut
            = program.run({ QStringLiteral("check"), QStringLiteral("cut.headwater"), QStringLiteral("--json") });
        QCOMPARE(cut.exitCode, 3);
        QVERIFY(!cut.json().value(QStringLiteral("ok")).toBool());
        QCOMPARE(program.read(QStringLiteral("cut.headwater")), whole.left(whole.size() / 3));

        program.write(QStringLiteral("letter.headwater"), "Dear planner,\n");
        const Answer letter = program.run({ QStringLiteral("check"), QStringLiteral("letter.headwater") });
        QCOMPARE(letter.exitCode, 3);
        QVERIFY(letter.errors.startsWith(QStringLiteral("headwater: letter.headwater: ")));
        QCOMPARE(program.run({ QStringLiteral("check"), QStringLiteral("nowhere.headwater") }).exitCode, 3);
    }

    void diffListsWhatTheScenariosOfTheSampleChange()
    {
        const Program program;
        const QString plan = QStringLiteral("plan.headwater");
        QCOMPARE(program.run({ QStringLiteral("new"), plan, QStringLiteral("--sample") }).exitCode, 0);
        const Answer wrong
            = program.run({ QStringLiteral("diff"), plan, QStringLiteral("Baseline"), QStringLiteral("Nonsense") });
        QCOMPARE(wrong.exitCode, 2);
        const QString other = wrong.errors.section(QStringLiteral("Baseline, "), 1).section(u',', 0, 0).trimmed();
        QVERIFY2(!other.isEmpty(), qPrintable(wrong.errors));

        const Answer answer = program.run(
            { QStringLiteral("diff"), plan, QStringLiteral("baseline"), other, QStringLiteral("--json") });
        QCOMPARE(answer.exitCode, 0);
        const QJsonObject json = answer.json();
        QCOMPARE(json.value(QStringLiteral("schema")).toString(), QStringLiteral("headwater.diff/1"));
        QCOMPARE(json.value(QStringLiteral("to")).toString(), other);
        const QJsonArray changes = json.value(QStringLiteral("changes")).toArray();
        QVERIFY(!changes.isEmpty());
        QString last;
        for (const auto &change : changes) {
            for (const char *key : { "action", "what", "id", "name", "column", "old", "new", "reason", "step" })
                QVERIFY2(change.toObject().contains(QLatin1StringView(key)), key);
            QVERIFY(last <= change.toObject().value(QStringLiteral("name")).toString());
            last = change.toObject().value(QStringLiteral("name")).toString();
        }
        int counted = 0;
        const QJsonObject summary = json.value(QStringLiteral("summary")).toObject();
        QCOMPARE(summary.keys(),
            QStringList(
                { QStringLiteral("add"), QStringLiteral("change"), QStringLiteral("delete"), QStringLiteral("move") }));
        for (const auto &count : summary)
            counted += count.toInt();
        QVERIFY(counted > 0);

        const Answer same = program.run({ QStringLiteral("diff"), plan, other, other, QStringLiteral("--json") });
        QVERIFY(same.json().value(QStringLiteral("changes")).toArray().isEmpty());
    }

    void generateGivesTheSameCompanyForTheSameSeedInEveryLocale()
    {
        const Program program;
        const QStringList size { QStringLiteral("--seats"), QStringLiteral("30"), QStringLiteral("--accounts"),
            QStringLiteral("200"), QStringLiteral("--journeys"), QStringLiteral("300"), QStringLiteral("--seed"),
            QStringLiteral("7") };
        QCOMPARE(
            program.run(QStringList { QStringLiteral("generate"), QStringLiteral("a.headwater") } + size).exitCode, 0);
        const Answer german
            = program.run(QStringList { QStringLiteral("generate"), QStringLiteral("b.headwater") } + size,
                QStringLiteral("de_DE.UTF-8"));
        QCOMPARE(german.exitCode, 0);
        QCOMPARE(german.out, QStringLiteral("b.headwater: 30 seats, 200 accounts, 300 journeys\n"));
        const auto checked = [&program](const char *plan) {
            return program.run({ QStringLiteral("check"), QString::fromLatin1(plan), QStringLiteral("--json") });
        };
        QCOMPARE(checked("a.headwater").out, checked("b.headwater").out);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
