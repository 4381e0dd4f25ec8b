// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plan_document.h"
#include "core/proposals/report/findings.h"

namespace headwater {

/// Which step made a row differ between two scenarios, as the history of the document is now; asked from any thread.
std::function<std::vector<ChangeOrigin>(const std::vector<Change> &)> changeOrigins(
    const PlanDocument &document, ScenarioId before, ScenarioId after);

} // namespace headwater
