// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/assumptions/assumed.h"

#include "core/base/name_key.h"

namespace headwater {

const Assumption *assumptionNamed(const Plan &plan, QLatin1StringView name)
{
    const QString key = nameKey(name);
    for (const Assumption &assumption : plan.assumptions) {
        if (nameKey(assumption.key) == key)
            return &assumption;
    }
    return nullptr;
}

double assumptionOr(const Plan &plan, QLatin1StringView name, double otherwise)
{
    const Assumption *assumption = assumptionNamed(plan, name);
    return assumption ? assumption->value : otherwise;
}

} // namespace headwater
