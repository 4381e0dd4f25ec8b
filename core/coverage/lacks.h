// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage.h"

namespace headwater {

/// Why there is no work to cover, or nobody to do it.
enum class CoverageLack : std::uint8_t {
    Efforts, ///< the plan does not say what visits ask of people
    Journeys, ///< no journey goes through a stage for which the plan has work
    Seats, ///< the plan has none
    Hours, ///< no seat has any in the quarter: roles need hours a year, seats somebody who sits there
};

/// Without work one of the first two, without hours one of the others; none of them where there is both.
std::vector<CoverageLack> lacksOf(const Plan &plan, const Coverage &coverage);

} // namespace headwater
