// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/workspace.h"

namespace headwater {

/// The scenario becomes the baseline; the baseline so far stays as a version of that name ("Baseline until ..."), and
/// the scenario, which now says nothing of its own, goes into the bin. Other scenarios follow as after any change of
/// the baseline. Errors: NotFound, InvalidInput (the baseline itself), Duplicate (name), else as withPlan.
Result<Workspace> withScenarioPromoted(
    Workspace workspace, ScenarioId scenario, const QString &versionName, const QDateTime &now);

/// A scenario as it is now, kept under that name whatever happens. Errors: NotFound, InvalidInput, Duplicate.
Result<Workspace> withVersionKept(Workspace workspace, ScenarioId scenario, const QString &name, const QDateTime &now);

} // namespace headwater
