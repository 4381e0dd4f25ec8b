// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/coverage/coverage_view.h"
#include "ui/plan/derivation/derivation.h"

namespace headwater {

/// One of the two coverages of a view; refers to it.
struct CoverageSide {
    const Plan &plan;
    const Coverage &coverage;
    const CoverageSums &sums;
    const QuarterVisits &visits;
};
CoverageSide sideOf(const CoverageView &view);
CoverageSide baselineSideOf(const CoverageView &view);

/// The sums of a coverage, as the scoreboard and the side panel show them.
enum class CoverageTotal : std::uint8_t { Work, Hours, Served, Covered, Margin, Gaps };

QString formulaOf(CoverageTotal total);
/// Formula, inputs and assumptions; value, range and change are known to whoever shows it.
Derivation derivationOf(CoverageTotal total, const CoverageSide &side);

} // namespace headwater
