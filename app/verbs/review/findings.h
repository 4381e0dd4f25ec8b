// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/terminal.h"
#include "core/document/plan_document.h"
#include "core/proposals/review/fluidity.h"
#include "core/proposals/review/frozen_figures.h"

namespace headwater {

/// Everything that `headwater review --show` tells of one review.
struct ReviewFindings {
    Review review;
    ReviewScore score;
    std::optional<Explanation> explanation; ///< where the company missed a prediction
    std::vector<ThreePoints> points;
    std::optional<Fluidity> fluidity; ///< none without the plan of that day
    std::vector<Insight> insights; ///< of this review, the first first
};

/// What reviews are computed from: all that the plan knows. Errors: Cancelled, those of the facts.
Result<ReviewGround> reviewGround(const PlanDocument &document, const Period &quarter, Terminal &terminal);

/// Errors: as frozenFigures.
Result<ReviewFindings> reviewFindings(const PlanDocument &document, const Review &review, Terminal &terminal);

/// "margin"
QString measureName(ReviewMeasure measure);

} // namespace headwater
