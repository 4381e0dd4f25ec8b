// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/dimacs.h"
#include "tests/app/program.h"

#include <QJsonArray>
#include <QtTest>

#include <fstream>

using namespace headwater::testing;

/// `headwater coverage`: what the keys promise, through the built program.
class CoverageVerbTest : public QObject
{
    Q_OBJECT

    static QJsonObject part(const QJsonObject &json, const char *name)
    {
        return json.value(QLatin1StringView(name)).toObject();
    }
    static double number(const QJsonObject &json, const char *name)
    {
        return json.value(QLatin1StringView(name)).toDouble(-1);
    }
    /// The sum of a figure over a list.
    static double sum(const QJsonObject &json, const char *list, const char *name)
    {
        double total = 0;
        for (const QJsonValue &entry : json.value(QLatin1StringView(list)).toArray())
            total += number(entry.toObject(), name);
        return total;
    }
    /// Share of the hours of the role's seats that is used.
    static double used(const QJsonObject &json, const char *role)
    {
        double hours = 0;
        double capacity = 0;
        for (const QJsonValue &seat : json.value(QStringLiteral("seats")).toArray()) {
            if (seat.toObject().value(QStringLiteral("role")).toString() == QLatin1StringView(role)) {
                hours += number(seat.toObject(), "used");
                capacity += number(seat.toObject(), "capacity");
            }
        }
        return hours / capacity;
    }
    static bool isNear(double a, double b) { return std::abs(a - b) < 1e-6 * std::max(1.0, std::abs(a)); }

private Q_SLOTS:
    void theSampleIsCoveredAndItsPartsAddUp()
    {
        const Program program;
        const QString plan = QStringLiteral("sample.headwater");
        QCOMPARE(program.run({ QStringLiteral("new"), plan, QStringLiteral("--sample") }).exitCode, 0);
        const Answer answer = program.run({ QStringLiteral("coverage"), plan, QStringLiteral("--json") });
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.errors));
        const QJsonObject json = answer.json();
        QCOMPARE(json.value(QStringLiteral("schema")).toString(), QStringLiteral("headwater.coverage/1"));
        QVERIFY(number(json, "demand_hours") > 1000);
        QVERIFY(isNear(sum(json, "cells", "demand"), number(json, "demand_hours")));
        QVERIFY(isNear(sum(json, "cells", "served"), number(json, "served_hours")));
        QVERIFY(isNear(sum(json, "seats", "capacity"), number(json, "capacity_hours")));
        QVERIFY(isNear(sum(json, "seats", "used"), number(json, "served_hours")));
        for (const QJsonValue &gap : json.value(QStringLiteral("bottlenecks")).toArray())
            QVERIFY(number(gap.toObject(), "missing_hours") > 0.2 * number(gap.toObject(), "demand_hours"));
        QVERIFY(isNear(number(json, "coverage"), number(json, "served_hours") / number(json, "demand_hours")));
        QVERIFY(number(json, "margin") > 0);
        const QJsonObject parts = part(json, "margins");
        QVERIFY(isNear(sum(parts, "territories", "margin"), number(json, "margin")));
        QVERIFY(isNear(sum(parts, "segments", "margin"), number(json, "margin")));
        QVERIFY(isNear(sum(parts, "stages", "margin") + number(parts, "without_work"), number(json, "margin")));
        QVERIFY(isNear(sum(parts, "territories", "demand"), number(json, "demand_hours")));
        QVERIFY(isNear(sum(parts, "segments", "served"), number(json, "served_hours")));
        QCOMPARE(number(part(json, "accounts"), "total"), 2400.0);
        QVERIFY(!json.value(QStringLiteral("worth")).toArray().isEmpty());
        const QJsonObject margins = part(part(json, "range"), "margin");
        QVERIFY(number(margins, "low") < 0.95 * number(json, "margin")); // "Gross margin" alone: 0.54 instead of 0.58
        QVERIFY(number(margins, "high") > 1.04 * number(json, "margin"));
        QVERIFY(sum(json, "self_serve", "hours") > 0 && sum(json, "self_serve", "margin") > 0);
        QVERIFY(sum(json, "ramp", "hours") > 0);
        QVERIFY(isNear(
            sum(part(json, "handovers"), "roles", "per_journey"), number(part(json, "handovers"), "per_journey")));
        QVERIFY(json.value(QStringLiteral("stability")).isNull()); // the baseline itself
        QVERIFY(number(part(json, "overlap"), "seats_per_account") > 1);
        QVERIFY(!json.value(QStringLiteral("single_points")).toArray().isEmpty());
        QVERIFY(!json.value(QStringLiteral("spans")).toArray().isEmpty());
        QVERIFY(sum(json, "vacancies", "lost_hours") > 0);
        QCOMPARE(part(json, "graph").value(QStringLiteral("articulation_seats")).toArray().size()
                + part(json, "graph").value(QStringLiteral("articulation_accounts")).toArray().size(),
            static_cast<int>(number(part(json, "graph"), "articulation_points")));
        for (const char *role : { "Key account manager", "Account manager", "Inside sales" })
            QVERIFY2(used(json, role) > 0.6 && used(json, role) < 0.9, role); // busy, and not all at their limit
        const Answer words = program.run({ QStringLiteral("coverage"), plan });
        QVERIFY(words.out.contains(QStringLiteral("gaps (tasks of which less than")));
    }

    void theNetworkIsWrittenForOtherSolvers()
    {
        const Program program;
        const QString plan = QStringLiteral("sample.headwater");
        program.run({ QStringLiteral("new"), plan, QStringLiteral("--sample") });
        const QString out = program.path(QStringLiteral("flow.dmx"));
        const Answer answer = program.run(
            { QStringLiteral("coverage"), plan, QStringLiteral("--dimacs"), out, QStringLiteral("--json") });
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.errors));
        std::ifstream in(out.toStdString());
        const auto problem = headwater::readDimacs(in);
        QVERIFY(problem.has_value());
        const headwater::FlowSolution solution = headwater::minCostFlow(*problem);
        QCOMPARE(solution.status, headwater::FlowStatus::Optimal);
        std::int64_t served = 0;
        for (std::size_t arc = 0; arc < problem->arcs.size(); ++arc)
            served += problem->arcs[arc].to == 0 ? solution.flows[arc] : 0;
        QVERIFY(isNear(static_cast<double>(served) / 60, number(answer.json(), "served_hours")));
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto cost = static_cast<qint64>(headwater::costOf(*problem, solution.flows));
        QVERIFY(file.readLine().contains("least cost is " + QByteArray::number(cost) + "."));
        for (const QJsonValue &cut : answer.json().value(QStringLiteral("cuts")).toArray()) {
            QVERIFY(!cut.toObject().value(QStringLiteral("seats")).toArray().isEmpty());
            QVERIFY(isNear(number(cut.toObject(), "demand_hours") - number(cut.toObject(), "missing_hours"),
                number(cut.toObject(), "hours")));
        }
    }

    void aScenarioSaysHowManyCustomersKeepWhomTheyKnow()
    {
        const Program program;
        const QString plan = QStringLiteral("sample.headwater");
        program.run({ QStringLiteral("new"), plan, QStringLiteral("--sample") });
        const QStringList ask { QStringLiteral("coverage"), plan, QStringLiteral("--scenario"),
            QStringLiteral("Lean South") };
        const QJsonObject stability
            = part(program.run(ask + QStringList(QStringLiteral("--json"))).json(), "stability");
        QVERIFY(number(stability, "customers") > 2000);
        QVERIFY(number(stability, "share") > 0.9 && number(stability, "share") < 1);
        QVERIFY(program.run(ask).out.contains(QStringLiteral("of the customers keep who looks after them")));
    }

    void aQuarterBeyondTheForecastIsRefusedWithWhatThereIs()
    {
        const Program program;
        const QString plan = QStringLiteral("sample.headwater");
        program.run({ QStringLiteral("new"), plan, QStringLiteral("--sample") });
        const Answer far
            = program.run({ QStringLiteral("coverage"), plan, QStringLiteral("--quarter"), QStringLiteral("2040Q1") });
        QVERIFY(far.exitCode != 0);
        QVERIFY(far.errors.contains(QStringLiteral("the forecast reaches from")));
        const Answer wrong
            = program.run({ QStringLiteral("coverage"), plan, QStringLiteral("--quarter"), QStringLiteral("soon") });
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY(wrong.errors.contains(QStringLiteral("2026Q4")));
    }

    void withoutJourneysThereIsNoWorkAndWhatToDoIsSaid()
    {
        const Program program;
        const QString plan = QStringLiteral("empty.headwater");
        program.run({ QStringLiteral("new"), plan });
        const Answer words = program.run({ QStringLiteral("coverage"), plan });
        QCOMPARE(words.exitCode, 0);
        QVERIFY(words.out.contains(QStringLiteral("Journeys, Work"))); // where work is laid out,
        QVERIFY(words.out.contains(QStringLiteral("headwater import"))); // and what brings seats
        QVERIFY(!words.out.contains(QStringLiteral("covered"))); // nothing is
        const QJsonObject json = program.run({ QStringLiteral("coverage"), plan, QStringLiteral("--json") }).json();
        QCOMPARE(number(json, "demand_hours"), 0.0);
        QVERIFY(json.value(QStringLiteral("coverage")).isNull());
        QCOMPARE(number(part(json, "graph"), "pairs"), 0.0);
    }

    void theGraphOfTheCrmIsAsPublished()
    {
        QString corpus = qEnvironmentVariable("HEADWATER_CORPUS");
        if (corpus.isEmpty() || !QDir(corpus + QStringLiteral("/crm")).exists())
            QSKIP("the corpus is not there");
        const Program program;
        const QString plan = QStringLiteral("crm.headwater");
        program.run({ QStringLiteral("new"), plan });
        QStringList import { QStringLiteral("import"), plan, QStringLiteral("--accept-aliases") };
        for (const char *file : { "accounts", "products", "sales_pipeline", "sales_teams" })
            import.append(corpus + QStringLiteral("/crm/%1.csv").arg(QLatin1StringView(file)));
        QCOMPARE(program.run(import).exitCode, 0);
        const Answer answer = program.run({ QStringLiteral("coverage"), plan, QStringLiteral("--json") });
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.errors));
        const QJsonObject graph = part(answer.json(), "graph");
        QCOMPARE(number(graph, "seats"), 30.0);
        QCOMPARE(number(graph, "accounts"), 85.0);
        QCOMPARE(number(graph, "pairs"), 1259.0);
        QCOMPARE(number(graph, "articulation_points"), 0.0);
        QCOMPARE(number(graph, "bridges"), 0.0);
    }
};

QTEST_GUILESS_MAIN(CoverageVerbTest)

#include "coverage_test.moc"
