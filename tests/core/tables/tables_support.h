// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/csv/csv_reader.h"
#include "core/tables/table_reader.h"

#include <QBuffer>
#include <QStringEncoder>

#include <memory>
#include <vector>

namespace headwater {

using Rows = std::vector<std::vector<QString>>;

/// Everything a reader gave until its end or its first error.
struct ReadTable {
    std::vector<QString> header;
    Rows rows;
    std::vector<qint64> rowNumbers;
    TableFormat format;
    EncodingRepairs repairs;
    std::optional<Error> error;
};

inline ReadTable readAll(Result<std::unique_ptr<TableReader>> reader)
{
    ReadTable table;
    if (!reader) {
        table.error = reader.error();
        return table;
    }
    table.header = (*reader)->header();
    std::vector<QString> cells;
    for (;;) {
        const auto found = (*reader)->next(cells);
        if (!found)
            table.error = found.error();
        if (!found || !*found)
            break;
        table.rows.push_back(cells);
        table.rowNumbers.push_back((*reader)->row());
    }
    table.format = (*reader)->format();
    table.repairs = (*reader)->repairs();
    return table;
}

inline ReadTable readCsv(const QByteArray &bytes, const TableOptions &options = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return readAll(openCsv(std::move(buffer), options));
}

} // namespace headwater
