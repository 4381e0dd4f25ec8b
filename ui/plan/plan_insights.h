// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "core/plan/change_list.h"
#include "core/plan/figures.h"
#include "core/plan/violations.h"
#include "core/plan/workspace.h"
#include "ui/plan/rules/remedies.h"

#include <QObject>

#include <memory>

namespace headwater {

class PlanDocument;

/// The sums of one table of accounts, kept for as long as the plan has that table.
struct CountedAccounts {
    CowTable<Account> of;
    AccountSums sums;
};
using SharedAccounts = std::shared_ptr<const CountedAccounts>;

/// What is said about the shown scenario besides showing it: figures, changes against the baseline, rules.
struct Insights {
    Figures now;
    Figures baseline;
    std::vector<Change> changes;
    std::vector<Violation> violations;
    std::vector<std::optional<Remedy>> remedies; ///< of the first mostRemedies violations
    SharedAccounts accounts;
    SharedAccounts accountsOfBaseline;
    bool isBaseline = true;
};

/// More than anybody reads at once; keeps lists quick on a plan that was just imported.
inline constexpr std::size_t mostViolationsListed = 60;
/// A plan that breaks more rules was just imported, and is not put right one click at a time.
inline constexpr std::size_t mostRemedies = 500;

/// `known`: what was counted for earlier plans; the accounts of this one may be among them.
Insights insightsOf(const Workspace &workspace, std::vector<SharedAccounts> known = {});

/// Keeps the insights of an open plan current, on a snapshot in the background, so that no edit waits.
class PlanInsights : public QObject
{
    Q_OBJECT

public:
    explicit PlanInsights(PlanDocument &document, QObject *parent = nullptr);

    const Insights &current() const { return m_current; }
    /// Whether the plan has moved on since current() was computed.
    bool isRefreshing() const { return m_running; }

Q_SIGNALS:
    void refreshStarted();
    void refreshed();

private:
    void refresh();
    void receive(Result<Insights> insights, quint64 revision);

    PlanDocument &m_document;
    Insights m_current;
    bool m_running = false;
    Jobs m_jobs { 1 };
};

} // namespace headwater
