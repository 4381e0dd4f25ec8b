// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"

#include <QChar>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace headwater {

/// What the user chose about a file; whatever is left empty is found out from the file.
struct TableOptions {
    std::optional<QString> encoding; ///< as in TableFormat, or any name the system's converters know
    std::optional<QChar> delimiter;
    std::optional<QString> sheet; ///< by name; wins over sheetIndex
    std::optional<int> sheetIndex; ///< 0-based; otherwise the first sheet that is shown
    std::optional<qint64> headerRow; ///< 1-based; everything above it is skipped (titles of reports)
    std::vector<QString> columns; ///< of an event log without header row (XES): those that an earlier reading found
    bool undoNeutralising = true; ///< takes back the apostrophe that TableWriter puts before formula-like text
    Cancellation cancellation; ///< looked at while opening and in next()
};

/// How the file is written, as detected or chosen. The encoding can change from "UTF-8" to "Windows-1252"
/// while reading, as long as only ASCII was seen before.
struct TableFormat {
    QString kind; ///< "csv", "xlsx", "xes" or "xes.gz"
    QString encoding; ///< "UTF-8", "UTF-8 with BOM", "UTF-16", "Windows-1252", or the chosen one; empty for the others
    QChar delimiter; ///< csv only
    QStringList sheets; ///< xlsx only, in the order of the tabs
    QStringList hiddenSheets; ///< of those
    QString sheet; ///< the one being read

    bool operator==(const TableFormat &) const = default;
};

/// Cells that were not valid UTF-8 in a UTF-8 file. Their bytes were read as Windows-1252, which is what such
/// bytes almost always are; whoever reads the file should tell the user.
struct EncodingRepairs {
    qint64 cells = 0;
    qint64 firstRow = 0; ///< 1-based as in TableReader::row()

    bool operator==(const EncodingRepairs &) const = default;
};

/// A file of rows, read once from top to bottom in constant memory (an xlsx's shared strings excepted).
/// Belongs to one thread at a time.
class TableReader
{
public:
    virtual ~TableReader() = default;

    /// The first row that is not blank, as written: names may be empty, doubled or have blanks around them. In XES,
    /// whose columns are the attributes that turn up, it can grow while reading.
    virtual const std::vector<QString> &header() const = 0;

    /// Fills `cells` with the next row and returns true, or returns false at the end. A shorter row is filled
    /// up to the header's width with empty cells, a longer one keeps its surplus. Blank lines are skipped.
    /// FileNotOurs with the row when the file is damaged from here on, FileUnreadable, Cancelled. After an error the
    /// reader stays at its end.
    virtual Result<bool> next(std::vector<QString> &cells) = 0;

    /// From now on the cells of other columns may be left empty: quicker where cells need not be made. What is wrong
    /// with their text (repairs) is not noted either.
    virtual void needOnly(std::vector<bool> /*columns*/) { }

    /// Passes over all rows that are left and says how many there were; quicker than next() where cells need not be
    /// made. The same errors.
    virtual Result<qint64> skipRest(const Progress &progress = {});

    /// Where the last row starts in the file as people see it: line of the text file, row of the sheet; 1-based.
    virtual qint64 row() const = 0;

    virtual const TableFormat &format() const = 0;

    /// How much of the file has been read, 0..1.
    virtual double progress() const = 0;

    /// What had to be repaired so far.
    virtual EncodingRepairs repairs() const = 0;
};

/// Opens a CSV, TSV, XLSX, XES or XES.gz file, told apart by content and not by name, and reads its header.
/// NotFound, FileUnreadable, FileNotOurs (empty, binary, password-protected, damaged: `detail` says which and
/// what helps), InvalidInput (no such sheet, encoding or header row), Cancelled.
Result<std::unique_ptr<TableReader>> openTable(const QString &path, const TableOptions &options = {});

} // namespace headwater
