// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/agreement.h"
#include "tests/support/small_company.h"
#include "ui/scenarios/changes/changes_model.h"
#include "ui/scenarios/compare/compare_model.h"

#include <QAbstractItemModelTester>

using namespace headwater;
using namespace headwater::test;

namespace {

/// The baseline of the small company, with coverage, and a scenario without the seat at Coast that covers more.
std::vector<ScenarioFigures> twoScenarios()
{
    const SmallCompany c = smallCompany();
    ScenarioQuestion question;
    question.baseline = c.plan;
    Scenario baseline;
    baseline.name = QStringLiteral("Baseline");
    baseline.plan = c.plan;
    Scenario lean;
    lean.name = QStringLiteral("Lean");
    lean.plan = *withSeatsClosed(c.plan, std::array { c.atCoast }, QDate(2027, 1, 1));
    question.scenarios = { baseline, lean };
    std::vector<ScenarioFigures> figures = *scenarioFigures(question);
    const Period quarter { QDate(2027, 1, 1), QDate(2027, 3, 31) };
    figures[0].coverage
        = CoverageFigures { quarter, Minutes { 100 }, {}, Minutes { 70 }, Money::ofWhole(1'000'000), 4 };
    figures[1].coverage
        = CoverageFigures { quarter, Minutes { 100 }, {}, Minutes { 80 }, Money::ofWhole(1'200'000), 2 };
    CoverageRange range;
    range.lowMargin = Money::ofWhole(900'000);
    range.highMargin = Money::ofWhole(1'500'000);
    figures[1].range = range;
    return figures;
}

const ComparedFigure &named(const std::vector<ComparedFigure> &figures, const char *name)
{
    for (const ComparedFigure &figure : figures) {
        if (figure.name.trimmed() == QLatin1StringView(name))
            return figure;
    }
    qFatal("no figure %s", name);
}

} // namespace

class ComparedFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresSayHowTheyDifferAndWhetherThatIsBetter_data()
    {
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("baseline");
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("change");
        QTest::addColumn<int>("better");
        const auto row
            = [](const char *figure, const char *baseline, const char *scenario, const char *change, int better) {
                  QTest::newRow(figure) << QString::fromUtf8(figure) << QString::fromUtf8(baseline)
                                        << QString::fromUtf8(scenario) << QString::fromUtf8(change) << better;
              };
        row("Seats", "5", "4", "-1", 0);
        row("Vacant", "3", "2", "-1", 1);
        row("Work covered", "70 %", "80 %", "+10", 1);
        row("Expected margin", "1.0 M", "1.2 M", "+200 k", 1);
        row("Gaps", "4", "2", "-2", 1);
        row("Cost a year", "540 k", "440 k", "-100 k", 1);
        row("Closed or removed", "0", "1", "+1", 0);
        row("Customers who stay with their seat", "100 %", "100 %", "", 0);
        row("Account manager", "3", "2", "-1", 0);
        row("South", "1", "0", "-1", 0);
        row("North", "3", "3", "", 0);
    }
    void figuresSayHowTheyDifferAndWhetherThatIsBetter()
    {
        QFETCH(const QString, figure);
        QFETCH(const QString, baseline);
        QFETCH(const QString, scenario);
        QFETCH(const QString, change);
        QFETCH(const int, better);
        const auto figures = comparedFigures(twoScenarios());
        const ComparedFigure &at = named(figures, qPrintable(figure));
        QCOMPARE(figureText(at, 0), baseline);
        QCOMPARE(figureText(at, 1), scenario);
        QCOMPARE(changeText(at, 1, 0), change);
        QCOMPARE(betterThan(at, 1, 0), better);
    }

    void whatMayBeTheSolversOwnDoingIsNoGain()
    {
        auto scenarios = twoScenarios();
        scenarios[1].coverage->margin = Money::ofWhole(1'000'500);
        const auto figures = comparedFigures(scenarios);
        const ComparedFigure &margin = named(figures, "Expected margin");
        QCOMPARE(changeText(margin, 1, 0), QString());
        QCOMPARE(betterThan(margin, 1, 0), 0);
    }

    void rangesStandWhereTheyAreKnown()
    {
        const auto figures = comparedFigures(twoScenarios());
        const ComparedFigure &margin = named(figures, "Expected margin");
        QVERIFY(rangeText(margin, 0).isEmpty());
        QCOMPARE(rangeText(margin, 1), QStringLiteral("900 k to 1.5 M"));
    }

    void theChartMarksTheBaselineAtEachBar()
    {
        const auto scenarios = twoScenarios();
        const auto figures = comparedFigures(scenarios);
        const ChartData chart = figureChart(named(figures, "Expected margin"), scenarios, 0);
        QCOMPARE(chart.rows, (std::vector<QString> { QStringLiteral("Baseline"), QStringLiteral("Lean") }));
        QCOMPARE(chart.marker->at, 1'000'000.0);
        QCOMPARE(chart.bars.back().lengths, (std::vector { 1'000'000.0, 1'200'000.0 }));
        QCOMPARE(chart.notes.back(), QStringLiteral("1.2 M (+200 k), 900 k to 1.5 M"));
    }

    void withoutJourneysCoverageIsLeftOut()
    {
        auto scenarios = twoScenarios();
        for (ScenarioFigures &scenario : scenarios)
            scenario.coverage.reset();
        for (const ComparedFigure &figure : comparedFigures(scenarios))
            QVERIFY(figure.name != QStringLiteral("Expected margin"));
    }

    void theModelIsATableOfFigures()
    {
        CompareModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.show(std::make_shared<const std::vector<ScenarioFigures>>(twoScenarios()));
        QCOMPARE(model.columnCount(), 3);
        QVERIFY(!model.figureAt(0)); // the name of the first group
        const int row = model.rowOf(QStringLiteral("Expected margin"));
        QCOMPARE(model.index(row, 2).data().toString(), QStringLiteral("1.2 M (+200 k)"));
        QCOMPARE(model.table().columns.size(), std::size_t { 4 });
    }

    void changesReadAsSentences()
    {
        const SmallCompany c = smallCompany();
        Plan after = *withSeatsPlaced(c.plan, std::array { c.atLakes }, c.coast);
        after = *withSeatsClosed(after, std::array { c.demoNorth }, QDate(2027, 1, 1));
        Territory islands;
        islands.name = QStringLiteral("Islands");
        islands.parent = c.south;
        after = *withRow(after, islands);
        after = *withChangesAgreed(
            after, { changeList(c.plan, after).front() }, QStringLiteral("Ada"), QDate(2026, 11, 2));
        after = *withSeatsPlaced(after, std::array { c.atFells }, c.coast);
        const auto changes = std::make_shared<const std::vector<ListedChange>>(listedChanges(c.plan, after));
        ChangesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(changes);
        QCOMPARE(model.rowCount(), static_cast<int>(changes->size()));
        QCOMPARE(model.changeAt(0)->change.table, QStringLiteral("seat"));
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row)
            lines.append(model.index(row, ChangesModel::Action).data().toString() + u'|'
                + model.index(row, ChangesModel::Name).data().toString() + u'|'
                + model.index(row, ChangesModel::Values).data().toString());
        const QString all = lines.join(u'\n');
        for (const char *part : { "moved|N-02", "Home: Lakes → Coast", "closed or removed|N-03", "new|Islands" })
            QVERIFY2(all.contains(QString::fromUtf8(part)), qPrintable(all));
        QVERIFY(model.table().rows.size() >= changes->size());
        QCOMPARE(model.agreed(), std::size_t { 1 });
        QVERIFY(std::ranges::any_of(*changes,
            [](const ListedChange &listed) { return agreementText(listed).startsWith(QStringLiteral("Ada, ")); }));
    }
};

QTEST_MAIN(ComparedFiguresTest)
#include "compared_figures_test.moc"
