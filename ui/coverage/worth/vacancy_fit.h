// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <vector>

namespace headwater {

/// A seat that could be used for a role in a territory because nobody sits in it.
struct VacancyFit {
    SeatId seat;
    bool converts = false; ///< it has another role now
    bool moves = false; ///< it is elsewhere now
    int distance = 0; ///< steps in the tree of territories
    bool operator==(const VacancyFit &) const = default;
};

/// Vacant and planned seats that are not protected, those that fit best first: of the role, of its kind, then the
/// nearest.
std::vector<VacancyFit> vacanciesFor(const Plan &plan, RoleId role, TerritoryId territory);

} // namespace headwater
