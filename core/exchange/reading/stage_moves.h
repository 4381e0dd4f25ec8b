// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"

namespace headwater {

/// Which rows of a history of saves are no move: saves that left the stage as the one before had it (in time, whatever
/// the order of the file), and deleted ones. One entry a row that can be used or not; bad rows are false.
/// Errors: those of reading the file.
Result<std::vector<bool>> savesWithoutMove(const FilePreview &file, const Cancellation &cancellation);

} // namespace headwater
