// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/workspace.h"
#include "core/redeployment/choice/choice.h"

namespace headwater {

/// The plan with these moves, one after the other. Errors: those of withOption().
Result<Plan> withMoves(Plan plan, std::span<const ChosenMove> moves);

/// A copy of scenario `from` with these moves under that name, shown from now on. Errors: those of withMoves() and
/// withScenarioDuplicated().
Result<Workspace> withMovesAsScenario(
    Workspace workspace, ScenarioId from, const QString &name, const QDateTime &now, std::span<const ChosenMove> moves);

} // namespace headwater
