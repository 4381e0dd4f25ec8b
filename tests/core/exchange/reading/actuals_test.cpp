// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"
#include "core/exchange/import_report.h"
#include "tests/core/exchange/import_support.h"
#include "tests/support/small_company.h"

using namespace headwater;
using namespace headwater::test;

namespace {

/// "Fells 2026-10-01 wins": 4
using Figures = std::map<QString, double>;

Figures figuresIn(const Plan &plan)
{
    static const char *names[] { "margin", "wins", "coverage", "headcount" };
    Figures figures;
    for (const ActualFigure &figure : plan.actuals)
        figures[QStringLiteral("%1 %2 %3")
                    .arg(figure.territory, figure.quarter.toString(Qt::ISODate),
                        QString::fromLatin1(names[static_cast<int>(figure.measure)]))]
            = figure.value;
    return figures;
}

ImportChoices withoutBadRows()
{
    ImportChoices choices;
    choices.skipBadRows = true;
    return choices;
}

} // namespace

/// Files of what came: territory by territory and quarter by quarter.
class ActualsImportTest : public QObject
{
    Q_OBJECT

    const SmallCompany c = smallCompany();
    Folder folder;

    Result<ImportPreview> preview(const QByteArray &content, const Plan &plan, std::optional<Kind> as = {}) const
    {
        std::vector<ImportFile> files = filesAt({ folder.write(QStringLiteral("actuals.csv"), content) });
        files.front().as = as;
        return prepareImport(files, plan);
    }
    Plan taken(const QByteArray &content) const
    {
        const Result<ImportPreview> read = preview(content, c.plan);
        if (!read)
            qFatal("%s", reason(read).constData());
        const Result<Plan> after = withImport(c.plan, *read, withoutBadRows());
        if (!after)
            qFatal("%s", reason(after).constData());
        return *after;
    }

private Q_SLOTS:
    void aColumnForEachMeasure()
    {
        const Plan plan = taken("Territory,Quarter,Margin,Wins,Coverage,Headcount\n"
                                "Fells,2026Q4,\"1,250.50\",4,87%,3\n"
                                "lakes,Q4 2026,800,,0.5,\n"
                                "Total,2026-Q4,,9,,5\n");
        const Figures expected { { QStringLiteral("Fells 2026-10-01 margin"), 1'250.5 },
            { QStringLiteral("Fells 2026-10-01 wins"), 4 }, { QStringLiteral("Fells 2026-10-01 coverage"), 0.87 },
            { QStringLiteral("Fells 2026-10-01 headcount"), 3 }, { QStringLiteral("Lakes 2026-10-01 margin"), 800 },
            { QStringLiteral("Lakes 2026-10-01 coverage"), 0.5 }, { QStringLiteral(" 2026-10-01 wins"), 9 },
            { QStringLiteral(" 2026-10-01 headcount"), 5 } };
        QCOMPARE(figuresIn(plan), expected);
        QCOMPARE(plan.actuals.begin()->source, QStringLiteral("actuals.csv"));
    }

    void aRowForEachMeasureInGerman()
    {
        const Plan plan = taken("Gebiet;Quartal;Kennzahl;Wert\n"
                                "Fells;4. Quartal 2026;Deckungsbeitrag;1.250,50\n"
                                "Fells;4. Quartal 2026;Abschl\xC3\xBCsse;4\n"
                                "Fells;4. Quartal 2026;Abdeckung;87\n"
                                "Coast;4. Quartal 2026;K\xC3\xB6pfe;2\n");
        const Figures expected { { QStringLiteral("Fells 2026-10-01 margin"), 1'250.5 },
            { QStringLiteral("Fells 2026-10-01 wins"), 4 }, { QStringLiteral("Fells 2026-10-01 coverage"), 0.87 },
            { QStringLiteral("Coast 2026-10-01 headcount"), 2 } };
        QCOMPARE(figuresIn(plan), expected);
    }

    void monthsAddUpToTheirQuarter()
    {
        const Plan plan = taken("territory,month,margin,wins,coverage,headcount\n"
                                "Fells,Oct 2026,100,1,0.6,3\n"
                                "Fells,Nov 2026,200,2,0.7,4\n"
                                "Fells,Dec 2026,300,0,0.8,2\n");
        const Figures figures = figuresIn(plan);
        QCOMPARE(figures.at(QStringLiteral("Fells 2026-10-01 margin")), 600.0);
        QCOMPARE(figures.at(QStringLiteral("Fells 2026-10-01 wins")), 3.0);
        QVERIFY(qFuzzyCompare(figures.at(QStringLiteral("Fells 2026-10-01 coverage")), 0.7));
        QCOMPARE(figures.at(QStringLiteral("Fells 2026-10-01 headcount")), 2.0); // the last
    }

    /// One month would pass for the quarter, and the next import would put another month in its place.
    void someMonthsOfAQuarterAreNotTakenForIt()
    {
        const auto read = preview("territory,month,margin,headcount\n"
                                  "Fells,Oct 2026,100,3\n"
                                  "Lakes,Oct 2026,10,3\n"
                                  "Fells,Nov 2026,200,4\n" // nothing of Lakes, which is nothing
                                  "Fells,Dec 2026,300,2\n"
                                  "Fells,Jan 2027,50,2\n"
                                  "Fells,2027-02-03,60,2\n"
                                  "Coast,2027Q1,70,2\n"
                                  "Coast,Jan 2027,5,2\n", // of a quarter that is told as such
            c.plan);
        QVERIFY2(read.has_value(), reason(read).constData());
        const FilePreview &file = read->files.front();
        QCOMPARE(file.problemCount, qint64(2));
        QCOMPARE(file.problems.front().row, qint64(6));
        QCOMPARE(file.problems.front().problem, Problem::PartOfQuarter);
        QCOMPARE(file.problems.front().column, QStringLiteral("month"));
        QVERIFY(remedyText(file.problems.front(), Field::Quarter).contains(QStringLiteral("all months")));
        const Figures figures = figuresIn(*withImport(c.plan, *read, withoutBadRows()));
        QCOMPARE(figures.at(QStringLiteral("Fells 2026-10-01 margin")), 600.0);
        QCOMPARE(figures.at(QStringLiteral("Lakes 2026-10-01 margin")), 10.0);
        QCOMPARE(figures.at(QStringLiteral("Coast 2027-01-01 margin")), 70.0);
        QVERIFY(!figures.contains(QStringLiteral("Fells 2027-01-01 margin")));
    }

    void ofHeadcountTheLastMonthIsEnough()
    {
        const Plan plan = taken("territory,month,measure,value\n"
                                "Fells,Dec 2026,headcount,4\n"
                                "Fells,Dec 2026,wins,4\n"
                                "Lakes,Nov 2026,headcount,4\n");
        QCOMPARE(figuresIn(plan),
            (Figures { { QStringLiteral("Fells 2026-10-01 headcount"), 4 },
                { QStringLiteral("Lakes 2026-10-01 headcount"), 4 } }));
    }

    void monthsMayComeInSeveralFilesAtOnce()
    {
        const QString october = folder.write(QStringLiteral("oct.csv"), "territory,month,wins\nFells,Oct 2026,1\n");
        const QString rest
            = folder.write(QStringLiteral("rest.csv"), "territory,month,wins\nFells,Nov 2026,2\nFells,Dec 2026,4\n");
        const auto alone = prepareImport(filesAt({ october }), c.plan);
        QVERIFY2(alone.has_value(), reason(alone).constData());
        QCOMPARE(alone->problemCount(), qint64(1));
        const auto both = prepareImport(filesAt({ october, rest }), c.plan);
        QVERIFY2(both.has_value(), reason(both).constData());
        QCOMPARE(both->problemCount(), qint64(0));
        const Result<Plan> after = withImport(c.plan, *both, withoutBadRows());
        QCOMPARE(figuresIn(*after), (Figures { { QStringLiteral("Fells 2026-10-01 wins"), 7 } }));
    }

    void againCorrectsAndAddsNothing()
    {
        const Plan once = taken("territory,quarter,wins\nFells,2026Q4,4\nLakes,2026Q4,2\n");
        const auto again = preview("territory,quarter,wins\nFells,2026Q4,5\nLakes,2026Q4,2\n", once);
        QVERIFY2(again.has_value(), reason(again).constData());
        const Result<Plan> after = withImport(once, *again, withoutBadRows());
        QVERIFY2(after.has_value(), reason(after).constData());
        QCOMPARE(after->actuals.size(), std::size_t(2));
        const std::vector<TableChanges> changes = importChanges(once, *after, *again, withoutBadRows());
        QCOMPARE(changes, (std::vector<TableChanges> { { QStringLiteral("actual"), 0, 1, 0, 0 } }));
    }

    void aTerritoryWithASlipCanBeTakenForTheOneThatIsMeant()
    {
        const QByteArray content = "territory,quarter,measure,value\nCoasst,2026Q4,wins,4\nAtlantis,2026Q4,wins,5\n";
        const auto read = preview(content, c.plan);
        QVERIFY2(read.has_value(), reason(read).constData());
        const std::vector<AliasProposal> proposed { { QStringLiteral("territory"), QStringLiteral("Coasst"),
            QStringLiteral("Coast"), 1 } };
        QCOMPARE(read->aliases, proposed);
        QCOMPARE(badRows(*read, {}), qint64(2));
        QCOMPARE(badRows(*read, proposed), qint64(1));
        const ImportPreview accepted = withSpellingsAccepted(*read, proposed);
        QCOMPARE(accepted.problemCount(), qint64(1));
        QCOMPARE(accepted.files.front().problems.front().value, QStringLiteral("Atlantis"));
        const auto without = withImport(c.plan, *read, withoutBadRows());
        QVERIFY2(without.has_value(), reason(without).constData());
        QVERIFY(without->actuals.empty());
        ImportChoices choices = withoutBadRows();
        choices.aliases = proposed;
        const auto after = withImport(c.plan, *read, choices);
        QVERIFY2(after.has_value(), reason(after).constData());
        QCOMPARE(after->actuals.size(), std::size_t(1));
        QCOMPARE(after->actuals.begin()->territory, QStringLiteral("Coast"));
        // The next file of that source needs no more help.
        const auto again = preview(content, *after);
        QVERIFY2(again.has_value(), reason(again).constData());
        QVERIFY(again->aliases.empty());
        QCOMPARE(again->problemCount(), qint64(1));
    }

    void badRowsAreNamedWithWhatToDo()
    {
        const auto read = preview("territory,quarter,measure,value\n"
                                  "Fels,2026Q4,wins,4\n" // a slip
                                  "Atlantis,2026Q4,wins,4\n"
                                  "Fells,FY26-Q4,wins,4\n"
                                  "Fells,2026Q4,joy,4\n"
                                  "Fells,2026Q4,wins,-4\n"
                                  "Fells,2026Q4,coverage,140\n"
                                  "Fells,2026Q4,wins,\n"
                                  "Lakes,2026Q4,wins,4\n"
                                  "Lakes,2026Q4,wins,5\n",
            c.plan);
        QVERIFY2(read.has_value(), reason(read).constData());
        const FilePreview &file = read->files.front();
        QCOMPARE(file.mapping.kind, Kind::Actuals);
        QCOMPARE(file.accepted, qint64(1));
        QCOMPARE(file.problemCount, qint64(8));
        std::map<qint64, RowProblem> byRow;
        for (const RowProblem &problem : file.problems)
            byRow[problem.row] = problem;
        QCOMPARE(byRow[2].problem, Problem::UnknownReference);
        QCOMPARE(byRow[2].nearest, QStringList { QStringLiteral("Fells") });
        QVERIFY(remedyText(byRow[2], Field::Territory).startsWith(QStringLiteral("Did you mean \"Fells\"?")));
        QCOMPARE(byRow[3].problem, Problem::UnknownReference);
        QVERIFY(byRow[3].nearest.isEmpty());
        QCOMPARE(byRow[4].problem, Problem::NotAQuarter);
        QCOMPARE(byRow[5].problem, Problem::UnknownWord);
        QCOMPARE(byRow[6].problem, Problem::OutOfRange);
        QCOMPARE(byRow[7].problem, Problem::OutOfRange);
        QCOMPARE(byRow[8].problem, Problem::MissingValue);
        QCOMPARE(byRow[10].problem, Problem::SameIdOtherValues);
    }

    /// A later plan may do without a territory that was predicted; what came there still is a figure.
    void territoriesOfPredictionsAreKnown()
    {
        Plan plan = c.plan;
        Review review;
        review.name = QStringLiteral("Q4");
        review.quarter = QDate(2026, 10, 1);
        plan = *withRow(plan, review);
        plan.predictions.edit().add(
            { {}, ReviewId { 1 }, QStringLiteral("Moors"), ReviewMeasure::Wins, QDate(2026, 10, 1), 3, 1, 5 });
        const auto read = preview("territory,quarter,wins\nMoors,2026Q4,4\n", plan);
        QVERIFY2(read.has_value(), reason(read).constData());
        QCOMPARE(read->problemCount(), qint64(0));
        const Result<Plan> after = withImport(plan, *read, withoutBadRows());
        QCOMPARE(figuresIn(*after), (Figures { { QStringLiteral("Moors 2026-10-01 wins"), 4 } }));
    }

    void codesOfTerritoriesAreTheirNames()
    {
        Plan plan = c.plan;
        Territory coded = *plan.territories.find(c.fells);
        coded.externalId = QStringLiteral("T-17");
        plan.territories.edit().put(coded);
        const auto read = preview("territory id,quarter,wins\nT-17,2026Q4,4\n", plan);
        QVERIFY2(read.has_value(), reason(read).constData());
        const Result<Plan> after = withImport(plan, *read, withoutBadRows());
        QCOMPARE(figuresIn(*after), (Figures { { QStringLiteral("Fells 2026-10-01 wins"), 4 } }));
    }

    void aNameThatSeveralTerritoriesHaveIsNotGuessed()
    {
        Plan plan = c.plan;
        addTerritory(plan, "Fells", c.south, TerritoryKind::Leaf);
        const auto read = preview("territory,quarter,wins\n"
                                  "Fells,2026Q4,4\n"
                                  "North / Fells,2026Q4,5\n"
                                  "south / fells,2026Q4,6\n",
            plan);
        QVERIFY2(read.has_value(), reason(read).constData());
        const FilePreview &file = read->files.front();
        QCOMPARE(file.problemCount, qint64(1));
        QCOMPARE(file.problems.front().problem, Problem::SeveralMeant);
        QCOMPARE(file.problems.front().nearest,
            (QStringList { QStringLiteral("North / Fells"), QStringLiteral("South / Fells") }));
        const Result<Plan> after = withImport(plan, *read, withoutBadRows());
        QCOMPARE(figuresIn(*after),
            (Figures { { QStringLiteral("North / Fells 2026-10-01 wins"), 5 },
                { QStringLiteral("South / Fells 2026-10-01 wins"), 6 } }));
    }

    void othersAreNotTakenForThem_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("accounts") << QByteArray("account,territory,revenue,headcount");
        QTest::newRow("deals") << QByteArray("Opportunity Name,Stage,Value,Date,Account");
        QTest::newRow("territories") << QByteArray("territory,region");
        QTest::newRow("curves") << QByteArray(
            "product,margin,revenue_musd,reps,resp_0,resp_50,resp_100,resp_150,resp_saturation");
    }

    void othersAreNotTakenForThem()
    {
        QFETCH(QByteArray, header);
        std::vector<QString> names;
        for (const QByteArray &name : header.split(','))
            names.push_back(QString::fromLatin1(name));
        QVERIFY(recognise(names).mapping.kind != Kind::Actuals);
    }
};

QTEST_GUILESS_MAIN(ActualsImportTest)
#include "actuals_test.moc"
