// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace headwater {

/// A time under observation, in months (or any other unit) since somebody began.
struct TimedSpell {
    double until = 0;
    bool hasEnded = false; ///< left at `until`; otherwise was still there, or left for a reason that does not count
    double from = 0; ///< seen from then on only: who left earlier would not be here (left truncation)
};

/// The share still there after the time of the step, until the next one.
struct SurvivalPoint {
    double time = 0;
    double survival = 1;
    std::optional<double> low; ///< of the 95 % band; none where nobody is left (its width is not known)
    std::optional<double> high;
    std::size_t atRisk = 0; ///< still there just before
    std::size_t exits = 0; ///< at that time
};

/// Kaplan and Meier's estimate. Its band is Greenwood's (1926) on the scale of the logarithm, cut at 1: what R's
/// survfit() prints (conf.type = "log").
struct SurvivalCurve {
    std::size_t spells = 0;
    std::size_t exits = 0;
    std::vector<SurvivalPoint> points; ///< one for each time at which somebody left, rising
    std::optional<double> median; ///< none: fewer than half left
    std::optional<double> medianLow; ///< where the band falls to half
    std::optional<double> medianHigh;

    /// Share still there at the time; 1 before the first exit.
    double at(double time) const;
};

/// Times closer than a 67-millionth (of one, or of their mean) count as one, as in R: they are different only by
/// rounding. Of spells that end together the exits come first. A spell that ends at its own `from` was never under
/// observation, unless it begins at 0. Times are finite.
SurvivalCurve survivalOf(std::span<const TimedSpell> spells);

} // namespace headwater
