// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage.h"

namespace headwater {

/// What one more seat would bring in the quarter, for every role and territory (and what lies below it) where that is a
/// cent at least; most first. It is a full-time seat in which somebody sits who may leave like anybody else; a
/// customer-focused one is taken to look after accounts where it helps most.
///
/// Each is added to the flow of `now`, which is mended, the margin evaluated exactly while hours are valued as they
/// are, and the seat taken away again. The first ones are then solved from nothing, as the plan with that seat would
/// be; this is what it comes out as, and may differ by some per cent of what a seat brings. Not in plans of very many
/// places, where it would take long and one seat is less than a solution is close to the best. Errors: those of
/// coverageOf().
Result<std::vector<HeadWorth>> headWorths(const Plan &plan, const QuarterVisits &visits, const Coverage &now,
    const Cancellation &cancellation = {}, const Progress &progress = {});

/// A seat as it is taken to be.
Seat oneMoreSeat(RoleId role, TerritoryId territory);

} // namespace headwater
