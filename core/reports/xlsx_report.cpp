// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/xlsx_report.h"

#include "core/reports/xlsx_sheets.h"
#include "core/tables/xlsx/xlsx_reader.h"

namespace headwater {

namespace {

/// libxlsxwriter does not notice when its temporary files run out of space and then packs half a sheet without a word.
Result<> checkLastRows(const QString &path, const std::vector<WrittenSheet> &sheets)
{
    for (const WrittenSheet &sheet : sheets) {
        TableOptions options;
        options.sheet = sheet.name;
        HEADWATER_TRY(const auto reader, openXlsx(path, options));
        std::vector<QString> cells;
        for (bool found = true; found;) {
            HEADWATER_TRY(found, reader->next(cells));
        }
        if (reader->row() != sheet.lastRow)
            return failure(Error::Kind::StorageFailed,
                QStringLiteral("the workbook could not be written completely; is the disk full?"));
    }
    return {};
}

} // namespace

Result<> writeXlsxReport(
    const Report &report, const QString &path, const Cancellation &cancellation, const Progress &progress)
{
    XlsxSheets sheets(report);
    HEADWATER_CHECK(sheets.open(path));
    HEADWATER_CHECK(sheets.writeSummary());
    std::size_t done = 0;
    for (const ReportSection &section : report.sections) {
        HEADWATER_CHECK(sheets.writeSection(section, cancellation));
        if (progress)
            progress(static_cast<double>(++done) / static_cast<double>(report.sections.size() + 1));
    }
    HEADWATER_CHECK(sheets.close());
    HEADWATER_CHECK(checkLastRows(path, sheets.written()));
    if (progress)
        progress(1);
    return {};
}

} // namespace headwater
