// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/measures/channel_use.h"

#include "core/facts/moments.h"
#include "core/journeys/measures/stage_walk.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace headwater {

std::int64_t ChannelUse::Row::all() const { return std::accumulate(events.begin(), events.end(), std::int64_t(0)); }

ChannelUse channelUse(
    const EventColumns &columns, const CaseMask &mask, const JourneyContext &context, const Cancellation &cancellation)
{
    const StageWalk walk(columns, context);
    const std::size_t channels = columns.channels.size();
    const std::size_t beforeAll = columns.activities.size();
    std::vector<std::vector<std::int64_t>> events(beforeAll + 1);
    forEachCase(mask, cancellation, [&](CaseIndex journey) {
        std::size_t stage = beforeAll;
        for (EventIndex event = columns.begin(journey); event < columns.end(journey); ++event) {
            if (walk.isStep(event))
                stage = walk.step(event);
            events[stage].resize(channels);
            ++events[stage][columns.channel[event]];
        }
    });
    ChannelUse use;
    for (std::size_t stage = 0; stage <= beforeAll; ++stage) {
        if (events[stage].empty())
            continue;
        const bool isBefore = stage == beforeAll;
        use.rows.push_back(
            { isBefore ? std::nullopt : std::optional(static_cast<ActivityCode>(stage)), events[stage] });
    }
    const auto order = [&](const ChannelUse::Row &row) {
        const std::int64_t position = row.stage && walk.hasStages() ? context.activityStage[*row.stage].position : 0;
        return std::tuple(row.stage.has_value(), position, -row.all());
    };
    std::stable_sort(use.rows.begin(), use.rows.end(),
        [&order](const ChannelUse::Row &a, const ChannelUse::Row &b) { return order(a) < order(b); });
    return use;
}

ContactHours contactHours(
    const EventColumns &columns, const CaseMask &mask, const JourneyContext &context, const Cancellation &cancellation)
{
    constexpr qint64 hourLength = 3'600'000;
    constexpr qint64 daysFromMonday = 3; // 1 January 1970 was a Thursday
    ContactHours hours {};
    forEachCase(mask, cancellation, [&](CaseIndex journey) {
        for (EventIndex event = columns.begin(journey); event < columns.end(journey); ++event) {
            const bool isTimed = columns.time[event] % millisecondsInDay != 0;
            if (!isTimed || !context.isRecorded(columns, journey, event) || !context.isHuman(columns, event))
                continue;
            const qint64 hour = columns.time[event] / hourLength;
            ++hours[static_cast<std::size_t>((hour / 24 + daysFromMonday) % 7)][static_cast<std::size_t>(hour % 24)];
        }
    });
    return hours;
}

} // namespace headwater
