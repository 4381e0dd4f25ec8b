// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage.h"
#include "core/plan/assumptions/assumed.h"

#include <array>

namespace headwater {

enum class AssumptionEnd : std::uint8_t { Low, High };

/// A plan at ends of the ranges of its assumptions.
struct AssumptionCase {
    Plan plan;
    double margins = 1; ///< what those of won journeys are multiplied by
};

/// The assumptions that coverage and its margin feel.
inline constexpr std::array coverageAssumptions { assumed::grossMargin, assumed::annualTurnover, assumed::timeToFill,
    assumed::customerFocusedRamp, assumed::specialtyRamp, assumed::responseExponent, assumed::responseHalf };

/// Where that assumption lies in the plan at that end, or what is usual; none: the plan says nothing, and nothing is
/// usual that moves.
std::optional<double> assumptionAt(const Plan &plan, QLatin1StringView name, AssumptionEnd end);

/// The roles' own figures that an assumption is about (time to fill, ramps) times the ratio, in whole days and months;
/// as they are where it is about none.
Plan withRolesMoved(Plan plan, const QString &assumption, double ratio);

/// One of coverageAssumptions moved to that end. Time to fill and ramps move the roles' own figures in proportion.
AssumptionCase withAssumptionAt(AssumptionCase made, QLatin1StringView name, AssumptionEnd end);

/// What the journeys bring in that case.
QuarterVisits visitsInCase(QuarterVisits visits, const AssumptionCase &at);

/// Whether the two come to the same.
bool isSameCase(const AssumptionCase &a, const AssumptionCase &b);

/// All at their unfavourable and all at their favourable ends, each with both ends of the response ("Response exponent"
/// and "Response half" together: whether more response is for the better depends on where hours are missing). Those
/// that differ from the plan and from each other; four at most.
std::vector<AssumptionCase> assumptionCases(const Plan &plan);

} // namespace headwater
