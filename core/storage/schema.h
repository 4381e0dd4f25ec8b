// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/columns.h"
#include "core/storage/database.h"

#include <vector>

namespace headwater {

/// Every statement that makes an empty plan file, in order. Per table of the plan: the baseline in full,
/// and `<table>_override` with the rows in which a scenario differs from it.
const std::vector<QByteArray> &schemaStatements();

/// Makes the tables and marks the file as ours.
Result<> createSchema(const Database &database);

/// Refuses a file in which anything but our own tables and indexes is declared, down to the letter.
/// Errors: FileNotOurs.
Result<> checkSchema(const Database &database);

/// The same for a file of a newer version, whose tables we cannot know: nothing in it may act by itself.
Result<> checkSchemaIsPassive(const Database &database);

/// `"name", "kind", ...`: every column but the id, quoted because some are words of SQL.
template <typename Row> QByteArray columnList()
{
    QByteArray list;
    forEachColumn<Row>(
        [&list](const auto &column) { list += (list.isEmpty() ? "\"" : ", \"") + QByteArray(column.name) + '"'; });
    return list;
}

template <typename Row> QByteArray overrideTable() { return QByteArray(TableOf<Row>::table) + "_override"; }

/// INSERT that replaces the row when the key is there already. An UPDATE in place keeps references valid.
template <typename Row> QByteArray upsertSql(const QByteArray &table, const QByteArray &key)
{
    QByteArray marks;
    QByteArray updates;
    const auto keys = key.count(',') + 1;
    for (qsizetype i = 0; i < keys; ++i)
        marks += marks.isEmpty() ? "?" : ", ?";
    forEachColumn<Row>([&](const auto &column) {
        const QByteArray name = '"' + QByteArray(column.name) + '"';
        marks += ", ?";
        updates += (updates.isEmpty() ? "" : ", ") + name + " = excluded." + name;
    });
    return "INSERT INTO " + table + " (" + key + ", " + columnList<Row>() + ") VALUES (" + marks
        + ") ON CONFLICT DO UPDATE SET " + updates;
}

} // namespace headwater
