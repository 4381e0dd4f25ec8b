// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/turnover/history.h"

#include <optional>

namespace headwater {

/// What would have been said of a past quarter on the day before it, and what happened.
struct VacancyHindsight {
    Period quarter;
    std::size_t people = 0; ///< there when it began; who came and left within it was not foretold
    std::size_t left = 0; ///< of these, in the quarter
    double mean = 0;
    double variance = 0; ///< if they had left independently of each other
    std::int64_t p10 = 0;
    std::int64_t p50 = 0;
    std::int64_t p90 = 0;
};

struct VacancyBacktest {
    std::vector<VacancyHindsight> quarters; ///< the last one first

    /// Share of the quarters in which as many left as P10 to P90 had said. None without a quarter.
    std::optional<double> covered80() const;
    /// Mean of (left - mean)^2 / variance: how many times as much as by chance the quarters vary, 1 at least. None
    /// before there are four quarters.
    std::optional<double> overdispersion() const;
};

/// The last calendar quarters that are over (12 at most), each foretold from what was known before it by the same
/// method (hazardsOf(), the plan's assumptions as they are now), as far back as a year of history with an exit lies
/// before; none of snapshots. Cancelled, it has the quarters that it had got to.
VacancyBacktest vacancyBacktest(
    const Plan &plan, const TurnoverHistory &history, const Cancellation &cancellation = {});

/// The history as it was known on that day.
TurnoverHistory asKnownOn(const TurnoverHistory &history, QDate day);

} // namespace headwater
