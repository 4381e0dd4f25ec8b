// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/company.h"
#include "ui/curves/curve_charts.h"

#include <QTest>

using namespace headwater;

/// The charts of the workshop as values.
class CurveChartsTest : public QObject
{
    Q_OBJECT

    const Plan plan = sampleCompany().workspace.baseline().plan;

private Q_SLOTS:
    void theCurvePassesThroughTheAnswersThatItMustMeet()
    {
        const ChartData chart = curveChart(plan, CurveId { 2 }, Calibration::Normalised);
        QCOMPARE(chart.lines.size(), std::size_t { 3 }); // curve, all the seats, answers
        const std::vector<QPointF> &curve = chart.lines.front().points;
        QVERIFY(std::abs(curve.front().y() - 55) < 1e-6);
        QVERIFY(std::abs(curve[curve.size() / 2].y() - 100) < 1e-6); // today
        QCOMPARE(chart.ticks.size(), chart.table.rows.size());
        QVERIFY(!chart.summary.isEmpty());
    }

    void singleAnswersStandBesideTheirMedian()
    {
        const ChartData chart = curveChart(plan, CurveId { 1 }, Calibration::Free);
        QCOMPARE(chart.lines.size(), std::size_t { 4 });
        QCOMPARE(chart.lines[2].points.size(), std::size_t { 9 }); // three people, three efforts in sight
        QCOMPARE(chart.lines[3].points.size(), std::size_t { 4 });
        QVERIFY(chart.caption.contains(QStringLiteral("miss today")));
    }

    void sizesAreCountedUpToWhereProfitFalls()
    {
        const auto view = workshopView(plan, Calibration::Normalised);
        QVERIFY(view);
        const ChartData chart = sizesChart(**view);
        const std::vector<QPointF> &line = chart.lines.front().points;
        const auto best = std::max_element(
            line.begin(), line.end(), [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); });
        QVERIFY(best != line.begin() && best != line.end() - 1);
        QCOMPARE(chart.bands.front().spans.size(), std::size_t { 2 });
        QVERIFY(chart.bands.front().spans[0].x <= best->x() && best->x() <= chart.bands.front().spans[1].x);
        QVERIFY(chart.marker.has_value());
        QVERIFY(chart.ticks.size() >= 4 && chart.ticks.size() <= 11);
        QCOMPARE(chart.ticks.size(), chart.table.rows.size());
    }

    void nothingIsDrawnOfWhatIsNotThere()
    {
        QVERIFY(curveChart(plan, CurveId { 99 }, Calibration::Normalised).isEmpty());
        const auto view = workshopView(Plan(), Calibration::Normalised);
        QVERIFY(view && sizesChart(**view).isEmpty());
        QVERIFY(itemsChart(**view).table.rows.empty());
    }

    void filesHaveTheParametersOfEachCurve()
    {
        const auto view = workshopView(plan, Calibration::Normalised);
        const ChartData chart = itemsChart(**view);
        QCOMPARE(chart.table.rows.size(), std::size_t { 4 });
        for (const auto &row : chart.table.rows)
            QCOMPARE(row.size(), chart.table.columns.size());
    }
};

QTEST_MAIN(CurveChartsTest)
#include "curve_charts_test.moc"
