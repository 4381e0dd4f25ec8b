// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"
#include "core/plan/plan.h"

namespace headwater {

/// What is wrong with the plain values of one row of an exported table; references are looked at later, when
/// all files have been read.
std::vector<RowProblem> planRowProblems(const QString &table, const std::vector<QString> &names, const HeldRow &row);

/// A reference in an exported table that leads nowhere.
struct LostReference {
    std::size_t file = 0;
    RowProblem problem;
};

/// The plan with the rows of all files that are exports of ours, under the ids they were exported with.
/// Rows with lost references are added with those left empty and are told.
Plan withPlanRows(Plan plan, const std::vector<FilePreview> &files, std::vector<LostReference> &lost);

} // namespace headwater
