// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage.h"

namespace headwater {

/// What the figures of a coverage are at the ends of the assumptions, the unfavourable end first: of each figure the
/// worst and the best of both ends and of what is expected.
struct CoverageRange {
    std::optional<double> lowShare; ///< none without work
    std::optional<double> highShare;
    Money lowMargin;
    Money highMargin;
    std::size_t fewestGaps = 0;
    std::size_t mostGaps = 0;
    bool operator==(const CoverageRange &) const = default;
};

/// By two further solutions. The unfavourable one: a lower "Gross margin", a higher "Annual turnover", and a response
/// ("Response exponent", "Response half") that makes less of what the plan gains on the baseline, or more of what it
/// loses; the favourable one: the other ends. What conversions were observed under stays as it is. Assumptions of which
/// the plan says nothing do not move. Errors: those of coverageOf().
Result<CoverageRange> coverageRange(const Plan &plan, const QuarterVisits &visits, const Coverage &now,
    Money baselineMargin, const Cancellation &cancellation = {});

} // namespace headwater
