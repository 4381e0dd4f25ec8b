// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turnover/hazards.h"

#include "core/plan/assumptions/assumed.h"
#include "core/turnover/prior_weight.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace headwater {

namespace {

constexpr double monthsInQuarter = 3;
constexpr double mostTurnoverCounted = 0.99; ///< a year; nobody can be expected to stay at more
constexpr double deciles = 2 * 1.2815515655446004; ///< from P10 to P90 of a normal distribution, in standard deviations
constexpr double mostPriorLeavers = 100; ///< so that a history of some size always speaks up against an assumption

double bandEnd(std::size_t band)
{
    return band + 1 < tenureBandCount ? tenureBands[band + 1] : std::numeric_limits<double>::infinity();
}

/// Months of the stretch that lie in the band.
double monthsIn(std::size_t band, double from, double to)
{
    return std::max(0.0, std::min(to, bandEnd(band)) - std::max(from, tenureBands[band]));
}

void addStint(TenureExposure &exposure, const Stint &stint)
{
    const double from = stint.monthsAt(stint.seenFrom);
    const double until = stint.monthsAt(stint.until);
    for (std::size_t band = 0; band < tenureBandCount; ++band)
        exposure.quarters[band] += monthsIn(band, from, until) / monthsInQuarter;
    if (stint.end == StintEnd::Left)
        exposure.exits[tenureBandOf(until)] += 1;
}

/// The assumption as a gamma prior: exits in quarters of people, of which there need not be whole ones.
struct Prior {
    double exits = 0;
    double quarters = 0;
};

Prior assumedTurnover(const Plan &plan)
{
    const Assumption *assumption = assumptionNamed(plan, assumed::annualTurnover);
    const double value = std::clamp(assumption ? assumption->value : assumed::usualTurnover, 0.0, mostTurnoverCounted);
    double low = assumed::leastTurnover * value / assumed::usualTurnover;
    double high = std::min(mostTurnoverCounted, assumed::mostTurnover * value / assumed::usualTurnover);
    if (assumption && assumption->low < value && value < assumption->high) {
        low = std::max(0.0, assumption->low);
        high = std::min(mostTurnoverCounted, assumption->high);
    }
    const double mean = quarterlyHazard(value);
    const double deviation = (quarterlyHazard(high) - quarterlyHazard(low)) / deciles;
    if (mean <= 0 || deviation <= 0)
        return {};
    const double exits = std::clamp(mean * mean / (deviation * deviation), 1.0, mostPriorLeavers);
    return { exits, exits / mean };
}

/// One factor for a whole, or one for each of its bands: what the counts make of what is expected.
double factor(double weight, double exits, double expected)
{
    return std::isinf(weight) ? 1 : (weight + exits) / (weight + expected);
}

std::array<double, tenureBandCount> expectedExits(const TenureHazard &hazard, const TenureExposure &exposure)
{
    std::array<double, tenureBandCount> expected {};
    for (std::size_t band = 0; band < tenureBandCount; ++band)
        expected[band] = hazard.perQuarter[band] * exposure.quarters[band];
    return expected;
}

double sumOf(const std::array<double, tenureBandCount> &parts)
{
    double sum = 0;
    for (const double part : parts)
        sum += part;
    return sum;
}

/// Over the tenures that people of the exposure had; where nobody was seen, over all bands alike.
double meanOver(const TenureHazard &hazard, const TenureExposure &exposure)
{
    const double quarters = exposure.allQuarters();
    return quarters > 0 ? sumOf(expectedExits(hazard, exposure)) / quarters
                        : sumOf(hazard.perQuarter) / static_cast<double>(tenureBandCount);
}

TenureHazard companyHazard(const Plan &plan, TurnoverHazards &hazards)
{
    const TenureExposure &all = hazards.observed;
    const Prior prior = assumedTurnover(plan);
    hazards.weights.company = prior.exits;
    const double quarters = prior.quarters + all.allQuarters();
    TenureHazard company;
    company.perQuarter.fill(quarters > 0 ? (prior.exits + all.allExits()) / quarters : 0);
    std::vector<ExpectedCount> bands;
    const auto expected = expectedExits(company, all);
    for (std::size_t band = 0; band < tenureBandCount; ++band)
        bands.push_back({ all.exits[band], expected[band] });
    hazards.weights.bands = mostLikelyWeight(bands);
    for (std::size_t band = 0; band < tenureBandCount; ++band)
        company.perQuarter[band] *= factor(hazards.weights.bands, all.exits[band], expected[band]);
    company.ofUnknownTenure = meanOver(company, all);
    return company;
}

using RoleExposures = std::map<RoleId, TenureExposure>;

/// The company's hazards, each role's as a whole drawn away from them.
std::map<RoleId, TenureHazard> wholeRoles(TurnoverHazards &hazards, const RoleExposures &exposures)
{
    std::vector<ExpectedCount> counts;
    for (const auto &[role, exposure] : exposures)
        counts.push_back({ exposure.allExits(), sumOf(expectedExits(hazards.company, exposure)) });
    hazards.weights.roles = mostLikelyWeight(counts);
    std::map<RoleId, TenureHazard> roles;
    std::size_t at = 0;
    for (const auto &[role, exposure] : exposures) {
        const auto &[exits, expected] = counts[at++];
        TenureHazard hazard = hazards.company;
        for (double &perQuarter : hazard.perQuarter)
            perQuarter *= factor(hazards.weights.roles, exits, expected);
        roles[role] = hazard;
    }
    return roles;
}

void addRoles(TurnoverHazards &hazards, const RoleExposures &exposures)
{
    std::map<RoleId, TenureHazard> roles = wholeRoles(hazards, exposures);
    std::vector<ExpectedCount> counts;
    for (const auto &[role, exposure] : exposures) {
        const auto expected = expectedExits(roles[role], exposure);
        for (std::size_t band = 0; band < tenureBandCount; ++band)
            counts.push_back({ exposure.exits[band], expected[band] });
    }
    hazards.weights.roleBands = mostLikelyWeight(counts);
    std::size_t at = 0;
    for (const auto &[role, exposure] : exposures) {
        TenureHazard &hazard = roles[role];
        for (double &perQuarter : hazard.perQuarter) {
            const auto &[exits, expected] = counts[at++];
            perQuarter *= factor(hazards.weights.roleBands, exits, expected);
        }
        hazard.ofUnknownTenure = meanOver(hazard, exposure);
        hazards.roles[role] = hazard;
    }
}

} // namespace

std::size_t tenureBandOf(double months)
{
    const auto after = std::lower_bound(tenureBands.begin(), tenureBands.end(), months);
    return after == tenureBands.begin() ? 0 : static_cast<std::size_t>(after - tenureBands.begin()) - 1;
}

double quarterlyHazard(double yearly) { return -std::log1p(-yearly) / 4; }
double yearlyShare(double hazard) { return -std::expm1(-4 * hazard); }
double monthlyProbability(double yearly) { return -std::expm1(std::log1p(-yearly) / 12); }

double TenureHazard::between(double fromMonths, double toMonths) const
{
    double sum = 0;
    for (std::size_t band = 0; band < tenureBandCount; ++band)
        sum += perQuarter[band] * monthsIn(band, fromMonths, toMonths) / monthsInQuarter;
    return sum;
}

double TenureHazard::survival(double fromMonths, double toMonths) const
{
    return std::exp(-between(fromMonths, toMonths));
}

double TenureExposure::allQuarters() const { return sumOf(quarters); }
double TenureExposure::allExits() const { return sumOf(exits); }

const TenureHazard &TurnoverHazards::of(RoleId role) const
{
    const auto found = roles.find(role);
    return found == roles.end() ? company : found->second;
}

TurnoverHazards hazardsOf(const Plan &plan, const TurnoverHistory &history)
{
    TurnoverHazards hazards;
    RoleExposures exposures;
    for (const Stint &stint : history.stints) {
        addStint(hazards.observed, stint);
        if (stint.role.isValid())
            addStint(exposures[stint.role], stint);
    }
    hazards.company = companyHazard(plan, hazards);
    addRoles(hazards, exposures);
    return hazards;
}

} // namespace headwater
