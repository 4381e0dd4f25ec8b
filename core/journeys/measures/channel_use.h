// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/case_mask.h"
#include "core/journeys/journey_context.h"

#include <array>

namespace headwater {

/// On which channels the events of each stage happened. An event belongs to the stage that its journey came to last,
/// itself included; in a log without stages to its own activity.
struct ChannelUse {
    struct Row {
        std::optional<ActivityCode> stage; ///< none: before the first stage
        std::vector<std::int64_t> events; ///< by channel code
        std::int64_t all() const;
    };
    std::vector<Row> rows; ///< only with events; before the first stage, then along the journey, most events first
};

ChannelUse channelUse(const EventColumns &columns, const CaseMask &mask, const JourneyContext &context,
    const Cancellation &cancellation = {});

/// When people of ours were in touch with customers, in UTC: events by weekday (Monday first) and hour. Dates without a
/// time of day (moments at midnight sharp, dates of opportunities, evidence) say nothing of hours and are left out.
using ContactHours = std::array<std::array<std::int64_t, 24>, 7>;
ContactHours contactHours(const EventColumns &columns, const CaseMask &mask, const JourneyContext &context,
    const Cancellation &cancellation = {});

} // namespace headwater
