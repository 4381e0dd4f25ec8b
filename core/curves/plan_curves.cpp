// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curves/plan_curves.h"

#include "core/plan/assumptions/assumed.h"
#include "core/plan/edits.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

int seatsOf(std::int64_t count) { return static_cast<int>(std::clamp<std::int64_t>(count, -1, mostSeats)); }

} // namespace

std::vector<CurveOpinion> opinionsOn(const Plan &plan, CurveId curve)
{
    std::vector<CurveOpinion> opinions;
    for (const CurveOpinion &opinion : plan.curveOpinions) {
        if (opinion.curve == curve)
            opinions.push_back(opinion);
    }
    return opinions;
}

std::array<AnswerSpread, 4> spreadOf(const Curve &curve, std::span<const CurveOpinion> opinions)
{
    constexpr std::array own { &Curve::atZero, &Curve::atHalf, &Curve::atHalfMore, &Curve::atSaturation };
    constexpr std::array said { &CurveOpinion::atZero, &CurveOpinion::atHalf, &CurveOpinion::atHalfMore,
        &CurveOpinion::atSaturation };
    std::array<AnswerSpread, 4> spreads;
    for (std::size_t i = 0; i < spreads.size(); ++i) {
        std::vector<double> values;
        for (const CurveOpinion &opinion : opinions)
            values.push_back(opinion.*said[i]);
        if (values.empty())
            values.push_back(curve.*own[i]);
        const auto [low, high] = std::minmax_element(values.begin(), values.end());
        spreads[i] = { *low, medianOf(values), *high };
    }
    return spreads;
}

CurveAnswers consensusOn(const Plan &plan, const Curve &curve)
{
    const std::vector<CurveOpinion> opinions = opinionsOn(plan, curve.id);
    const std::array<AnswerSpread, 4> spreads = spreadOf(curve, opinions);
    return { spreads[0].median, spreads[1].median, opinions.empty() ? curve.atToday : 1, spreads[2].median,
        spreads[3].median };
}

CurveItem itemOf(const Plan &plan, const Curve &curve)
{
    CurveItem item { curve.name, consensusOn(plan, curve), curve.margin.asFraction(), curve.sales.inUnits(),
        curve.seatsToday, seatsOf(curve.fewestSeats), {} };
    if (curve.mostSeats != 0)
        item.most = seatsOf(curve.mostSeats);
    return item;
}

Result<Plan> withCurveRemoved(Plan plan, CurveId curve)
{
    for (const CurveOpinion &opinion : opinionsOn(plan, curve)) {
        HEADWATER_TRY(plan, withRowRemoved<CurveOpinion>(std::move(plan), opinion.id));
    }
    return withRowRemoved<Curve>(std::move(plan), curve);
}

double costPerSeat(const Plan &plan) { return assumptionOr(plan, assumed::costOfASeat, meanSeatCost(plan).inUnits()); }

int seatsToAllocate(const Plan &plan)
{
    double today = 0;
    for (const Curve &curve : plan.curves)
        today += curve.seatsToday;
    const double seats = assumptionOr(plan, assumed::seatsToAllocate, std::max(1.0, std::round(today)));
    return static_cast<int>(std::clamp<double>(std::round(seats), 0, mostSeats));
}

Result<Plan> withAssumedValue(Plan plan, QLatin1StringView name, double value)
{
    Assumption assumption;
    assumption.key = name;
    if (const Assumption *known = assumptionNamed(plan, name))
        assumption = *known;
    const bool hasRange = assumption.low < assumption.high;
    assumption.value = value;
    assumption.low = hasRange ? std::min(assumption.low, value) : value;
    assumption.high = hasRange ? std::max(assumption.high, value) : value;
    return withRow(std::move(plan), std::move(assumption));
}

Money meanSeatCost(const Plan &plan)
{
    Money sum;
    std::int64_t seats = 0;
    for (const Seat &seat : plan.seats) {
        const Role *role = plan.roles.find(seat.role);
        if (seat.status == SeatStatus::Closed || !role)
            continue;
        sum += role->costPerYear * seat.fte;
        ++seats;
    }
    return seats == 0 ? Money {} : Money { (sum.cents + seats / 2) / seats };
}

} // namespace headwater
