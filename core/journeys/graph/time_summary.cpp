// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/graph/time_summary.h"

#include <algorithm>
#include <numeric>

namespace headwater {

namespace {

double ranked(std::span<qint64> times, std::size_t rank)
{
    const auto place = times.begin() + static_cast<std::ptrdiff_t>(rank);
    std::nth_element(times.begin(), place, times.end());
    return static_cast<double>(*place);
}

} // namespace

TimeSummary summaryOf(std::span<qint64> times)
{
    if (times.empty())
        return {};
    const QuantileRanks ranks(times.size());
    TimeSummary summary;
    summary.mean = std::accumulate(times.begin(), times.end(), 0.0) / static_cast<double>(times.size());
    summary.median = (ranked(times, ranks.lowerMedian) + ranked(times, ranks.upperMedian)) / 2;
    summary.p90 = ranked(times, ranks.p90);
    return summary;
}

} // namespace headwater
