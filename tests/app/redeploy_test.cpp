// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plan_document.h"
#include "tests/app/program.h"

#include <QJsonArray>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <ranges>
#include <set>

using namespace headwater;
using namespace headwater::testing;

/// `headwater redeploy`: what the keys promise, through the built program.
class RedeployVerbTest : public QObject
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
    static Answer redeploy(const Program &program, const QStringList &more = {})
    {
        return program.run(QStringList { QStringLiteral("redeploy"), QStringLiteral("sample.headwater") } + more);
    }
    static QJsonObject redeployed(const Program &program, QStringList more = {})
    {
        return redeploy(program, more << QStringLiteral("--json")).json();
    }
    static void makeSample(const Program &program)
    {
        program.run({ QStringLiteral("new"), QStringLiteral("sample.headwater"), QStringLiteral("--sample") });
    }
    static QString quarterOf(const QString &day)
    {
        const QDate date = QDate::fromString(day, Qt::ISODate);
        return QStringLiteral("%1Q%2").arg(date.year()).arg((date.month() + 2) / 3);
    }
    /// Of seats that become something else: the most in any one quarter.
    static int mostChanges(const QJsonObject &json)
    {
        std::map<QString, int> ofQuarter;
        for (const QJsonValue &move : list(json, "moves")) {
            const QString option = text(move.toObject(), "option");
            if (option != QStringLiteral("refill") && option != QStringLiteral("hold"))
                ++ofQuarter[quarterOf(text(move.toObject(), "from"))];
        }
        return ofQuarter.empty() ? 0 : std::ranges::max(std::views::values(ofQuarter));
    }
    static void checkMove(const QJsonObject &move)
    {
        QVERIFY(number(move, "low") <= number(move, "gain") + 0.01);
        QVERIFY(number(move, "gain") <= number(move, "high") + 0.01);
        QVERIFY(number(move, "gain") >= number(move, "cost") - 0.01);
        QVERIFY(text(move, "because").size() > 20);
        QVERIFY(!text(move, "seat").isEmpty() && QDate::fromString(text(move, "from"), Qt::ISODate).isValid());
        QVERIFY(number(move, "accounts_touched") >= number(move, "accounts_freed"));
    }

private Q_SLOTS:
    void aPlanWithoutAFirstDaySaysSo()
    {
        const Program program;
        makeSample(program);
        {
            const auto document = PlanDocument::open(program.path(QStringLiteral("sample.headwater")));
            QVERIFY(document.has_value());
            const Result<> forgot
                = (*document)->apply(QStringLiteral("Forget days"), {}, [](Plan plan) -> Result<Plan> {
                      PlanInfo info = *plan.info.begin();
                      info.startsOn = {};
                      plan.info.edit().put(info);
                      plan.assignments = {}; // nor is it known since when seats are vacant
                      return plan;
                  });
            QVERIFY(forgot.has_value());
        }
        const Answer answer = redeploy(program);
        QCOMPARE(answer.exitCode, 2);
        QVERIFY2(
            answer.errors.contains(QStringLiteral("does not say on which day it begins")), qPrintable(answer.errors));
        QVERIFY2(answer.errors.contains(QStringLiteral("Starts on")), qPrintable(answer.errors));
    }

    void theSampleHasEveryKeyAndItsPartsAddUp()
    {
        const Program program;
        makeSample(program);
        const QJsonObject json = redeployed(program);
        QCOMPARE(text(json, "schema"), QStringLiteral("headwater.redeploy/1"));
        double costs = 0;
        double before = std::numeric_limits<double>::infinity();
        std::set<QString> seats;
        for (const QJsonValue &value : list(json, "moves")) {
            const QJsonObject move = value.toObject();
            checkMove(move);
            costs += number(move, "cost");
            QVERIFY(number(move, "gain") - number(move, "cost") <= before + 0.01);
            before = number(move, "gain") - number(move, "cost");
            QVERIFY(seats.insert(text(move, "seat")).second);
        }
        QVERIFY(seats.size() >= 5);
        QCOMPARE(static_cast<double>(seats.size()) + static_cast<double>(list(json, "left_empty").size()),
            number(json, "vacancies"));
        QCOMPARE(list(json, "left_empty_because").size(), list(json, "left_empty").size());
        QVERIFY(std::abs(costs - number(json, "cost")) < 0.01);
        const double net = number(json, "margin_after") - number(json, "margin_before") - number(json, "cost");
        QVERIFY(std::abs(net - number(json, "net")) < 0.01);
        const double valued = number(json, "valued");
        QVERIFY(net > 0 && valued > 0 && number(json, "upper_bound") >= valued - 0.01);
        QVERIFY(std::abs(number(json, "gap") * valued - (number(json, "upper_bound") - valued)) < 0.02);
        QCOMPARE(number(json, "disruption"), 0.0);
        QVERIFY(redeployed(program) == json); // the same again
    }

    void limitsAreKept()
    {
        const Program program;
        makeSample(program);
        const QJsonObject json = redeployed(program,
            { QStringLiteral("--budget"), QStringLiteral("300000"), QStringLiteral("--max-changes"),
                QStringLiteral("1") });
        QVERIFY(number(json, "cost") <= 300'000 && number(json, "cost") > 0);
        QVERIFY(mostChanges(json) <= 1);
        QVERIFY(number(json, "net") <= number(redeployed(program), "net") + 1);
    }

    void aTerritoryIsLeftAlone()
    {
        const Program program;
        makeSample(program);
        const auto under = [&](const QString &territory) {
            return redeployed(program, { QStringLiteral("--protect-territory"), territory });
        };
        const QJsonObject json = under(QStringLiteral("All regions"));
        for (const QJsonValue &move : list(json, "moves")) {
            const QString option = text(move.toObject(), "option");
            QVERIFY2(option == QStringLiteral("refill") || option == QStringLiteral("hold"), qPrintable(option));
        }
        for (const QJsonValue &why : list(json, "left_empty_because"))
            QVERIFY(why.toString().contains(QStringLiteral("brings less than it costs"))
                || why.toString().contains(QStringLiteral("beside the other moves")));
        const Answer unknown = redeploy(program, { QStringLiteral("--protect-territory"), QStringLiteral("Atlantis") });
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY(unknown.errors.contains(QStringLiteral("no territory \"Atlantis\"")));
    }

    void whatCannotBeIsSaidWithARemedy_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("remedy");
        QTest::newRow("budget") << QStringList { QStringLiteral("--budget"), QStringLiteral("0") }
                                << QStringLiteral("the budget pays for no option")
                                << QStringLiteral("allow at least --budget");
        QTest::newRow("changes") << QStringList { QStringLiteral("--max-changes"), QStringLiteral("0") }
                                 << QStringLiteral("no changes are allowed") << QStringLiteral("--max-changes");
        QTest::newRow("minimum") << QStringList { QStringLiteral("--minimum"), QStringLiteral("Demonstrated=99") }
                                 << QStringLiteral("points short of the 99.0 % asked for")
                                 << QStringLiteral("lower --minimum");
    }
    void whatCannotBeIsSaidWithARemedy()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, problem);
        QFETCH(const QString, remedy);
        const Program program;
        makeSample(program);
        const Answer answer = redeploy(program, options + QStringList { QStringLiteral("--json") });
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.errors.contains(problem) && answer.errors.contains(remedy), qPrintable(answer.errors));
        const QJsonObject note = list(answer.json(), "notes").first().toObject();
        QVERIFY(text(note, "problem").contains(problem) && text(note, "remedy").contains(remedy));
    }

    void anEmptyPlanHasNothingToRedeploy()
    {
        const Program program;
        program.run({ QStringLiteral("new"), QStringLiteral("sample.headwater") });
        const Answer answer = redeploy(program);
        QCOMPARE(answer.exitCode, 1);
        QVERIFY(answer.errors.contains(QStringLiteral("no vacant seats; mark seats as vacant")));
        QVERIFY(answer.errors.contains(QStringLiteral("no work is expected")));
    }

    void wrongUseIsNamed()
    {
        const Program program;
        makeSample(program);
        for (const QStringList &options : { QStringList { QStringLiteral("--budget"), QStringLiteral("much") },
                 QStringList { QStringLiteral("--minimum"), QStringLiteral("Nowhere=50") },
                 QStringList { QStringLiteral("--quarter"), QStringLiteral("soon") } })
            QCOMPARE(redeploy(program, options).exitCode, 2);
    }

    void savedItIsAScenarioInOneStep()
    {
        const Program program;
        makeSample(program);
        const QStringList save { QStringLiteral("--save"), QStringLiteral("Redeployed") };
        const QJsonObject json = redeployed(program, save);
        QCOMPARE(text(json, "saved_as"), QStringLiteral("Redeployed"));
        const Answer differs = program.run({ QStringLiteral("diff"), QStringLiteral("sample.headwater"),
            QStringLiteral("Baseline"), QStringLiteral("Redeployed"), QStringLiteral("--json") });
        QSet<QString> changed;
        for (const QJsonValue &change : list(differs.json(), "changes"))
            changed.insert(text(change.toObject(), "name"));
        for (const QJsonValue &move : list(json, "moves")) {
            if (text(move.toObject(), "option") != QStringLiteral("refill"))
                QVERIFY(changed.contains(text(move.toObject(), "seat")));
        }
        QCOMPARE(redeploy(program, save).exitCode, 2); // the name is taken
        QCOMPARE(
            program.run({ QStringLiteral("check"), QStringLiteral("sample.headwater") }).errors.count(u"damaged"), 0);
    }

    void theGlidePathLeadsToATarget()
    {
        const Program program;
        makeSample(program);
        const QJsonObject json = redeployed(program, { QStringLiteral("--target"), QStringLiteral("Lean South") });
        const QJsonArray glide = list(json, "glide");
        QCOMPARE(glide.size(), 8);
        double reached = 0;
        for (const QJsonValue &value : glide) {
            const QJsonObject quarter = value.toObject();
            QVERIFY(
                number(quarter, "p10") <= number(quarter, "p50") && number(quarter, "p50") <= number(quarter, "p90"));
            QVERIFY(number(quarter, "reached") >= reached);
            reached = number(quarter, "reached");
        }
        QVERIFY(reached > 0 && reached < 1);
        QVERIFY(number(json.value(QStringLiteral("glide_to")).toObject(), "to_fall_vacant") >= 1);
    }

    void forPeopleItNamesReasons()
    {
        const Program program;
        makeSample(program);
        const Answer words = redeploy(program);
        QCOMPARE(words.exitCode, 0);
        QVERIFY(words.out.contains(QStringLiteral("brings")) && words.out.contains(QStringLiteral("productive in")));
        QVERIFY(words.out.contains(QStringLiteral("no choice brings more than")));
    }
};

QTEST_GUILESS_MAIN(RedeployVerbTest)

#include "redeploy_test.moc"
