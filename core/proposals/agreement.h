// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/change_list.h"

#include <QHash>
#include <QList>

#include <optional>

namespace headwater {

/// Which changes of a plan against its baseline are agreed, looked up by row. O(agreements) to make.
class Agreements
{
public:
    explicit Agreements(const Plan &plan);

    /// Who agreed to the change, and when; nothing where nobody has, or it is another change by now.
    std::optional<AcceptedChange> on(const Change &change) const;
    /// What was agreed of the row, whatever it is like now; after a merge two people may each have agreed.
    QList<AcceptedChange> onRow(const QString &table, std::int64_t row) const;

private:
    QMultiHash<QString, AcceptedChange> m_byPlace;
};

/// The plan with these changes agreed by `who`; what was agreed on the same rows before makes way. Errors: InvalidInput
/// (nobody agrees).
Result<Plan> withChangesAgreed(Plan plan, const std::vector<Change> &changes, const QString &who, QDate date);

/// As if nobody had agreed to them. Those to which nobody has stay as they are.
Plan withAgreementsWithdrawn(Plan plan, const std::vector<Change> &changes);

} // namespace headwater
