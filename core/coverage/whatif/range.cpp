// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/whatif/range.h"

#include "core/coverage/margin.h"

#include <algorithm>

namespace headwater {

namespace {

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

Result<CoverageRange> coverageRange(
    const Plan &plan, const QuarterVisits &visits, const Coverage &now, const Cancellation &cancellation)
{
    CoverageOptions options = CoverageOptions::besides(now);
    options.withWorth = false;
    CoverageRange range { now.share(), now.share(), now.margin, now.margin, now.gaps.size(), now.gaps.size(), {}, {},
        {} };
    widenParts(range, plan, now);
    for (const AssumptionCase &at : assumptionCases(plan)) {
        HEADWATER_TRY(
            const Coverage found, coverageOf(at.plan, visitsInCase(visits, at), now.quarter, options, cancellation));
        widen(range, plan, found);
    }
    return range;
}

} // namespace headwater
