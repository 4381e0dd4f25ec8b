// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/terminal.h"
#include "core/document/plan_document.h"
#include "core/proposals/report/redaction.h"
#include "ui/proposals/proposal_steps.h"

/// What `headwater export` can write, and what both ask for.
namespace headwater {

/// The plans that are asked for; against another one when there is something to compare with.
struct AskedScenarios {
    const Scenario *scenario = nullptr;
    const Scenario *against = nullptr;
};
tl::expected<AskedScenarios, Failure> askedScenarios(const Arguments &arguments, const PlanDocument &document);

/// Of --redact and --smallest-group.
tl::expected<Redaction, Failure> askedRedaction(const Arguments &arguments);

/// Ends a run whose file would have told what was to be withheld.
Ending stopForLeak(const QString &path, const QString &leaked);

/// Draws the views of a proposal's storyboard where there is something to draw with. Errors: Cancelled.
Result<> drawViews(PreparedProposal &proposal, PlanDocument &document, Terminal &terminal);

Ending exportTables(const PlanDocument &document, const Arguments &arguments, Terminal &terminal);
Ending exportProposal(PlanDocument &document, const Arguments &arguments, Terminal &terminal);

} // namespace headwater
