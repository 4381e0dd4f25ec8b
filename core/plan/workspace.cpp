// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/workspace.h"

namespace headwater {

Workspace emptyWorkspace(const QString &planName, const QString &currency, QDate startsOn, const QDateTime &now)
{
    Workspace workspace;
    Scenario baseline;
    baseline.id = baselineId;
    baseline.name = QStringLiteral("Baseline");
    baseline.created = now;
    baseline.plan.info.edit().add(PlanInfo { {}, planName, currency, startsOn });
    workspace.scenarios.edit().put(std::move(baseline));
    return workspace;
}

Workspace withIdentity(Workspace workspace, const QString &identity)
{
    if (!workspace.baseline().plan.info.find(PlanInfoId { 1 })->identity.isEmpty())
        return workspace;
    const CowTable<Scenario> scenarios = workspace.scenarios;
    for (Scenario scenario : scenarios) {
        PlanInfo info = *scenario.plan.info.find(PlanInfoId { 1 });
        info.identity = identity;
        scenario.plan.info.edit().put(std::move(info));
        workspace.scenarios.edit().put(std::move(scenario));
    }
    return workspace;
}

} // namespace headwater
