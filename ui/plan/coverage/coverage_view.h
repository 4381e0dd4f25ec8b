// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/expected_visits.h"
#include "ui/plan/coverage/coverage_sums.h"

namespace headwater {

/// What the forecast says of a quarter, as a plan reads the journeys.
struct Expectation {
    Plan plan;
    std::optional<Period> asked; ///< none: the first quarter that the forecast reaches
    std::shared_ptr<const ExpectedVisits> expected;
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
    /// What one more seat would bring; null until somebody wanted to know. From an earlier plan while a newer one is
    /// being counted.
    std::shared_ptr<const std::vector<HeadWorth>> worth;
    bool isWorthOutdated = false;
    std::vector<Expectation> known; ///< every quarter that was asked for while the journeys were the same
};
using SharedCoverage = std::shared_ptr<const CoverageView>;

struct CoverageRequest {
    SharedColumns columns;
    Plan plan;
    Plan baselinePlan;
    bool isBaseline = true;
    std::optional<Period> quarter; ///< none: the first one
    double band = 0.2;
    bool withWorth = false;
    quint64 revision = 0;
    SharedCoverage earlier; ///< what still holds is taken from there; may be null
};

/// Errors: Cancelled; InvalidInput when the forecast does not reach the quarter or sums do not fit.
Result<SharedCoverage> coverageView(const CoverageRequest &request, const Cancellation &cancellation = {});

/// Whether coverage is the same under both plans, their journeys being the same.
bool coverAlike(const Plan &a, const Plan &b);

/// "Q4 2026"
QString quarterText(const Period &quarter);

/// The quarters that the forecast reaches, from what was expected of its first one.
std::vector<Period> quartersFrom(const Period &first);

} // namespace headwater
