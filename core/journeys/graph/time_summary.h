// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace headwater {

/// Times between two events, in milliseconds. Median and P90 are exact: the smallest observed time that at least
/// half (nine tenths) of the observations do not exceed; for the median of an even number the mean of the two in
/// the middle.
struct TimeSummary {
    double mean = 0;
    double median = 0;
    double p90 = 0;
    bool operator==(const TimeSummary &) const = default;
};
inline constexpr double millisecondsPerDay = 86'400'000.0;

/// Where the quantiles of so many sorted observations (at least one) stand.
struct QuantileRanks {
    explicit QuantileRanks(std::size_t count)
        : lowerMedian((count - 1) / 2)
        , upperMedian(count / 2)
        , p90((count * 9 + 9) / 10 - 1)
    { }
    std::size_t lowerMedian;
    std::size_t upperMedian;
    std::size_t p90;
};

/// Reorders the times. All zero when there are none.
TimeSummary summaryOf(std::span<qint64> times);

} // namespace headwater
