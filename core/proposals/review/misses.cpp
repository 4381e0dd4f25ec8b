// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/review/misses.h"

#include "core/plan/assumptions/assumed.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headwater {

namespace {

constexpr double centsInUnit = 100;

std::optional<double> figureAt(const AssumptionSwing::End &end, ReviewMeasure measure)
{
    if (measure == ReviewMeasure::Margin)
        return static_cast<double>(end.margin.cents) / centsInUnit;
    return measure == ReviewMeasure::Coverage ? end.share : std::nullopt;
}

/// What is a share stays one.
double plausible(QLatin1StringView name, double value)
{
    const bool isShare = name == assumed::grossMargin || name == assumed::annualTurnover;
    return std::clamp(value, 0.0, isShare ? 1.0 : std::numeric_limits<double>::max());
}

/// A miss, and by how much of its range the assumption has to move for it.
struct MovedMiss {
    AssumptionMiss miss;
    double moved = std::numeric_limits<double>::infinity();
};

MovedMiss missOf(double assumed, const AssumptionSwing &swing, ReviewMeasure measure, double predicted, double actual)
{
    MovedMiss best { { swing.name, assumed, assumed, 0 } };
    const double miss = actual - predicted;
    for (const AssumptionSwing::End *end : { &swing.low, &swing.high }) {
        const double change = figureAt(*end, measure).value_or(predicted) - predicted;
        if (std::abs(change) <= marginCloseness * std::abs(predicted) || end->at == assumed
            || (change > 0) != (miss > 0))
            continue;
        const double moved = miss / change;
        if (moved >= best.moved)
            continue;
        best.moved = moved;
        const double implied = assumed + moved * (end->at - assumed);
        best.miss.implied = plausible(swing.name, implied);
        best.miss.isPossible = best.miss.implied == implied;
        best.miss.explained = std::min(1.0, 1 / moved);
    }
    return best;
}

double usualValue(const AssumptionSwing &swing)
{
    return swing.name == assumed::annualTurnover ? assumed::usualTurnover : (swing.low.at + swing.high.at) / 2;
}

} // namespace

std::vector<AssumptionMiss> missesOf(const Plan &frozen, const std::vector<AssumptionSwing> &swings,
    ReviewMeasure measure, double predicted, double actual)
{
    std::vector<MovedMiss> moved;
    if (predicted == actual || (measure != ReviewMeasure::Margin && measure != ReviewMeasure::Coverage))
        return {};
    for (const AssumptionSwing &swing : swings)
        moved.push_back(missOf(assumptionOr(frozen, swing.name, usualValue(swing)), swing, measure, predicted, actual));
    std::stable_sort(
        moved.begin(), moved.end(), [](const MovedMiss &a, const MovedMiss &b) { return a.moved < b.moved; });
    std::vector<AssumptionMiss> misses;
    for (MovedMiss &one : moved)
        misses.push_back(std::move(one.miss));
    return misses;
}

} // namespace headwater
