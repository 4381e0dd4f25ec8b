// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/report.h"

namespace headwater {

/// A native chart of a presentation: the part, which refers to the workbook of its figures as "rId1".
QByteArray chartPart(const ReportChart &chart);

/// The workbook behind a chart, for "Edit data". Errors: StorageFailed.
Result<QByteArray> chartWorkbook(const ReportChart &chart);

} // namespace headwater
