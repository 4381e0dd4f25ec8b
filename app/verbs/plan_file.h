// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/failure.h"
#include "core/document/plan_document.h"

#include <functional>
#include <memory>

namespace headwater {

using OpenPlan = tl::expected<std::unique_ptr<PlanDocument>, Failure>;

/// The plan, to be looked at; it may be open in a window meanwhile.
OpenPlan openPlan(const QString &path);

/// The plan, to be changed. Fails as well when it is read-only for whatever reason.
OpenPlan openPlanForChange(const QString &path);

/// Makes a plan file: `fill` works on a file of another name beside it, which takes the place only when
/// everything is in it. An existing file is refused unless `force`.
Ending makePlanFile(
    const QString &path, bool force, const Workspace &initial, const std::function<Ending(PlanDocument &)> &fill);

/// The same, beginning with a copy of everything that is stored in a plan.
Ending copyPlanFile(
    const PlanDocument &from, const QString &path, bool force, const std::function<Ending(PlanDocument &)> &fill);

/// The scenario of that name ("baseline" always names the baseline).
tl::expected<const Scenario *, Failure> findScenario(const PlanDocument &document, const QString &name);

/// For what counts from a day on: where the plan names no first day, that is what the error is about.
tl::unexpected<Failure> stopFor(const Error &error, const Plan &plan, const QString &path);

} // namespace headwater
