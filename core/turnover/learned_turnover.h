// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/turnover/survival.h"
#include "core/turnover/turnover_rates.h"

namespace headwater {

/// The assumption "Annual turnover" as the history has it: the share of those who are here that has left a year later.
struct LearnedTurnover {
    double value = 0;
    double low = 0; ///< P10, as the assumption's ends are read
    double high = 0; ///< P90
    bool isPerHead = false; ///< from leavers / average headcount; otherwise 1 - S(12)

    bool operator==(const LearnedTurnover &) const = default;
};

/// Leavers over average headcount r of the last year, which is a hazard, as a share: 1 - exp(-r), with the range of a
/// Poisson count. Where no whole year is known, or nobody left in it, 1 - S(12) of everybody's curve. None where that
/// says nothing either.
std::optional<LearnedTurnover> learnedTurnover(const TurnoverRates &rates, const SurvivalCurve &everybody);

/// The assumption with that value, on the basis of data; added where the plan has none. Errors: as withRow.
Result<Plan> withTurnoverLearned(Plan plan, const LearnedTurnover &learned, const QString &source, QDate date);

} // namespace headwater
