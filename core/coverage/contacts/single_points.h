// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage.h"

namespace headwater {

/// A task that one seat alone can do in a leaf: without it nobody does.
struct SinglePoint {
    SeatId seat;
    TaskId task;
    TerritoryId territory;
    Minutes needed;
    bool owns = false; ///< because all customers there are its own; else the only specialist who reaches it
};

/// Most work first.
std::vector<SinglePoint> singlePointsOf(const Plan &plan, const Coverage &coverage);

} // namespace headwater
