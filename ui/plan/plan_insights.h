// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/change_list.h"
#include "core/plan/figures.h"
#include "core/plan/violations.h"
#include "core/plan/workspace.h"
#include "ui/plan/rules/remedies.h"

#include <QObject>
#include <QThreadPool>

#include <unordered_map>

namespace headwater {

class PlanDocument;

/// The accounts that a seat owns a share of.
struct OwnedAccounts {
    std::int64_t count = 0;
    Money revenue; ///< by share: an account half owned counts half
};

/// What is said about the shown scenario besides showing it: figures, changes against the baseline, rules.
struct Insights {
    Figures now;
    Figures baseline;
    std::vector<Change> changes;
    std::vector<Violation> violations;
    std::vector<std::optional<Remedy>> remedies; ///< of the first mostRemedies violations
    std::unordered_map<SeatId, OwnedAccounts> owned; ///< seats without accounts are left out
    bool isBaseline = true;
};

/// More than anybody reads at once; keeps lists quick on a plan that was just imported.
inline constexpr std::size_t mostViolationsListed = 60;
/// A plan that breaks more rules was just imported, and is not put right one click at a time.
inline constexpr std::size_t mostRemedies = 500;

Insights insightsOf(const Workspace &workspace);

/// Keeps the insights of an open plan current, on a snapshot in the background, so that no edit waits.
class PlanInsights : public QObject
{
    Q_OBJECT

public:
    explicit PlanInsights(PlanDocument &document, QObject *parent = nullptr);
    ~PlanInsights() override;

    const Insights &current() const { return m_current; }
    /// Whether the plan has moved on since current() was computed.
    bool isRefreshing() const { return m_running; }

Q_SIGNALS:
    void refreshStarted();
    void refreshed();

private:
    void refresh();
    void receive(Insights insights, quint64 revision);

    PlanDocument &m_document;
    Insights m_current;
    bool m_running = false;
    QThreadPool m_worker;
};

} // namespace headwater
