// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/assumptions/assumption_edits.h"

#include "core/base/name_key.h"
#include "core/plan/assumptions/assumed.h"
#include "core/plan/edits.h"

#include <algorithm>
#include <cmath>

namespace headwater {

Result<Plan> withAssumption(Plan plan, Assumption assumption)
{
    assumption.key = assumption.key.trimmed();
    if (assumption.key.isEmpty())
        return failure(Error::Kind::Incomplete, {});
    for (const double number : { assumption.value, assumption.low, assumption.high }) {
        if (!std::isfinite(number))
            return failure(Error::Kind::InvalidInput, assumption.key);
    }
    for (const Assumption &other : plan.assumptions) {
        if (other.id != assumption.id && nameKey(other.key) == nameKey(assumption.key))
            return failure(Error::Kind::Duplicate, other.key);
    }
    assumption.low = std::min(assumption.low, assumption.value);
    assumption.high = std::max(assumption.high, assumption.value);
    return withRow(std::move(plan), std::move(assumption));
}

std::vector<Assumption> usualAssumptions(const Plan &plan)
{
    const auto of = [](QLatin1StringView key, double value, double low, double high) {
        Assumption assumption;
        assumption.key = key;
        assumption.value = value;
        assumption.low = low;
        assumption.high = high;
        return assumption;
    };
    std::vector<Assumption> usual {
        of(assumed::annualTurnover, assumed::usualTurnover, assumed::leastTurnover, assumed::mostTurnover),
        of(assumed::turnoverOverdispersion, assumed::usualOverdispersion, assumed::usualOverdispersion,
            assumed::usualOverdispersion),
        of(assumed::grossMargin, assumed::usualMargin, assumed::usualMargin, assumed::usualMargin),
        of(assumed::responseExponent, assumed::usualExponent, assumed::usualExponent, assumed::usualExponent),
        of(assumed::responseHalf, assumed::usualHalf, assumed::usualHalf, assumed::usualHalf),
    };
    std::erase_if(usual, [&plan](const Assumption &assumption) {
        return std::ranges::any_of(plan.assumptions,
            [&assumption](const Assumption &known) { return nameKey(known.key) == nameKey(assumption.key); });
    });
    return usual;
}

Result<Plan> withUsualAssumptions(Plan plan, QDate today)
{
    for (Assumption &assumption : usualAssumptions(plan)) {
        assumption.date = today;
        HEADWATER_TRY(plan, withAssumption(std::move(plan), std::move(assumption)));
    }
    return plan;
}

} // namespace headwater
