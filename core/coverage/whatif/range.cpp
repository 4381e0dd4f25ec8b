// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/whatif/range.h"

#include "core/base/name_key.h"
#include "core/coverage/margin.h"

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

bool isSame(const AssumptionCase &a, const AssumptionCase &b)
{
    return a.plan.assumptions == b.plan.assumptions && a.plan.roles == b.plan.roles && a.margins == b.margins;
}

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

AssumptionCase caseOf(const Plan &plan, End better, End response)
{
    const End turnover = better == End::High ? End::Low : End::High;
    AssumptionCase made { plan };
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

template <typename Range> void widen(Range &range, std::optional<double> share, Money margin)
{
    if (share) {
        range.lowShare = std::min(range.lowShare.value_or(*share), *share);
        range.highShare = std::max(range.highShare.value_or(*share), *share);
    }
    range.lowMargin = std::min(range.lowMargin, margin);
    range.highMargin = std::max(range.highMargin, margin);
}

struct PartSum {
    TaskWork work;
    Money margin;
};

template <typename Id> void widenParts(std::map<Id, PartRange> &ranges, const std::map<Id, PartSum> &sums)
{
    for (const auto &[id, sum] : sums) {
        const std::optional<double> share = sum.work.asked > 0
            ? std::optional(static_cast<double>(sum.work.served) / static_cast<double>(sum.work.asked))
            : std::nullopt;
        const auto [range, isFirst] = ranges.try_emplace(id, PartRange { share, share, sum.margin, sum.margin });
        widen(range->second, share, sum.margin);
    }
}

void widenParts(CoverageRange &range, const Plan &plan, const Coverage &coverage)
{
    std::map<TerritoryId, PartSum> territories;
    std::map<SegmentId, PartSum> segments;
    for (const ServedCell &served : coverage.cells) {
        for (TaskWork *work : { &territories[served.cell.territory].work, &segments[served.cell.segment].work }) {
            work->asked += served.cell.demand.count;
            work->served += served.served.count;
        }
    }
    for (const PlaceMargin &place : coverage.margins) {
        territories[place.territory].margin += place.margin;
        segments[place.segment].margin += place.margin;
    }
    const std::map<TerritoryId, PartSum> own = territories;
    widenParts(range.own, own);
    for (const auto &[id, sum] : own) {
        const Territory *row = plan.territories.find(id);
        for (const Territory *at = row ? plan.territories.find(row->parent) : nullptr; at;
             at = plan.territories.find(at->parent)) {
            PartSum &above = territories[at->id];
            above.work.asked += sum.work.asked;
            above.work.served += sum.work.served;
            above.margin += sum.margin;
        }
    }
    widenParts(range.territories, territories);
    widenParts(range.segments, segments);
}

void widen(CoverageRange &range, const Plan &plan, const Coverage &coverage)
{
    widen(range, coverage.share(), coverage.margin);
    widenParts(range, plan, coverage);
    range.fewestGaps = std::min(range.fewestGaps, coverage.gaps.size());
    range.mostGaps = std::max(range.mostGaps, coverage.gaps.size());
}

} // namespace

std::vector<AssumptionCase> assumptionCases(const Plan &plan)
{
    std::vector<AssumptionCase> cases { { plan } };
    for (const auto &[better, response] : { std::pair(End::Low, End::Low), std::pair(End::Low, End::High),
             std::pair(End::High, End::Low), std::pair(End::High, End::High) }) {
        AssumptionCase at = caseOf(plan, better, response);
        if (std::ranges::none_of(cases, [&at](const AssumptionCase &known) { return isSame(at, known); }))
            cases.push_back(std::move(at));
    }
    cases.erase(cases.begin());
    return cases;
}

Result<CoverageRange> coverageRange(
    const Plan &plan, const QuarterVisits &visits, const Coverage &now, const Cancellation &cancellation)
{
    CoverageOptions options = CoverageOptions::besides(now);
    options.withWorth = false;
    CoverageRange range { now.share(), now.share(), now.margin, now.margin, now.gaps.size(), now.gaps.size(), {}, {},
        {} };
    widenParts(range, plan, now);
    for (const AssumptionCase &at : assumptionCases(plan)) {
        QuarterVisits changed = visits;
        for (double &margin : changed.wonMargin)
            margin *= at.margins;
        HEADWATER_TRY(const Coverage found, coverageOf(at.plan, changed, now.quarter, options, cancellation));
        widen(range, plan, found);
    }
    return range;
}

} // namespace headwater
