// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export.h"
#include "core/facts/fact_source.h"
#include "core/plan/change_list.h"

#include <optional>

/// Which tables go into which files; window and command line do the same.
namespace headwater {

struct ExportRequest {
    Plan plan;
    std::optional<Plan> against; ///< adds the table of changes from there to `plan`
    QStringList tables; ///< as in columns.h; "opportunity", "event", "spell"; changesTable()
    QString destination; ///< .csv, .tsv (then one table), .xlsx (a sheet per table) or a folder (a .csv per table)
};

/// The name of the table that says what changed between two plans.
QString changesTable();

/// A line for each column that a change concerns. Errors: those of writeTable.
Result<> writeChangeList(const std::vector<Change> &changes, const QString &path, const TableWriteOptions &options,
    const Cancellation &cancellation = {});

/// The tables of a plan and the facts.
QStringList everyExportableTable();

/// Those of them that are not empty, and the changes when there is something to compare with. Errors: those of the
/// facts.
Result<QStringList> tablesWithRows(const ExportRequest &request, const FactSource &facts);

/// Writes the files; each appears when it is complete. Returns their paths. Errors: those of the writers, Cancelled.
Result<QStringList> writeExport(
    const ExportRequest &request, const FactSource &facts, const Progress &progress, const Cancellation &cancellation);

} // namespace headwater
