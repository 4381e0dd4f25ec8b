// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/forecast.h"

namespace headwater {

inline constexpr Day daysPerQuarter = 7 * weeksPerQuarter;

/// How often a journey went into the flow `target` of ForecastTargets in the 13 weeks from `begin`.
int passages(const StageHistory &history, std::size_t journey, std::size_t target, Day begin);

/// Whether the journey belongs to the slice.
bool isInSlice(const StageHistory::Journey &journey, ForecastSlice slice);

/// What the quarters before `until` brought of one flow: what a forecast stands beside. At most `quarters` of 13 weeks,
/// the latest last; those that begin before the first whole week of the history are left out.
std::vector<std::int64_t> pastQuarters(
    const StageHistory &history, Day until, std::size_t target, ForecastSlice slice, int quarters);

} // namespace headwater
