// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_insights.h"

#include "core/document/plan_document.h"

#include <algorithm>

namespace headwater {

namespace {

std::vector<std::optional<Remedy>> remediesFor(
    const Plan &plan, const AccountSums &accounts, const std::vector<Violation> &violations)
{
    const RemedyFinder finder(plan, accounts);
    std::vector<std::optional<Remedy>> remedies;
    for (std::size_t i = 0; i < std::min(violations.size(), mostRemedies); ++i)
        remedies.push_back(finder.remedyFor(violations[i]));
    return remedies;
}

/// Counts the accounts unless one of those known is of the same table.
SharedAccounts counted(const CowTable<Account> &accounts, const std::vector<SharedAccounts> &known)
{
    for (const SharedAccounts &before : known) {
        if (before && before->of.sharesEverythingWith(accounts))
            return before;
    }
    return std::make_shared<const CountedAccounts>(CountedAccounts { accounts, accountSumsOf(accounts) });
}

} // namespace

Insights insightsOf(const Workspace &workspace, std::vector<SharedAccounts> known)
{
    const Plan &plan = workspace.plan();
    const Plan &baseline = workspace.baseline().plan;
    Insights insights;
    insights.isBaseline = workspace.shown == baselineId;
    insights.accounts = counted(plan.accounts, known);
    known.push_back(insights.accounts);
    insights.accountsOfBaseline = counted(baseline.accounts, known);
    insights.now = figuresOf(plan, insights.accounts->sums);
    insights.baseline = figuresOf(baseline, insights.accountsOfBaseline->sums);
    if (!insights.isBaseline)
        insights.changes = changeList(baseline, plan);
    insights.violations = violations(plan, insights.accounts->sums);
    insights.remedies = remediesFor(plan, insights.accounts->sums, insights.violations);
    return insights;
}

PlanInsights::PlanInsights(PlanDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&m_document, &PlanDocument::changed, this, &PlanInsights::refresh);
    refresh();
}

void PlanInsights::refresh()
{
    // One at a time: while one runs, the newest plan waits for it in receive().
    if (m_running)
        return;
    m_running = true;
    Q_EMIT refreshStarted();
    m_jobs.start<Insights>(
        m_document.revision(), m_document.workspace(),
        [known = std::vector { m_current.accounts, m_current.accountsOfBaseline }](const Workspace &workspace,
            const Cancellation &, const Progress &) -> Result<Insights> { return insightsOf(workspace, known); },
        [this](Result<Insights> insights, quint64 revision) { receive(std::move(insights), revision); });
}

void PlanInsights::receive(Result<Insights> insights, quint64 revision)
{
    m_running = false;
    if (insights)
        m_current = *std::move(insights);
    if (revision != m_document.revision())
        refresh();
    Q_EMIT refreshed();
}

} // namespace headwater
