// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plan_document.h"

#include <QStringView>

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
/// In the scenario that is shown.
std::vector<TracedStep> stepsTouching(const PlanDocument &document, QStringView table, std::int64_t row);

} // namespace headwater
