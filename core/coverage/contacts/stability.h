// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <vector>

namespace headwater {

/// How many customers keep who looks after them from one plan to another.
struct Stability {
    std::size_t customers = 0; ///< accounts that a customer-focused seat owns in the first plan
    double kept = 0; ///< of them; an account of which half changes hands counts half
    std::vector<AccountId> changing; ///< those that do not keep them in full
    std::optional<double> share() const; ///< none without customers
};

/// An account keeps of each seat what that seat owns of it in both plans, as long as the seat is still there, open and
/// customer-focused. Accounts that the second plan does not know are not kept (model.md, section 7).
Stability stabilityOf(const Plan &before, const Plan &after);

} // namespace headwater
