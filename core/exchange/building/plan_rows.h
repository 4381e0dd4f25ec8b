// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"
#include "core/plan/plan.h"

namespace headwater {

/// What is wrong with the plain values of one row of an exported table; references are looked at later, when
/// all files have been read.
std::vector<RowProblem> planRowProblems(const QString &table, const std::vector<QString> &names, const HeldRow &row);

/// Which row of a plan a row of an exported table is about.
struct PlanRowMatch {
    std::int64_t id = 0; ///< 0: of none, and as it lacks columns it cannot be added
    bool isNew = false; ///< to be added under that id
    bool isRepeated = false; ///< an earlier row of the file is about the same one
};

/// For each row of an exported table, which row of the plan it is about.
std::vector<PlanRowMatch> planRowMatches(const Plan &plan, const QString &table, const HeldRows &rows);

/// The table of this plan that was exported and then lost columns, if most of the rows are known to be its: a header
/// alone ("id", "name") could be anybody's. Rows that have nothing but a number are taken as known where the file is
/// named like the table, unless it `mayBeOther`. Empty when there is none. Of equals the one that the file is named
/// like.
QString tableWithColumnsMissing(const Plan &plan, const HeldRows &rows, const QString &fileName, bool mayBeOther);

/// A reference in an exported table that leads nowhere, or a row that is about none.
struct LostReference {
    std::size_t file = 0;
    RowProblem problem;
};

/// The plan with the rows of all files that are exports of ours: found by external id, else by their number where
/// external id or name agree, else by name, else added, under the number they were exported with if no scenario has
/// ever had it. Rows with lost references are added with those left empty and are told.
Plan withPlanRows(Plan plan, const std::vector<FilePreview> &files, std::vector<LostReference> &lost);

} // namespace headwater
