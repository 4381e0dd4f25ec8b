// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/coverage/json.h"
#include "app/verbs/coverage/lines.h"
#include "app/verbs/plan_file.h"
#include "app/verbs/verb.h"
#include "core/flow/dimacs.h"

#include <QSaveFile>

#include <sstream>

namespace headwater {

namespace {

/// Whole when it is there at all.
Ending writeFlow(const CoverageFlow &flow, const QString &path)
{
    std::ostringstream text;
    text << "c Hours from seats to work; minutes, cents an hour. Its least cost is "
         << static_cast<std::int64_t>(flow.cost) << ".\n";
    writeDimacs(flow.problem, text);
    QSaveFile file(path);
    const std::string bytes = text.str();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0
        || !file.commit())
        return stopFor(Error { Error::Kind::StorageFailed, file.errorString() }, path);
    return ExitCode::Done;
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
    const Result<CoverageFindings> findings
        = coverageFindings(**document, **scenario, { quarter, band / 100, arguments.has("dimacs") }, terminal);
    if (!findings)
        return stopFor(findings.error(), path);
    if (findings->flow) {
        const Ending written = writeFlow(*findings->flow, arguments.value("dimacs"));
        if (!written)
            return written;
    }
    if (arguments.has("json"))
        terminal.say(coverageJson(*findings));
    else
        describeCoverage(*findings, terminal);
    return ExitCode::Done;
}

} // namespace

const Verb &coverageVerb()
{
    static const Verb verb { "coverage",
        "PLAN [--scenario NAME] [--quarter 2026Q4] [--band PERCENT] [--dimacs FILE] [--json]",
        "says what seats can do for customers in a quarter, and what one more would bring", 1, 1,
        {
            { "scenario", "NAME", "instead of the scenario shown in the window; \"baseline\" names the baseline" },
            { "quarter", "2026Q4", "one that the forecast of journeys reaches; otherwise the first of them" },
            { "band", "PERCENT", "how far a workload may be off the mean (20)" },
            { "dimacs", "FILE", "writes the network of hours, too, in the DIMACS format of minimum-cost flows" },
            { "json", nullptr, "one JSON object instead of lines" },
        },
        R"(Work is expected visits of journeys to the stages, times the share and the time of the channels of people.
Hours flow from seats to the work so that the expected margin is largest: a customer-focused seat serves the accounts
that it owns, a specialty seat its tasks in its span. Accounts without an owner are served by specialists alone.
What a covered hour is worth follows from the journeys: arrivals x margin of a won journey (mean won amount x the
assumption "Gross margin") x the chance to be won, which falls with the coverage of the stages (assumptions "Response
exponent", 1, and "Response half", 0.5). The conversion of the past is taken as observed under the baseline.
The margin is shared out among territories and segments by where the journeys begin, and among stages by what their work
brings: half of what it would bring alone and half of what would be lost without it, scaled so that the stages add up to
the margin, less what would come if nobody did any work.

JSON: schema "headwater.coverage/1", scenario, quarter, demand_hours, capacity_hours, served_hours, coverage (null = no work), margin,
journeys {begin, without_work} (expected in the quarter; of segments, or of customers without one, for which the plan lays
out no work),
margins {territories: [{territory (a leaf, or a region's own customers; empty = none), margin, undone, demand, served, journeys}], segments: [{segment, ..}],
stages: [{stage, ..}], without_work} (undone: how much more it would be if all of its work were done; journeys: that begin, of
stages their visits; territories, segments, and stages with without_work each add up to margin),
cells: [{territory, segment, task, owner (null = accounts without owner), demand, served, value_per_hour (at the
margin)}], seats: [{seat, role, territory, capacity, used}], worth: [{role, territory, per_head}] (what one more seat would
bring there and below in the quarter, most first), bottlenecks: [{task, territory (empty = not known), demand_hours, missing_hours, worth}]
(tasks in leaf territories of which less than 80 % is done: gaps), cuts: [{seats, tasks, territory, hours, demand_hours,
missing_hours, worth}] (seats that are all full, with work that no other seat could do, not even by taking something over
from them: minimum cuts of the flow; most missing first), range {coverage, margin, gaps: {low, high}} (at the low
and high ends of "Gross margin", "Annual turnover" and the response), self_serve: [{task, hours, margin}] (one more point of
its visits on the web: hours of work saved, what it brings), ramp: [{role, hours, margin}] (a month less), handovers
{per_journey, roles: [{from, to, per_journey}]} (between the roles that do most of a stage), stability {customers, kept,
share} (of the baseline's customers, who keep their seat; null = the baseline itself), accounts
{total, covered, uncovered} (known to a seat: it owns them or works with them), graph {seats, accounts, pairs,
articulation_points, articulation_seats, articulation_accounts, bridges, single_seat_accounts}, overlap {accounts, both_kinds,
several_customer_focused, seats_per_account} (of accounts that a seat knows), single_points: [{seat, task, territory, hours,
owns}] (work in a leaf that one seat alone can do), spans: [{seat, role, territory, territories, accounts, farthest_km}] (of
specialty seats: leaves and accounts within reach), vacancies: [{seat, role, territory, lost_hours}], workload {mean, cv,
outside_band, band, outside: [{seat, role, territory, index, off_mean}]} (of the work that a seat alone can do over its
hours; off_mean relative to the mean). Hours, shares 0..1, money in plan currency.)",
        &run };
    return verb;
}

} // namespace headwater
