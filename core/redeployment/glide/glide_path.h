// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/base/units.h"
#include "core/turnover/vacancy_forecast.h"

namespace headwater {

/// Seats of a role in a territory that a target has more or fewer of.
struct SeatDifference {
    RoleId role;
    TerritoryId territory;
    std::size_t seats = 0;
    bool operator==(const SeatDifference &) const = default;
};

/// What leads from a plan to a target: seats with somebody in them of which the target has fewer are to fall vacant,
/// and those that it has more of are filled with the vacancies, in whatever role.
struct SeatShift {
    std::vector<SeatDifference> surplus; ///< seats with somebody in them beyond the target's
    std::vector<SeatDifference> deficit; ///< wanted beyond those that are there, empty and planned ones included
    std::size_t toFall = 0; ///< all surplus: the distance
    std::size_t toFill = 0; ///< all deficit
    std::size_t freeNow = 0; ///< empty and planned seats beyond the target's: they can go at once
};
/// Somebody sits where the forecast of the plan says so, those who are known to leave included.
SeatShift seatShift(const Plan &plan, const Plan &target, const VacancyForecast &forecast);

struct GlideQuarter {
    Period quarter;
    std::int64_t p10 = 0; ///< of the seats that are still to fall vacant when it ends
    std::int64_t p50 = 0;
    std::int64_t p90 = 0;
    double mean = 0;
    double reached = 0; ///< chance that none is
    Money waiting; ///< margin expected to be missed in it, against the target from now on
};

/// How far turnover alone takes a plan towards a target, without anybody being dismissed or moved.
struct GlidePath {
    SeatShift shift;
    std::vector<GlideQuarter> quarters;
    Money waiting; ///< of all quarters
    Money acting; ///< what moving everybody now would cost
    bool isExact = true; ///< else by simulation
};

/// What a glide path is reckoned with.
struct GlideQuestion {
    Money gainPerQuarter; ///< of margin, once the target is reached; comes seat by seat
    Money perMove; ///< what it costs to move somebody who stays
    std::uint64_t seed = 1;
    int simulations = 10'000;
    bool simulate = false; ///< even where it can be exact
};

/// Seats fall vacant independently, each at most once, so the surplus of each role and place is an exact distribution
/// and so is their sum; where the forecast says that they come together (overdispersion), seeded simulations with the
/// common factors of all its seats, one a quarter. The forecast is that of the plan. Errors: Cancelled.
Result<GlidePath> glidePath(const Plan &plan, const Plan &target, const VacancyForecast &forecast,
    const GlideQuestion &question, const Cancellation &cancellation = {});

} // namespace headwater
