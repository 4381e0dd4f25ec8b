// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/terminal.h"
#include "core/curves/curve_item.h"

namespace headwater {

/// The items of a file of response curves, and where they stand there. Money in the unit of the file.
struct CurveFile {
    std::vector<CurveItem> items;
    std::vector<QString> places; ///< FILE:ROW of each item
};

/// Bad cells are complained about, row by row, and stop it. Errors: those of the columns and of the file.
tl::expected<CurveFile, Failure> readCurveFile(const QString &path, Terminal &terminal);

} // namespace headwater
