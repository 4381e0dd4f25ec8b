// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace headwater {

/// What an item would earn at another effort, both as multiples of today's (Little 1970, "ADBUDG"):
/// S(x) = low + (high - low) x^c / (d + x^c). Make one with calibrated(); efforts are never negative.
struct ResponseCurve {
    double low = 0; ///< with no effort at all
    double high = 0; ///< with all the effort in the world
    double c = 1; ///< shape: up to 1 every bit of effort brings less than the one before, above it is S-shaped
    double d = 1; ///< the effort it takes

    double at(double effort) const;
    double slopeAt(double effort) const;
    bool isSShaped() const { return c > 1; }
    /// Where the slope is steepest; 0 where it is so from the start.
    double inflection() const;
    /// The least concave curve above this one is a straight line up to here, and this curve beyond.
    double envelopeTouch() const;
    double envelopeAt(double effort) const;
    /// By how many per cent the result rises where today's effort rises by one.
    double elasticityToday() const;
    /// Nothing where no effort gives that result.
    std::optional<double> effortFor(double result) const;

    bool operator==(const ResponseCurve &) const = default;
};

} // namespace headwater
