// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage.h"

namespace headwater {

/// Journeys of the quarter that one role hands on to another.
struct RoleHandover {
    RoleId from;
    RoleId to;
    double perJourney = 0; ///< of those that begin
};

struct PlannedHandovers {
    double perJourney = 0;
    std::vector<RoleHandover> roles; ///< most first
};

/// The handovers on the way of a journey under the plan. Who leads a stage of a leaf and segment is the role that does
/// most of its work: what the flow gives the owner to do counts for the owner's role, the rest for the specialists'
/// role that does most of the task in the plan. A move of a journey between stages with different leaders is a
/// handover; expected visits x moves of the segment's chain make their number. Stages of which nobody does any work
/// lead nobody.
PlannedHandovers plannedHandovers(const Plan &plan, const QuarterVisits &visits, const Coverage &coverage);

} // namespace headwater
