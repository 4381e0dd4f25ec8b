// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table_writer.h"

namespace headwater {

/// Starts a CSV file as RFC 4180 has it, in UTF-8 with CRLF; errors as in createTable().
Result<std::unique_ptr<TableWriter>> createCsv(
    const QString &path, const std::vector<TableColumn> &columns, const TableWriteOptions &options);

/// How a cell is written in CSV before quoting and neutralising: numbers with a decimal point and as many digits
/// as they have, dates as 2024-01-31, moments as 2024-01-31T10:20:30Z, TRUE and FALSE.
QString cellText(const TableCell &cell);

} // namespace headwater
