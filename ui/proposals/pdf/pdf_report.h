// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/reports/report.h"

namespace headwater {

/// Pages to print and to send: text and charts as vectors, page numbers, bookmarks, repeated table heads. Tells neither
/// who made it nor where. Errors: StorageFailed, Cancelled.
Result<> writePdfReport(
    const Report &report, const QString &path, const Cancellation &cancellation = {}, const Progress &progress = {});

} // namespace headwater
