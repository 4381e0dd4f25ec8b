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

} // namespace headwater
