// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/measures/stage_times.h"

#include "core/journeys/measures/stage_walk.h"

#include <algorithm>
#include <tuple>

namespace headwater {

namespace {

/// Linear between the two observations next to it (R's type 7). The times are sorted.
double quartile(const std::vector<qint64> &times, double share)
{
    const double place = share * static_cast<double>(times.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, times.size() - 1);
    const double part = place - static_cast<double>(below);
    return static_cast<double>(times[below]) * (1 - part) + static_cast<double>(times[above]) * part;
}

StageTime summed(const QString &name, std::vector<qint64> &times, std::int64_t stillThere)
{
    StageTime stage;
    stage.stage = name;
    stage.visits = static_cast<std::int64_t>(times.size());
    stage.stillThere = stillThere;
    if (times.empty())
        return stage;
    std::sort(times.begin(), times.end());
    stage.lowest = static_cast<double>(times.front());
    stage.longest = static_cast<double>(times.back());
    stage.quarter = quartile(times, 0.25);
    stage.threeQuarters = quartile(times, 0.75);
    stage.time = summaryOf(times); // last, as it reorders the times
    return stage;
}

} // namespace

std::vector<StageTime> stageTimes(const EventColumns &columns, const CaseMask &mask, const JourneyContext &context,
    const WorkingCalendar &calendar, const Cancellation &cancellation)
{
    const StageWalk walk(columns, context);
    std::vector<std::vector<qint64>> times(columns.activities.size());
    std::vector<std::int64_t> stillThere(columns.activities.size(), 0);
    forEachCase(mask, cancellation, [&](CaseIndex journey) {
        std::optional<EventIndex> before;
        walk.visitSteps(journey, [&](EventIndex event) {
            if (before)
                times[walk.step(*before)].push_back(calendar.between(columns.time[*before], columns.time[event]));
            before = event;
        });
        if (before)
            ++stillThere[walk.step(*before)];
    });
    std::vector<std::pair<std::int64_t, StageTime>> stages;
    for (std::uint32_t activity = 0; activity < times.size(); ++activity) {
        if (times[activity].empty() && stillThere[activity] == 0)
            continue;
        StageTime stage = summed(columns.activities.text(activity), times[activity], stillThere[activity]);
        const std::int64_t order = walk.hasStages() ? context.activityStage[activity].position : -stage.visits;
        stages.emplace_back(order, std::move(stage));
    }
    std::sort(stages.begin(), stages.end(), [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second.stage) < std::tie(b.first, b.second.stage);
    });
    std::vector<StageTime> result;
    for (auto &stage : stages)
        result.push_back(std::move(stage.second));
    return result;
}

std::vector<WaitingJourney> waitingJourneys(const EventColumns &columns, const CaseMask &mask,
    const JourneyContext &context, const std::vector<Outcome> &outcomes, const WorkingCalendar &calendar, qint64 today,
    const Cancellation &cancellation)
{
    const StageWalk walk(columns, context);
    std::vector<WaitingJourney> waiting;
    forEachCase(mask, cancellation, [&](CaseIndex journey) {
        if (outcomes[journey] != Outcome::Open)
            return;
        const auto last = walk.lastStep(journey);
        if (last && walk.stage(*last).kind == StageKind::Open)
            waiting.push_back({ journey, walk.step(*last), calendar.between(columns.time[*last], today) });
    });
    return waiting;
}

} // namespace headwater
