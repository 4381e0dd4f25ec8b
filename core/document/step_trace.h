// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plan_document.h"

#include <QStringView>

#include <unordered_map>
#include <vector>

namespace headwater {

/// A step of the history that changed some row.
struct TracedStep {
    std::size_t index = 0; ///< in PlanDocument::steps()
    QString label;
    QString reason;
    QDateTime at; ///< UTC
    bool operator==(const TracedStep &) const = default;
};

/// The applied steps that added, changed or removed this row of the scenario, latest first. A scenario that
/// was duplicated goes on with what happened in the original before. `table` as in columns.h ("seat"). A step
/// that the file has lost counts as one that did not touch the row.
std::vector<TracedStep> stepsTouching(
    const PlanDocument &document, QStringView table, std::int64_t row, ScenarioId scenario);
/// Of each of these rows the latest applied step that touched it in the scenario or in the baseline since they went
/// apart: what made it differ. Rows that no such step touched are not there. One walk over the steps for all of them.
std::unordered_map<std::int64_t, TracedStep> stepsSinceBaseline(
    const PlanDocument &document, QStringView table, std::vector<std::int64_t> rows, ScenarioId scenario);
/// In the scenario that is shown.
std::vector<TracedStep> stepsTouching(const PlanDocument &document, QStringView table, std::int64_t row);

} // namespace headwater
