// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xlsx/xlsx_reader.h"
#include "tests/core/tables/workbook_support.h"

#include <cstddef>
#include <cstdint>

using namespace headwater;

namespace {

void readThrough(const QByteArray &bytes)
{
    const auto reader = openXlsx(bytes);
    std::vector<QString> cells;
    while (reader) {
        const auto found = (*reader)->next(cells);
        if (!found || !*found)
            break;
    }
}

} // namespace

/// Inputs that start like a zip file are read as a workbook; others become a part inside a sound one, because packing
/// hides the XML from the fuzzer. The first letter says which part: sheet (the default), text, styles or workbook.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (input.startsWith("PK")) {
        readThrough(input);
        return 0;
    }
    Parts parts = workbookParts("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
    QByteArray part = "xl/worksheets/sheet1.xml";
    if (input.startsWith('t'))
        part = "xl/sharedStrings.xml";
    else if (input.startsWith('y'))
        part = "xl/styles.xml";
    else if (input.startsWith('w'))
        part = "xl/workbook.xml";
    parts[part] = input.mid(1);
    readThrough(zipped(parts));
    return 0;
}
