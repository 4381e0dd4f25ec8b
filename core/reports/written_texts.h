// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/base/term_finder.h"

namespace headwater {

/// Reads a file that was written (XLSX, PPTX, HTML, CSV, any text) as its readers can: all texts and attributes of
/// every part, metadata too. The first of the terms that stands in it; empty: none. Errors: FileUnreadable,
/// FileNotOurs, Cancelled.
Result<QString> termWrittenIn(const QString &path, const TermFinder &terms, const Cancellation &cancellation = {});

} // namespace headwater
