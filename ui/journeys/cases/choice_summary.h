// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/measures/movement.h"
#include "ui/journeys/cases/case_choice.h"

namespace headwater {

/// What chosen journeys have in common that others have not, where they are, how they ended.
struct ChoiceSummary {
    /// An activity that happened (or did not) before the chosen moment, more often than elsewhere.
    struct Trait {
        QString activity;
        bool isMissing = false;
        double share = 0; ///< of the chosen, 0..1
        double elsewhere = 0; ///< of the others
    };
    struct Part {
        QString name; ///< empty: not known
        double share = 0;
    };
    std::vector<Trait> traits; ///< the most telling first
    std::vector<Part> territories; ///< the largest first, at most three
    std::vector<Part> segments;
    std::array<std::int64_t, 4> outcomes {}; ///< in the order of Outcome
    TimeSummary wait;
    bool hasWait = false;
    Movement movement;
    std::int64_t valued = 0; ///< whose opportunity says an amount
    Money value; ///< of these, sum
};

/// O(events of the chosen and the others). Errors: Cancelled.
Result<ChoiceSummary> choiceSummary(
    const JourneysView &view, const CaseChoice &choice, const Cancellation &cancellation = {});

} // namespace headwater
