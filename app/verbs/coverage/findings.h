// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/terminal.h"
#include "core/base/units.h"
#include "core/coverage/contacts/measures.h"
#include "core/coverage/contacts/stability.h"
#include "core/coverage/coverage_engine.h"
#include "core/coverage/margin_parts.h"
#include "core/coverage/whatif/levers.h"
#include "core/coverage/whatif/range.h"
#include "core/document/plan_document.h"

namespace headwater {

/// What `headwater coverage` was asked.
struct CoverageQuestion {
    std::optional<Period> quarter; ///< none: the first one that the forecast reaches
    double band = 0.2;
    bool withFlow = false;
};

/// Everything that is told of one scenario and quarter.
struct CoverageFindings {
    const Scenario *scenario = nullptr;
    Coverage coverage;
    MarginParts margins;
    std::optional<Coverage> baseline; ///< of other scenarios
    CoverageRange range;
    LeverWorths levers;
    GraphMeasures measures;
    AskingJourneys journeys;
    std::optional<CoverageFlow> flow; ///< where it was asked for
    std::optional<Stability> stability; ///< of other scenarios, against the baseline
};

/// Errors: Cancelled; InvalidInput when the forecast does not reach the quarter, or sums do not fit.
Result<CoverageFindings> coverageFindings(
    const PlanDocument &document, const Scenario &scenario, const CoverageQuestion &question, Terminal &terminal);

} // namespace headwater
