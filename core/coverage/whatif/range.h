// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/whatif/assumption_case.h"

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

/// By assumptionCases(). What conversions were observed under stays as it is. Errors: those of coverageOf().
Result<CoverageRange> coverageRange(
    const Plan &plan, const QuarterVisits &visits, const Coverage &now, const Cancellation &cancellation = {});

} // namespace headwater
