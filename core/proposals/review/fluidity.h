// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <vector>

namespace headwater {

/// How many accounts may be kept out of the rules of their territory, as an assumption of the plan.
inline constexpr QLatin1StringView exceptionsAllowed("Exceptions allowed");

struct RoleDrift {
    RoleId role;
    QString name;
    double before = 0; ///< share of all full-time equivalents
    double after = 0;
    bool operator==(const RoleDrift &) const = default;
};

/// How an organisation has moved since a plan was frozen.
struct Fluidity {
    std::size_t vacancies = 0; ///< seats that were vacant then, or that whoever held them has left since
    std::size_t redeployed = 0; ///< of them: now another role or another home
    std::size_t refilled = 0; ///< held again as they were
    std::size_t closed = 0;
    std::size_t open = 0; ///< still vacant as they were
    std::optional<double>
        daysToProductive; ///< from the last day of who left until the ramp of who follows is over; mean
    double mixDrift = 0; ///< share of full-time equivalents that is in other roles than then, 0..1
    std::vector<RoleDrift> roles; ///< whose share differs, most first
    std::size_t exceptions = 0; ///< accounts kept out of the rules now
    std::optional<std::size_t> exceptionLimit;

    std::optional<double> redeployedShare() const
    {
        return vacancies == 0 ? std::nullopt
                              : std::optional(static_cast<double>(redeployed) / static_cast<double>(vacancies));
    }
};

/// O(rows) of both.
Fluidity fluidityOf(const Plan &frozen, const Plan &now);

} // namespace headwater
