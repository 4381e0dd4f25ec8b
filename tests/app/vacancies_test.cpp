// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turnover/poisson_binomial.h"
#include "tests/app/program.h"

#include <QJsonArray>
#include <QtTest>

#include <cmath>

using namespace headwater::testing;

/// `headwater vacancies`: what the keys promise, through the built program.
class VacanciesVerbTest : public QObject
{
    Q_OBJECT

    static double number(const QJsonObject &json, const char *name)
    {
        return json.value(QLatin1StringView(name)).toDouble(-1);
    }
    static QJsonArray list(const QJsonObject &json, const char *name)
    {
        return json.value(QLatin1StringView(name)).toArray();
    }
    static QString text(const QJsonObject &json, const char *name)
    {
        return json.value(QLatin1StringView(name)).toString();
    }
    static bool isNear(double a, double b) { return std::abs(a - b) < 1e-9 * std::max(1.0, std::abs(a)); }
    static Answer vacancies(const Program &program, const QString &plan, const QStringList &more = {})
    {
        return program.run(QStringList { QStringLiteral("vacancies"), plan } + more);
    }
    static QString sample(const Program &program)
    {
        const QString plan = QStringLiteral("sample.headwater");
        program.run({ QStringLiteral("new"), plan, QStringLiteral("--sample") });
        return plan;
    }
    /// An empty plan with these spells.
    static QString planWithSpells(const Program &program, const QByteArray &rows)
    {
        const QString plan = QStringLiteral("spells.headwater");
        program.run({ QStringLiteral("new"), plan });
        program.write(QStringLiteral("spells.csv"), "person,hired,left,role,territory,reason\n" + rows);
        program.run({ QStringLiteral("import"), plan, QStringLiteral("spells.csv"), QStringLiteral("--as"),
            QStringLiteral("spells") });
        return plan;
    }
    static QStringList oddities(const QJsonObject &json)
    {
        QStringList found;
        for (const QJsonValue &note : list(json, "notes")) {
            found.append(text(note.toObject(), "what"));
            if (text(note.toObject(), "sentence").size() < 20)
                return {};
        }
        return found;
    }

private Q_SLOTS:
    void theSampleHasEveryKeyAndItsPartsAddUp()
    {
        const Program program;
        const Answer answer = vacancies(program, sample(program), { QStringLiteral("--json") });
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.errors));
        const QJsonObject json = answer.json();
        QCOMPARE(text(json, "schema"), QStringLiteral("headwater.vacancies/1"));
        const QJsonArray quarters = list(json, "quarters");
        QCOMPARE(quarters.size(), 4);
        QCOMPARE(text(quarters[0].toObject(), "quarter"), QStringLiteral("2027Q1"));
        for (qsizetype i = 0; i < quarters.size(); ++i) {
            const QJsonObject quarter = quarters[i].toObject();
            std::vector<double> chances;
            double sum = 0;
            for (const QJsonValue &seat : list(json, "seats")) {
                chances.push_back(list(seat.toObject(), "probability")[i].toDouble());
                sum += chances.back();
            }
            double groups = 0;
            for (const QJsonValue &group : list(quarter, "groups"))
                groups += number(group.toObject(), "mean");
            QVERIFY(isNear(sum, number(quarter, "mean")) && isNear(groups, sum));
            const headwater::CountDistribution count = headwater::poissonBinomial(chances);
            QCOMPARE(number(quarter, "p10"), static_cast<double>(count.quantile(0.1)));
            QCOMPARE(number(quarter, "p50"), static_cast<double>(count.quantile(0.5)));
            QCOMPARE(number(quarter, "p90"), static_cast<double>(count.quantile(0.9)));
        }
        QVERIFY(number(json, "standing_vacancies") > 0.5 && number(json, "standing_vacancies") < 5);
        const QJsonObject everybody = list(json, "survival")[0].toObject();
        QCOMPARE(text(everybody, "group"), QStringLiteral("everybody"));
        QVERIFY(number(everybody, "median") > number(everybody, "low"));
        QVERIFY(number(everybody, "n") > number(everybody, "exits") && number(everybody, "exits") > 50);
        const QJsonObject point = list(everybody, "points")[3].toObject();
        QVERIFY(number(point, "t") > 0 && number(point, "low") < number(point, "s"));
        QVERIFY(number(point, "high") > number(point, "s"));
        QVERIFY(number(json.value(QStringLiteral("backtest")).toObject(), "covered_80") > 0.5);
    }

    void openSeatsAreThoseOfTheScoreboard()
    {
        const Program program;
        const QString plan = sample(program);
        const QJsonArray open = list(vacancies(program, plan, { QStringLiteral("--json") }).json(), "open");
        QCOMPARE(open.size(), 12);
        int planned = 0;
        for (const QJsonValue &seat : open)
            planned += text(seat.toObject(), "status") == QStringLiteral("planned");
        QCOMPARE(planned, 4);
        const QString told = vacancies(program, plan).out;
        QVERIFY2(told.contains(QStringLiteral("Open now: 12 seats; 8 vacant, 4 planned")), qPrintable(told));
    }

    void theListsAreSorted()
    {
        const Program program;
        const QJsonObject json = vacancies(program, sample(program), { QStringLiteral("--json") }).json();
        double before = 4;
        for (const QJsonValue &seat : list(json, "seats")) {
            double sum = 0;
            for (const QJsonValue &chance : list(seat.toObject(), "probability"))
                sum += chance.toDouble();
            QVERIFY(sum <= before + 1e-12);
            before = sum;
        }
        before = 100;
        for (const QJsonValue &group : list(list(json, "quarters")[0].toObject(), "groups")) {
            QVERIFY(number(group.toObject(), "mean") <= before);
            before = number(group.toObject(), "mean");
        }
    }

    void asManyQuartersAsAskedFor()
    {
        const Program program;
        const QString plan = sample(program);
        const auto asked = [&](const char *quarters) {
            return vacancies(program, plan,
                { QStringLiteral("--quarters"), QString::fromLatin1(quarters), QStringLiteral("--json") });
        };
        QCOMPARE(list(asked("9").json(), "quarters").size(), 9);
        QCOMPARE(list(asked("1").json(), "quarters").size(), 1);
        QCOMPARE(asked("0").exitCode, 2);
        QCOMPARE(asked("many").exitCode, 2);
    }

    void peopleAreToldTheSame()
    {
        const Program program;
        const Answer answer = vacancies(program, sample(program));
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.out.contains(QStringLiteral("2027Q1")));
        QVERIFY(answer.out.contains(QStringLiteral("Kaplan-Meier")));
        QVERIFY(answer.out.contains(QStringLiteral("Field sales")));
    }

    void aPlanOfNothingHasNoVacanciesAndSaysWhy()
    {
        const Program program;
        program.run({ QStringLiteral("new"), QStringLiteral("empty.headwater") });
        const Answer answer = vacancies(program, QStringLiteral("empty.headwater"), { QStringLiteral("--json") });
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(list(answer.json(), "survival").isEmpty() && list(answer.json(), "seats").isEmpty());
        QCOMPARE(number(list(answer.json(), "quarters")[0].toObject(), "p90"), 0.0);
        QCOMPARE(oddities(answer.json()), QStringList { QStringLiteral("no_history") });
    }

    void badSpellsAreCountedAndExplained()
    {
        const Program program;
        const QString plan = planWithSpells(program,
            "Ann,2020-01-01,2022-06-30,Rep,North,Resigned\nBo,2021-01-01,2020-01-01,Rep,North,\n"
            "Cy,2020-01-01,,Rep,North,\n");
        const QJsonObject json = vacancies(program, plan, { QStringLiteral("--json") }).json();
        const QJsonObject everybody = list(json, "survival")[0].toObject();
        QCOMPARE(number(everybody, "n"), 2.0);
        QCOMPARE(number(everybody, "exits"), 1.0);
        const QStringList found = oddities(json);
        QVERIFY(found.contains(QStringLiteral("few_spells")));
        QVERIFY(found.contains(QStringLiteral("unknown_role")));
    }

    /// The reference data has no dates: 1,129 durations, some of which are over (see survival_test.cpp).
    void aSnapshotGivesItsSurvivalAndSaysThatItIsBiased()
    {
        const QString file
            = qEnvironmentVariable("HEADWATER_CORPUS") + QStringLiteral("/turnover/employee-turnover.csv");
        if (!QFile::exists(file))
            QSKIP("no reference data; set HEADWATER_CORPUS");
        const Program program;
        const QString plan = QStringLiteral("snapshot.headwater");
        program.run({ QStringLiteral("new"), plan });
        const Answer imported = program.run({ QStringLiteral("import"), plan, file });
        QVERIFY2(imported.exitCode == 0, qPrintable(imported.errors));
        const QJsonObject json = vacancies(program, plan, { QStringLiteral("--json") }).json();
        const QJsonObject everybody = list(json, "survival")[0].toObject();
        QCOMPARE(number(everybody, "n"), 1129.0);
        QCOMPARE(number(everybody, "exits"), 571.0);
        QVERIFY(std::abs(number(everybody, "median") - 50.72689938) < 1e-6);
        QVERIFY(std::abs(number(everybody, "low") - 45.56878850) < 1e-6);
        QVERIFY(std::abs(number(everybody, "high") - 54.04517454) < 1e-6);
        bool isSalesTold = false;
        for (const QJsonValue &group : list(json, "survival")) {
            if (text(group.toObject(), "group") == QStringLiteral("Sales")) {
                isSalesTold = true;
                QVERIFY(std::abs(number(group.toObject(), "median") - 41.69199179) < 1e-6);
            }
        }
        QVERIFY(isSalesTold);
        QVERIFY(oddities(json).contains(QStringLiteral("snapshot")));
    }

    void everybodyLeft()
    {
        const Program program;
        const QString plan = planWithSpells(program, "Ann,2020-01-01,2022-06-30,,,\nBo,2021-01-01,2022-01-01,,,\n");
        const QJsonObject json = vacancies(program, plan, { QStringLiteral("--json") }).json();
        QVERIFY(oddities(json).contains(QStringLiteral("everybody_left")));
        const QJsonArray points = list(list(json, "survival")[0].toObject(), "points");
        QCOMPARE(points.size(), 2);
        QVERIFY(points[1].toObject().value(QStringLiteral("low")).isNull()); // nobody is left: its width is not known
    }
};

QTEST_GUILESS_MAIN(VacanciesVerbTest)
#include "vacancies_test.moc"
