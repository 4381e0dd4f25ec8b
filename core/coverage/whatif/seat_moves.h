// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage.h"

namespace headwater {

/// A seat that would reach undone work of a territory if it moved there.
struct SeatMove {
    SeatId seat;
    Minutes idle; ///< hours that it has left where it is
    Money gain; ///< of the expected margin: what it brings there less what is lost where it is
    bool operator==(const SeatMove &) const = default;
};

/// Who would reach work of the territory, and of what lies below, that is not done and that they do not reach where
/// they are: of the task or, without one, of any. Reach is that of the flow (CoverageNetwork): the role's tasks and
/// segments, the span or else the home; the move is withSeatsPlaced(), so that a wider span stays as it was chosen.
/// Only specialists, as whoever owns accounts takes them along wherever the seat belongs; with hours in the quarter,
/// not protected or closed. Without gains; those with most hours left first.
std::vector<SeatMove> seatMovesTo(const Plan &plan, const Coverage &coverage, TerritoryId territory, TaskId task = {});

/// The same with their gains, the greatest first: each seat is placed there in the network, the flow mended, the gain
/// read and the seat placed back, so these are exact for the values of the hours as they are. The visits are those of
/// the coverage. Costs a solution, and two repairs for each seat that differs from those before. Errors: Cancelled.
Result<std::vector<SeatMove>> bestSeatMovesTo(const Plan &plan, const QuarterVisits &visits, const Coverage &coverage,
    TerritoryId territory, TaskId task = {}, const Cancellation &cancellation = {});

} // namespace headwater
