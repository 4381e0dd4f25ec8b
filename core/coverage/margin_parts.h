// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage.h"

namespace headwater {

/// Part of the expected margin of a quarter, and of the work behind it.
struct MarginPart {
    Money margin;
    Money undone; ///< how much more it would be if all of its work were done, all else being as it is
    Minutes needed;
    Minutes served;
    double journeys = 0; ///< that begin; of a stage: its visits
};

/// What the margin is made of. The margins of territories, those of segments, and those of stages with what comes
/// without work each add up to the margin of the coverage.
struct MarginParts {
    std::map<TerritoryId, MarginPart> territories; ///< leaves, and regions' own; none: of no territory
    std::map<SegmentId, MarginPart> segments; ///< none: not known
    /// What the work of a stage brings, see MarginModel::sharesOf(). Along the journey.
    std::vector<std::pair<StageId, MarginPart>> stages;
    Money withoutWork; ///< what would come if nobody did any of the work
};

/// The visits are those that the coverage was made of. Errors: Cancelled.
Result<MarginParts> marginParts(
    const Plan &plan, const QuarterVisits &visits, const Coverage &coverage, const Cancellation &cancellation = {});

} // namespace headwater
