// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/journey_value.h"
#include "core/plan/plan.h"

#include <vector>

namespace headwater {

/// Work of one sort for the customers of one segment in one leaf territory whom the same seat owns.
struct Cell {
    TerritoryId territory;
    SegmentId segment;
    TaskId task;
    SeatId owner; ///< none: accounts without owner
    Minutes demand;
    std::size_t place = 0; ///< in QuarterVisits::places
    bool operator==(const Cell &) const = default;
};

struct Demand {
    std::vector<Cell> cells; ///< those with work, by place, owner, task
    /// Minutes that a visit takes people, per (segment, stage, task): what the cells were made of.
    std::vector<double> perVisit;
    std::size_t stages = 0;
    std::vector<TaskId> tasks;
    double minutesPerVisit(std::size_t segment, std::size_t stage, std::size_t task) const
    {
        return perVisit[(segment * stages + stage) * tasks.size() + task];
    }
};

/// H[t,g,k] of model.md, section 3: expected visits x share of the channel x time, over the stages and the channels of
/// people. What a place needs is shared out among its accounts by their potential (evenly where none is known), and
/// those by their owners' shares.
Demand demandOf(const Plan &plan, const QuarterVisits &visits);

} // namespace headwater
