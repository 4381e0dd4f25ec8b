// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/coverage.h"

#include "core/coverage/coverage_engine.h"
#include "core/coverage/head_worth.h"

#include <cmath>

namespace headwater {

static_assert(gapBelow == pieceBounds[2]);

namespace {

std::optional<double> shareOf(Minutes served, Minutes demand)
{
    if (demand.count == 0)
        return {};
    return static_cast<double>(served.count) / static_cast<double>(demand.count);
}

} // namespace

bool isGap(Minutes needed, Minutes served)
{
    return static_cast<double>(served.count) < gapBelow * static_cast<double>(needed.count);
}

bool Workload::isOutside(const SeatUse &seat) const
{
    return seat.capacity.count > 0 && std::abs(seat.onlyHere - mean) > band * mean;
}

std::optional<double> CoverageFigures::share() const { return shareOf(served, demand); }

std::optional<double> Coverage::share() const { return shareOf(served, demand); }

CoverageOptions CoverageOptions::besides(const Coverage &baseline)
{
    CoverageOptions options;
    options.observed = baseline.observed;
    options.unaided = baseline.unaided;
    options.valuedAt = baseline.valuedAt;
    return options;
}

Money marginChange(Money now, Money before)
{
    const Money change = now - before;
    return std::abs(change.inUnits()) < marginCloseness * std::abs(before.inUnits()) ? Money() : change;
}

Result<Coverage> coverageOf(const Plan &plan, const QuarterVisits &visits, const Period &quarter,
    const CoverageOptions &options, const Cancellation &cancellation)
{
    CoverageEngine engine(plan, visits, quarter, options);
    HEADWATER_CHECK(engine.solve(cancellation));
    Coverage coverage = engine.report(options.band);
    if (options.withWorth) {
        HEADWATER_TRY(coverage.worth, headWorths(engine.plan(), visits, coverage, cancellation));
    }
    return coverage;
}

} // namespace headwater
