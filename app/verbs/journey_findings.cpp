// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/journey_findings.h"

#include <map>

namespace headwater {

namespace {

/// Journeys whose accounts share what `idOf` says of them.
template <typename IdOf, typename Rows>
std::vector<JourneyGroup> groupsBy(const JourneyLog &log, const CowTable<Rows> &rows, IdOf idOf)
{
    const EventColumns &columns = log.loaded.columns;
    std::map<decltype(Rows::id), JourneyGroup> groups;
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        const auto id = idOf(log.context.placeOf(columns, journey));
        JourneyGroup &group = groups[id];
        if (group.mask.isIn.empty()) {
            const Rows *row = rows.find(id);
            group.name = row ? row->name : QString();
            group.mask.isIn.assign(columns.caseCount(), 0);
        }
        group.mask.isIn[journey] = 1;
    }
    std::vector<JourneyGroup> result;
    for (auto &[id, group] : groups)
        result.push_back(std::move(group));
    std::stable_sort(result.begin(), result.end(), [](const JourneyGroup &a, const JourneyGroup &b) {
        const std::size_t casesOfA = a.mask.count();
        const std::size_t casesOfB = b.mask.count();
        return casesOfA != casesOfB ? casesOfA > casesOfB : a.name < b.name;
    });
    return result;
}

} // namespace

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

std::vector<JourneyGroup> groupsBySegment(const JourneyLog &log)
{
    return groupsBy(log, log.plan.segments, [](const JourneyContext::Place &place) { return place.segment; });
}

std::vector<JourneyGroup> groupsByTerritory(const JourneyLog &log)
{
    return groupsBy(log, log.plan.territories, [](const JourneyContext::Place &place) { return place.territory; });
}

} // namespace headwater
