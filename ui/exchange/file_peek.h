// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"

namespace headwater {

/// A first look at a file: its header, its first rows and what it seems to be. Reads a few rows only.
struct FilePeek {
    std::optional<Error> error; ///< why it cannot be read; the rest is empty then
    TableFormat format;
    std::vector<QString> header;
    qint64 headerRow = 1; ///< as people see it
    std::vector<std::vector<QString>> rows; ///< the first ones, as written
    ColumnMapping mapping; ///< chosen, remembered or recognised
    bool isRemembered = false;
};

FilePeek peekAt(const ImportFile &file, const Plan &plan);

/// A file as it will be read, and what it looks like.
struct PeekedFile {
    ImportFile file;
    FilePeek peek;
};

/// As the import will read the file: each sheet of known columns by itself, below the titles of a report. At least one.
std::vector<PeekedFile> peekAtAll(const ImportFile &file, const Plan &plan, const Cancellation &cancellation);

} // namespace headwater
