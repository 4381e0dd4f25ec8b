// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/table_writer.h"

#include "core/tables/csv/csv_writer.h"
#include "core/tables/xlsx/xlsx_writer.h"

#include <algorithm>

namespace headwater {

Result<std::unique_ptr<TableWriter>> createTable(
    const QString &path, const std::vector<TableColumn> &columns, const TableWriteOptions &options)
{
    if (columns.empty())
        return failure(Error::Kind::InvalidInput, QStringLiteral("a table needs columns"));
    return options.kind == TableKind::Xlsx ? createXlsx(path, columns, options) : createCsv(path, columns, options);
}

TableWriteOptions writeOptionsFor(const QString &path)
{
    TableWriteOptions options;
    if (path.endsWith(QLatin1StringView(".xlsx"), Qt::CaseInsensitive))
        options.kind = TableKind::Xlsx;
    else if (path.endsWith(QLatin1StringView(".tsv"), Qt::CaseInsensitive))
        options.delimiter = u'\t';
    return options;
}

Result<> writeTable(const QString &path, const std::vector<TableColumn> &columns,
    const std::function<bool(std::vector<TableCell> &)> &nextRow, qint64 rowsExpected, const TableWriteOptions &options,
    const Cancellation &cancellation, const Progress &progress)
{
    constexpr qint64 rowsBetweenLooks = 1024;
    HEADWATER_TRY(const std::unique_ptr<TableWriter> writer, createTable(path, columns, options));
    std::vector<TableCell> cells;
    for (qint64 row = 0; nextRow(cells); ++row) {
        if (row % rowsBetweenLooks == 0) {
            if (cancellation.isCancelled())
                return failure(Error::Kind::Cancelled, {});
            if (progress && rowsExpected > 0)
                progress(std::min(1.0, static_cast<double>(row) / static_cast<double>(rowsExpected)));
        }
        HEADWATER_CHECK(writer->writeRow(cells));
    }
    if (cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, {});
    HEADWATER_CHECK(writer->finish());
    if (progress)
        progress(1.0);
    return {};
}

} // namespace headwater
