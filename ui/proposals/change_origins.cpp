// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/change_origins.h"

#include "core/document/steps_between.h"

namespace headwater {

std::function<std::vector<ChangeOrigin>(const std::vector<Change> &)> changeOrigins(
    const PlanDocument &document, ScenarioId before, ScenarioId after)
{
    return [steps = std::make_shared<const StepsBetween>(document, before, after)](const std::vector<Change> &changes) {
        std::vector<ChangeOrigin> origins;
        for (const std::optional<TracedStep> &step : steps->of(changes))
            origins.push_back(step ? ChangeOrigin { step->label, step->reason, step->at } : ChangeOrigin());
        return origins;
    };
}

} // namespace headwater
