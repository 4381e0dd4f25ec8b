// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/coverage/findings.h"

#include "core/coverage/expected_visits.h"
#include "core/journeys/loading/event_loader.h"

namespace headwater {

namespace {

Result<Coverage> baselineCoverage(
    const Plan &plan, const EventColumns &columns, const CoverageQuestion &question, const Cancellation &cancellation)
{
    HEADWATER_TRY(const ExpectedVisits expected,
        expectedVisits(columns, journeyContext(columns, plan), plan, question.quarter, cancellation));
    CoverageOptions options;
    options.band = question.band;
    options.withWorth = false;
    return coverageOf(plan, expected.visits, expected.quarter, options, cancellation);
}

/// What else is told of a coverage, from the same visits.
Result<> addWhatFollows(
    CoverageFindings &findings, const EventColumns &columns, const QuarterVisits &visits, Terminal &terminal)
{
    const Plan &plan = findings.scenario->plan;
    const Coverage &now = findings.coverage;
    const Cancellation cancellation = terminal.cancellation();
    findings.journeys = askingJourneys(plan, visits);
    HEADWATER_TRY(findings.margins, marginParts(plan, visits, now, cancellation));
    HEADWATER_TRY(findings.range, coverageRange(plan, visits, now, cancellation));
    HEADWATER_TRY(findings.levers,
        leverWorths(plan, visits, now, cancellation, terminal.progress(QStringLiteral("trying levers"))));
    HEADWATER_TRY(findings.measures, graphMeasures(plan, &columns, visits, now, cancellation));
    return {};
}

} // namespace

Result<CoverageFindings> coverageFindings(
    const PlanDocument &document, const Scenario &scenario, const CoverageQuestion &question, Terminal &terminal)
{
    HEADWATER_TRY(const LoadedJourneys loaded,
        loadJourneys(*document.facts(), opportunityActivities(scenario.plan),
            terminal.progress(QStringLiteral("reading journeys")), terminal.cancellation()));
    CoverageFindings findings;
    findings.scenario = &scenario;
    CoverageOptions options;
    const Scenario &baseline = document.workspace().baseline();
    if (scenario.id != baseline.id) {
        HEADWATER_TRY(
            findings.baseline, baselineCoverage(baseline.plan, loaded.columns, question, terminal.cancellation()));
        options = CoverageOptions::besides(*findings.baseline);
        findings.stability = stabilityOf(baseline.plan, scenario.plan);
    }
    options.band = question.band;
    HEADWATER_TRY(const ExpectedVisits expected,
        expectedVisits(loaded.columns, journeyContext(loaded.columns, scenario.plan), scenario.plan, question.quarter,
            terminal.cancellation()));
    HEADWATER_TRY(findings.coverage,
        coverageOf(scenario.plan, expected.visits, expected.quarter, options, terminal.cancellation()));
    if (question.withFlow) {
        HEADWATER_TRY(findings.flow,
            coverageFlow(scenario.plan, expected.visits, expected.quarter, options, terminal.cancellation()));
    }
    HEADWATER_CHECK(addWhatFollows(findings, loaded.columns, expected.visits, terminal));
    return findings;
}

} // namespace headwater
