// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table_reader.h"

#include <QByteArray>

namespace headwater {

/// Reads one sheet of a workbook; errors as in openTable(). Cells come as the text a person would have typed:
/// formulas as their stored values, dates in ISO form, percentages with their sign, TRUE and FALSE. Hidden rows and
/// columns are read, rows without any value skipped.
Result<std::unique_ptr<TableReader>> openXlsx(const QString &path, const TableOptions &options = {});

/// The same for a workbook in memory.
Result<std::unique_ptr<TableReader>> openXlsx(const QByteArray &bytes, const TableOptions &options = {});

} // namespace headwater
