// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/reports/report.h"

namespace headwater {

/// A workbook: the summary with live differences, a sheet for each table that has one, with filters and totals as
/// formulas, and native charts beside them. Rows stream; their number does not matter to memory. Text is written as
/// text, whatever it looks like; nothing tells who wrote it or where. Errors: StorageFailed, Cancelled, InvalidInput
/// (more rows or longer texts than Excel has room for).
Result<> writeXlsxReport(
    const Report &report, const QString &path, const Cancellation &cancellation = {}, const Progress &progress = {});

} // namespace headwater
