// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curves/allocation.h"
#include "core/plan/plan.h"

#include <array>

/// The response curves of a plan: what people answered, what they agree on, and what is asked of them.
namespace headwater {

/// In the order they were given.
std::vector<CurveOpinion> opinionsOn(const Plan &plan, CurveId curve);

/// What a group answered to one of the questions.
struct AnswerSpread {
    double low = 0;
    double median = 0;
    double high = 0;
};
/// For each effort but today's, in order of effort; without opinions all three are the answer of the curve itself.
std::array<AnswerSpread, 4> spreadOf(const Curve &curve, std::span<const CurveOpinion> opinions);
/// What counts: the median of the opinions for each effort, which increases where theirs do; without any the answers
/// of the curve itself.
CurveAnswers consensusOn(const Plan &plan, const Curve &curve);
CurveItem itemOf(const Plan &plan, const Curve &curve);

/// The plan without the curve and what was said of it. Errors: NotFound.
Result<Plan> withCurveRemoved(Plan plan, CurveId curve);

/// Assumptions of the plan that the allocation reads.
namespace assumed {
inline constexpr QLatin1StringView costOfASeat("Cost of a seat");
inline constexpr QLatin1StringView seatsToAllocate("Seats to allocate");
} // namespace assumed
/// As assumed, otherwise the mean cost of the plan's seats; and as many as the items have today.
double costPerSeat(const Plan &plan);
int seatsToAllocate(const Plan &plan);
/// The assumption with another value, added where the plan has none. Errors: as withRow.
Result<Plan> withAssumedValue(Plan plan, QLatin1StringView name, double value);

/// Cost of a seat of the plan, on average over those that are not closed; nothing where there are none.
Money meanSeatCost(const Plan &plan);

} // namespace headwater
