// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/curves/response_curve.h"

#include <array>
#include <cstdint>

namespace headwater {

/// What an item would earn at five efforts, as multiples of what it earns today.
struct CurveAnswers {
    double atZero = 0; ///< nobody works on it
    double atHalf = 0;
    double atToday = 1;
    double atHalfMore = 0;
    double atSaturation = 0; ///< all the effort in the world

    std::array<double, 5> inOrder() const { return { atZero, atHalf, atToday, atHalfMore, atSaturation }; }
    bool operator==(const CurveAnswers &) const = default;
};

/// How a curve is laid through the answers.
enum class Calibration : std::uint8_t {
    Normalised, ///< exactly through no effort, today and saturation; the shape by least squares on the other two
    Free, ///< all four parameters by least squares on all five, saturation taken at ten times today; may miss today
};
/// Where the free calibration takes saturation to be reached, as a multiple of today's effort.
inline constexpr double effortOfSaturation = 10;

/// Why there is no curve through some answers.
enum class AnswerFault : std::uint8_t {
    NotANumber,
    Negative,
    NothingToday, ///< multiples of nothing
    SaturationBelowToday,
    Equal, ///< two answers in a row
    NotIncreasing,
};
std::optional<AnswerFault> faultOf(const CurveAnswers &answers);

/// The answers may be of any unit: they are divided by today's. InvalidInput where faultOf() finds something.
Result<ResponseCurve> calibrated(const CurveAnswers &answers, Calibration calibration);

} // namespace headwater
