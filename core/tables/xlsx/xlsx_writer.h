// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table_writer.h"

namespace headwater {

/// Starts a workbook with one sheet: bold frozen header, filter buttons, columns as wide as their content, numbers
/// and dates as such. Errors as in createTable().
Result<std::unique_ptr<TableWriter>> createXlsx(
    const QString &path, const std::vector<TableColumn> &columns, const TableWriteOptions &options);

} // namespace headwater
