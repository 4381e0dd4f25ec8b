// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/journey_findings.h"

namespace headwater {

JourneyLog journeyLog(Plan plan, LoadedJourneys loaded)
{
    JourneyLog log { std::move(plan), std::move(loaded), {}, {}, {}, 0 };
    const EventColumns &columns = log.loaded.columns;
    log.context = journeyContext(columns, log.plan);
    log.outcomes = outcomesOf(columns, log.context);
    log.lastEvent = lastEventAt(columns);
    log.verified = verifiedCases(columns, log.context, log.plan.verifiers, log.outcomes, log.lastEvent);
    return log;
}

Result<JourneyFindings> findingsOf(
    const JourneyLog &log, const CaseMask &mask, std::optional<qint64> window, const Cancellation &cancellation)
{
    const EventColumns &columns = log.loaded.columns;
    JourneyFindings findings;
    findings.cases = static_cast<std::int64_t>(mask.count());
    HEADWATER_TRY(findings.graph, journeyGraph(columns, mask, cancellation));
    HEADWATER_TRY(findings.variants, variantsOf(columns, mask, cancellation));
    FunnelQuery query = stageFunnel(columns, log.context);
    query.window = window;
    const auto steps = verifiedSteps(log.verified, columns, log.context, query);
    findings.funnel = funnelOf(columns, mask, log.outcomes, query, steps);
    findings.stepIsVerifiable = verifiableSteps(log.verified, columns, log.context, query);
    findings.outcomes = stageOutcomes(stageChain(columns, mask, log.context, log.outcomes));
    findings.noDecisionRate = noDecisionRate(mask, log.outcomes);
    findings.movement = movementOf(columns, mask, log.context);
    findings.velocity = velocityOf(columns, mask, log.context, log.outcomes);
    findings.promising = promisingJourneys(log.verified, columns, mask, log.context, log.outcomes, log.lastEvent);
    return findings;
}

} // namespace headwater
