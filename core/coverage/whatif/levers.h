// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage.h"

namespace headwater {

/// The plan with the share of the task's visits that serve themselves one point (of a hundred) higher, in every segment
/// and stage where anybody of ours does any: taken from the channels of people in proportion, given to the self-serve
/// channel that does the task there already, or else to the plan's first one. Without such a channel: as it was.
Plan withMoreSelfServe(Plan plan, TaskId task);

/// The plan with a month less ramp in the role; where there is none: as it was.
Plan withShorterRamp(Plan plan, RoleId role);

/// What a lever would bring in the quarter.
struct LeverWorth {
    Minutes hours; ///< less work, or more of seats
    Money margin;
};
struct SelfServeWorth : LeverWorth {
    TaskId task;
};
struct RampWorth : LeverWorth {
    RoleId role;
};
struct LeverWorths {
    std::vector<SelfServeWorth> selfServe; ///< of tasks that people do; most margin first
    std::vector<RampWorth> ramp; ///< of roles in which anybody is in the ramp, or expected to be; most margin first
};

/// By solving the flow of the changed plan anew and evaluating its margin exactly; what hours are worth is taken where
/// it was for `now`, the coverage of the plan, so that the difference is the lever's alone. Errors: those of
/// coverageOf().
Result<LeverWorths> leverWorths(const Plan &plan, const QuarterVisits &visits, const Coverage &now,
    const Cancellation &cancellation = {}, const Progress &progress = {});

} // namespace headwater
