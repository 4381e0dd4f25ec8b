// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/promote.h"

#include "core/plan/edits.h"

namespace headwater {

namespace {

/// Rows that belong to the plan and to no scenario: a version has those of its day, and its own are not to come back.
/// What was agreed of a scenario is done with it.
Plan withPlansOwnRows(Plan plan, const Plan &baseline)
{
    plan.reviews = baseline.reviews;
    plan.predictions = baseline.predictions;
    plan.actuals = baseline.actuals;
    plan.insights = baseline.insights;
    plan.storyPages = baseline.storyPages;
    plan.sessionEntries = baseline.sessionEntries;
    plan.acceptedChanges = baseline.acceptedChanges;
    return plan;
}

} // namespace

Result<Workspace> withVersionKept(Workspace workspace, ScenarioId scenario, const QString &name, const QDateTime &now)
{
    const ScenarioId shown = workspace.shown;
    HEADWATER_TRY(workspace, withScenarioDuplicated(std::move(workspace), scenario, name, now));
    Scenario version = workspace.current();
    version.isVersion = true;
    workspace.shown = shown;
    workspace.scenarios.edit().put(std::move(version));
    return workspace;
}

Result<Workspace> withScenarioPromoted(
    Workspace workspace, ScenarioId scenario, const QString &versionName, const QDateTime &now)
{
    if (scenario == baselineId)
        return failure(Error::Kind::InvalidInput, QStringLiteral("the baseline is the baseline"));
    const Scenario *found = workspace.scenarios.find(scenario);
    if (!found || found->inBin)
        return failure(Error::Kind::NotFound, QStringLiteral("scenario %1").arg(scenario.value));
    const Plan promoted = withPlansOwnRows(found->plan, workspace.baseline().plan);
    const bool isVersion = found->isVersion;
    HEADWATER_TRY(workspace, withVersionKept(std::move(workspace), baselineId, versionName, now));
    HEADWATER_TRY(workspace, withPlan(std::move(workspace), baselineId, promoted));
    if (isVersion)
        return workspace;
    const bool wasShown = workspace.shown == scenario;
    HEADWATER_TRY(workspace, withScenarioInBin(std::move(workspace), scenario, true));
    workspace.shown = wasShown ? baselineId : workspace.shown;
    return workspace;
}

} // namespace headwater
