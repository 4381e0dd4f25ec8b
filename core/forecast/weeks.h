// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/stage_history.h"

#include <optional>

namespace headwater {

/// Whole weeks that end with the last observed day, so that no week is half known: what lies before the first
/// whole week is only the state in which that week begins.
struct WeekGrid {
    Day begin = 0;
    int weeks = 0;

    Day start(int week) const { return begin + 7 * week; }
    Day until() const { return start(weeks); }
};

inline constexpr int weeksPerQuarter = 13;
inline constexpr int weeksPerYear = 52;

/// The whole weeks from the first visit to `until` (the first day not observed); no week without a visit before it.
WeekGrid weekGrid(const StageHistory &history, Day until);

/// Where a journey stands when a week begins.
struct StagePosition {
    std::size_t stage = 0;
    int weeksInStage = 0;
};

/// What one week did to one journey.
struct WeekStep {
    int week = 0;
    std::optional<StagePosition> from; ///< none: it began in this week
    std::optional<StagePosition> to; ///< none: it ended in this week
    std::span<const StageVisit> entered; ///< within the week
};

/// Where the journey stands when the day `at` begins; none if it has not begun or has ended.
std::optional<StagePosition> positionAt(const StageHistory &history, std::size_t journey, Day at);

/// Calls visit(WeekStep) for every week of the grid in which the journey was under way.
template <typename Visit>
void forEachWeek(const StageHistory &history, std::size_t journey, const WeekGrid &grid, Visit visit)
{
    const auto visits = history.visits(journey);
    const auto &fate = history.journey(journey);
    const bool ends = fate.end != JourneyEnd::Open;
    if (visits.front().entered >= grid.until() || (ends && fate.ended < grid.begin))
        return;
    const auto standing = [&](std::size_t last, Day at) {
        return StagePosition { visits[last].stage, (at - 1 - visits[last].entered) / 7 };
    };

    std::size_t next = 0;
    while (next < visits.size() && visits[next].entered < grid.begin)
        ++next;
    int week = next > 0 ? 0 : (visits.front().entered - grid.begin) / 7;
    for (; week < grid.weeks; ++week) {
        WeekStep step;
        step.week = week;
        if (next > 0)
            step.from = standing(next - 1, grid.start(week));
        const std::size_t first = next;
        while (next < visits.size() && visits[next].entered < grid.start(week + 1))
            ++next;
        step.entered = visits.subspan(first, next - first);
        const bool ended = ends && fate.ended < grid.start(week + 1);
        if (!ended)
            step.to = standing(next - 1, grid.start(week + 1));
        visit(step);
        if (ended)
            return;
    }
}

} // namespace headwater
