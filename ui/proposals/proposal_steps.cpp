// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposal_steps.h"

#include "core/journeys/loading/event_loader.h"

#include <algorithm>

namespace headwater {

namespace {

/// The plans that pages show besides the two that are compared.
std::vector<Plan> plansOfPages(const Workspace &workspace)
{
    std::vector<Plan> plans;
    if (workspace.baseline().plan.storyPages.empty())
        return plans;
    for (const Scenario &scenario : workspace.scenarios)
        plans.push_back(scenario.plan);
    return plans;
}

Progress partOf(const Progress &progress, double from, double to)
{
    return [progress, from, to](double done) {
        if (progress)
            progress(from + done * (to - from));
    };
}

} // namespace

bool PreparedProposal::hasViewsToDraw() const
{
    return std::ranges::any_of(pages, [](const CapturedPage &page) { return page.why == NoPicture::No; });
}

Result<PreparedProposal> prepareProposal(ProposalWish wish, const Cancellation &cancellation, const Progress &progress)
{
    constexpr double shareOfReading = 0.25;
    ProposalQuestion &question = wish.question;
    if (!question.columns && question.facts) {
        HEADWATER_TRY(LoadedJourneys loaded,
            loadJourneys(*question.facts, opportunityActivities(question.after), partOf(progress, 0, shareOfReading),
                cancellation));
        question.columns = std::make_shared<const EventColumns>(std::move(loaded.columns));
    }
    question.others = plansOfPages(wish.workspace);
    HEADWATER_TRY(
        ProposalFindings findings, proposalFindings(question, cancellation, partOf(progress, shareOfReading, 1)));
    PreparedProposal prepared;
    prepared.pages = capturedPages(wish.workspace, findings);
    if (prepared.hasViewsToDraw())
        prepared.told
            = question.redaction.isEmpty() ? wish.workspace : toldWorkspace(wish.workspace, findings.withheld);
    prepared.findings = std::make_shared<const ProposalFindings>(std::move(findings));
    prepared.columns = question.columns;
    prepared.file = std::move(wish.file);
    prepared.workspace = std::move(wish.workspace);
    return prepared;
}

Result<ProposalDelivery> finishProposal(
    PreparedProposal proposal, const Cancellation &cancellation, const Progress &progress)
{
    constexpr double shareOfCounting = 0.3;
    const bool hasPages = !proposal.pages.empty();
    if (hasPages) {
        withholdNames(proposal.pages, *proposal.findings, proposal.columns.get());
        HEADWATER_CHECK(countToday(proposal.pages, proposal.workspace, proposal.columns, cancellation));
    }
    proposal.file.pages = std::move(proposal.pages);
    return writeProposal(
        *proposal.findings, proposal.file, cancellation, partOf(progress, hasPages ? shareOfCounting : 0, 1));
}

} // namespace headwater
