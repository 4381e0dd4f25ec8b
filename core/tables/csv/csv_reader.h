// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table_reader.h"

#include <QIODevice>

namespace headwater {

/// Reads delimited text from an open device; errors as in openTable().
///
/// Follows RFC 4180 and forgives what real exports do: any line ends, also mixed; a quote inside an unquoted field is
/// a character; text between a closing quote and the next delimiter is kept; "sep=;" in the first line is obeyed.
/// A quote that is never closed, zero bytes, a field above 16 MB and more than 16,384 columns are errors.
Result<std::unique_ptr<TableReader>> openCsv(std::unique_ptr<QIODevice> device, const TableOptions &options = {});

} // namespace headwater
