// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/expected_visits.h"
#include "core/coverage/whatif/levers.h"
#include "core/coverage/whatif/range.h"
#include "ui/plan/coverage/coverage_sums.h"

namespace headwater {

/// The sums of a plan and of its baseline: what is known of a coverage first.
struct CoverageGlance {
    CoverageFigures now;
    CoverageFigures baseline;
    bool isSettled = true; ///< as exact as from nothing, see LiveCoverage
    std::optional<CoverageRange> range; ///< of now; comes last
    quint64 revision = 0; ///< of the document, as it was when this was asked for
    bool isBaseline = true; ///< the plan is the baseline itself
};

/// What more of something would bring in a plan.
struct CoverageWorth {
    std::shared_ptr<const std::vector<HeadWorth>> heads; ///< one more seat; null until somebody wanted to know
    std::shared_ptr<const LeverWorths> levers; ///< come and go with the heads
    bool isOutdated = false; ///< from an earlier plan while a newer one is being counted
    bool isMissing() const { return !heads || isOutdated; }
};

/// Coverage of a plan and of its baseline in one quarter. A value made in a job; never changed afterwards.
struct CoverageView {
    Plan plan;
    Plan baselinePlan;
    SharedColumns columns;
    bool isBaseline = true; ///< the plan is the baseline itself
    double band = 0.2;
    std::optional<Period> asked;
    quint64 revision = 0; ///< of the document, as it was when this was asked for
    std::shared_ptr<const ExpectedVisits> expected; ///< as the plan reads the journeys
    std::shared_ptr<const ExpectedVisits> baselineExpected;
    std::shared_ptr<const Coverage> now;
    std::shared_ptr<const Coverage> baseline;
    std::shared_ptr<const CoverageSums> sums; ///< of now
    std::shared_ptr<const CoverageSums> baselineSums;
    CoverageWorth worth;
    CoverageWorth baselineWorth; ///< counted only where somebody looks at it
    std::optional<Error> worthError; ///< it was wanted and cannot be known
};
using SharedCoverage = std::shared_ptr<const CoverageView>;

/// Whether the two plans say the same in these tables.
template <typename... Tables> bool haveEqual(const Plan &a, const Plan &b, Tables... tables)
{
    return ((a.*tables == b.*tables) && ...);
}

/// Whether coverage is the same under both plans, their journeys being the same.
bool coverAlike(const Plan &a, const Plan &b);

} // namespace headwater
