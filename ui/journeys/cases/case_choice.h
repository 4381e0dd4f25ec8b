// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journeys/journeys_view.h"

#include <optional>

namespace headwater {

/// Cases that somebody pointed at: those behind an arc, a bar, a cell.
struct CaseChoice {
    QString title; ///< "Evaluating → No decision"
    QString subtitle; ///< "310 journeys, 26 % of those that reached Evaluating"
    std::vector<CaseIndex> cases;
    std::vector<CaseIndex> among; ///< what they are compared with; holds them all
    std::optional<JourneyCondition> condition; ///< the filter that leaves just these; none: the list of cases does
    std::vector<qint64> waits; ///< milliseconds that each of them took there; may be empty
};

} // namespace headwater
