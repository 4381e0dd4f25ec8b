// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <unordered_map>

namespace headwater {

/// How each territory is told from all others by a text (letter case aside): by its name; where several have that name
/// by as much of its path as it takes, "North / Central"; where even that is the same, with its code or a number.
std::unordered_map<TerritoryId, QString> distinctTerritoryNames(const CowTable<Territory> &territories);

} // namespace headwater
