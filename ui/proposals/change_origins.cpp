// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/change_origins.h"

#include <ranges>

namespace headwater {

ChangeOrigins::ChangeOrigins(const PlanDocument &document, ScenarioId before, ScenarioId after)
    : m_before(before)
    , m_after(after)
{
    for (std::size_t index = 0; index < document.position(); ++index)
        m_steps.push_back({ document.steps()[index], document.rowsTouchedBy(index) });
}

const ChangeOrigins::AppliedStep *ChangeOrigins::lastTouching(const Change &change, ScenarioId scenario) const
{
    for (const AppliedStep &applied : std::views::reverse(m_steps)) {
        if (const ScenarioId original = applied.touched.originalOf(scenario); original.isValid())
            scenario = original;
        else if (applied.touched.contains(scenario, change.table, change.id))
            return &applied;
    }
    return nullptr;
}

ChangeOrigin ChangeOrigins::of(const Change &change) const
{
    for (const ScenarioId scenario : { m_after, m_before }) {
        if (const AppliedStep *applied = lastTouching(change, scenario))
            return { applied->step.label, applied->step.reason, applied->step.at };
    }
    return {};
}

} // namespace headwater
