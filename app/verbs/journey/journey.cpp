// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/journey/forecast.h"
#include "app/verbs/journey/json.h"
#include "app/verbs/journey/warehouse.h"
#include "app/verbs/journey/words.h"
#include "app/verbs/plan_file.h"
#include "app/verbs/verb.h"
#include "core/journeys/case_groups.h"

#include <QJsonArray>

namespace headwater {

namespace {

void describeGraph(const JourneyFindings &findings, Terminal &terminal)
{
    const JourneyGraph &graph = findings.graph;
    terminal.say(QStringLiteral("%1 journeys, %2 events, %3 activities, %4 variants (%5 cover 80 % of the journeys)")
                     .arg(findings.cases)
                     .arg(graph.events)
                     .arg(graph.nodes.size())
                     .arg(findings.variants.variants.size())
                     .arg(findings.variants.covering(0.8)));
    for (const QString &line : graphWords(graph))
        terminal.say(line);
}

void describeFunnel(const JourneyFindings &findings, Terminal &terminal)
{
    const Funnel &funnel = findings.funnel;
    if (funnel.steps.empty()) {
        terminal.say(QStringLiteral("\nNo funnel: no activity has the name of a stage of the plan."));
        return;
    }
    const QString window = funnel.query.window
        ? QStringLiteral("within %1 of the first").arg(daysText(static_cast<double>(*funnel.query.window)))
        : QStringLiteral("without a time limit");
    terminal.say(
        QStringLiteral("\nFunnel (each stage after the one before, others may come between, %1):").arg(window));
    for (std::size_t i = 0; i < funnel.steps.size(); ++i) {
        const FunnelStep &step = funnel.steps[i];
        QString line = QStringLiteral("%1  %2, %3 of %4, median %5")
                           .arg(step.reached, 9)
                           .arg(step.step, percent(step.conversion),
                               i == 0 ? QStringLiteral("all journeys") : QStringLiteral("the stage before"),
                               daysText(step.time.median));
        if (findings.stepIsVerifiable[i])
            line += QStringLiteral(", verified %1").arg(step.verified);
        terminal.say(line);
    }
}

/// The most frequent ones; without any there is nothing to say.
void describeReasons(const std::vector<EndReason> &reasons, Terminal &terminal)
{
    constexpr std::size_t mostTold = 6;
    if (reasons.empty() || reasons.front().reason.isEmpty())
        return;
    terminal.say(QStringLiteral("Ended without an order because:"));
    for (std::size_t i = 0; i < std::min(reasons.size(), mostTold); ++i) {
        const EndReason &reason = reasons[i];
        terminal.say(QStringLiteral("%1  %2 (no decision: %3)")
                         .arg(QString::number(reason.ended()).rightJustified(9),
                             reason.reason.isEmpty() ? QStringLiteral("no reason given") : reason.reason,
                             QString::number(reason.noDecision)));
    }
}

void describeMeasures(const JourneyFindings &findings, Terminal &terminal)
{
    const Velocity &velocity = findings.velocity;
    if (velocity.journeys > 0)
        terminal.say(QStringLiteral("\nClosed: %1, won %2, mean won amount %3, mean cycle %4 days: %5 a day")
                         .arg(velocity.journeys)
                         .arg(percent(velocity.winRate()), figure(velocity.meanWon, 2), figure(velocity.cycleDays, 1),
                             figure(velocity.perDay(), 2)));
    terminal.say(QStringLiteral("Closed without a decision: %1").arg(percent(findings.noDecisionRate)));
    describeReasons(findings.endReasons, terminal);
    terminal.say(QStringLiteral("Moves back or on the spot: %1").arg(percent(findings.movement.backMovesShare())));
    terminal.say(
        QStringLiteral("Before anybody of ours took part: %1 of the events, %2 of the time")
            .arg(percent(findings.movement.selfServeShare()), percent(findings.movement.selfServeTimeShare())));
    if (const auto handovers = findings.movement.handoversPerJourney())
        terminal.say(QStringLiteral("Handovers per journey: %1").arg(*handovers, 0, 'f', 2));
}

void describeStageTimes(const JourneyFindings &findings, bool isWorkingTime, Terminal &terminal)
{
    if (findings.stageTimes.empty() || findings.stageDay <= 0)
        return;
    terminal.say(isWorkingTime ? QStringLiteral("\nWorking days in each stage (Monday to Friday, 9 to 17):")
                               : QStringLiteral("\nDays in each stage:"));
    const auto inDays = [&](double time) { return QString::number(time / findings.stageDay, 'f', 1); };
    constexpr int mostLines = 50;
    int lines = 0;
    for (const StageTime &stage : findings.stageTimes) {
        if (stage.visits == 0) // won, lost: nobody goes on
            continue;
        if (++lines > mostLines)
            continue;
        terminal.say(QStringLiteral("%1  %2: median %3, one in ten over %4; %5 still there")
                         .arg(stage.visits, 9)
                         .arg(stage.stage, inDays(stage.time.median), inDays(stage.time.p90))
                         .arg(stage.stillThere));
    }
    if (lines > mostLines)
        terminal.say(QStringLiteral("and %1 more; --json lists all").arg(lines - mostLines));
}

/// As logarithms, because they add up where percentages do not.
void describeComparison(const VelocityComparison &comparison, Terminal &terminal)
{
    const auto told = [](const NamedPeriod &period, const Velocity &velocity) {
        return QStringLiteral("%1: %2 closed, won %3, mean won amount %4, mean cycle %5 days: %6 a day")
            .arg(period.name)
            .arg(velocity.journeys)
            .arg(percent(velocity.winRate()), figure(velocity.meanWon, 2), figure(velocity.cycleDays, 1),
                figure(velocity.perDay(), 2));
    };
    terminal.say(QStringLiteral("\n") + told(comparison.beforeIn, comparison.before));
    terminal.say(told(comparison.afterIn, comparison.after));
    if (!comparison.change) {
        terminal.say(QStringLiteral("Why it changed is not known: one of the two has no velocity."));
        return;
    }
    const VelocityChange &change = *comparison.change;
    const auto part = [](double logarithm) {
        return QStringLiteral("%1%2").arg(logarithm < 0 ? QString() : QStringLiteral("+")).arg(logarithm, 0, 'f', 3);
    };
    terminal.say(QStringLiteral("ln of the ratio %1 = journeys %2, win rate %3, amount %4, cycle %5")
                     .arg(part(change.total()), part(change.journeys), part(change.winRate), part(change.meanWon),
                         part(change.cycle)));
}

void describeSources(const LoadReport &report, Terminal &terminal)
{
    terminal.say(QStringLiteral("\nRead: %1 events, %2 opportunities, whose dates made %3 events")
                     .arg(report.eventsRead)
                     .arg(report.opportunitiesRead)
                     .arg(report.eventsDerived));
    for (std::size_t i = 0; i < oddityCount; ++i) {
        const LoadReport::Finding &finding = report.findings[i];
        if (finding.count == 0)
            continue;
        const QString example = finding.first.empty() || finding.first.front().journey.isEmpty()
            ? QString()
            : QStringLiteral(", first %1").arg(finding.first.front().journey);
        terminal.say(QStringLiteral("%1 x %2%3").arg(finding.count).arg(oddityWords(static_cast<Oddity>(i)), example));
    }
}

void describeGroup(const QString &name, const JourneyFindings &findings, Terminal &terminal)
{
    const Velocity &velocity = findings.velocity;
    terminal.say(
        QStringLiteral("%1  %2: median %3, won %4, no decision %5, %6 a day")
            .arg(QString::number(findings.cases).rightJustified(9),
                name.isEmpty() ? QStringLiteral("(not known)") : name, daysText(findings.graph.caseTime.median),
                percent(velocity.winRate()), percent(findings.noDecisionRate), figure(velocity.perDay(), 2)));
}

/// The groups, said at once or gathered for the JSON.
Result<QJsonArray> tellGroups(
    const JourneyLog &log, const JourneyOptions &options, bool isForPeople, Terminal &terminal)
{
    QJsonArray list;
    if (options.by.isEmpty())
        return list;
    const EventColumns &columns = log.loaded.columns;
    const CaseGroups all = caseGroups(columns, CaseMask::all(columns.caseCount()), log.context, log.plan,
        options.by == QStringLiteral("segment") ? CaseGrouping::Segment : CaseGrouping::Territory);
    if (isForPeople && !all.groups.empty())
        terminal.say(QStringLiteral("\nBy %1:").arg(options.by));
    for (std::size_t i = 0; i < all.groups.size(); ++i) {
        const CaseGroups::Group &group = all.groups[i];
        HEADWATER_TRY(const JourneyFindings findings, findingsOf(log, all.maskOf(i), options, terminal.cancellation()));
        if (isForPeople) {
            describeGroup(group.name, findings, terminal);
            continue;
        }
        QJsonObject entry = journeyJson(log, findings, options.allVariants);
        entry.insert(options.by, group.name.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(group.name));
        list.append(entry);
    }
    return list;
}

Result<> tell(const JourneyLog &log, const JourneyOptions &options, bool isForPeople, Terminal &terminal)
{
    HEADWATER_TRY(const JourneyFindings findings,
        findingsOf(log, CaseMask::all(log.loaded.columns.caseCount()), options, terminal.cancellation()));
    HEADWATER_TRY(const TestedForecast forecast, testedForecast(log, terminal.cancellation()));
    if (isForPeople) {
        describeGraph(findings, terminal);
        describeFunnel(findings, terminal);
        describeMeasures(findings, terminal);
        if (findings.comparison)
            describeComparison(*findings.comparison, terminal);
        describeStageTimes(findings, options.hours != WorkingHours::always(), terminal);
        for (const QString &line : forecastWords(log, forecast))
            terminal.say(line);
        HEADWATER_CHECK(tellGroups(log, options, isForPeople, terminal));
        describeSources(log.loaded.report, terminal);
        return {};
    }
    QJsonObject json = journeyJson(log, findings, options.allVariants);
    json.insert(QStringLiteral("schema"), QStringLiteral("headwater.journey/1"));
    json.insert(QStringLiteral("read"), readJson(log.loaded.report));
    json.insert(QStringLiteral("oddities"), oddityJson(log.loaded.report));
    const QJsonObject foretold = forecastJson(log, forecast);
    for (auto entry = foretold.begin(); entry != foretold.end(); ++entry)
        json.insert(entry.key(), entry.value());
    if (!options.by.isEmpty()) {
        HEADWATER_TRY(const QJsonArray groups, tellGroups(log, options, isForPeople, terminal));
        json.insert(QStringLiteral("groups"), groups);
    }
    terminal.say(json);
    return {};
}

Ending run(const Arguments &arguments, Terminal &terminal)
{
    const auto options = journeyOptions(arguments);
    if (!options)
        return tl::unexpected(options.error());
    if (arguments.positional().isEmpty() && arguments.has("source"))
        return tellWarehouse(arguments, *options, terminal);
    if (arguments.positional().isEmpty())
        return stop(ExitCode::WrongUse, {}, QStringLiteral("journey was called without a plan"),
            QStringLiteral("write headwater journey PLAN, or --source ADDRESS for events in a database"));
    const QString path = arguments.positional().first();
    const auto document = openPlan(path);
    if (!document)
        return tl::unexpected(document.error());
    const Plan &plan = (*document)->plan();
    auto facts = (*document)->facts();
    if (arguments.has("source")) {
        auto joined = withEventsOfWarehouse(std::move(facts), arguments);
        if (!joined)
            return tl::unexpected(joined.error());
        facts = std::move(*joined);
    }
    auto loaded = loadJourneys(*facts, opportunityActivities(plan),
        terminal.progress(QStringLiteral("reading journeys")), terminal.cancellation());
    if (!loaded)
        return stopFor(loaded.error(), arguments.has("source") ? arguments.value("source") : path);
    const JourneyLog log = journeyLog(plan, std::move(*loaded));
    if (const auto told = tell(log, *options, !arguments.has("json"), terminal); !told)
        return stopFor(told.error(), path);
    return ExitCode::Done;
}

} // namespace

const Verb &journeyVerb()
{
    static const Verb verb { "journey",
        "PLAN|--source ADDRESS [--by segment|territory] [--window DAYS] [--compare PERIOD,PERIOD] [--json] ...",
        "describes the journeys of customers", 0, 1,
        {
            { "by", "WHAT", "also for each segment or territory" },
            { "window", "DAYS", "the funnel counts stages reached within so many days of the first" },
            { "compare", "PERIOD,PERIOD", "why velocity changed from one period to another, e.g. 2025-Q4,2026-Q1" },
            { "working-days", nullptr, "time in a stage counts Monday to Friday, 9 to 17, in days of 8 hours" },
            { "holidays", "FILE", "one date a line (2026-12-25) on which nobody works; with --working-days" },
            { "utc-offset", "+HH:MM", "what the clock of the working day is ahead of UTC; with --working-days" },
            { "variants", "all", "every variant instead of the 20 most frequent" },
            { "source", "ADDRESS",
                "the events are in a PostgreSQL database, which counts them where there is no PLAN" },
            { "keep-as", "NAME", "remember the address, so that --source NAME is enough" },
            { "json", nullptr, "one JSON object instead of lines" },
        },
        R"(Reads the events of the plan; an opportunity without events is a journey from its dates, and an event
that names an account but no journey goes to the one of that account that is open then. What is dated later than the
day of the last import is kept and does not count as today. The funnel takes the
plan's open stages and the won one in their order; each counts after the one before, others may come between. Letter
case and outer blanks aside, an activity named like a stage is that stage.
Odd rows (dates before 1970, events told twice and the like) are counted and listed; PLAN is never changed.

PERIOD is 2026, 2026-Q1, 2026-03 or 2026-03-01..2026-03-31, in UTC; a journey counts in the period in which it closed.

ADDRESS is postgresql://USER@HOST:PORT/DATABASE?table=TABLE&case=COLUMN&activity=COLUMN&time=COLUMN, and where the table
has them channel=, resource=, account= and order= (which of two events at one time comes first), also sslmode= and
host=FOLDER for a socket. Alone, the server counts: only arcs, variants and counts of activities are fetched, and keys
that take a plan are null. With PLAN, up to 100 million events are fetched and read with its stages, accounts (by
account=) and opportunities instead of its own events. Nothing is written there. The password comes from PGPASSWORD or
~/.pgpass and is never kept.

JSON: schema "headwater.journey/1", cases, events, activities: [{name, events, cases}], arcs: [{from, to, count,
cases, mean_days, median_days, p90_days}], start and end: [{name, cases}], variants: [{cases, activities}] (the first 20,
all with --variants all), variant_count, case_days {mean, median, p90}, funnel: [{stage, reached, verified, conversion,
median_days, lost_next, lost_to {won, lost, no_decision, open}}], window_days, outcomes: [{from, won, lost, no_decision,
open, expected_steps}], no_decision_rate, end_reasons: [{reason (null = none given), lost, no_decision, value}],
self_serve_share, self_serve_time_share, back_moves_share,
handovers_per_journey, velocity {journeys, win_rate, mean_won, cycle_days, per_day}, velocity_change {before and after
{period, the keys of velocity}, ln {journeys, win_rate, mean_won, cycle, total}} (null without --compare), stage_times:
[{stage, visits, still_there, mean_days, median_days, p90_days}] (working days with --working-days), promising: [{journey,
stage, value, win_share, required, verified, days_in_stage, expected_days, score, weakness win_share|evidence|age}] (the
first 20), forecast: [{quarter, begins, territory, segment, stage, mean, p10, p90, mape, naive_mape}] (visits in 13 weeks from
"begins"; territory and segment null = all, "" = not known; how far off it would have been in the quarters of backtest), forecast_basis same_weeks|recent_weeks|none (new journeys as in the
same weeks of the years before, as in the last 13 weeks; nothing to go by), backtest {quarters, mape, naive_mape,
covered_80} (null = not enough history), read {events, opportunities, events_from_opportunities}, oddities: [{what,
count, first: [{journey, activity, at (null = none), account (where no journey is named)}]}]; with --by, groups: [{segment or territory (null = not known), and all keys
above from cases to promising}]; without PLAN, source: the address.
Shares 0..1, times in days, money in plan currency; velocity counts closed journeys; null = not known.)",
        &run };
    return verb;
}

} // namespace headwater
