// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coverage/graph/box_places.h"
#include "ui/coverage/graph/coverage_look.h"

namespace headwater {

/// Seats that stand as one box, and what their hours go to.
struct SeatsBox {
    GraphBox box;
    std::vector<SeatId> seats; ///< of Seat and MoreSeats
    std::size_t withoutHours = 0;
    Minutes capacity;
    Minutes used;
    std::map<TaskId, Minutes> tasks;
};

struct SeatsBoxes {
    std::vector<SeatsBox> boxes;
    std::size_t rolesWithoutWork = 0; ///< none of their tasks is asked for
};

/// The left column: roles in the plan's order, in them territories in the order of the tree, in these the busiest seats
/// first. Of many seats the busiest and the idlest stand one by one; those that did so before go on doing so.
SeatsBoxes seatsBoxes(const ShownCoverage &shown, const CoverageLook &look, const BoxPlaces &places);

/// Work that stands as one box.
struct WorkBox {
    GraphBox box;
    std::vector<WorkPlace> places; ///< one, or more of MorePlaces
    WorkSum sum = {};
    TaskWorks tasks = {};
    WorkSum sumBefore = {}; ///< of the baseline
    TaskWorks tasksBefore = {};
};

/// The right column: whatever stands for all work, each once, in the order of the tree. Of many territories those
/// where most is missing stand one by one, and those that did so before.
std::vector<WorkBox> workBoxes(const ShownCoverage &shown, const CoverageLook &look, const BoxPlaces &places);

} // namespace headwater
