// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <vector>

namespace headwater {

/// A prediction and what came.
struct ScoredFigure {
    PredictedFigure predicted;
    double actual = 0;
    bool isHit() const { return actual >= predicted.low && actual <= predicted.high; }
    double error() const { return actual - predicted.value; }
};

/// Of 80 % ranges four in five should hold what came: far fewer means they are too narrow, all of them too wide.
struct MeasureScore {
    ReviewMeasure measure = ReviewMeasure::Margin;
    std::size_t figures = 0;
    std::size_t hits = 0;
    double predicted = 0; ///< sums; of coverage, means
    double actual = 0;
    double hitRate() const { return static_cast<double>(hits) / static_cast<double>(figures); }
    /// By how much more came than was predicted, as a share of it; none of nothing.
    std::optional<double> bias() const;
};

struct ReviewScore {
    std::vector<ScoredFigure> figures; ///< as predicted
    std::vector<MeasureScore> measures; ///< those with figures
    std::size_t hits = 0;
    std::size_t awaited = 0; ///< predictions of which nothing is known yet
    std::optional<double> hitRate() const;
    /// Of the company alone.
    const ScoredFigure *ofCompany(ReviewMeasure measure) const;
};

/// The predictions of a review beside the actual figures of the plan: of the same measure, quarter and name of
/// territory (letter case aside). Where nothing is said of the company, the sum of its territories is, if all of them
/// are known (not of coverage, which is no sum). Hit rate and bias count territories, and the company where it stands
/// alone.
ReviewScore scoreOf(const Plan &plan, ReviewId review);

} // namespace headwater
