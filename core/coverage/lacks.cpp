// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/lacks.h"

namespace headwater {

std::vector<CoverageLack> lacksOf(const Plan &plan, const Coverage &coverage)
{
    std::vector<CoverageLack> lacks;
    if (coverage.demand.count == 0)
        lacks.push_back(plan.efforts.empty() ? CoverageLack::Efforts : CoverageLack::Journeys);
    if (coverage.capacity.count == 0)
        lacks.push_back(plan.seats.empty() ? CoverageLack::Seats : CoverageLack::Hours);
    return lacks;
}

} // namespace headwater
