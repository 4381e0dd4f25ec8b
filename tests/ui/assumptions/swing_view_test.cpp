// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assumptions/swing_view.h"

#include <QtTest>

using namespace headwater;

namespace {

AssumptionSwing swing(QLatin1StringView name, double lowAt, qint64 lowMargin, double highAt, qint64 highMargin)
{
    return { name, { lowAt, 0.8, Money::ofWhole(lowMargin) }, { highAt, 0.9, Money::ofWhole(highMargin) } };
}

/// A scenario that brings 100,000 where the baseline brings 90,000.
SwingView scenario(std::vector<AssumptionSwing> now, std::vector<AssumptionSwing> baseline)
{
    auto coverage = std::make_shared<CoverageView>();
    const auto of = [](qint64 margin) {
        auto found = std::make_shared<Coverage>();
        found->quarter = { QDate(2027, 1, 1), QDate(2027, 3, 31) };
        found->demand = Minutes { 100 };
        found->served = Minutes { 85 };
        found->margin = Money::ofWhole(margin);
        return found;
    };
    coverage->now = of(100'000);
    coverage->baseline = of(90'000);
    coverage->isBaseline = false;
    return { coverage, std::move(now), std::move(baseline) };
}

} // namespace

class SwingViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWidestComesFirstAndWhatDoesNothingIsLeftOut()
    {
        const SwingView view = scenario({ swing(assumed::grossMargin, 0.5, 95'000, 0.6, 105'000),
                                            swing(assumed::annualTurnover, 0.1, 120'000, 0.2, 90'000),
                                            swing(assumed::specialtyRamp, 3, 100'000, 6, 100'000) },
            {});
        const auto bars = swingBars(view, SwingMeasure::Margin);
        QCOMPARE(bars.size(), std::size_t { 2 });
        QCOMPARE(bars.front().name, assumed::annualTurnover);
        QCOMPARE(bars.front().atLow, 2'000'000.0); // cents
        QCOMPARE(bars.front().atHigh, -1'000'000.0);
        QCOMPARE(bars.back().name, assumed::grossMargin);
    }

    void oneOfManyMarginsIsNamedWithItsEnds()
    {
        const SwingView view = scenario({ swing(assumed::grossMargin, 0.5, 95'000, 0.6, 105'000) }, {});
        const QString finding = swingFinding(view, SwingMeasure::Margin);
        for (const char *part : { "Gross margin", "0.5 to 0.6", "95 k and 105 k", "100 k is expected" })
            QVERIFY2(finding.contains(QLatin1StringView(part)), qPrintable(finding));
    }

    void theGainIsMeasuredUnderTheSameAssumption()
    {
        // At the high end both bring less, the scenario by more.
        const SwingView view = scenario({ swing(assumed::annualTurnover, 0.1, 110'000, 0.2, 70'000) },
            { swing(assumed::annualTurnover, 0.1, 95'000, 0.2, 75'000) });
        const auto bars = swingBars(view, SwingMeasure::Gain);
        QCOMPARE(bars.size(), std::size_t { 1 });
        QCOMPARE(bars.front().atLow, 500'000.0); // 15,000 instead of 10,000
        QCOMPARE(bars.front().atHigh, -1'500'000.0); // -5,000
        const QString finding = swingFinding(view, SwingMeasure::Gain);
        QVERIFY2(finding.startsWith(QStringLiteral("“Annual turnover” decides: at 0.2")), qPrintable(finding));
    }

    void aGainThatAlwaysStaysIsSaidToStay()
    {
        const SwingView view = scenario({ swing(assumed::annualTurnover, 0.1, 110'000, 0.2, 90'000) },
            { swing(assumed::annualTurnover, 0.1, 95'000, 0.2, 82'000) });
        const QString finding = swingFinding(view, SwingMeasure::Gain);
        QVERIFY2(finding.contains(QStringLiteral("more than the baseline: +8")), qPrintable(finding));
        QVERIFY2(finding.contains(QStringLiteral("+15")), qPrintable(finding));
    }

    void theBaselineAloneHasItsOwnBars()
    {
        const SwingView view = scenario({ swing(assumed::annualTurnover, 0.1, 110'000, 0.2, 70'000) },
            { swing(assumed::annualTurnover, 0.1, 95'000, 0.2, 75'000) });
        const SwingView before = baselineOf(view);
        QCOMPARE(expectedOf(before, SwingMeasure::Margin), std::optional(9'000'000.0));
        QCOMPARE(swingBars(before, SwingMeasure::Margin).front().atHigh, -1'500'000.0);
    }

    void withoutWorkThereIsNothingToDecide()
    {
        SwingView view = scenario({ swing(assumed::annualTurnover, 0.1, 0, 0.2, 0) }, {});
        auto coverage = std::make_shared<CoverageView>(*view.coverage);
        coverage->now = std::make_shared<Coverage>();
        view.coverage = coverage;
        QVERIFY(!expectedOf(view, SwingMeasure::Share));
        QVERIFY(swingBars(view, SwingMeasure::Share).empty());
        QVERIFY(swingFinding(view, SwingMeasure::Share).contains(QStringLiteral("No work")));
    }

    void whatItDoesToCoverageIsToldInTenthsOfAPoint()
    {
        QCOMPARE(swingText(0.0132, SwingMeasure::Share), QStringLiteral("+1.3 points"));
        QCOMPARE(swingText(-0.004, SwingMeasure::Share), QStringLiteral("-0.4 points"));
        QCOMPARE(swingText(0.0003, SwingMeasure::Share), QStringLiteral("0"));
        QCOMPARE(swingText(-52'100'00, SwingMeasure::Margin), QStringLiteral("-52 k"));
    }

    void theChartHasABarToEachSideAndTheFiguresBehindIt()
    {
        const SwingView view = scenario({ swing(assumed::grossMargin, 0.5, 95'000, 0.6, 106'000) }, {});
        const ChartData chart = swingChart(view, SwingMeasure::Margin);
        QCOMPARE(chart.bars.front().lengths, std::vector { -5'000.0 });
        QCOMPARE(chart.bars.back().lengths, std::vector { 6'000.0 });
        QCOMPARE(chart.notes.size(), std::size_t { 1 });
        QCOMPARE(std::get<double>(chart.table.rows.front().back()), 106'000.0);
        QCOMPARE(chart.summary, swingFinding(view, SwingMeasure::Margin));
    }
};

QTEST_GUILESS_MAIN(SwingViewTest)
#include "swing_view_test.moc"
