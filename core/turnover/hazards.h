// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/turnover/history.h"

#include <array>
#include <limits>
#include <unordered_map>

namespace headwater {

/// Where bands of tenure begin, in months: 0-6, 6-12, 12-24, 24-48, 48 and more.
inline constexpr std::array tenureBands { 0.0, 6.0, 12.0, 24.0, 48.0 };
inline constexpr std::size_t tenureBandCount = tenureBands.size();
/// Which band an exit at that tenure belongs to: the one that ends there or later.
std::size_t tenureBandOf(double months);

/// Three ways to tell how fast people leave. They are not the same number, and never mixed: 15 % a year is a monthly
/// probability of 1 - (1 - .15)^(1/12), and a hazard of -ln(1 - .15) / 4 a quarter.
double quarterlyHazard(double yearlyShare);
double yearlyShare(double quarterlyHazard);
double monthlyProbability(double yearlyShare);

/// A hazard that is constant within each band of tenure, per quarter (three months).
struct TenureHazard {
    std::array<double, tenureBandCount> perQuarter {};
    double ofUnknownTenure = 0; ///< mean over the tenures that were observed

    /// Sum of the hazard between two tenures.
    double between(double fromMonths, double toMonths) const;
    /// Share of those still there at the first tenure who are still there at the second.
    double survival(double fromMonths, double toMonths) const;
};

/// What was observed of one role, or of all: quarters (of people) and exits in each band.
struct TenureExposure {
    std::array<double, tenureBandCount> quarters {};
    std::array<double, tenureBandCount> exits {};

    double allQuarters() const;
    double allExits() const;
};

/// How many leavers the prior weighs as much as, on each level; infinite = own data say nothing against it.
struct HazardWeights {
    double company = 0; ///< the assumption "Annual turnover" against the company's history
    double bands = std::numeric_limits<double>::infinity(); ///< one hazard for all tenures against bands
    double roles = std::numeric_limits<double>::infinity(); ///< the company against the role
    double roleBands = std::numeric_limits<double>::infinity(); ///< the company's shape of bands against the role's own
};

/// How fast people leave, by role and tenure.
struct TurnoverHazards {
    TenureHazard company;
    std::unordered_map<RoleId, TenureHazard> roles;
    TenureExposure observed; ///< all roles, those that the plan does not know included
    HazardWeights weights;

    const TenureHazard &of(RoleId role) const;
};

/// Gamma-Poisson estimates in steps, each drawn towards the one before: the company's hazard towards the assumption
/// "Annual turnover" (its low and high end taken as P10 and P90 of a gamma prior), its bands of tenure towards that, a
/// role as a whole towards what the company's bands expect of it, and its bands towards that again. With d exits where
/// m are expected, a step multiplies the hazard by (w + d) / (w + m). The weight w is the one under which the counts
/// are most likely, as negative binomials (Clayton and Kaldor 1987, Biometrics 43, p. 671), at least 1, and infinite
/// where the counts differ by no more than chance (see prior_weight.h).
TurnoverHazards hazardsOf(const Plan &plan, const TurnoverHistory &history);

} // namespace headwater
