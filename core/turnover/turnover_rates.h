// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/turnover/history.h"

#include <optional>

namespace headwater {

/// Three figures that people call turnover. They differ, and are never mixed.
struct TurnoverRates {
    QDate from; ///< the year up to today, or as much of it as is known; null with snapshots, which know no year
    std::size_t leavers = 0; ///< in it
    double averageHeadcount = 0; ///< mean over its days
    std::optional<double> perHead; ///< leavers / average headcount, of a whole year; may exceed 1
    std::optional<double> leftWithinYear; ///< 1 - S(12): of those hired, by their first anniversary (Kaplan-Meier)
    std::optional<double> hazardPerYear; ///< exits for each year that somebody worked, over the whole history
};

/// None of them where nobody was employed for a day.
TurnoverRates turnoverRates(const TurnoverHistory &history);

} // namespace headwater
