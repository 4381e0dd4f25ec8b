// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace headwater {

/// Names of the assumptions of a plan that computations read.
namespace assumed {
inline constexpr QLatin1StringView annualTurnover("Annual turnover");
inline constexpr QLatin1StringView turnoverOverdispersion("Turnover overdispersion");
inline constexpr QLatin1StringView grossMargin("Gross margin");
inline constexpr QLatin1StringView responseExponent("Response exponent");
inline constexpr QLatin1StringView responseHalf("Response half");
// Those of which roles have their own figures: what counts is how far they may be off.
inline constexpr QLatin1StringView timeToFill("Time to fill a seat");
inline constexpr QLatin1StringView customerFocusedRamp("Ramp of a customer-focused seat");
inline constexpr QLatin1StringView specialtyRamp("Ramp of a specialist");
// Where the plan says nothing:
inline constexpr double usualTurnover = 0.15; ///< a year (model.md, section 6), or
inline constexpr double leastTurnover = 0.1;
inline constexpr double mostTurnover = 0.2;
inline constexpr double usualOverdispersion = 1; ///< people leave independently of each other
inline constexpr double usualMargin = 1; ///< of what is won
inline constexpr double usualExponent = 1;
inline constexpr double usualHalf = 0.5;
} // namespace assumed

/// The assumption of that name (letter case aside); null where the plan has none.
const Assumption *assumptionNamed(const Plan &plan, QLatin1StringView name);
/// Its value, or the other where the plan has none.
double assumptionOr(const Plan &plan, QLatin1StringView name, double otherwise);

} // namespace headwater
