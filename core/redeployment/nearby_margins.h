// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage_engine.h"

#include <map>
#include <memory>

namespace headwater {

/// What seats are to give in a quarter, whatever the plan says.
using SeatHours = std::map<SeatId, Minutes>;

/// The margins of plans that are near one another. In plans of few places each is solved from nothing, as the plan
/// will come out when it is shown. In others the flow is mended from one to the next, the margin evaluated exactly,
/// and hours are valued as in the coverage that all begin with, so that two plans differ by what differs between them.
class NearbyMargins
{
public:
    /// `now` is the coverage of the plan.
    NearbyMargins(Plan plan, std::shared_ptr<const QuarterVisits> visits, const Coverage &now);

    bool areSolved() const { return m_isSmall; }
    /// As it was when it was made, for another thread.
    NearbyMargins fresh() const;
    /// In cents. Errors: Cancelled, InvalidInput.
    Result<double> of(const Plan &plan, const SeatHours &hours, const Cancellation &cancellation);

private:
    NearbyMargins(
        Plan plan, std::shared_ptr<const QuarterVisits> visits, const Period &quarter, CoverageOptions options);

    Result<double> solved(const Plan &plan, const SeatHours &hours, int rounds, const Cancellation &cancellation);
    bool mend(const Plan &plan, const SeatHours &hours);

    Plan m_plan;
    std::shared_ptr<const QuarterVisits> m_visits;
    Period m_quarter;
    CoverageOptions m_options;
    bool m_isSmall;
    SeatHours m_hours; ///< as mended last
    std::unique_ptr<CoverageEngine> m_engine; ///< none yet, or the plan mended last
};

} // namespace headwater
