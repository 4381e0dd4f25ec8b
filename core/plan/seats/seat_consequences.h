// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <unordered_set>
#include <vector>

/// What becomes of other rows when a seat changes: shared by the edits of seats.
namespace headwater {

using SeatSet = std::unordered_set<SeatId>;

/// Accounts lose these owners; whoever else owns a share keeps it.
void freeAccounts(Plan &plan, const SeatSet &seats);

/// The nearest manager above who is not among the closed; invalid when the whole chain closes.
SeatId managerOutside(const Plan &plan, SeatId manager, const SeatSet &closed);

/// Seats that report to one of these report to the nearest manager above who stays.
void passReportsUp(Plan &plan, const SeatSet &closed);

/// Seats of these assignments, which have ended, wait for a replacement where nobody holds them any more. Errors:
/// NotFound.
Result<Plan> withSeatsFallenVacant(Plan plan, const std::vector<Assignment> &ended);

} // namespace headwater
