// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/redeployment/choice/choice.h"

namespace headwater {

/// Of what a choice is realised.
struct ChoiceGround {
    const Plan &plan;
    const Plan &empty; ///< with all of the vacancies left empty
    NearbyMargins &margins; ///< of that
    std::shared_ptr<const QuarterVisits> visits;
    const Coverage &now;
    const WorkBook &book;
};

/// What the customers who lose the person that they had count against the option.
Money burdenOf(const Option &option, const ChoiceRules &rules);

/// Makes the plan with the moves of the choice, and its margins, costs and reasons. A move that
/// turns out to cost more than it brings, because those before it took over what it was to live on, is left out (except
/// where coverage minimums may need it). Errors: Cancelled, NotFound, InvalidInput.
Result<> realise(Choice &choice, const ChoiceGround &ground, const ChoiceRules &rules, const Cancellation &cancellation,
    const Progress &progress = {});

/// The margin of a year once a choice is realised, less its cost and burden.
struct ChoiceWorth {
    Money roughly; ///< with an average quarter for all four
    Money exactly;
};
/// Of a choice as it is told. Only roughly where that is no more than `than`. Errors: those of realise().
Result<ChoiceWorth> worthOf(const Choice &choice, const ChoiceGround &ground, const ChoiceRules &rules,
    const std::optional<ChoiceWorth> &than, const Cancellation &cancellation);

/// The range of the gain of each move of a choice that is realised. Errors: those of realise().
Result<> addRanges(
    Choice &choice, const ChoiceGround &ground, const Cancellation &cancellation, const Progress &progress = {});

} // namespace headwater
