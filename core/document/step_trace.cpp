// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/step_trace.h"

#include "core/document/patch.h"

namespace headwater {

std::vector<TracedStep> stepsTouching(
    const PlanDocument &document, QStringView table, std::int64_t row, ScenarioId scenario)
{
    std::vector<TracedStep> traced;
    for (std::size_t index = document.position(); index-- > 0;) {
        const TouchedRows &touched = document.rowsTouchedBy(index);
        if (const ScenarioId original = touched.originalOf(scenario); original.isValid()) {
            scenario = original;
            continue;
        }
        if (!touched.contains(scenario, table, row))
            continue;
        const Step &step = document.steps()[index];
        traced.push_back({ index, step.label, step.reason, step.at });
    }
    return traced;
}

std::vector<TracedStep> stepsTouching(const PlanDocument &document, QStringView table, std::int64_t row)
{
    return stepsTouching(document, table, row, document.workspace().shown);
}

} // namespace headwater
