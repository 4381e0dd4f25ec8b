// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/whatif/swings.h"
#include "ui/charts/chart_data.h"
#include "ui/plan/coverage/coverage_view.h"

namespace headwater {

/// What the assumptions of a plan, and of its baseline, do one by one. A value made in a job.
struct SwingView {
    SharedCoverage coverage; ///< they were counted besides
    std::vector<AssumptionSwing> now;
    std::vector<AssumptionSwing> baseline; ///< none where the plan is the baseline itself
    std::vector<AssumptionSwing> baselineAtEnds {}; ///< of the plan's ranges, where they are others than the baseline's
};

/// The baseline alone.
SwingView baselineOf(const SwingView &view);

/// Errors: those of coverageOf().
Result<SwingView> swingViewOf(
    const SharedCoverage &coverage, const Cancellation &cancellation, const Progress &progress);

/// What is asked of the assumptions.
enum class SwingMeasure : std::uint8_t {
    Margin, ///< expected of the quarter
    Gain, ///< that, less what the baseline would bring under the same
    Share, ///< of the work that is done, 0..1
};

/// What one assumption does to the measure, in its unit (money in cents), as a difference to what is expected.
struct SwingBar {
    QLatin1StringView name;
    double low = 0; ///< the assumption's ends
    double high = 0;
    double atLow = 0; ///< what they do
    double atHigh = 0;
    double width() const; ///< between the least and the most of the measure
};

/// What is expected; none where there is no work.
std::optional<double> expectedOf(const SwingView &view, SwingMeasure measure);
/// Those that do something, the widest first.
std::vector<SwingBar> swingBars(const SwingView &view, SwingMeasure measure);

/// A difference of the measure in words: "+0.4 M", "−3 points"; a dash for none.
QString swingText(double difference, SwingMeasure measure);

/// Which assumption decides, in a sentence.
QString swingFinding(const SwingView &view, SwingMeasure measure);
/// Bars to both sides of what is expected.
ChartData swingChart(const SwingView &view, SwingMeasure measure);

} // namespace headwater
