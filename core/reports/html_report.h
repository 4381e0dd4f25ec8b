// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/reports/report.h"

namespace headwater {

/// One page in one file that asks no network for anything: light and dark as the reader's system is, charts drawn
/// as SVG, made to be printed too. It is XML after its first line. Errors: StorageFailed, Cancelled.
Result<> writeHtmlReport(
    const Report &report, const QString &path, const Cancellation &cancellation = {}, const Progress &progress = {});

} // namespace headwater
