// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assumptions/swing_view.h"

#include "ui/plan/derivation/assumed.h"
#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

const AssumptionSwing *swingOf(const std::vector<AssumptionSwing> &swings, QLatin1StringView name)
{
    const auto found = std::ranges::find(swings, name, &AssumptionSwing::name);
    return found == swings.end() ? nullptr : &*found;
}

/// Money of the plan at that end of the assumption, less that of the baseline there, which may not know it.
double gainAt(const SwingView &view, const AssumptionSwing &swing, AssumptionSwing::End AssumptionSwing::*end)
{
    const auto &ofBaseline = view.baselineAtEnds.empty() ? view.baseline : view.baselineAtEnds;
    const AssumptionSwing *before = swingOf(ofBaseline, swing.name);
    const Money baseline = before ? (before->*end).margin : view.coverage->baseline->margin;
    return static_cast<double>(((swing.*end).margin - baseline).cents);
}

double measureAt(const SwingView &view, const AssumptionSwing &swing, AssumptionSwing::End AssumptionSwing::*end,
    SwingMeasure measure)
{
    switch (measure) {
    case SwingMeasure::Margin: return static_cast<double>((swing.*end).margin.cents);
    case SwingMeasure::Gain: return gainAt(view, swing, end);
    case SwingMeasure::Share: return (swing.*end).share.value_or(0);
    }
    Q_UNREACHABLE();
}

/// What is told apart: a thousandth of the margin (coverage is solved no closer), or of the work.
double leastTold(const SwingView &view, SwingMeasure measure)
{
    return measure == SwingMeasure::Share
        ? 0.0005
        : marginCloseness * static_cast<double>(std::abs(view.coverage->now->margin.cents));
}

/// The measure itself, not a difference.
QString measureText(double value, SwingMeasure measure)
{
    switch (measure) {
    case SwingMeasure::Margin: return shortMoneyText(Money { std::llround(value) });
    case SwingMeasure::Gain: return signedShortMoneyText(Money { std::llround(value) });
    case SwingMeasure::Share: return percentText(value);
    }
    Q_UNREACHABLE();
}

QString rangeText(const SwingBar &bar) { return tr("%1 to %2").arg(assumedText(bar.low), assumedText(bar.high)); }

QString gainFinding(const std::vector<SwingBar> &bars, double expected)
{
    const auto turns = [expected](const SwingBar &bar) {
        return (expected + bar.atLow > 0) != (expected > 0) || (expected + bar.atHigh > 0) != (expected > 0);
    };
    const auto deciding = std::ranges::find_if(bars, turns);
    const QString usual = signedShortMoneyText(Money { std::llround(expected) });
    if (deciding != bars.end()) {
        const bool isLow = (expected + deciding->atLow > 0) != (expected > 0);
        const QString at = assumedText(isLow ? deciding->low : deciding->high);
        return expected > 0
            ? tr("“%1” decides: at %2 the scenario brings less than the baseline, not %3.")
                  .arg(deciding->name, at, usual)
            : tr("“%1” decides: at %2 the scenario brings more than the baseline.").arg(deciding->name, at);
    }
    double least = expected;
    double most = expected;
    for (const SwingBar &bar : bars) {
        least = std::min({ least, expected + bar.atLow, expected + bar.atHigh });
        most = std::max({ most, expected + bar.atLow, expected + bar.atHigh });
    }
    const QString between
        = tr("%1 to %2").arg(measureText(least, SwingMeasure::Gain), measureText(most, SwingMeasure::Gain));
    return expected > 0
        ? tr("Whichever of the assumptions is off, the scenario brings more than the baseline: %1.").arg(between)
        : tr("Whichever of the assumptions is off, the scenario brings no more than the baseline: %1.").arg(between);
}

QString measureName(SwingMeasure measure)
{
    switch (measure) {
    case SwingMeasure::Margin: return tr("Expected margin");
    case SwingMeasure::Gain: return tr("Gain over the baseline");
    case SwingMeasure::Share: return tr("Work covered");
    }
    Q_UNREACHABLE();
}

/// As figures in files: money in whole units, shares in percent.
double inUnits(double value, SwingMeasure measure)
{
    return measure == SwingMeasure::Share ? value * 100 : value / 100;
}

void fillTable(ChartData &chart, const std::vector<SwingBar> &bars, double expected, SwingMeasure measure)
{
    chart.table.columns = { { tr("Assumption") }, { tr("Low"), ColumnLook::Decimal },
        { tr("High"), ColumnLook::Decimal }, { tr("%1 at the low end").arg(measureName(measure)), ColumnLook::Decimal },
        { tr("%1 at the high end").arg(measureName(measure)), ColumnLook::Decimal } };
    for (const SwingBar &bar : bars)
        chart.table.rows.push_back({ QString(bar.name), bar.low, bar.high, inUnits(expected + bar.atLow, measure),
            inUnits(expected + bar.atHigh, measure) });
}

} // namespace

double SwingBar::width() const
{
    const auto [least, most] = std::minmax({ 0.0, atLow, atHigh });
    return most - least;
}

SwingView baselineOf(const SwingView &view)
{
    if (view.coverage->isBaseline)
        return view;
    auto coverage = std::make_shared<CoverageView>(*view.coverage);
    coverage->plan = coverage->baselinePlan;
    coverage->expected = coverage->baselineExpected;
    coverage->now = coverage->baseline;
    coverage->sums = coverage->baselineSums;
    coverage->isBaseline = true;
    return { std::move(coverage), view.baseline, {}, {} };
}

Result<SwingView> swingViewOf(
    const SharedCoverage &coverage, const Cancellation &cancellation, const Progress &progress)
{
    SwingView view { coverage, {}, {}, {} };
    const Plan &baseline = coverage->baselinePlan;
    const bool hasOwnRanges = !coverage->isBaseline && !(coverage->plan.assumptions == baseline.assumptions);
    const double share = coverage->isBaseline ? 1 : hasOwnRanges ? 1. / 3 : 0.5;
    const auto told = [&progress, share](double from) {
        return [&progress, share, from](double done) {
            if (progress)
                progress(from + share * done);
        };
    };
    HEADWATER_TRY(
        view.now, assumptionSwings(coverage->plan, coverage->expected->visits, *coverage->now, cancellation, told(0)));
    if (coverage->isBaseline)
        return view;
    const QuarterVisits &visits = coverage->baselineExpected->visits;
    HEADWATER_TRY(view.baseline, assumptionSwings(baseline, visits, *coverage->baseline, cancellation, told(share)));
    if (hasOwnRanges) {
        HEADWATER_TRY(view.baselineAtEnds,
            assumptionSwings(
                withRangesOf(baseline, coverage->plan), visits, *coverage->baseline, cancellation, told(2 * share)));
    }
    return view;
}

std::optional<double> expectedOf(const SwingView &view, SwingMeasure measure)
{
    const Coverage &now = *view.coverage->now;
    switch (measure) {
    case SwingMeasure::Margin: return static_cast<double>(now.margin.cents);
    case SwingMeasure::Gain: return static_cast<double>((now.margin - view.coverage->baseline->margin).cents);
    case SwingMeasure::Share: return now.share();
    }
    Q_UNREACHABLE();
}

std::vector<SwingBar> swingBars(const SwingView &view, SwingMeasure measure)
{
    std::vector<SwingBar> bars;
    const std::optional<double> expected = expectedOf(view, measure);
    for (const AssumptionSwing &swing : view.now) {
        if (!expected)
            continue;
        SwingBar bar { swing.name, swing.low.at, swing.high.at };
        bar.atLow = measureAt(view, swing, &AssumptionSwing::low, measure) - *expected;
        bar.atHigh = measureAt(view, swing, &AssumptionSwing::high, measure) - *expected;
        if (bar.width() > leastTold(view, measure))
            bars.push_back(bar);
    }
    std::ranges::stable_sort(bars, std::ranges::greater {}, &SwingBar::width);
    return bars;
}

QString swingText(double difference, SwingMeasure measure)
{
    if (measure != SwingMeasure::Share) {
        const QString text = signedShortMoneyText(Money { std::llround(difference) });
        return text.isEmpty() ? QStringLiteral("0") : text;
    }
    const double points = std::round(difference * 1000) / 10; // most assumptions move coverage by less than a point
    return points == 0 ? QStringLiteral("0")
                       : tr("%1 points").arg((points > 0 ? u'+' : u'-') + QLocale().toString(std::abs(points), 'f', 1));
}

QString swingFinding(const SwingView &view, SwingMeasure measure)
{
    const std::optional<double> expected = expectedOf(view, measure);
    const std::vector<SwingBar> bars = swingBars(view, measure);
    if (!expected)
        return tr("No work is expected, so no assumption changes what is covered.");
    if (bars.empty())
        return tr("Within their ranges the assumptions change nothing: %1.").arg(measureText(*expected, measure));
    if (measure == SwingMeasure::Gain)
        return gainFinding(bars, *expected);
    const SwingBar &widest = bars.front();
    const auto [least, most] = std::minmax({ *expected, *expected + widest.atLow, *expected + widest.atHigh });
    const QString text = measure == SwingMeasure::Margin
        ? tr("“%1” matters most: at %2 the expected margin lies between %3 and %4; %5 is expected.")
        : tr("“%1” matters most: at %2 between %3 and %4 of the work is covered; %5 is expected.");
    return text.arg(widest.name, rangeText(widest), measureText(least, measure), measureText(most, measure),
        measureText(*expected, measure));
}

ChartData swingChart(const SwingView &view, SwingMeasure measure)
{
    const std::vector<SwingBar> bars = swingBars(view, measure);
    const double expected = expectedOf(view, measure).value_or(0);
    ChartData chart;
    chart.title = measureName(measure);
    chart.caption = tr("%1 in %2, and how far from it each assumption alone leads at the ends of its range")
                        .arg(measureText(expected, measure), quarterText(view.coverage->now->quarter.first));
    chart.summary = swingFinding(view, measure);
    ChartBars low { tr("at the low end"), ChartTone::Faint, {} };
    ChartBars high { tr("at the high end"), ChartTone::Main, {} };
    for (const SwingBar &bar : bars) {
        chart.rows.push_back(bar.name);
        chart.notes.push_back(tr("%1 (%2) … %3 (%4)")
                                  .arg(swingText(bar.atLow, measure), assumedText(bar.low),
                                      swingText(bar.atHigh, measure), assumedText(bar.high)));
        low.lengths.push_back(inUnits(bar.atLow, measure));
        high.lengths.push_back(inUnits(bar.atHigh, measure));
    }
    chart.bars = { std::move(low), std::move(high) };
    fillTable(chart, bars, expected, measure);
    return chart;
}

} // namespace headwater
