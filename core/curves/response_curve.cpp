// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curves/response_curve.h"

#include <cmath>
#include <limits>

namespace headwater {

double ResponseCurve::at(double effort) const
{
    if (effort <= 0)
        return low;
    // Written so that a huge power does not become infinity over infinity.
    return low + (high - low) / (1 + d * std::pow(effort, -c));
}

double ResponseCurve::slopeAt(double effort) const
{
    if (effort <= 0) {
        if (c > 1)
            return 0;
        return c < 1 ? std::numeric_limits<double>::infinity() : (high - low) / d;
    }
    const double reached = 1 / (1 + d * std::pow(effort, -c));
    return (high - low) * c * reached * (1 - reached) / effort;
}

double ResponseCurve::inflection() const { return isSShaped() ? std::pow(d * (c - 1) / (c + 1), 1 / c) : 0; }

double ResponseCurve::envelopeTouch() const { return isSShaped() ? std::pow(d * (c - 1), 1 / c) : 0; }

double ResponseCurve::envelopeAt(double effort) const
{
    const double touch = envelopeTouch();
    return effort < touch ? low + (at(touch) - low) * effort / touch : at(effort);
}

double ResponseCurve::elasticityToday() const { return slopeAt(1) / at(1); }

std::optional<double> ResponseCurve::effortFor(double result) const
{
    if (result < low || result >= high)
        return std::nullopt;
    return std::pow(d * (result - low) / (high - result), 1 / c);
}

} // namespace headwater
