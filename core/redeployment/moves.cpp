// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/moves.h"

#include "core/plan/edits.h"
#include "core/redeployment/option_edits.h"

namespace headwater {

Result<Plan> withMoves(Plan plan, std::span<const ChosenMove> moves)
{
    for (const ChosenMove &chosen : moves) {
        HEADWATER_TRY(plan, withOption(std::move(plan), chosen.vacancy, chosen.move.option));
    }
    return plan;
}

Result<Workspace> withMovesAsScenario(
    Workspace workspace, ScenarioId from, const QString &name, const QDateTime &now, std::span<const ChosenMove> moves)
{
    HEADWATER_TRY(workspace, withScenarioDuplicated(std::move(workspace), from, name, now));
    HEADWATER_TRY(Plan plan, withMoves(workspace.plan(), moves));
    const ScenarioId made = workspace.shown;
    return withPlan(std::move(workspace), made, std::move(plan));
}

} // namespace headwater
