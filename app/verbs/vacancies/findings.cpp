// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/vacancies/findings.h"

#include "core/facts/moments.h"
#include "core/journeys/journey_context.h"
#include "core/journeys/loading/event_loader.h"

namespace headwater {

namespace {

/// The day of the last event of the journeys; null: there are none.
Result<QDate> lastEventDay(const FactSource &facts, const Plan &plan, Terminal &terminal)
{
    HEADWATER_TRY(const LoadedJourneys loaded,
        loadJourneys(facts, opportunityActivities(plan), terminal.progress(QStringLiteral("reading journeys")),
            terminal.cancellation()));
    if (loaded.columns.eventCount() == 0)
        return QDate();
    const qint64 last = lastEventAt(loaded.columns, journeyContext(loaded.columns, plan));
    return QDate(1970, 1, 1).addDays(last / millisecondsInDay);
}

} // namespace

Result<VacancyFindings> vacancyFindings(
    const PlanDocument &document, const Scenario &scenario, int quarters, Terminal &terminal)
{
    VacancyFindings findings;
    findings.scenario = &scenario;
    const Plan &plan = scenario.plan;
    findings.open = vacanciesOf(plan);
    const auto facts = document.facts();
    HEADWATER_TRY(const QDate lastEvent, lastEventDay(*facts, plan, terminal));
    HEADWATER_TRY(findings.history, turnoverHistory(plan, *facts, lastEvent, terminal.cancellation()));
    if (!findings.history.today.isValid())
        return failure(Error::Kind::InvalidInput, QStringLiteral("the plan does not say on which day it begins"));
    findings.survival = survivalGroups(plan, findings.history);
    findings.rates = turnoverRates(findings.history);
    findings.hazards = hazardsOf(plan, findings.history);
    findings.forecast = vacancyForecast(plan, findings.hazards, findings.history.today, quarters);
    findings.backtest = vacancyBacktest(plan, findings.history);
    return findings;
}

} // namespace headwater
