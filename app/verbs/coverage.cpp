// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/coverage.h"

#include "app/verbs/plan_file.h"
#include "app/verbs/verb.h"
#include "app/verbs/words.h"
#include "core/coverage/contacts/handovers.h"
#include "core/coverage/contacts/stability.h"
#include "core/coverage/expected_visits.h"
#include "core/coverage/lacks.h"
#include "core/coverage/relations.h"
#include "core/coverage/whatif/levers.h"
#include "core/coverage/whatif/range.h"
#include "core/journeys/loading/event_loader.h"

#include <QJsonArray>

namespace headwater {

namespace {

constexpr std::size_t linesTold = 10;

/// Everything that is told of one scenario and quarter.
struct Findings {
    const Scenario *scenario = nullptr;
    Coverage coverage;
    std::optional<Coverage> baseline; ///< of other scenarios
    CoverageRange range;
    LeverWorths levers;
    PlannedHandovers handovers;
    std::optional<Stability> stability; ///< of other scenarios, against the baseline
    RelationMeasures relations;
};

template <typename Row, typename Id> QString nameOf(const CowTable<Row> &table, Id id)
{
    const Row *row = table.find(id);
    return row ? row->name : QString();
}

QString seatName(const Plan &plan, SeatId id)
{
    const Seat *seat = plan.seats.find(id);
    return !seat ? QString() : !seat->externalId.isEmpty() ? seat->externalId : QString::number(id.value);
}

QString quarterName(const Period &quarter)
{
    return QStringLiteral("%1Q%2").arg(quarter.first.year()).arg((quarter.first.month() + 2) / 3);
}

double hours(Minutes minutes) { return minutes.inHours(); }

Result<Coverage> baselineCoverage(const Plan &plan, const EventColumns &columns, const std::optional<Period> &quarter,
    double band, const Cancellation &cancellation)
{
    HEADWATER_TRY(const ExpectedVisits expected,
        expectedVisits(columns, journeyContext(columns, plan), plan, quarter, cancellation));
    CoverageOptions options;
    options.band = band;
    options.withWorth = false;
    return coverageOf(plan, expected.visits, expected.quarter, options, cancellation);
}

/// What else is told of a coverage, from the same visits.
Result<> addWhatIfs(Findings &findings, const QuarterVisits &visits, Terminal &terminal)
{
    const Plan &plan = findings.scenario->plan;
    const Coverage &now = findings.coverage;
    HEADWATER_TRY(findings.range, coverageRange(plan, visits, now, terminal.cancellation()));
    HEADWATER_TRY(findings.levers,
        leverWorths(plan, visits, now, terminal.cancellation(), terminal.progress(QStringLiteral("trying levers"))));
    findings.handovers = plannedHandovers(plan, visits, now);
    return {};
}

Result<Findings> findingsOf(const PlanDocument &document, const Scenario &scenario,
    const std::optional<Period> &quarter, double band, Terminal &terminal)
{
    HEADWATER_TRY(const LoadedJourneys loaded,
        loadJourneys(*document.facts(), opportunityActivities(scenario.plan),
            terminal.progress(QStringLiteral("reading journeys")), terminal.cancellation()));
    Findings findings;
    findings.scenario = &scenario;
    CoverageOptions options;
    options.band = band;
    const Scenario &baseline = document.workspace().baseline();
    if (scenario.id != baseline.id) {
        HEADWATER_TRY(
            findings.baseline, baselineCoverage(baseline.plan, loaded.columns, quarter, band, terminal.cancellation()));
        options = CoverageOptions::besides(*findings.baseline);
        options.band = band;
        findings.stability = stabilityOf(baseline.plan, scenario.plan);
    }
    HEADWATER_TRY(const ExpectedVisits expected,
        expectedVisits(loaded.columns, journeyContext(loaded.columns, scenario.plan), scenario.plan, quarter,
            terminal.cancellation()));
    HEADWATER_TRY(findings.coverage,
        coverageOf(scenario.plan, expected.visits, expected.quarter, options, terminal.cancellation()));
    HEADWATER_CHECK(addWhatIfs(findings, expected.visits, terminal));
    HEADWATER_TRY(
        const std::vector<Relation> relations, relationsOf(scenario.plan, &loaded.columns, terminal.cancellation()));
    findings.relations = measuresOf(scenario.plan, relations);
    return findings;
}

QJsonArray cellsJson(const Plan &plan, const Coverage &coverage)
{
    QJsonArray list;
    for (const ServedCell &served : coverage.cells) {
        const Cell &cell = served.cell;
        list.append(QJsonObject { { key("territory"), nameOf(plan.territories, cell.territory) },
            { key("segment"), nameOf(plan.segments, cell.segment) }, { key("task"), nameOf(plan.tasks, cell.task) },
            { key("owner"),
                cell.owner.isValid() ? QJsonValue(seatName(plan, cell.owner)) : QJsonValue(QJsonValue::Null) },
            { key("demand"), hours(cell.demand) }, { key("served"), hours(served.served) },
            { key("value_per_hour"), served.perHour.inUnits() } });
    }
    return list;
}

QJsonArray seatsJson(const Plan &plan, const Coverage &coverage)
{
    QJsonArray list;
    for (const SeatUse &use : coverage.seats) {
        const Seat *seat = plan.seats.find(use.seat);
        list.append(QJsonObject { { key("seat"), seatName(plan, use.seat) },
            { key("role"), nameOf(plan.roles, seat->role) }, { key("territory"), nameOf(plan.territories, seat->home) },
            { key("capacity"), hours(use.capacity) }, { key("used"), hours(use.used) } });
    }
    return list;
}

QJsonArray worthJson(const Plan &plan, const Coverage &coverage)
{
    QJsonArray list;
    for (const HeadWorth &worth : coverage.worth)
        list.append(QJsonObject { { key("role"), nameOf(plan.roles, worth.role) },
            { key("territory"), nameOf(plan.territories, worth.territory) },
            { key("per_head"), worth.perHead.inUnits() } });
    return list;
}

QJsonArray gapsJson(const Plan &plan, const Coverage &coverage)
{
    QJsonArray list;
    for (const Gap &gap : coverage.gaps)
        list.append(QJsonObject { { key("task"), nameOf(plan.tasks, gap.task) },
            { key("territory"), nameOf(plan.territories, gap.territory) }, { key("demand_hours"), hours(gap.needed) },
            { key("missing_hours"), hours(gap.missing) }, { key("worth"), gap.worth.inUnits() } });
    return list;
}

QJsonArray selfServeJson(const Plan &plan, const LeverWorths &levers)
{
    QJsonArray list;
    for (const SelfServeWorth &worth : levers.selfServe)
        list.append(QJsonObject { { key("task"), nameOf(plan.tasks, worth.task) }, { key("hours"), hours(worth.hours) },
            { key("margin"), worth.margin.inUnits() } });
    return list;
}

QJsonArray rampJson(const Plan &plan, const LeverWorths &levers)
{
    QJsonArray list;
    for (const RampWorth &worth : levers.ramp)
        list.append(QJsonObject { { key("role"), nameOf(plan.roles, worth.role) }, { key("hours"), hours(worth.hours) },
            { key("margin"), worth.margin.inUnits() } });
    return list;
}

QJsonObject rangeJson(const CoverageRange &range)
{
    const auto ends = [](const QJsonValue &low, const QJsonValue &high) {
        return QJsonObject { { key("low"), low }, { key("high"), high } };
    };
    return { { key("coverage"), ends(orNull(range.lowShare), orNull(range.highShare)) },
        { key("margin"), ends(range.lowMargin.inUnits(), range.highMargin.inUnits()) },
        { key("gaps"), ends(static_cast<qint64>(range.fewestGaps), static_cast<qint64>(range.mostGaps)) } };
}

QJsonObject handoversJson(const Plan &plan, const PlannedHandovers &handovers)
{
    QJsonArray roles;
    for (const RoleHandover &handover : handovers.roles)
        roles.append(QJsonObject { { key("from"), nameOf(plan.roles, handover.from) },
            { key("to"), nameOf(plan.roles, handover.to) }, { key("per_journey"), handover.perJourney } });
    return { { key("per_journey"), handovers.perJourney }, { key("roles"), roles } };
}

QJsonValue stabilityJson(const std::optional<Stability> &stability)
{
    if (!stability)
        return QJsonValue::Null;
    return QJsonObject { { key("customers"), static_cast<qint64>(stability->customers) },
        { key("kept"), stability->kept }, { key("share"), orNull(stability->share()) } };
}

QJsonObject json(const Findings &findings)
{
    const Plan &plan = findings.scenario->plan;
    const Coverage &coverage = findings.coverage;
    const RelationMeasures &relations = findings.relations;
    const auto count = [](std::size_t number) { return static_cast<qint64>(number); };
    return { { key("schema"), key("headwater.coverage/1") }, { key("scenario"), findings.scenario->name },
        { key("quarter"), quarterName(coverage.quarter) }, { key("demand_hours"), hours(coverage.demand) },
        { key("capacity_hours"), hours(coverage.capacity) }, { key("served_hours"), hours(coverage.served) },
        { key("coverage"), orNull(coverage.share()) }, { key("margin"), coverage.margin.inUnits() },
        { key("cells"), cellsJson(plan, coverage) }, { key("seats"), seatsJson(plan, coverage) },
        { key("worth"), worthJson(plan, coverage) }, { key("bottlenecks"), gapsJson(plan, coverage) },
        { key("range"), rangeJson(findings.range) }, { key("self_serve"), selfServeJson(plan, findings.levers) },
        { key("ramp"), rampJson(plan, findings.levers) }, { key("handovers"), handoversJson(plan, findings.handovers) },
        { key("stability"), stabilityJson(findings.stability) },
        { key("accounts"),
            QJsonObject { { key("total"), count(plan.accounts.size()) },
                { key("covered"), count(plan.accounts.size() - relations.unknown.size()) },
                { key("uncovered"), count(relations.unknown.size()) } } },
        { key("graph"),
            QJsonObject { { key("seats"), count(relations.seats) }, { key("accounts"), count(relations.accounts) },
                { key("pairs"), count(relations.pairs) },
                { key("articulation_points"), count(relations.articulations()) },
                { key("bridges"), count(relations.bridges) },
                { key("single_seat_accounts"), count(relations.singleSeat.size()) } } },
        { key("workload"),
            QJsonObject { { key("cv"), coverage.workload.cv }, { key("outside_band"), coverage.workload.outsideBand },
                { key("band"), coverage.workload.band } } } };
}

QString wholeHours(Minutes minutes) { return QString::number(minutes.inHours(), 'f', 0); }
QString amount(Money money) { return QString::number(money.inUnits(), 'f', 0); }

QString sentenceFor(CoverageLack lack)
{
    switch (lack) {
    case CoverageLack::Efforts:
        return QStringLiteral(
            "No work is expected: the plan does not say what the visits of journeys ask of people (in "
            "the window: Journeys, Work).");
    case CoverageLack::Journeys:
        return QStringLiteral("No work is expected: no journey goes through a stage for which the plan has work "
                              "(headwater import PLAN LOG brings journeys).");
    case CoverageLack::Seats: return QStringLiteral("The plan has no seats (headwater import PLAN FILE brings them).");
    case CoverageLack::Hours:
        return QStringLiteral(
            "No seat has hours in the quarter: roles need hours a year, seats somebody who sits there.");
    }
    Q_UNREACHABLE();
}

/// The first of a list by margin, or none.
template <typename Worth, typename Row, typename Id>
void describeLever(const QString &title, const std::vector<Worth> &worths, const CowTable<Row> &rows, Id Worth::*id,
    Terminal &terminal)
{
    constexpr std::size_t leversTold = 3;
    if (!worths.empty())
        terminal.say(title);
    for (std::size_t i = 0; i < std::min(leversTold, worths.size()); ++i)
        terminal.say(QStringLiteral("%1  %2 (%3 h)")
                         .arg(amount(worths[i].margin).rightJustified(10), nameOf(rows, worths[i].*id),
                             wholeHours(worths[i].hours)));
}

void describeLevers(const Plan &plan, const LeverWorths &levers, Terminal &terminal)
{
    describeLever(QStringLiteral("\nOne more point of self-serve would bring, by task (hours of work it saves):"),
        levers.selfServe, plan.tasks, &SelfServeWorth::task, terminal);
    describeLever(QStringLiteral("\nA month less ramp would bring, by role (hours of seats it gives):"), levers.ramp,
        plan.roles, &RampWorth::role, terminal);
}

void describeContacts(const Findings &findings, Terminal &terminal)
{
    const RelationMeasures &relations = findings.relations;
    terminal.say(
        QStringLiteral("\n%1 seats and %2 accounts know each other in %3 pairs; %4 accounts hang on one seat, %5 "
                       "on none")
            .arg(relations.seats)
            .arg(relations.accounts)
            .arg(relations.pairs)
            .arg(relations.singleSeat.size())
            .arg(relations.unknown.size()));
    terminal.say(QStringLiteral("A journey is handed from role to role %1 times on its planned way")
                     .arg(findings.handovers.perJourney, 0, 'f', 2));
    if (findings.stability)
        terminal.say(QStringLiteral("%1 of the customers keep who looks after them in the baseline")
                         .arg(percent(findings.stability->share())));
}

/// Where the assumptions have ranges.
void describeRange(const Findings &findings, Terminal &terminal)
{
    const CoverageRange &range = findings.range;
    if (range.lowMargin == range.highMargin && range.lowShare == range.highShare)
        return;
    terminal.say(
        QStringLiteral("By the ranges of the assumptions: margin %1 to %2, %3 to %4 covered, %5 to %6 gaps")
            .arg(amount(range.lowMargin), amount(range.highMargin), percent(range.lowShare), percent(range.highShare))
            .arg(range.fewestGaps)
            .arg(range.mostGaps));
}

void describe(const Findings &findings, Terminal &terminal)
{
    const Plan &plan = findings.scenario->plan;
    const Coverage &coverage = findings.coverage;
    QString line = QStringLiteral("%1, %2: %3 hours of work, %4 hours of seats, %5 hours served")
                       .arg(findings.scenario->name, quarterName(coverage.quarter), wholeHours(coverage.demand),
                           wholeHours(coverage.capacity), wholeHours(coverage.served));
    if (coverage.share())
        line += QStringLiteral(": %1 covered").arg(percent(coverage.share()));
    terminal.say(line);
    for (const CoverageLack lack : lacksOf(plan, coverage))
        terminal.say(sentenceFor(lack));
    terminal.say(QStringLiteral("Expected margin of the journeys that begin: %1").arg(amount(coverage.margin)));
    describeRange(findings, terminal);
    if (findings.baseline)
        terminal.say(QStringLiteral("Baseline: %1 covered, margin %2")
                         .arg(percent(findings.baseline->share()), amount(findings.baseline->margin)));
    if (coverage.demand.count == 0)
        return;
    terminal.say(coverage.gaps.empty()
            ? QStringLiteral("\nNo gaps: of every task at least %1 is done.").arg(percent(gapBelow))
            : QStringLiteral("\nLargest of %1 gaps (tasks of which less than %2 is done):")
                  .arg(coverage.gaps.size())
                  .arg(percent(gapBelow)));
    for (std::size_t i = 0; i < std::min(linesTold, coverage.gaps.size()); ++i) {
        const Gap &gap = coverage.gaps[i];
        const QString territory = nameOf(plan.territories, gap.territory);
        terminal.say(QStringLiteral("%1 of %2 h missing  %3, %4: worth %5")
                         .arg(wholeHours(gap.missing).rightJustified(8), wholeHours(gap.needed).rightJustified(5),
                             territory.isEmpty() ? QStringLiteral("no territory") : territory,
                             nameOf(plan.tasks, gap.task), amount(gap.worth)));
    }
    if (!coverage.worth.empty())
        terminal.say(QStringLiteral("\nOne more seat would bring, in the quarter:"));
    for (std::size_t i = 0; i < std::min(linesTold, coverage.worth.size()); ++i) {
        const HeadWorth &worth = coverage.worth[i];
        terminal.say(QStringLiteral("%1  %2, %3")
                         .arg(amount(worth.perHead).rightJustified(10), nameOf(plan.roles, worth.role),
                             nameOf(plan.territories, worth.territory)));
    }
    describeLevers(plan, findings.levers, terminal);
    describeContacts(findings, terminal);
    terminal.say(QStringLiteral("Workload: coefficient of variation %1, %2 of the seats more than %3 off the mean")
                     .arg(coverage.workload.cv, 0, 'f', 2)
                     .arg(percent(coverage.workload.outsideBand), percent(coverage.workload.band)));
}

Ending run(const Arguments &arguments, Terminal &terminal)
{
    const QString path = arguments.positional().first();
    const auto document = openPlan(path);
    if (!document)
        return tl::unexpected(document.error());
    const auto scenario = arguments.has("scenario")
        ? findScenario(**document, arguments.value("scenario"))
        : tl::expected<const Scenario *, Failure>(&(*document)->workspace().current());
    if (!scenario)
        return tl::unexpected(scenario.error());
    std::optional<Period> quarter;
    if (arguments.has("quarter")) {
        const Result<Period> asked = quarterOf(arguments.value("quarter"));
        if (!asked)
            return stop(ExitCode::WrongUse, {}, asked.error().detail, QStringLiteral("write --quarter 2026Q4"));
        quarter = *asked;
    }
    double band = 20;
    if (arguments.has("band")) {
        const auto percent = arguments.number("band", 1, 1000);
        if (!percent)
            return tl::unexpected(percent.error());
        band = static_cast<double>(*percent);
    }
    const Result<Findings> findings = findingsOf(**document, **scenario, quarter, band / 100, terminal);
    if (!findings)
        return stopFor(findings.error(), path);
    if (arguments.has("json"))
        terminal.say(json(*findings));
    else
        describe(*findings, terminal);
    return ExitCode::Done;
}

} // namespace

const Verb &coverageVerb()
{
    static const Verb verb { "coverage", "PLAN [--scenario NAME] [--quarter 2026Q4] [--band PERCENT] [--json]",
        "says what seats can do for customers in a quarter, and what one more would bring", 1, 1,
        {
            { "scenario", "NAME", "instead of the scenario shown in the window; \"baseline\" names the baseline" },
            { "quarter", "2026Q4", "one that the forecast of journeys reaches; otherwise the first of them" },
            { "band", "PERCENT", "how far a workload may be off the mean (20)" },
            { "json", nullptr, "one JSON object instead of lines" },
        },
        R"(Work is expected visits of journeys to the stages, times the share and the time of the channels of people.
Hours flow from seats to the work so that the expected margin is largest: a customer-focused seat serves the accounts
that it owns, a specialty seat its tasks in its span. Accounts without an owner are served by specialists alone.
What a covered hour is worth follows from the journeys: arrivals x margin of a won journey (mean won amount x the
assumption "Gross margin") x the chance to be won, which falls with the coverage of the stages (assumptions "Response
exponent", 1, and "Response half", 0.5). The conversion of the past is taken as observed under the baseline.

JSON: schema "headwater.coverage/1", scenario, quarter, demand_hours, capacity_hours, served_hours, coverage (null = no work), margin,
cells: [{territory, segment, task, owner (null = accounts without owner), demand, served, value_per_hour (at the
margin)}], seats: [{seat, role, territory, capacity, used}], worth: [{role, territory, per_head}] (what one more seat would
bring there and below in the quarter, most first), bottlenecks: [{task, territory (empty = not known), demand_hours, missing_hours, worth}]
(tasks in leaf territories of which less than 80 % is done: gaps), range {coverage, margin, gaps: {low, high}} (at the low
and high ends of "Gross margin", "Annual turnover" and the response), self_serve: [{task, hours, margin}] (one more point of
its visits on the web: hours of work saved, what it brings), ramp: [{role, hours, margin}] (a month less), handovers
{per_journey, roles: [{from, to, per_journey}]} (between the roles that do most of a stage), stability {customers, kept,
share} (of the baseline's customers, who keep their seat; null = the baseline itself), accounts
{total, covered, uncovered} (known to a seat: it owns them or works with them), graph {seats, accounts, pairs,
articulation_points, bridges, single_seat_accounts}, workload {cv, outside_band, band} (of the work that a seat alone can
do over its hours). Hours, shares 0..1, money in plan currency.)",
        &run };
    return verb;
}

} // namespace headwater
