// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/redeployment/option.h"

namespace headwater {

/// The seat as nobody sits there from the vacancy's day on and nobody is looked for: what options are measured
/// against. It keeps its accounts. Errors: NotFound; InvalidInput (neither the vacancy nor the plan names a day).
Result<Plan> withSeatLeftEmpty(Plan plan, const Vacancy &vacancy);

/// What becomes of accounts that the moves do not name and whose seat is gone, or no owner any more.
enum class Leftovers : std::uint8_t {
    Free, ///< they lose it
    NoneKnown, ///< there are none: saves looking at every account
};

/// The seat as the option wants it, however it was used so far. Errors: NotFound (a row that is not there any more),
/// and what rules of a plan forbid.
Result<Plan> withOption(Plan plan, const Vacancy &vacancy, const Option &option, Leftovers leftovers = Leftovers::Free);

/// The seats that the option fills, of the plan with it: the seat itself, its other part, or the one that takes over.
std::vector<SeatId> seatsFilledBy(const Plan &plan, const Vacancy &vacancy, const Option &option);

} // namespace headwater
