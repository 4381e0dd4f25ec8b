// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_file.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace headwater {

namespace {

Result<> writeChartTable(const QString &path, const ChartTable &table, const TableWriteOptions &options)
{
    HEADWATER_TRY(auto writer, createTable(path, table.columns, options));
    for (const std::vector<TableCell> &row : table.rows)
        HEADWATER_CHECK(writer->writeRow(row));
    return writer->finish();
}

/// One table with the columns of all; columns of the same name are one.
ChartTable joined(const std::vector<ChartData> &charts)
{
    if (charts.size() == 1)
        return charts.front().table;
    ChartTable all;
    all.columns.push_back({ QCoreApplication::translate("Charts", "Chart") });
    for (const ChartData &chart : charts) {
        std::vector<std::size_t> places;
        for (const TableColumn &column : chart.table.columns) {
            const auto known = std::find_if(all.columns.begin() + 1, all.columns.end(),
                [&column](const TableColumn &one) { return one.name == column.name; });
            places.push_back(static_cast<std::size_t>(known - all.columns.begin()));
            if (known == all.columns.end())
                all.columns.push_back(column);
        }
        for (const std::vector<TableCell> &row : chart.table.rows) {
            std::vector<TableCell> &cells = all.rows.emplace_back(all.columns.size());
            cells[0] = chart.title;
            for (std::size_t i = 0; i < row.size(); ++i)
                cells[places[i]] = row[i];
        }
    }
    return all;
}

} // namespace

bool isTableFile(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1StringView("csv") || ending == QLatin1StringView("tsv")
        || ending == QLatin1StringView("xlsx");
}

Result<> writeTables(const QString &path, const std::vector<ChartData> &charts)
{
    TableWriteOptions options = writeOptionsFor(path);
    if (charts.empty())
        return failure(Error::Kind::InvalidInput, QStringLiteral("no figures to write"));
    if (options.kind != TableKind::Xlsx)
        return writeChartTable(path, joined(charts), options);
    HEADWATER_TRY(options.workbook, Workbook::create(path));
    for (const ChartData &chart : charts) {
        options.sheetName = chart.title;
        HEADWATER_CHECK(writeChartTable(path, chart.table, options));
    }
    return options.workbook->finish();
}

} // namespace headwater
