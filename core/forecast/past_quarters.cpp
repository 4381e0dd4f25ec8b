// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/past_quarters.h"

#include <algorithm>

namespace headwater {

int passages(const StageHistory &history, std::size_t journey, std::size_t target, Day begin)
{
    const auto within = [begin](Day day) { return day >= begin && day < begin + daysPerQuarter; };
    const ForecastTargets targets(history.extent().stages);
    const StageHistory::Journey &fate = history.journey(journey);
    if (target >= history.extent().stages)
        return fate.end != JourneyEnd::Open && targets.ended(fate.end) == target && within(fate.ended) ? 1 : 0;
    const auto visits = history.visits(journey);
    return static_cast<int>(std::count_if(visits.begin(), visits.end(),
        [&](const StageVisit &visit) { return targets.entered(visit.stage) == target && within(visit.entered); }));
}

bool isInSlice(const StageHistory::Journey &journey, ForecastSlice slice)
{
    return (!slice.segment || *slice.segment == journey.segment) && (!slice.leaf || *slice.leaf == journey.leaf);
}

std::vector<std::int64_t> pastQuarters(
    const StageHistory &history, Day until, std::size_t target, ForecastSlice slice, int quarters)
{
    const int known = std::clamp((until - weekGrid(history, until).begin) / daysPerQuarter, 0, quarters);
    std::vector<std::int64_t> counts(static_cast<std::size_t>(known), 0);
    for (std::size_t journey = 0; journey < history.size(); ++journey) {
        if (!isInSlice(history.journey(journey), slice))
            continue;
        for (int quarter = 0; quarter < known; ++quarter)
            counts[static_cast<std::size_t>(quarter)]
                += passages(history, journey, target, until - (known - quarter) * daysPerQuarter);
    }
    return counts;
}

} // namespace headwater
