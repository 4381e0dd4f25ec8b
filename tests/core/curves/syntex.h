// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curves/curve_item.h"
#include "core/tables/table_reader.h"

#include <QFileInfo>

/// The published case (Lodish, Curtis, Ness & Simpson 1988), from the reference data; empty where they are not there.
namespace headwater::test {

inline std::vector<CurveItem> syntexItems()
{
    const QString path = qEnvironmentVariable("HEADWATER_CORPUS") + QStringLiteral("/curves/syntex.csv");
    if (!QFileInfo::exists(path))
        return {};
    const auto reader = openTable(path);
    std::vector<CurveItem> items;
    std::vector<QString> cells;
    while (reader && (*reader)->next(cells).value_or(false)) {
        const auto number = [&cells](std::size_t column) { return cells[column].toDouble(); };
        items.push_back({ cells[0], { number(4), number(5), number(6), number(7), number(8) }, number(1), number(2),
            number(3), 0, {} });
    }
    return items;
}

} // namespace headwater::test
