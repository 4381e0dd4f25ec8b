// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/journey/findings.h"

namespace headwater {

JourneyLog journeyLog(Plan plan, LoadedJourneys loaded)
{
    JourneyLog log { std::move(plan), std::move(loaded), {}, {}, {}, 0 };
    const EventColumns &columns = log.loaded.columns;
    log.context = journeyContext(columns, log.plan);
    log.outcomes = outcomesOf(columns, log.context);
    log.lastEvent = lastEventAt(columns, log.context);
    log.verified = verifiedCases(columns, log.context, log.plan.verifiers, log.outcomes, log.lastEvent);
    return log;
}

namespace {

VelocityComparison comparisonOf(
    const JourneyLog &log, const CaseMask &mask, const NamedPeriod &beforeIn, const NamedPeriod &afterIn)
{
    const EventColumns &columns = log.loaded.columns;
    const auto velocityIn = [&](const NamedPeriod &period) {
        const CaseMask closed = closedWithin(columns, mask, log.context, log.outcomes, period.from, period.to);
        return velocityOf(columns, closed, log.context, log.outcomes);
    };
    VelocityComparison comparison { beforeIn, afterIn, velocityIn(beforeIn), velocityIn(afterIn), {} };
    comparison.change = velocityChange(comparison.before, comparison.after);
    return comparison;
}

} // namespace

Result<JourneyFindings> findingsOf(
    const JourneyLog &log, const CaseMask &mask, const JourneyOptions &options, const Cancellation &cancellation)
{
    const EventColumns &columns = log.loaded.columns;
    JourneyFindings findings;
    findings.cases = static_cast<std::int64_t>(mask.count());
    HEADWATER_TRY(findings.graph, journeyGraph(columns, mask, cancellation));
    HEADWATER_TRY(findings.variants, variantsOf(columns, mask, cancellation));
    FunnelQuery query = stageFunnel(columns, log.context);
    query.window = options.window;
    const auto steps = verifiedSteps(log.verified, columns, log.context, query);
    findings.funnel = funnelOf(columns, mask, log.outcomes, query, steps);
    findings.stepIsVerifiable = verifiableSteps(log.verified, columns, log.context, query);
    findings.outcomes = stageOutcomes(stageChain(columns, mask, log.context, log.outcomes));
    findings.noDecisionRate = noDecisionRate(mask, log.outcomes);
    findings.endReasons = endReasons(columns, mask, log.outcomes);
    findings.movement = movementOf(columns, mask, log.context);
    findings.velocity = velocityOf(columns, mask, log.context, log.outcomes);
    if (options.compared)
        findings.comparison = comparisonOf(log, mask, options.compared->first, options.compared->second);
    const WorkingCalendar calendar(options.hours);
    findings.stageTimes = stageTimes(columns, mask, log.context, calendar);
    findings.stageDay = static_cast<double>(calendar.perWorkingDay());
    findings.promising = promisingJourneys(log.verified, columns, mask, log.context, log.outcomes, log.lastEvent);
    return findings;
}

} // namespace headwater
