// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/workspace.h"

namespace headwater {

/// What a regional lead gets of a plan: the territory and all below it, the seats at home there, their people and the
/// accounts, whatever refers to these or is referred to by them, and the lists that every plan needs (roles, journey,
/// effort, assumptions). Rows keep their numbers. Neighbours of a territory are named as far as they are in the slice;
/// response curves, reviews and what imports learned of other accounts stay out. Bin and versions stay behind. The
/// slice says in PlanInfo::slice what it is. Errors: NotFound.
Result<Workspace> sliceOf(const Workspace &workspace, TerritoryId territory);

/// The same of one plan alone.
Result<Plan> sliceOf(const Plan &plan, TerritoryId territory);

} // namespace headwater
