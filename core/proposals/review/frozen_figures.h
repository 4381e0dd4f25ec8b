// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/coverage/coverage.h"
#include "core/facts/fact_source.h"
#include "core/journeys/event_columns.h"
#include "core/plan/workspace.h"
#include "core/proposals/review/misses.h"
#include "core/proposals/review/score.h"

#include <array>
#include <memory>

/// What is computed for reviews by forecast, coverage and turnover together.
namespace headwater {

/// What a quarter is predicted from.
struct ReviewGround {
    SharedColumns columns; ///< journeys; null: none are known
    std::shared_ptr<const FactSource> facts; ///< employment; null: as the plan tells
    Period quarter;
};

/// The predictions of a plan (predictionsOf). Errors: Cancelled; InvalidInput where the forecast does not reach the
/// quarter or the plan does not say on which day it begins; those of the facts.
Result<std::vector<PredictedFigure>> predictedFigures(
    const Plan &plan, const ReviewGround &ground, const Cancellation &cancellation = {}, const Progress &progress = {});

/// The quarters that can be predicted: those that the forecast reaches, or without journeys four from the one of today.
/// Errors: Cancelled.
Result<std::vector<Period>> predictableQuarters(
    const Plan &plan, const EventColumns *columns, QDate today, const Cancellation &cancellation = {});

/// The plans that a review holds, as they were frozen; null: none.
struct FrozenPlans {
    const Plan *approved = nullptr;
    const Plan *today = nullptr;
    const Plan *proposal = nullptr;

    std::array<const Plan *, 3> all() const { return { approved, today, proposal }; }
};
/// They belong to the workspace.
FrozenPlans frozenPlans(const Workspace &workspace, const Review &review);

/// One territory in one of the plans.
struct VersionFigures {
    std::int64_t seats = 0; ///< open ones, vacant ones included
    std::optional<double> coverage; ///< none without work
    std::optional<Money> margin; ///< expected of the journeys that begin in the quarter
};

/// One territory as approved, as on the day, and as proposed.
struct ThreePoints {
    QString territory; ///< empty: the company
    std::array<std::optional<VersionFigures>, 3> at; ///< none: there is no such plan, or nothing of it there
};

/// What follows from the plans of a review and the journeys until it was frozen, and so stays as it is.
struct FrozenFigures {
    std::vector<ThreePoints> points; ///< the company first, then territories as in the plans
    std::vector<AssumptionSwing> swings; ///< of the plan as it was on the day
    Money margin; ///< that they move away from
    std::optional<double> share; ///< likewise
};

/// Journeys count as far as they were known on the day (as of the first day of the quarter at most). Errors: as
/// predictedFigures.
Result<FrozenFigures> frozenFigures(const FrozenPlans &plans, QDate frozenOn, const ReviewGround &ground,
    const Cancellation &cancellation = {}, const Progress &progress = {});

/// What a miss of the company is explained by.
struct Explanation {
    ReviewMeasure measure = ReviewMeasure::Margin;
    ScoredFigure company;
    std::vector<AssumptionMiss> assumptions; ///< those that explain any of it, most first
};
/// Of the margin where it is known, else of the coverage; none where neither is, or there is nothing to explain.
/// Swings count in proportion to what was predicted. Where the margin was taken from the plan's own data, the assumed
/// gross margin is no part of it.
std::optional<Explanation> explanationOf(
    const Plan &now, const Plan &frozen, const Review &review, const FrozenFigures &figures, const ReviewScore &score);

} // namespace headwater
