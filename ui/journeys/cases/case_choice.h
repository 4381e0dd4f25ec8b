// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journeys/journeys_view.h"

#include <limits>
#include <optional>

namespace headwater {

/// A journey that somebody pointed at, and the moment of it that was meant.
struct ChosenCase {
    CaseIndex journey = 0;
    qint64 until = std::numeric_limits<qint64>::max(); ///< what happened later is not compared; ms since 1970 UTC
    qint64 wait = -1; ///< how long it took there, milliseconds; -1: nothing is said about time
};

/// Cases that somebody pointed at: those behind an arc, a bar, a cell.
struct CaseChoice {
    QString title; ///< "Evaluating → No decision"
    QString subtitle; ///< "310 journeys, 26 % of those that reached Evaluating"
    std::vector<ChosenCase> cases; ///< each case once, rising
    std::vector<ChosenCase> others; ///< what they are compared with; none of them is among the cases
    std::optional<JourneyCondition> condition; ///< the filter that leaves just these; none: a list of them does
};

/// The filter that leaves the chosen journeys.
JourneyCondition conditionFor(const JourneysView &view, const CaseChoice &choice);

} // namespace headwater
