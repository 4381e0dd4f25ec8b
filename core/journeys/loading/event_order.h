// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/journeys/loading/event_intake.h"

namespace headwater {

/// Brings events together by case, whatever order they came in; within a case the order of the source stays. A
/// source that already tells case after case costs nothing. Fills firstEvent.
void orderByCase(EventColumns &columns, std::vector<CaseRun> runs);

/// Orders the events of each case by time, ties as they are, and takes out duplicates: same case, activity, time,
/// channel and actor. Notes duplicates and very long cases. Errors: Cancelled.
Result<> orderByTime(EventColumns &columns, LoadReport &report, const Cancellation &cancellation);

} // namespace headwater
