// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/file_peek.h"

#include "core/exchange/reading/source_files.h"
#include "core/exchange/reading/stage_columns.h"

namespace headwater {

namespace {

constexpr std::size_t rowsShown = 8;

Result<FilePeek> readStart(const ImportFile &file, const Plan &plan)
{
    HEADWATER_TRY(const std::unique_ptr<TableReader> reader, openSource(file, file.table));
    FilePeek peek;
    peek.header = reader->header();
    peek.headerRow = reader->row();
    std::vector<QString> cells;
    while (peek.rows.size() < rowsShown) {
        HEADWATER_TRY(const bool hasRow, reader->next(cells));
        if (!hasRow)
            break;
        peek.rows.push_back(cells);
    }
    peek.format = reader->format();
    HEADWATER_TRY(HeaderReading read, readHeader(file, peek.header, plan));
    peek.mapping = std::move(read.mapping);
    peek.isRemembered = read.isRemembered;
    return peek;
}

FilePeek failedPeek(const Error &error)
{
    FilePeek peek;
    peek.error = error;
    return peek;
}

} // namespace

FilePeek peekAt(const ImportFile &file, const Plan &plan)
{
    auto read = readStart(file, plan);
    return read ? std::move(*read) : failedPeek(read.error());
}

std::vector<PeekedFile> peekAtAll(const ImportFile &file, const Plan &plan, const Cancellation &cancellation)
{
    ImportFile stoppable = file;
    stoppable.table.cancellation = cancellation;
    const auto sources = sourceFiles(stoppable, plan);
    if (!sources)
        return { { file, failedPeek(sources.error()) } };
    std::vector<PeekedFile> peeked;
    for (const ImportFile &source : *sources) {
        peeked.push_back({ source, peekAt(source, plan) });
        TableOptions &table = peeked.back().file.table;
        table.cancellation = {}; // the look's own, not the import's
        if (const TableFormat &format = peeked.back().peek.format; format.sheets.size() > 1)
            table.sheet = format.sheet;
    }
    return peeked;
}

} // namespace headwater
