// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plan_document.h"
#include "core/document/touched_rows.h"
#include "core/proposals/report/findings.h"

namespace headwater {

/// Which step made a row what it is, as the history of the document was when this was made; asked from any thread. The
/// last step in the scenario that is proposed counts or, when none touched the row, in the one it is compared with.
class ChangeOrigins
{
public:
    ChangeOrigins(const PlanDocument &document, ScenarioId before, ScenarioId after);
    ChangeOrigin of(const Change &change) const;

private:
    struct AppliedStep {
        Step step;
        TouchedRows touched;
    };
    const AppliedStep *lastTouching(const Change &change, ScenarioId scenario) const;

    std::vector<AppliedStep> m_steps;
    ScenarioId m_before;
    ScenarioId m_after;
};

} // namespace headwater
