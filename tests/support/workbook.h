// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table_writer.h"

#include <QStringList>
#include <QtGlobal>

namespace headwater::test {

/// Writes a workbook of texts: each sheet by its name and rows.
inline void writeWorkbook(const QString &path, const std::vector<std::pair<QString, std::vector<QStringList>>> &sheets)
{
    auto workbook = Workbook::create(path);
    for (const auto &[name, rows] : sheets) {
        TableWriteOptions options = writeOptionsFor(path);
        options.workbook = workbook ? *workbook : nullptr;
        options.sheetName = name;
        std::vector<TableColumn> columns;
        for (const QString &column : rows.front())
            columns.push_back({ column });
        auto writer = createTable(path, columns, options);
        for (std::size_t i = 1; writer && i < rows.size(); ++i) {
            if (!(*writer)->writeRow(std::vector<TableCell>(rows[i].begin(), rows[i].end())))
                qFatal("cannot write %s", qPrintable(path));
        }
        if (!writer || !(*writer)->finish())
            qFatal("cannot write %s", qPrintable(path));
    }
    if (!workbook || !(*workbook)->finish())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace headwater::test
