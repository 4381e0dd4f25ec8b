// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace headwater {

/// The assumption as it is to be, added where its id is not valid; its key without blanks around it. A range holds its
/// value: an end that lies on the wrong side comes to the value. Errors: Incomplete (no key), Duplicate (another of
/// that name, letter case aside), InvalidInput (no number), NotFound.
Result<Plan> withAssumption(Plan plan, Assumption assumption);

/// Those that figures read and of which the plan says nothing, with what is usual (assumed.h).
std::vector<Assumption> usualAssumptions(const Plan &plan);

/// With these, dated that day. Errors: as withAssumption.
Result<Plan> withUsualAssumptions(Plan plan, QDate today);

} // namespace headwater
