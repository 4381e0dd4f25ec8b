// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QJsonArray>
#include <QtTest>

using namespace headwater::testing;

/// `headwater journey`: from files to figures through the built program. Figures as in reference.md.
class JourneyTest : public QObject
{
    Q_OBJECT

private:
    static QString corpusFile(const QString &name)
    {
        QString corpus = qEnvironmentVariable("HEADWATER_CORPUS");
        if (corpus.isEmpty())
            corpus = QDir(qEnvironmentVariable("HEADWATER_SOURCE")).filePath(QStringLiteral("../shared/data"));
        return QDir(corpus).absoluteFilePath(name);
    }

    /// A plan made of these files of the corpus, and what is said about its journeys.
    static Answer journeysOf(const Program &program, const QStringList &files, const QStringList &words)
    {
        const QString plan = QStringLiteral("plan.headwater");
        program.run({ QStringLiteral("new"), plan });
        QStringList import { QStringLiteral("import"), plan, QStringLiteral("--accept-aliases") };
        for (const QString &file : files)
            import.append(corpusFile(file));
        if (const Answer answer = program.run(import); answer.exitCode != 0)
            return answer;
        return program.run(QStringList { QStringLiteral("journey"), plan } + words);
    }

    static double numberAt(const QJsonObject &object, const char *name)
    {
        return object.value(QLatin1StringView(name)).toDouble(-1);
    }
    static qsizetype lengthOf(const QJsonObject &object, const char *name)
    {
        return object.value(QLatin1StringView(name)).toArray().size();
    }

private Q_SLOTS:
    void theRunningExampleIsDescribedAsPublished_data()
    {
        QTest::addColumn<QString>("log");
        QTest::newRow("csv") << QStringLiteral("event-logs/running-example.csv");
        QTest::newRow("xes") << QStringLiteral("event-logs/running-example.xes");
    }

    void theRunningExampleIsDescribedAsPublished()
    {
        QFETCH(QString, log);
        if (!QFileInfo::exists(corpusFile(log)))
            QSKIP("the corpus is not there");
        const Program program;
        const Answer answer = journeysOf(program, { log }, { QStringLiteral("--json") });
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.errors));
        const QJsonObject json = answer.json();
        for (const char *key : { "schema", "cases", "events", "activities", "arcs", "start", "end", "variants",
                 "variant_count", "case_days", "funnel", "window_days", "outcomes", "no_decision_rate", "end_reasons",
                 "self_serve_share", "back_moves_share", "handovers_per_journey", "velocity" })
            QVERIFY2(json.contains(QLatin1StringView(key)), key);
        QCOMPARE(json.value(QStringLiteral("schema")).toString(), QStringLiteral("headwater.journey/1"));
        QCOMPARE(numberAt(json, "cases"), 6.0);
        QCOMPARE(numberAt(json, "events"), 42.0);
        QCOMPARE(lengthOf(json, "activities"), 8);
        QCOMPARE(numberAt(json, "variant_count"), 6.0);
        QCOMPARE(lengthOf(json, "arcs"), 16);
        QCOMPARE(lengthOf(json, "end"), 2);
        QVERIFY(std::abs(numberAt(json.value(QStringLiteral("case_days")).toObject(), "mean") - 11.1909) < 5e-5);
        QVERIFY(json.value(QStringLiteral("window_days")).isNull());
        // Nothing is foretold of a log without stages, and no figure is made up for it.
        QCOMPARE(lengthOf(json, "forecast"), 0);
        QVERIFY(json.value(QStringLiteral("backtest")).isNull());
    }

    void allVariantsAreToldWhenAskedFor()
    {
        const QString log = QStringLiteral("event-logs/receipt.csv");
        if (!QFileInfo::exists(corpusFile(log)))
            QSKIP("the corpus is not there");
        const Program program;
        const QJsonObject some = journeysOf(program, { log }, { QStringLiteral("--json") }).json();
        QCOMPARE(lengthOf(some, "variants"), 20);
        QCOMPARE(numberAt(some, "variant_count"), 116.0);
        const Answer all = program.run({ QStringLiteral("journey"), QStringLiteral("plan.headwater"),
            QStringLiteral("--json"), QStringLiteral("--variants"), QStringLiteral("all") });
        QCOMPARE(lengthOf(all.json(), "variants"), 116);
    }

    void theCrmHasThePublishedVelocity()
    {
        const QStringList files { QStringLiteral("crm/accounts.csv"), QStringLiteral("crm/products.csv"),
            QStringLiteral("crm/sales_teams.csv"), QStringLiteral("crm/sales_pipeline.csv") };
        if (!QFileInfo::exists(corpusFile(files.last())))
            QSKIP("the corpus is not there");
        const Program program;
        const Answer answer = journeysOf(
            program, files, { QStringLiteral("--json"), QStringLiteral("--by"), QStringLiteral("territory") });
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.errors));
        const QJsonObject json = answer.json();
        const QJsonObject velocity = json.value(QStringLiteral("velocity")).toObject();
        QCOMPARE(numberAt(json, "cases"), 8'800.0);
        QCOMPARE(numberAt(velocity, "journeys"), 6'711.0);
        QVERIFY(std::abs(numberAt(velocity, "per_day") - 208'512.06) < 0.005);
        double cases = 0;
        for (const auto &group : json.value(QStringLiteral("groups")).toArray()) {
            QVERIFY(group.toObject().contains(QStringLiteral("territory")));
            cases += numberAt(group.toObject(), "cases");
        }
        QCOMPARE(cases, 8'800.0);
        const Answer text = program.run({ QStringLiteral("journey"), QStringLiteral("plan.headwater") });
        QVERIFY2(text.out.contains(QStringLiteral("208512.06 a day")), qPrintable(text.out));
        QVERIFY2(text.out.contains(QStringLiteral("tried on the last 2 quarters")), qPrintable(text.out));
        QCOMPARE(numberAt(json.value(QStringLiteral("backtest")).toObject(), "quarters"), 2.0);
        const QJsonObject first = json.value(QStringLiteral("forecast")).toArray().first().toObject();
        QCOMPARE(first.value(QStringLiteral("quarter")).toString(), QStringLiteral("2018-Q1"));
        QCOMPARE(first.value(QStringLiteral("begins")).toString(), QStringLiteral("2018-01-01"));
        QVERIFY(numberAt(first, "p10") <= numberAt(first, "mean"));
        QVERIFY(numberAt(first, "mean") <= numberAt(first, "p90"));
        QVERIFY(numberAt(first, "mape") >= 0 && numberAt(first, "naive_mape") >= 0);
    }

    /// Against a plain count of the lines of the file.
    void velocityIsComparedBetweenPeriods()
    {
        const QStringList files { QStringLiteral("crm/accounts.csv"), QStringLiteral("crm/products.csv"),
            QStringLiteral("crm/sales_teams.csv"), QStringLiteral("crm/sales_pipeline.csv") };
        QFile file(corpusFile(files.last()));
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
            QSKIP("the corpus is not there");
        const QStringList header = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        const auto cellOf = [&header](const QStringList &cells, const char *column) {
            return cells.value(header.indexOf(QLatin1StringView(column)));
        };
        std::map<int, int> closed;
        std::map<int, double> won;
        while (!file.atEnd()) {
            const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
            const QDate date = QDate::fromString(cellOf(cells, "close_date"), QStringLiteral("M/d/yyyy"));
            if (!date.isValid())
                continue;
            const int quarter = date.year() * 4 + (date.month() - 1) / 3;
            ++closed[quarter];
            won[quarter] += cellOf(cells, "close_value").toDouble();
        }
        const Program program;
        const QJsonObject change = journeysOf(program, files,
            { QStringLiteral("--json"), QStringLiteral("--compare"), QStringLiteral("2017-Q2,2017-Q3") })
                                       .json()
                                       .value(QStringLiteral("velocity_change"))
                                       .toObject();
        const QJsonObject before = change.value(QStringLiteral("before")).toObject();
        const QJsonObject after = change.value(QStringLiteral("after")).toObject();
        QCOMPARE(before.value(QStringLiteral("period")).toString(), QStringLiteral("2017-Q2"));
        QCOMPARE(numberAt(before, "journeys"), closed[2017 * 4 + 1]);
        QCOMPARE(numberAt(after, "journeys"), closed[2017 * 4 + 2]);
        const auto value = [](const QJsonObject &of) {
            return numberAt(of, "journeys") * numberAt(of, "win_rate") * numberAt(of, "mean_won");
        };
        QVERIFY(std::abs(value(before) - won[2017 * 4 + 1]) < 0.01);
        QVERIFY(std::abs(value(after) - won[2017 * 4 + 2]) < 0.01);
        const QJsonObject ln = change.value(QStringLiteral("ln")).toObject();
        double sum = 0;
        for (const char *part : { "journeys", "win_rate", "mean_won", "cycle" })
            sum += ln.value(QLatin1StringView(part)).toDouble();
        QVERIFY(std::abs(sum - std::log(numberAt(after, "per_day") / numberAt(before, "per_day"))) < 1e-9);
        const Answer text = program.run({ QStringLiteral("journey"), QStringLiteral("plan.headwater"),
            QStringLiteral("--compare"), QStringLiteral("2017-04-01..2017-06-30,2017-Q3") });
        QVERIFY2(text.out.contains(QStringLiteral("ln of the ratio")), qPrintable(text.out));
    }

    void timeInStagesCountsInWorkingDaysWithoutHolidays()
    {
        const Program program;
        const QString plan = QStringLiteral("plan.headwater");
        // From Monday 9:00 to Wednesday 9:00 UTC.
        program.write(QStringLiteral("events.csv"),
            "case_id,activity,timestamp\nA,call,2026-01-05T09:00:00Z\nA,visit,2026-01-07T09:00:00Z\n");
        program.write(QStringLiteral("holidays.txt"), "# days off\n\n2026-01-06 Epiphany\n");
        program.write(QStringLiteral("wrong.txt"), "2026-01-06\nEpiphany\n");
        program.run({ QStringLiteral("new"), plan });
        QCOMPARE(program.run({ QStringLiteral("import"), plan, QStringLiteral("events.csv") }).exitCode, 0);
        const auto days = [&](const QStringList &words) {
            const QStringList all = QStringList { QStringLiteral("journey"), plan, QStringLiteral("--json") } + words;
            const QJsonArray stages = program.run(all).json().value(QStringLiteral("stage_times")).toArray();
            return numberAt(stages.first().toObject(), "median_days");
        };
        const QString working = QStringLiteral("--working-days");
        const QString holidays = QStringLiteral("--holidays");
        QCOMPARE(days({}), 2.0);
        QCOMPARE(days({ working }), 2.0);
        QCOMPARE(days({ working, holidays, QStringLiteral("holidays.txt") }), 1.0);
        QCOMPARE(days({ working, QStringLiteral("--utc-offset"), QStringLiteral("+04:00") }), 2.0);
        QCOMPARE(days({ working, holidays, QStringLiteral("holidays.txt"), QStringLiteral("--utc-offset"),
                     QStringLiteral("-04:00") }),
            1.0);
        const Answer wrong
            = program.run({ QStringLiteral("journey"), plan, working, holidays, QStringLiteral("wrong.txt") });
        QCOMPARE(wrong.exitCode, 3);
        QVERIFY2(
            wrong.errors.contains(QStringLiteral("wrong.txt:2: \"Epiphany\" is not a date")), qPrintable(wrong.errors));
    }

    void optionsThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *words, const char *said) {
            QTest::newRow(words) << QString::fromLatin1(words).split(u' ') << QString::fromLatin1(said);
        };
        row("--compare 2017-Q2", "write two periods");
        row("--compare 2017-Q5,2017-Q1", "write two periods");
        row("--compare 2017-13,2017-Q1", "write two periods");
        row("--compare 2017-06-30..2017-04-01,2017", "write two periods");
        row("--holidays days.txt", "write --working-days too");
        row("--utc-offset +01:00", "write --working-days too");
        row("--working-days --utc-offset 1", "as in +01:00");
        row("--keep-as warehouse", "--keep-as remembers the address of a source");
        row("--variants most", "--variants cannot be");
        row("--source postgresql://h/d?table=t --variants most", "--variants cannot be");
    }
    void optionsThatCannotBeAreRefused()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, said);
        const Program program;
        program.run({ QStringLiteral("new"), QStringLiteral("plan.headwater") });
        const bool hasSource = words.contains(QStringLiteral("--source"));
        const QStringList plan = hasSource ? QStringList() : QStringList { QStringLiteral("plan.headwater") };
        const Answer answer = program.run(QStringList { QStringLiteral("journey") } + plan + words);
        QCOMPARE(answer.exitCode, 2);
        QVERIFY2(answer.errors.contains(said), qPrintable(answer.errors));
    }

    void theSampleHasVerifiedStagesAndAShorterWindowReachesFewer()
    {
        const Program program;
        const QString plan = QStringLiteral("plan.headwater");
        QCOMPARE(program.run({ QStringLiteral("new"), plan, QStringLiteral("--sample") }).exitCode, 0);
        const auto funnel = [&](const QStringList &words) {
            const QStringList all = QStringList { QStringLiteral("journey"), plan, QStringLiteral("--json") } + words;
            return program.run(all).json().value(QStringLiteral("funnel")).toArray();
        };
        const QJsonArray whole = funnel({});
        const QJsonArray quick = funnel({ QStringLiteral("--window"), QStringLiteral("30") });
        QCOMPARE(whole.size(), 7);
        for (qsizetype i = 0; i + 1 < whole.size(); ++i) {
            const QJsonObject step = whole[i].toObject();
            QVERIFY(numberAt(step, "verified") <= numberAt(step, "reached"));
            QVERIFY(numberAt(quick[i].toObject(), "reached") <= numberAt(step, "reached"));
            QCOMPARE(
                numberAt(step, "reached") - numberAt(step, "lost_next"), numberAt(whole[i + 1].toObject(), "reached"));
        }
        QVERIFY(numberAt(quick.last().toObject(), "reached") < numberAt(whole.last().toObject(), "reached"));
    }

    void aPlanWithoutEventsHasNoJourneys()
    {
        const Program program;
        const QString plan = QStringLiteral("plan.headwater");
        QCOMPARE(program.run({ QStringLiteral("new"), plan }).exitCode, 0);
        const Answer answer = program.run({ QStringLiteral("journey"), plan, QStringLiteral("--json") });
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(numberAt(answer.json(), "cases"), 0.0);
        QVERIFY(answer.json().value(QStringLiteral("no_decision_rate")).isNull());
        QCOMPARE(program.run({ QStringLiteral("journey"), plan }).exitCode, 0);
    }

    void wrongUseIsTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("by what") << QStringList { QStringLiteral("--by"), QStringLiteral("colour") };
        QTest::newRow("no window") << QStringList { QStringLiteral("--window"), QStringLiteral("0") };
        QTest::newRow("variants") << QStringList { QStringLiteral("--variants"), QStringLiteral("some") };
    }
    void wrongUseIsTwo()
    {
        QFETCH(QStringList, words);
        const Program program;
        QCOMPARE(
            program.run(QStringList { QStringLiteral("journey"), QStringLiteral("a.headwater") } + words).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(JourneyTest)
#include "journey_test.moc"
