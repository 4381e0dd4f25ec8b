// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proposals/review/fluidity.h"
#include "core/proposals/review/frozen_figures.h"
#include "ui/charts/chart_data.h"

#include <memory>

/// What a review says, as sentences, charts and tables.
namespace headwater {

/// Everything that is known of one review.
struct ReviewView {
    Review review;
    std::vector<PredictedFigure> predicted;
    ReviewScore score;
    std::shared_ptr<const FrozenFigures> frozen; ///< null: not counted yet
    std::optional<Explanation> explanation;
    std::optional<Fluidity> fluidity; ///< none: the plan of that day is gone
};

/// "Margin", "Journeys won", "Work covered", "Seats held"
QString measureTitle(ReviewMeasure measure);
/// "4.2 M", "12", "87 %"
QString measureText(ReviewMeasure measure, double value);

/// The sentence that matters: how many ranges held, and what the company missed why.
QString reviewHeadline(const ReviewView &view);
/// When it was frozen, for which quarter, and whether its ranges are as wide as they should be.
QString reviewRule(const ReviewView &view);

/// A range a territory, with what came in it or outside: those that were off most, or are expected to bring most.
ChartData rangesChart(const ReviewView &view, ReviewMeasure measure);
/// The territory of each row of its table; empty: the company.
std::vector<QString> rangesRows(const ReviewView &view, ReviewMeasure measure);

/// A territory as approved, on the day and as proposed, beside what was predicted and came.
ChartTable pointsTable(const ReviewView &view, ReviewMeasure measure);
QString pointsFinding(const ReviewView &view, ReviewMeasure measure);

/// Assumptions, those that explain most of the miss first.
ChartTable assumptionsTable(const ReviewView &view);
QString assumptionsFinding(const ReviewView &view);

/// What became of vacancies, and how roles have moved.
ChartTable fluidityTable(const ReviewView &view);
QString fluidityFinding(const ReviewView &view);

} // namespace headwater
