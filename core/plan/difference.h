// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/workspace.h"

#include <vector>

namespace headwater {

/// One row that differs. The pointers lead into the two plans compared, which must outlive the difference.
template <typename Row> struct RowChange {
    const Row *before = nullptr; ///< nullptr: the row was added
    const Row *after = nullptr; ///< nullptr: the row was removed

    auto id() const { return (after ? after : before)->id; }
};

namespace detail {
template <typename... Member>
auto changesFor(std::tuple<Member...>) -> std::tuple<std::vector<RowChange<RowOf<Member>>>...>;
}

/// Every row that differs between two plans, table by table in the order of planTables.
struct PlanDifference {
    decltype(detail::changesFor(planTables)) tables;

    template <typename Row> const std::vector<RowChange<Row>> &of() const
    {
        return std::get<std::vector<RowChange<Row>>>(tables);
    }

    bool isEmpty() const;
    std::size_t rowCount() const;
};

/// difference(a, b): from this one function come the SQL to write, the rows for models to repaint, the
/// change list and the texts of the history. Unchanged blocks cost one pointer comparison each.
PlanDifference difference(const Plan &before, const Plan &after);

/// apply(difference(a, b), a) == b, and the same backwards: withDifferenceUndone(b, difference(a, b)) == a.
Plan withDifference(Plan plan, const PlanDifference &difference);
Plan withDifferenceUndone(Plan plan, const PlanDifference &difference);

/// The plan `scenario` after the baseline moved from `before` to `after`: rows in which the scenario did not
/// differ from the baseline follow it, rows it has changed stay as they are.
Plan rebased(Plan scenario, const Plan &before, const Plan &after);

/// The plan with its row counters raised so that new rows get ids that no scenario of the workspace uses.
Plan withIdsReserved(Plan plan, const Workspace &workspace);

/// Bytes that keeping `after` costs beside `before`.
std::size_t unsharedBytes(const Workspace &before, const Workspace &after);

} // namespace headwater
