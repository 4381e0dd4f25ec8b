// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/reports/report.h"

namespace headwater {

/// Slides with titles, texts, tables and charts that can be edited, on our template or a company's (`templatePath`).
/// Errors: StorageFailed, Cancelled; of the template FileUnreadable, FileNotOurs, InvalidInput (no placeholders).
Result<> writePptxReport(const Report &report, const QString &path, const QString &templatePath = {},
    const Cancellation &cancellation = {}, const Progress &progress = {});

} // namespace headwater
