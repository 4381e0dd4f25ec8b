// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/violations.h"

#include <QString>

#include <vector>

namespace headwater {

/// One thing that is wrong with a plan or its file; texts are English, as the command line prints them.
struct CheckProblem {
    Violation::Severity severity = Violation::Severity::Broken;
    QString where; ///< "file", "scenario Growth: seat 12", "history step 7"
    QString problem;
    QString remedy;
    bool operator==(const CheckProblem &) const = default;
};

struct CheckReport {
    std::vector<CheckProblem> problems; ///< broken things first
    /// No hard rule is broken and the file is whole; warnings do not count.
    bool isOk() const;
};

/// Verifies a plan file without changing it: SQLite's integrity, references, every value, the rules of every
/// scenario, that the facts of every import are those that were written, and that the history can be read. Reads
/// everything, so a second per 200 MB is normal. Errors: FileUnreadable; FileNotOurs when it is no plan at all. A
/// damaged plan is a report, not an error.
Result<CheckReport> checkPlanFile(const QString &path);

/// What a planner can do about a broken rule or a warning.
QString remedyFor(Violation::Rule rule);

} // namespace headwater
