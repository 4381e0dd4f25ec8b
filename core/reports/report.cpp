// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"

#include <algorithm>
#include <memory>

namespace headwater {

std::optional<double> KeyFigure::change() const
{
    if (!before || !after)
        return {};
    return *after - *before;
}

ReportTable ReportTable::of(QString title, std::vector<TableColumn> columns, std::vector<std::vector<TableCell>> rows)
{
    ReportTable table;
    table.title = std::move(title);
    table.columns = std::move(columns);
    table.rowCount = rows.size();
    const auto kept = std::make_shared<const std::vector<std::vector<TableCell>>>(std::move(rows));
    table.row = [kept](std::size_t index, std::vector<TableCell> &cells) { cells = (*kept)[index]; };
    return table;
}

std::vector<TableCell> ReportTable::cells(std::size_t index) const
{
    std::vector<TableCell> cells;
    row(index, cells);
    cells.resize(columns.size());
    return cells;
}

double ReportChart::largest() const
{
    double most = 0;
    for (const Series &one : series) {
        for (const double value : one.values)
            most = std::max(most, value);
    }
    if (band) {
        for (const double value : band->high)
            most = std::max(most, value);
    }
    return most;
}

} // namespace headwater
