// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/whatif/assumption_case.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

double endOf(const Assumption &assumption, AssumptionEnd end)
{
    const auto [low, high] = std::minmax({ assumption.low, assumption.value, assumption.high });
    return end == AssumptionEnd::Low ? low : high;
}

/// By how much more (or less) than is expected.
double ratioAt(const Plan &plan, QLatin1StringView name, AssumptionEnd end)
{
    const Assumption *assumption = assumptionNamed(plan, name);
    return assumption && assumption->value > 0 ? std::max(0.0, endOf(*assumption, end)) / assumption->value : 1;
}

std::int64_t scaled(std::int64_t number, double ratio) { return std::llround(static_cast<double>(number) * ratio); }

/// Only where somebody has one of these roles' figures: a table that is the same stays shared.
template <typename Change> void changeRoles(Plan &plan, double ratio, const Change &change)
{
    if (ratio == 1)
        return;
    auto roles = plan.roles.edit();
    for (Role role : CowTable<Role>(plan.roles)) {
        change(role);
        roles.put(role);
    }
}

void moveRamp(Plan &plan, RoleKind kind, double ratio)
{
    changeRoles(plan, ratio, [kind, ratio](Role &role) {
        if (role.kind == kind)
            role.rampMonths = scaled(role.rampMonths, ratio);
    });
}

void moveHiring(Plan &plan, double ratio)
{
    changeRoles(plan, ratio, [ratio](Role &role) { role.hiringDelayDays = scaled(role.hiringDelayDays, ratio); });
}

bool isOfRoles(QLatin1StringView name)
{
    return name == assumed::timeToFill || name == assumed::customerFocusedRamp || name == assumed::specialtyRamp;
}

void moveValue(Plan &plan, QLatin1StringView name, AssumptionEnd end)
{
    const std::optional<double> at = assumptionAt(plan, name, end);
    if (!at)
        return;
    Assumption moved;
    moved.key = name;
    if (const Assumption *known = assumptionNamed(plan, name))
        moved = *known;
    moved.value = *at;
    if (moved.id.isValid())
        plan.assumptions.edit().put(moved);
    else
        plan.assumptions.edit().add(moved);
}

AssumptionCase caseOf(const Plan &plan, AssumptionEnd better, AssumptionEnd response)
{
    const AssumptionEnd worse = better == AssumptionEnd::High ? AssumptionEnd::Low : AssumptionEnd::High;
    AssumptionCase made { plan };
    for (const QLatin1StringView name : coverageAssumptions) {
        const bool isOfResponse = name == assumed::responseExponent || name == assumed::responseHalf;
        made = withAssumptionAt(std::move(made), name,
            isOfResponse                       ? response
                : name == assumed::grossMargin ? better
                                               : worse);
    }
    return made;
}

} // namespace

std::optional<double> assumptionAt(const Plan &plan, QLatin1StringView name, AssumptionEnd end)
{
    if (const Assumption *assumption = assumptionNamed(plan, name))
        return endOf(*assumption, end);
    if (name == assumed::annualTurnover)
        return end == AssumptionEnd::Low ? assumed::leastTurnover : assumed::mostTurnover;
    return {};
}

Plan withRolesMoved(Plan plan, const QString &assumption, double ratio)
{
    if (assumption == assumed::timeToFill)
        moveHiring(plan, ratio);
    else if (assumption == assumed::customerFocusedRamp)
        moveRamp(plan, RoleKind::CustomerFocused, ratio);
    else if (assumption == assumed::specialtyRamp)
        moveRamp(plan, RoleKind::Specialty, ratio);
    return plan;
}

AssumptionCase withAssumptionAt(AssumptionCase made, QLatin1StringView name, AssumptionEnd end)
{
    const double ratio = ratioAt(made.plan, name, end);
    if (name == assumed::grossMargin)
        made.margins *= ratio;
    else if (isOfRoles(name))
        made.plan = withRolesMoved(std::move(made.plan), name, ratio);
    else
        moveValue(made.plan, name, end);
    return made;
}

QuarterVisits visitsInCase(QuarterVisits visits, const AssumptionCase &at)
{
    for (double &margin : visits.wonMargin)
        margin *= at.margins;
    return visits;
}

bool isSameCase(const AssumptionCase &a, const AssumptionCase &b)
{
    return a.plan.assumptions == b.plan.assumptions && a.plan.roles == b.plan.roles && a.margins == b.margins;
}

std::vector<AssumptionCase> assumptionCases(const Plan &plan)
{
    using enum AssumptionEnd;
    std::vector<AssumptionCase> cases { { plan } };
    for (const auto &[better, response] :
        { std::pair(Low, Low), std::pair(Low, High), std::pair(High, Low), std::pair(High, High) }) {
        AssumptionCase at = caseOf(plan, better, response);
        if (std::ranges::none_of(cases, [&at](const AssumptionCase &known) { return isSameCase(at, known); }))
            cases.push_back(std::move(at));
    }
    cases.erase(cases.begin());
    return cases;
}

} // namespace headwater
