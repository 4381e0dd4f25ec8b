// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/weeks.h"

#include <algorithm>

namespace headwater {

WeekGrid weekGrid(const StageHistory &history, Day until)
{
    Day first = until;
    for (std::size_t journey = 0; journey < history.size(); ++journey)
        first = std::min(first, history.visits(journey).front().entered);
    const int weeks = (until - first) / 7;
    return WeekGrid { until - 7 * weeks, weeks };
}

std::optional<StagePosition> positionAt(const StageHistory &history, std::size_t journey, Day at)
{
    const auto &fate = history.journey(journey);
    if (fate.end != JourneyEnd::Open && fate.ended < at)
        return std::nullopt;
    const auto visits = history.visits(journey);
    const auto later = std::partition_point(
        visits.begin(), visits.end(), [at](const StageVisit &visit) { return visit.entered < at; });
    if (later == visits.begin())
        return std::nullopt;
    const StageVisit &last = *(later - 1);
    return StagePosition { last.stage, (at - 1 - last.entered) / 7 };
}

} // namespace headwater
