// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

#include <QJsonObject>

namespace headwater {

/// Problem and remedy in plain English, for reports and JSON; windows use ui/wording.
QString problemText(Problem problem);
/// With the known names that an unknown one is like.
QString remedyText(const RowProblem &problem, Field field);
QString remedyText(Problem problem, Field field = Field::None);

/// What ImportOptions::problemsKept should be when a report of them may be asked for, some 100 MB when every row of a
/// huge file is bad.
constexpr std::size_t problemsReported = 500'000;

/// The problems that the preview keeps (ImportOptions::problemsKept a file) as a table: file, row, column, value,
/// problem, remedy. CSV or XLSX by name. Returns how many there are.
Result<qint64> writeProblemReport(const QString &path, const ImportPreview &preview);

/// The names that a preview lists, as a table: list, name, rows, could be. CSV or XLSX by name. Returns how many.
Result<qint64> writeNameLists(const QString &path, const ImportPreview &preview);

/// The object that `headwater import --json` prints, schema headwater.import/1.
QJsonObject importJson(const ImportPreview &preview, const std::vector<TableChanges> &changes, bool isDryRun);

} // namespace headwater
