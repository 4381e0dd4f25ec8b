// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <QString>

#include <vector>

namespace headwater {

/// What a drag of seats to a territory or role, or the same by keyboard, asks for.
struct SeatDrop {
    std::vector<SeatId> seats; ///< none: a new seat from the palette
    TerritoryId home;
    RoleId role; ///< none: every seat keeps its role
    bool copy = false;
    bool operator==(const SeatDrop &) const = default;
};

/// In words what the drop does, also the name of its step: "Move 2 seats to North · convert to Demo specialist".
/// Empty when it would change nothing.
QString describeDrop(const Plan &plan, const SeatDrop &drop);

/// The plan after the drop, or why it cannot be.
Result<Plan> withDrop(Plan plan, const SeatDrop &drop);

/// From when a change made today holds: a plan that begins later begins with it.
QDate dayOfChange(const Plan &plan, QDate today);

/// Who is called so holds the seat from that date on; of namesakes whoever sits nowhere yet, and somebody new if nobody
/// in the plan is called so. Nobody without a name. Errors: Duplicate when several who sit elsewhere could be meant.
Result<Plan> withSeatHeldByNamed(Plan plan, SeatId seat, const QString &name, QDate from);

/// A new vacant seat of that role, to be hired.
Seat newSeat(const Plan &plan, TerritoryId home, RoleId role);

} // namespace headwater
