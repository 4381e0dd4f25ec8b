// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/redeploy/findings.h"

#include "core/coverage/expected_visits.h"
#include "core/facts/moments.h"
#include "core/journeys/loading/event_loader.h"
#include "core/redeployment/options/option_costs.h"
#include "core/turnover/history.h"

namespace headwater {

namespace {

/// With more places each range takes minutes.
constexpr std::size_t placesWithRanges = 2'000;
constexpr int quartersOfGlide = 8;

/// What of the scenario is expected, as its baseline was observed.
struct RedeployGround {
    std::shared_ptr<const QuarterVisits> visits;
    Coverage coverage;
};

Result<Coverage> coverageIn(const Plan &plan, const EventColumns &columns, const RedeployQuestion &question,
    CoverageOptions options, std::shared_ptr<const QuarterVisits> *visits, const Cancellation &cancellation)
{
    HEADWATER_TRY(const ExpectedVisits expected,
        expectedVisits(columns, journeyContext(columns, plan), plan, question.quarter, cancellation));
    options.withWorth = false;
    auto shared = std::make_shared<const QuarterVisits>(expected.visits);
    if (visits)
        *visits = shared;
    return coverageOf(plan, *shared, expected.quarter, options, cancellation);
}

Result<RedeployGround> groundOf(const PlanDocument &document, const Scenario &scenario, const EventColumns &columns,
    const RedeployQuestion &question, const Cancellation &cancellation)
{
    CoverageOptions options;
    const Scenario &baseline = document.workspace().baseline();
    if (scenario.id != baseline.id) {
        HEADWATER_TRY(const Coverage before, coverageIn(baseline.plan, columns, question, {}, nullptr, cancellation));
        options = CoverageOptions::besides(before);
    }
    RedeployGround ground;
    HEADWATER_TRY(ground.coverage, coverageIn(scenario.plan, columns, question, options, &ground.visits, cancellation));
    return ground;
}

Result<GlidePath> glideTo(const PlanDocument &document, const Plan &plan, const Plan &target,
    const RedeployGround &ground, const EventColumns &columns, const RedeployQuestion &question, Terminal &terminal)
{
    const Cancellation cancellation = terminal.cancellation();
    QDate lastEvent;
    if (columns.eventCount() > 0)
        lastEvent = QDate(1970, 1, 1).addDays(lastEventAt(columns, journeyContext(columns, plan)) / millisecondsInDay);
    HEADWATER_TRY(const TurnoverHistory history, turnoverHistory(plan, *document.facts(), lastEvent, cancellation));
    if (!history.today.isValid())
        return failure(Error::Kind::InvalidInput, QStringLiteral("the plan does not say on which day it begins"));
    const VacancyForecast forecast = vacancyForecast(plan, hazardsOf(plan, history), history.today, quartersOfGlide);
    HEADWATER_TRY(const Coverage there,
        coverageIn(target, columns, question, CoverageOptions::besides(ground.coverage), nullptr, cancellation));
    GlideQuestion glide;
    glide.gainPerQuarter = there.margin - ground.coverage.margin;
    glide.perMove = Money::of(assumptionOr(plan, assumed::costOfRelocation, assumed::usualRelocation));
    glide.seed = question.rules.seed;
    return glidePath(plan, target, forecast, glide, cancellation);
}

} // namespace

Result<RedeployFindings> redeployFindings(
    const PlanDocument &document, const Scenario &scenario, const RedeployQuestion &question, Terminal &terminal)
{
    const Cancellation cancellation = terminal.cancellation();
    HEADWATER_TRY(const LoadedJourneys loaded,
        loadJourneys(*document.facts(), opportunityActivities(scenario.plan),
            terminal.progress(QStringLiteral("reading journeys")), cancellation));
    HEADWATER_TRY(const RedeployGround ground, groundOf(document, scenario, loaded.columns, question, cancellation));
    RedeployFindings findings;
    findings.scenario = &scenario;
    findings.quarter = ground.coverage.quarter;
    findings.vacancies = vacanciesOf(scenario.plan);
    ChoiceRules rules = question.rules;
    rules.withRanges = ground.visits->places.size() <= placesWithRanges;
    HEADWATER_TRY(findings.choice,
        bestChoice(scenario.plan, ground.visits, ground.coverage, findings.vacancies, rules, cancellation,
            terminal.progress(QStringLiteral("choosing"))));
    if (question.target) {
        HEADWATER_TRY(findings.glide,
            glideTo(document, scenario.plan, question.target->plan, ground, loaded.columns, question, terminal));
    }
    return findings;
}

} // namespace headwater
