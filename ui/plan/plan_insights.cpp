// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_insights.h"

#include "core/document/plan_document.h"

#include <QMetaObject>

#include <algorithm>

namespace headwater {

namespace {

std::vector<std::optional<Remedy>> remediesFor(const Plan &plan, const std::vector<Violation> &violations)
{
    const RemedyFinder finder(plan);
    std::vector<std::optional<Remedy>> remedies;
    for (std::size_t i = 0; i < std::min(violations.size(), mostRemedies); ++i)
        remedies.push_back(finder.remedyFor(violations[i]));
    return remedies;
}

std::unordered_map<SeatId, OwnedAccounts> ownedAccounts(const Plan &plan)
{
    std::unordered_map<SeatId, OwnedAccounts> owned;
    for (const Account &account : plan.accounts) {
        for (const OwnerShare &owner : account.owners) {
            OwnedAccounts &accounts = owned[owner.seat];
            ++accounts.count;
            accounts.revenue += account.revenue * owner.share;
        }
    }
    return owned;
}

} // namespace

Insights insightsOf(const Workspace &workspace)
{
    const Plan &plan = workspace.plan();
    const Plan &baseline = workspace.baseline().plan;
    const bool isBaseline = workspace.shown == baselineId;
    Insights insights { .now = figuresOf(plan),
        .baseline = figuresOf(baseline),
        .changes = isBaseline ? std::vector<Change>() : changeList(baseline, plan),
        .violations = violations(plan),
        .remedies = {},
        .owned = ownedAccounts(plan),
        .isBaseline = isBaseline };
    insights.remedies = remediesFor(plan, insights.violations);
    return insights;
}

PlanInsights::PlanInsights(PlanDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_worker.setMaxThreadCount(1);
    connect(&m_document, &PlanDocument::changed, this, &PlanInsights::refresh);
    refresh();
}

PlanInsights::~PlanInsights() { m_worker.waitForDone(); }

void PlanInsights::refresh()
{
    // One at a time: while one runs, the newest plan waits for it in receive().
    if (m_running)
        return;
    m_running = true;
    Q_EMIT refreshStarted();
    m_worker.start([this, workspace = m_document.workspace(), revision = m_document.revision()] {
        QMetaObject::invokeMethod(
            this,
            [this, insights = insightsOf(workspace), revision]() mutable { receive(std::move(insights), revision); },
            Qt::QueuedConnection);
    });
}

void PlanInsights::receive(Insights insights, quint64 revision)
{
    m_running = false;
    m_current = std::move(insights);
    if (revision != m_document.revision())
        refresh();
    Q_EMIT refreshed();
}

} // namespace headwater
