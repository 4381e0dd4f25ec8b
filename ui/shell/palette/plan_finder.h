// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/space.h"
#include "ui/shell/palette/command_palette.h"

namespace headwater {

class ScenarioCommands;

/// Things of the plan whose name holds every typed word: seats (by code and person), territories, roles,
/// accounts. At most a dozen, the closest first; going there selects them.
std::vector<PaletteEntry> findInPlan(PlanContext context, ScenarioCommands &scenarios, const QString &typed);

} // namespace headwater
