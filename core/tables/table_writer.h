// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <variant>
#include <vector>

namespace headwater {

/// One value of a table to write. Empty, text, number, day, moment (UTC), yes/no.
using TableCell = std::variant<std::monostate, QString, double, QDate, QDateTime, bool>;

/// How a column looks in a spreadsheet. CSV always gets plain numbers and ISO dates.
enum class ColumnLook : std::uint8_t {
    Text,
    Whole, ///< 1,234
    Decimal, ///< 1,234.5
    Money, ///< 1,234.50
    Percent, ///< cells hold fractions: 0.75 is shown as 75 %
    Date,
    DateTime,
};

struct TableColumn {
    QString name;
    ColumnLook look = ColumnLook::Text;

    bool operator==(const TableColumn &) const = default;
};

enum class TableKind : std::uint8_t { Csv, Xlsx };

/// An XLSX file in the making whose sheets are tables. Give it to every table in TableWriteOptions::workbook, finish
/// the tables, then the workbook; until then, and when it is dropped, whatever was at the destination is untouched.
class Workbook
{
public:
    /// StorageFailed when the folder cannot be written to.
    static Result<std::shared_ptr<Workbook>> create(const QString &path);
    virtual ~Workbook() = default;
    virtual Result<> finish() = 0;
};

struct TableWriteOptions {
    TableKind kind = TableKind::Csv;
    bool byteOrderMark = true; ///< csv: lets Excel see that it is UTF-8
    char16_t delimiter = u','; ///< csv
    QString sheetName; ///< xlsx; cleaned and shortened to what Excel allows, empty = "Table"
    std::shared_ptr<Workbook> workbook; ///< xlsx: the table becomes a sheet of it, and its path is that of the workbook
};

/// Writes a table beside its destination and puts it in place when finished: until then, and after any error or
/// when the writer is dropped without finish(), whatever was at the destination is untouched.
///
/// Text that a spreadsheet would run as a formula (it starts with = + - @, their full-width forms, a tab or a
/// line break, and is not a plain number) gets a leading apostrophe in CSV; text that already starts with
/// apostrophes and then one of these gets one more, so that TableReader can take back exactly one.
/// XLSX marks text as text, so nothing is changed there.
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    /// Adds a row of at most as many cells as there are columns; missing ones are empty.
    /// StorageFailed when the disk is full; InvalidInput when it is longer than the format allows (XLSX: 1,048,575
    /// rows and 32,767 characters a cell).
    virtual Result<> writeRow(std::span<const TableCell> cells) = 0;

    /// Puts the finished file in place. Nothing can be written afterwards.
    virtual Result<> finish() = 0;
};

/// Starts a table with its header row. StorageFailed when the folder cannot be written to.
Result<std::unique_ptr<TableWriter>> createTable(
    const QString &path, const std::vector<TableColumn> &columns, const TableWriteOptions &options = {});

/// `path` decides: ".xlsx" is XLSX, everything else CSV (".tsv" with tabs).
TableWriteOptions writeOptionsFor(const QString &path);

/// Writes all rows of `nextRow` (which fills the cells and returns false at the end) in one go, reporting
/// progress against `rowsExpected`. Cancelled leaves the destination untouched.
Result<> writeTable(const QString &path, const std::vector<TableColumn> &columns,
    const std::function<bool(std::vector<TableCell> &)> &nextRow, qint64 rowsExpected, const TableWriteOptions &options,
    const Cancellation &cancellation = {}, const Progress &progress = {});

} // namespace headwater
