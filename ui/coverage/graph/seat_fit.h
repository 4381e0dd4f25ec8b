// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coverage/shown_coverage.h"

namespace headwater {

/// A seat that would reach work of a territory if it moved there.
struct SeatFit {
    SeatId seat;
    Minutes idle; ///< hours that it has left where it is
    bool operator==(const SeatFit &) const = default;
};

/// Specialists, as whoever owns accounts takes them along wherever the seat belongs: of the task, or without one of any
/// task that is short there; with hours in the quarter, not protected, at home elsewhere. Those with most hours left
/// first.
std::vector<SeatFit> seatsFor(const ShownCoverage &shown, TerritoryId territory, TaskId task = {});

} // namespace headwater
