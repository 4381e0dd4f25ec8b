// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turnover/learned_turnover.h"

#include "core/plan/assumptions/assumed.h"
#include "core/plan/edits.h"
#include "core/turnover/hazards.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

constexpr double monthsOfCurve = 12;
constexpr double quartersOfAYear = 4;
constexpr double normalP90 = 1.2815515655446004;
constexpr double normalP975 = 1.959963984540054;

/// A quantile of the gamma distribution of that shape and scale 1 (Wilson and Hilferty 1931).
double gammaQuantile(double shape, double normalQuantile)
{
    const double root = 1 - 1 / (9 * shape) + normalQuantile / (3 * std::sqrt(shape));
    return shape * std::pow(std::max(0.0, root), 3);
}

/// With the ends of the rate under which so many leavers, or as few, are not rarer than one time in ten.
LearnedTurnover perHead(const TurnoverRates &rates)
{
    const auto leavers = static_cast<double>(rates.leavers);
    const auto share = [&](double count) { return yearlyShare(count / rates.averageHeadcount / quartersOfAYear); };
    return { share(leavers), share(gammaQuantile(leavers, -normalP90)), share(gammaQuantile(leavers + 1, normalP90)),
        true };
}

/// The curve's band is one of 95 %, on the scale of the logarithm.
std::optional<LearnedTurnover> ofTheCurve(const SurvivalCurve &curve)
{
    const SurvivalPoint *atYear = nullptr;
    for (const SurvivalPoint &point : curve.points) {
        if (point.time <= monthsOfCurve)
            atYear = &point;
    }
    if (!atYear || !atYear->low || atYear->survival <= 0 || *atYear->low <= 0)
        return {};
    const double width = std::log(atYear->survival / *atYear->low) * normalP90 / normalP975;
    return LearnedTurnover { 1 - atYear->survival, 1 - std::min(1.0, atYear->survival * std::exp(width)),
        1 - atYear->survival * std::exp(-width), false };
}

} // namespace

std::optional<LearnedTurnover> learnedTurnover(const TurnoverRates &rates, const SurvivalCurve &everybody)
{
    if (rates.perHead && rates.leavers > 0)
        return perHead(rates);
    return ofTheCurve(everybody);
}

Result<Plan> withTurnoverLearned(Plan plan, const LearnedTurnover &learned, const QString &source, QDate date)
{
    Assumption assumption;
    assumption.key = assumed::annualTurnover;
    assumption.unit = QStringLiteral("share a year");
    if (const Assumption *known = assumptionNamed(plan, assumed::annualTurnover))
        assumption = *known;
    assumption.value = learned.value;
    assumption.low = learned.low;
    assumption.high = learned.high;
    assumption.basis = Basis::Data;
    assumption.source = source;
    assumption.date = date;
    return withRow(std::move(plan), std::move(assumption));
}

} // namespace headwater
