// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/margin_parts.h"
#include "core/coverage/whatif/range.h"
#include "ui/coverage/tables/figure_rows.h"

namespace headwater {

/// By what the margin of a plan is shared out.
enum class MarginBy : std::uint8_t { Territory, Segment, Stage };

/// What the margin is made of, and, of another scenario than the baseline, what that one's was.
struct MarginContent {
    ShownCoverage shown;
    MarginParts now;
    std::optional<MarginParts> baseline;
};
using SharedMargins = std::shared_ptr<const MarginContent>;

/// Of what the page shows. Errors: Cancelled.
Result<SharedMargins> marginContent(const ShownCoverage &shown, const Cancellation &cancellation = {});

/// The ranges as they are known when somebody asks; none before they are counted.
using KnownRange = std::function<std::optional<CoverageRange>()>;

/// Most margin first; stages along the journey, then what comes without any work.
FigureRows marginRows(MarginBy by, const SharedMargins &content, const KnownRange &range);
/// Who brings most and where most is left undone, in a sentence or two.
QString marginFinding(MarginBy by, const MarginContent &content);
/// What the rows add up to.
QString marginSum(MarginBy by, const MarginContent &content);

} // namespace headwater
