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
                 "variant_count", "case_days", "funnel", "window_days", "outcomes", "no_decision_rate",
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
        QVERIFY2(text.out.contains(QStringLiteral("Tried on the last 2 quarters")), qPrintable(text.out));
        QCOMPARE(numberAt(json.value(QStringLiteral("backtest")).toObject(), "quarters"), 2.0);
        const QJsonObject first = json.value(QStringLiteral("forecast")).toArray().first().toObject();
        QCOMPARE(first.value(QStringLiteral("quarter")).toString(), QStringLiteral("2018-Q1"));
        QCOMPARE(first.value(QStringLiteral("begins")).toString(), QStringLiteral("2018-01-01"));
        QVERIFY(numberAt(first, "p10") <= numberAt(first, "mean"));
        QVERIFY(numberAt(first, "mean") <= numberAt(first, "p90"));
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
