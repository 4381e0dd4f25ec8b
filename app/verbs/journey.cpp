// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/journey_forecast.h"
#include "app/verbs/journey_json.h"
#include "app/verbs/journey_warehouse.h"
#include "app/verbs/plan_file.h"
#include "app/verbs/verb.h"
#include "core/facts/latest_facts.h"
#include "core/journeys/case_groups.h"

#include <QJsonArray>

namespace headwater {

namespace {

constexpr qint64 dayLength = 86'400'000;
constexpr qint64 longestWindow = 3'650;

struct JourneyRequest {
    std::optional<qint64> window; ///< milliseconds
    QString by; ///< "", "segment" or "territory"
    bool allVariants = false;
};

tl::expected<JourneyRequest, Failure> requestOf(const Arguments &arguments)
{
    JourneyRequest request;
    if (arguments.has("window")) {
        const auto days = arguments.number("window", 1, longestWindow);
        if (!days)
            return tl::unexpected(days.error());
        request.window = *days * dayLength;
    }
    request.by = arguments.value("by");
    if (arguments.has("by") && request.by != QStringLiteral("segment") && request.by != QStringLiteral("territory"))
        return stop(ExitCode::WrongUse, {}, QStringLiteral("--by cannot be \"%1\"").arg(request.by),
            QStringLiteral("choose segment or territory"));
    const QString variants = arguments.value("variants");
    if (arguments.has("variants") && variants != QStringLiteral("all"))
        return stop(ExitCode::WrongUse, {}, QStringLiteral("--variants cannot be \"%1\"").arg(variants),
            QStringLiteral("write --variants all, or leave it out for the first 20"));
    request.allVariants = arguments.has("variants");
    return request;
}

QString days(double milliseconds)
{
    return QStringLiteral("%1 days").arg(milliseconds / millisecondsPerDay, 0, 'f', 1);
}

QString percent(std::optional<double> share)
{
    return share ? QStringLiteral("%1 %").arg(*share * 100, 0, 'f', 1) : QStringLiteral("not known");
}

QString figure(std::optional<double> value, int decimals)
{
    return value ? QString::number(*value, 'f', decimals) : QStringLiteral("(not known)");
}

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
        ? QStringLiteral("within %1 of the first").arg(days(static_cast<double>(*funnel.query.window)))
        : QStringLiteral("without a time limit");
    terminal.say(
        QStringLiteral("\nFunnel (each stage after the one before, others may come between, %1):").arg(window));
    for (std::size_t i = 0; i < funnel.steps.size(); ++i) {
        const FunnelStep &step = funnel.steps[i];
        QString line = QStringLiteral("%1  %2, %3 of %4, median %5")
                           .arg(step.reached, 9)
                           .arg(step.step, percent(step.conversion),
                               i == 0 ? QStringLiteral("all journeys") : QStringLiteral("the stage before"),
                               days(step.time.median));
        if (findings.stepIsVerifiable[i])
            line += QStringLiteral(", verified %1").arg(step.verified);
        terminal.say(line);
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
    terminal.say(QStringLiteral("Moves back or on the spot: %1").arg(percent(findings.movement.backMovesShare())));
    terminal.say(
        QStringLiteral("Before anybody of ours took part: %1 of the events, %2 of the time")
            .arg(percent(findings.movement.selfServeShare()), percent(findings.movement.selfServeTimeShare())));
    if (const auto handovers = findings.movement.handoversPerJourney())
        terminal.say(QStringLiteral("Handovers per journey: %1").arg(*handovers, 0, 'f', 2));
}

void describeOddities(const LoadReport &report, Terminal &terminal)
{
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
    terminal.say(QStringLiteral("%1  %2: median %3, won %4, no decision %5, %6 a day")
                     .arg(QString::number(findings.cases).rightJustified(9),
                         name.isEmpty() ? QStringLiteral("(not known)") : name, days(findings.graph.caseTime.median),
                         percent(velocity.winRate()), percent(findings.noDecisionRate), figure(velocity.perDay(), 2)));
}

/// The groups, said at once or gathered for the JSON.
Result<QJsonArray> tellGroups(
    const JourneyLog &log, const JourneyRequest &request, bool isForPeople, Terminal &terminal)
{
    QJsonArray list;
    if (request.by.isEmpty())
        return list;
    const EventColumns &columns = log.loaded.columns;
    const CaseGroups all = caseGroups(columns, CaseMask::all(columns.caseCount()), log.context, log.plan,
        request.by == QStringLiteral("segment") ? CaseGrouping::Segment : CaseGrouping::Territory);
    if (isForPeople && !all.groups.empty())
        terminal.say(QStringLiteral("\nBy %1:").arg(request.by));
    for (std::size_t i = 0; i < all.groups.size(); ++i) {
        const CaseGroups::Group &group = all.groups[i];
        HEADWATER_TRY(
            const JourneyFindings findings, findingsOf(log, all.maskOf(i), request.window, terminal.cancellation()));
        if (isForPeople) {
            describeGroup(group.name, findings, terminal);
            continue;
        }
        QJsonObject entry = journeyJson(log, findings, request.allVariants);
        entry.insert(request.by, group.name.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(group.name));
        list.append(entry);
    }
    return list;
}

Result<> tell(const JourneyLog &log, const JourneyRequest &request, bool isForPeople, Terminal &terminal)
{
    HEADWATER_TRY(const JourneyFindings findings,
        findingsOf(log, CaseMask::all(log.loaded.columns.caseCount()), request.window, terminal.cancellation()));
    HEADWATER_TRY(const JourneyForecast forecast, journeyForecast(log, terminal.cancellation()));
    if (isForPeople) {
        describeGraph(findings, terminal);
        describeFunnel(findings, terminal);
        describeMeasures(findings, terminal);
        for (const QString &line : forecastWords(log, forecast))
            terminal.say(line);
        HEADWATER_CHECK(tellGroups(log, request, isForPeople, terminal));
        describeOddities(log.loaded.report, terminal);
        return {};
    }
    QJsonObject json = journeyJson(log, findings, request.allVariants);
    json.insert(QStringLiteral("schema"), QStringLiteral("headwater.journey/1"));
    json.insert(QStringLiteral("oddities"), oddityJson(log.loaded.report));
    const QJsonObject foretold = forecastJson(log, forecast);
    for (auto entry = foretold.begin(); entry != foretold.end(); ++entry)
        json.insert(entry.key(), entry.value());
    if (!request.by.isEmpty()) {
        HEADWATER_TRY(const QJsonArray groups, tellGroups(log, request, isForPeople, terminal));
        json.insert(QStringLiteral("groups"), groups);
    }
    terminal.say(json);
    return {};
}

Ending run(const Arguments &arguments, Terminal &terminal)
{
    if (arguments.has("source"))
        return tellWarehouse(arguments, terminal);
    if (arguments.positional().isEmpty())
        return stop(ExitCode::WrongUse, {}, QStringLiteral("journey was called without a plan"),
            QStringLiteral("write headwater journey PLAN, or --source ADDRESS for events in a database"));
    const auto request = requestOf(arguments);
    if (!request)
        return tl::unexpected(request.error());
    const QString path = arguments.positional().first();
    const auto document = openPlan(path);
    if (!document)
        return tl::unexpected(document.error());
    const Plan &plan = (*document)->plan();
    auto loaded = loadJourneys(*latestFacts((*document)->facts()), opportunityActivities(plan),
        terminal.progress(QStringLiteral("reading journeys")), terminal.cancellation());
    if (!loaded)
        return stopFor(loaded.error(), path);
    const JourneyLog log = journeyLog(plan, std::move(*loaded));
    if (const auto told = tell(log, *request, !arguments.has("json"), terminal); !told)
        return stopFor(told.error(), path);
    return ExitCode::Done;
}

} // namespace

const Verb &journeyVerb()
{
    static const Verb verb { "journey",
        "PLAN|--source ADDRESS [--by segment|territory] [--window DAYS] [--variants all] [--json]",
        "describes the journeys of customers", 0, 1,
        {
            { "by", "WHAT", "also for each segment or territory" },
            { "window", "DAYS", "the funnel counts stages reached within so many days of the first" },
            { "variants", "all", "every variant instead of the 20 most frequent" },
            { "source", "ADDRESS", "let a PostgreSQL database count its events, instead of a plan" },
            { "keep-as", "NAME", "remember the address, so that --source NAME is enough" },
            { "json", nullptr, "one JSON object instead of lines" },
        },
        R"(Reads the events of the plan; an opportunity without events is a journey from its dates. The funnel takes the
plan's open stages and the won one in their order; each counts after the one before, others may come between.
Odd rows (dates before 1970, events told twice and the like) are counted and listed; PLAN is never changed.

ADDRESS is postgresql://USER@HOST:PORT/DATABASE?table=TABLE&case=COLUMN&activity=COLUMN&time=COLUMN, and where the table
has them channel=, resource=, account= and order= (which of two events at one time comes first), also sslmode= and
host=FOLDER for a socket. The server counts; only arcs, variants and counts of activities are fetched, and nothing is
written there. Keys that take a plan are null. The password comes from PGPASSWORD or ~/.pgpass and is never kept.

JSON: schema "headwater.journey/1", cases, events, activities: [{name, events, cases}], arcs: [{from, to, count,
cases, mean_days, median_days, p90_days}], start and end: [{name, cases}], variants: [{cases, activities}],
variant_count, case_days {mean, median, p90}, funnel: [{stage, reached, verified, conversion, median_days, lost_next,
lost_to}], window_days, outcomes: [{from, won, lost, no_decision, open, expected_steps}], no_decision_rate,
self_serve_share, self_serve_time_share, back_moves_share, handovers_per_journey, velocity {journeys, win_rate,
mean_won, cycle_days, per_day}, promising: [{journey, stage, value, win_share, required, verified, days_in_stage,
expected_days, score, weakness}], forecast: [{quarter, begins, territory, segment, stage, mean, p10, p90}] (visits in 13
weeks from "begins"; territory and segment null = all, "" = not known), forecast_basis same_weeks|recent_weeks|none,
backtest {quarters, mape, naive_mape, covered_80} (null = not enough history), oddities: [{what, count, first}];
with --by, groups: the same keys for each but forecast, backtest and oddities.
Shares 0..1, times in days; velocity counts closed journeys; null = not known.)",
        &run };
    return verb;
}

} // namespace headwater
