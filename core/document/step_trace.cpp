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

std::unordered_map<std::int64_t, TracedStep> stepsSinceBaseline(
    const PlanDocument &document, QStringView table, std::vector<std::int64_t> rows, ScenarioId scenario)
{
    std::unordered_map<std::int64_t, TracedStep> latest;
    for (std::size_t index = document.position(); index-- > 0 && !rows.empty() && scenario != baselineId;) {
        const TouchedRows &touched = document.rowsTouchedBy(index);
        if (const ScenarioId original = touched.originalOf(scenario); original.isValid()) {
            scenario = original;
            continue;
        }
        const Step &step = document.steps()[index];
        std::erase_if(rows, [&](std::int64_t row) {
            const bool isIts = touched.contains(scenario, table, row) || touched.contains(baselineId, table, row);
            if (isIts)
                latest.emplace(row, TracedStep { index, step.label, step.reason, step.at });
            return isIts;
        });
    }
    return latest;
}

std::vector<TracedStep> stepsTouching(const PlanDocument &document, QStringView table, std::int64_t row)
{
    return stepsTouching(document, table, row, document.workspace().shown);
}

} // namespace headwater
