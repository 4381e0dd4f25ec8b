// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journeys/cases/case_choice.h"
#include "ui/journeys/graph/shown_graph.h"

namespace headwater {

/// The journeys behind an arc: compared with those that were at its beginning and went elsewhere.
/// O(events). Errors: Cancelled.
Result<CaseChoice> casesAlong(
    const JourneysView &view, const ShownGraph &shown, std::size_t arc, const Cancellation &cancellation = {});

/// The journeys through any of these boxes: compared with those through none.
Result<CaseChoice> casesThrough(const JourneysView &view, const ShownGraph &shown,
    const std::vector<std::size_t> &boxes, const Cancellation &cancellation = {});

} // namespace headwater
