// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/review/score.h"

#include "core/base/name_key.h"
#include "core/base/period.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>

namespace headwater {

namespace {

using FigureKey = std::tuple<ReviewMeasure, QDate, QString>;
using KnownFigures = std::map<FigureKey, double>;

FigureKey keyOf(ReviewMeasure measure, QDate quarter, const QString &territory)
{
    return { measure, quarterWith(quarter).first, nameKey(territory) };
}

/// Sums of territories stand for the company where nothing is said of it.
void addSums(const std::vector<PredictedFigure> &predicted, KnownFigures &known)
{
    for (const PredictedFigure &company : predicted) {
        const FigureKey key = keyOf(company.measure, company.quarter, {});
        if (!company.territory.isEmpty() || company.measure == ReviewMeasure::Coverage || known.contains(key))
            continue;
        double sum = 0;
        std::size_t parts = 0;
        bool isWhole = true;
        for (const PredictedFigure &part : predicted) {
            if (part.territory.isEmpty() || part.measure != company.measure || part.quarter != company.quarter)
                continue;
            const auto found = known.find(keyOf(part.measure, part.quarter, part.territory));
            isWhole = isWhole && found != known.end();
            sum += found == known.end() ? 0 : found->second;
            ++parts;
        }
        if (isWhole && parts > 0)
            known.emplace(key, sum);
    }
}

MeasureScore &scoreFor(ReviewScore &score, ReviewMeasure measure)
{
    const auto found = std::find_if(score.measures.begin(), score.measures.end(),
        [measure](const MeasureScore &one) { return one.measure == measure; });
    if (found != score.measures.end())
        return *found;
    score.measures.push_back({ measure, 0, 0, 0, 0 });
    return score.measures.back();
}

void count(ReviewScore &score)
{
    std::map<ReviewMeasure, bool> hasTerritories;
    for (const ScoredFigure &figure : score.figures)
        hasTerritories[figure.predicted.measure]
            = hasTerritories[figure.predicted.measure] || !figure.predicted.territory.isEmpty();
    for (const ScoredFigure &figure : score.figures) {
        if (figure.predicted.territory.isEmpty() && hasTerritories[figure.predicted.measure])
            continue;
        MeasureScore &measure = scoreFor(score, figure.predicted.measure);
        ++measure.figures;
        measure.hits += figure.isHit() ? 1 : 0;
        score.hits += figure.isHit() ? 1 : 0;
        measure.predicted += figure.predicted.value;
        measure.actual += figure.actual;
    }
    for (MeasureScore &measure : score.measures) {
        const double parts = measure.measure == ReviewMeasure::Coverage ? static_cast<double>(measure.figures) : 1;
        measure.predicted /= parts;
        measure.actual /= parts;
    }
}

} // namespace

std::optional<double> MeasureScore::bias() const
{
    return predicted == 0 ? std::nullopt : std::optional((actual - predicted) / std::abs(predicted));
}

std::optional<double> ReviewScore::hitRate() const
{
    std::size_t counted = 0;
    for (const MeasureScore &measure : measures)
        counted += measure.figures;
    return counted == 0 ? std::nullopt : std::optional(static_cast<double>(hits) / static_cast<double>(counted));
}

const ScoredFigure *ReviewScore::ofCompany(ReviewMeasure measure) const
{
    const auto found = std::find_if(figures.begin(), figures.end(), [measure](const ScoredFigure &figure) {
        return figure.predicted.territory.isEmpty() && figure.predicted.measure == measure;
    });
    return found == figures.end() ? nullptr : &*found;
}

ReviewScore scoreOf(const Plan &plan, ReviewId review)
{
    KnownFigures known;
    for (const ActualFigure &actual : plan.actuals)
        known[keyOf(actual.measure, actual.quarter, actual.territory)] = actual.value;
    std::vector<PredictedFigure> predicted;
    std::copy_if(plan.predictions.begin(), plan.predictions.end(), std::back_inserter(predicted),
        [review](const PredictedFigure &figure) { return figure.review == review; });
    addSums(predicted, known);
    ReviewScore score;
    for (const PredictedFigure &figure : predicted) {
        const auto actual = known.find(keyOf(figure.measure, figure.quarter, figure.territory));
        if (actual == known.end())
            ++score.awaited;
        else
            score.figures.push_back({ figure, actual->second });
    }
    count(score);
    return score;
}

} // namespace headwater
