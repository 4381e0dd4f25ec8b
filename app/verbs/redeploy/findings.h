// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/terminal.h"
#include "core/document/plan_document.h"
#include "core/redeployment/choice/choice.h"
#include "core/redeployment/glide/glide_path.h"

namespace headwater {

/// What `headwater redeploy` was asked.
struct RedeployQuestion {
    std::optional<Period> quarter; ///< none: the first one that the forecast reaches
    ChoiceRules rules;
    const Scenario *target = nullptr; ///< of the glide path; none: there is none
};

struct RedeployFindings {
    const Scenario *scenario = nullptr;
    Period quarter;
    std::vector<Vacancy> vacancies;
    Choice choice;
    std::optional<GlidePath> glide;
};

/// Errors: Cancelled, those of the facts; InvalidInput when the forecast does not reach the quarter, or sums do not
/// fit.
Result<RedeployFindings> redeployFindings(
    const PlanDocument &document, const Scenario &scenario, const RedeployQuestion &question, Terminal &terminal);

} // namespace headwater
