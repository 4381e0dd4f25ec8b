// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/whatif/range.h"

#include "core/base/name_key.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

enum class End : std::uint8_t { Low, High };

double valueAt(const Assumption &assumption, End end)
{
    const auto [low, high] = std::minmax({ assumption.low, assumption.value, assumption.high });
    return end == End::Low ? low : high;
}

struct Case {
    Plan plan;
    double margins = 1; ///< what they are multiplied by, for the gross margin moves from one value to another
    bool isSameAs(const Case &other) const
    {
        return plan.assumptions == other.plan.assumptions && plan.roles == other.plan.roles && margins == other.margins;
    }
};

/// By how much more (or less) than is expected.
double ratioAt(const Plan &plan, QLatin1StringView name, End end)
{
    const Assumption *assumption = assumptionNamed(plan, name);
    return assumption && assumption->value > 0 ? std::max(0.0, valueAt(*assumption, end)) / assumption->value : 1;
}

std::int64_t scaled(std::int64_t number, double ratio) { return std::llround(static_cast<double>(number) * ratio); }

/// How long it takes until a seat is filled, and until whoever sits there knows the job.
void moveDelays(Plan &plan, End end)
{
    const double fill = ratioAt(plan, assumed::timeToFill, end);
    auto roles = plan.roles.edit();
    for (Role role : CowTable<Role>(plan.roles)) {
        const bool isSpecialty = role.kind == RoleKind::Specialty;
        const double ramp = ratioAt(plan, isSpecialty ? assumed::specialtyRamp : assumed::customerFocusedRamp, end);
        role.hiringDelayDays = scaled(role.hiringDelayDays, fill);
        role.rampMonths = scaled(role.rampMonths, ramp);
        roles.put(role);
    }
}

/// Where the plan says nothing of it.
void moveUsualTurnover(Plan &plan, End end)
{
    Assumption usual;
    usual.key = assumed::annualTurnover;
    usual.value = end == End::Low ? assumed::leastTurnover : assumed::mostTurnover;
    if (!assumptionNamed(plan, assumed::annualTurnover))
        plan.assumptions.edit().add(usual);
}

Case caseOf(const Plan &plan, End better, End response)
{
    const End turnover = better == End::High ? End::Low : End::High;
    Case made { plan };
    for (Assumption assumption : plan.assumptions) {
        const QString key = nameKey(assumption.key);
        if (key == nameKey(assumed::grossMargin)) {
            made.margins = assumption.value > 0 ? valueAt(assumption, better) / assumption.value : 1;
            continue;
        }
        if (key == nameKey(assumed::annualTurnover))
            assumption.value = valueAt(assumption, turnover);
        else if (key == nameKey(assumed::responseExponent) || key == nameKey(assumed::responseHalf))
            assumption.value = valueAt(assumption, response);
        else
            continue;
        made.plan.assumptions.edit().put(assumption);
    }
    moveUsualTurnover(made.plan, turnover);
    moveDelays(made.plan, turnover);
    return made;
}

void widen(CoverageRange &range, const Coverage &coverage)
{
    if (const std::optional<double> share = coverage.share()) {
        range.lowShare = std::min(range.lowShare.value_or(*share), *share);
        range.highShare = std::max(range.highShare.value_or(*share), *share);
    }
    range.lowMargin = std::min(range.lowMargin, coverage.margin);
    range.highMargin = std::max(range.highMargin, coverage.margin);
    range.fewestGaps = std::min(range.fewestGaps, coverage.gaps.size());
    range.mostGaps = std::max(range.mostGaps, coverage.gaps.size());
}

} // namespace

Result<CoverageRange> coverageRange(
    const Plan &plan, const QuarterVisits &visits, const Coverage &now, const Cancellation &cancellation)
{
    CoverageOptions options = CoverageOptions::besides(now);
    options.withWorth = false;
    CoverageRange range { now.share(), now.share(), now.margin, now.margin, now.gaps.size(), now.gaps.size() };
    std::vector<Case> cases { { plan } };
    for (const auto &[better, response] : { std::pair(End::Low, End::Low), std::pair(End::Low, End::High),
             std::pair(End::High, End::Low), std::pair(End::High, End::High) }) {
        const Case at = caseOf(plan, better, response);
        if (std::ranges::any_of(cases, [&at](const Case &done) { return at.isSameAs(done); }))
            continue;
        cases.push_back(at);
        QuarterVisits changed = visits;
        for (double &margin : changed.wonMargin)
            margin *= at.margins;
        HEADWATER_TRY(const Coverage found, coverageOf(at.plan, changed, now.quarter, options, cancellation));
        widen(range, found);
    }
    return range;
}

} // namespace headwater
