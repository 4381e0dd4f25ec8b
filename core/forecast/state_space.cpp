// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/state_space.h"

#include <algorithm>

namespace headwater {

namespace {

constexpr int oldestWeek = 520; ///< whoever stands still for ten years is as old as one can be

/// The youngest age that at least `parts` thirds of the journey-weeks are below; 0 when there are none.
int ageAtThird(const std::vector<std::int64_t> &weeksByAge, int parts)
{
    std::int64_t all = 0;
    for (const std::int64_t weeks : weeksByAge)
        all += weeks;
    std::int64_t younger = 0;
    for (std::size_t age = 0; age < weeksByAge.size() && all > 0; ++age) {
        younger += weeksByAge[age];
        if (3 * younger >= parts * all)
            return static_cast<int>(age) + 1;
    }
    return 0;
}

} // namespace

StateSpace StateSpace::ofHistory(const StageHistory &history, const WeekGrid &grid)
{
    std::vector<std::vector<std::int64_t>> weeksByAge(
        history.extent().stages, std::vector<std::int64_t>(oldestWeek + 1));
    for (std::size_t journey = 0; journey < history.size(); ++journey) {
        forEachWeek(history, journey, grid, [&weeksByAge](const WeekStep &step) {
            if (step.from)
                ++weeksByAge[step.from->stage][static_cast<std::size_t>(std::min(step.from->weeksInStage, oldestWeek))];
        });
    }
    StateSpace space;
    for (std::size_t stage = 0; stage < weeksByAge.size(); ++stage) {
        const int young = ageAtThird(weeksByAge[stage], 1);
        const int old = ageAtThird(weeksByAge[stage], 2);
        const auto oldest = std::find_if(
            weeksByAge[stage].rbegin(), weeksByAge[stage].rend(), [](std::int64_t weeks) { return weeks > 0; });
        // An age that nobody has reached would be a state without evidence.
        const auto reached = static_cast<int>(weeksByAge[stage].rend() - oldest);
        if (young > 0 && young < reached)
            space.m_ages.push_back(young);
        if (old > young && old < reached)
            space.m_ages.push_back(old);
        const std::size_t end = space.m_ages.size() + stage + 1;
        space.m_stageOfState.resize(end, stage);
        space.m_firstState.push_back(end);
    }
    return space;
}

std::size_t StateSpace::stateOf(StagePosition position) const
{
    const auto ages = agesOf(position.stage);
    const auto older = std::upper_bound(ages.begin(), ages.end(), position.weeksInStage);
    return m_firstState[position.stage] + static_cast<std::size_t>(older - ages.begin());
}

} // namespace headwater
