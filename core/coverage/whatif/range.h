// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage.h"

namespace headwater {

/// That of a part of the plan.
struct PartRange {
    std::optional<double> lowShare; ///< of its work done; none without work
    std::optional<double> highShare;
    Money lowMargin;
    Money highMargin;
    bool operator==(const PartRange &) const = default;
};

/// What the figures of a coverage may be by the ranges of the assumptions: of each figure the least and the most of
/// four further solutions and of what is expected.
struct CoverageRange {
    std::optional<double> lowShare; ///< none without work
    std::optional<double> highShare;
    Money lowMargin;
    Money highMargin;
    std::size_t fewestGaps = 0;
    std::size_t mostGaps = 0;
    std::map<TerritoryId, PartRange> territories; ///< those above the leaves have what is below them
    std::map<TerritoryId, PartRange> own; ///< without what is below; none: of no territory
    std::map<SegmentId, PartRange> segments;
    bool operator==(const CoverageRange &) const = default;
};

/// A plan at ends of the ranges of its assumptions.
struct AssumptionCase {
    Plan plan;
    double margins = 1; ///< what those of won journeys are multiplied by
};

/// Those of coverageRange() that differ from the plan and from each other; four at most.
std::vector<AssumptionCase> assumptionCases(const Plan &plan);

/// "Gross margin", "Annual turnover", "Time to fill a seat" and the ramps (which move the roles' own figures in
/// proportion) at their unfavourable and at their favourable ends, each with both ends of the response ("Response
/// exponent" and "Response half" together: whether more response is for the better depends on where hours are missing).
/// What conversions were observed under stays as it is. Assumptions of which the plan says nothing do not move;
/// turnover alone does, by what is usual. Errors: those of coverageOf().
Result<CoverageRange> coverageRange(
    const Plan &plan, const QuarterVisits &visits, const Coverage &now, const Cancellation &cancellation = {});

} // namespace headwater
