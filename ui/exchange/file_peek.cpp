// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/file_peek.h"

#include "core/exchange/reading/stage_columns.h"

namespace headwater {

namespace {

constexpr std::size_t rowsShown = 8;

Result<FilePeek> readStart(const ImportFile &file)
{
    HEADWATER_TRY(const std::unique_ptr<TableReader> reader, openSource(file, file.table));
    FilePeek peek;
    peek.header = reader->header();
    std::vector<QString> cells;
    while (peek.rows.size() < rowsShown) {
        HEADWATER_TRY(const bool hasRow, reader->next(cells));
        if (!hasRow)
            break;
        peek.rows.push_back(cells);
    }
    peek.format = reader->format();
    return peek;
}

} // namespace

FilePeek peekAt(const ImportFile &file, const Plan &plan)
{
    auto read = readStart(file);
    FilePeek peek;
    if (!read) {
        peek.error = read.error();
        return peek;
    }
    peek = std::move(*read);
    if (file.mapping) {
        peek.mapping = *file.mapping;
    } else if (file.as) {
        peek.mapping = recogniseAs(*file.as, peek.header).mapping;
    } else if (const auto remembered = rememberedMapping(plan, peek.header)) {
        peek.mapping = *remembered;
        peek.isRemembered = true;
    } else {
        peek.mapping = recognise(peek.header).mapping;
    }
    return peek;
}

} // namespace headwater
