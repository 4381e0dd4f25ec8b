// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <QString>

#include <tuple>
#include <vector>

namespace headwater {

/// Where a scenario differs from its baseline: one row, or one column of it. What is accepted stays as it is; what is
/// rejected is taken back.
struct ChangePlace {
    QString table; ///< as in columns.h
    std::int64_t row = 0;
    QString column; ///< empty: the row as a whole

    bool operator==(const ChangePlace &) const = default;
    bool operator<(const ChangePlace &other) const
    {
        return std::tie(table, row, column) < std::tie(other.table, other.row, other.column);
    }
};

/// The plan with these places as the baseline has them, all at once: rows back, away, or as they were. Errors: NotFound
/// (a table, row or column that is not there, or a row that these refer to), StillInUse (others refer to a row that
/// would go; detail names one), else whatever rule the plan would break.
Result<Plan> withChangesReverted(Plan plan, const Plan &baseline, const std::vector<ChangePlace> &places);

/// These places with what else has to go back with them, so that it can be done: rows that they refer to, rows that
/// refer to them, and rows that have taken their code or name. Sorted.
std::vector<ChangePlace> revertedTogether(
    const Plan &plan, const Plan &baseline, const std::vector<ChangePlace> &places);

/// All places in which the two differ, row by row.
std::vector<ChangePlace> changedPlaces(const Plan &baseline, const Plan &plan);

} // namespace headwater
