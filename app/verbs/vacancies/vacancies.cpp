// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/plan_file.h"
#include "app/verbs/vacancies/json.h"
#include "app/verbs/vacancies/lines.h"
#include "app/verbs/verb.h"

namespace headwater {

namespace {

constexpr int usualQuarters = 4;
constexpr int mostQuarters = 40;

Ending run(const Arguments &arguments, Terminal &terminal)
{
    const QString path = arguments.positional().first();
    int quarters = usualQuarters;
    if (arguments.has("quarters")) {
        const auto asked = arguments.number("quarters", 1, mostQuarters);
        if (!asked)
            return tl::unexpected(asked.error());
        quarters = static_cast<int>(*asked);
    }
    const auto document = openPlan(path);
    if (!document)
        return tl::unexpected(document.error());
    const auto scenario = arguments.has("scenario")
        ? findScenario(**document, arguments.value("scenario"))
        : tl::expected<const Scenario *, Failure>(&(*document)->workspace().current());
    if (!scenario)
        return tl::unexpected(scenario.error());
    const Result<VacancyFindings> findings = vacancyFindings(**document, **scenario, quarters, terminal);
    if (!findings)
        return stopFor(findings.error(), (*scenario)->plan, path);
    if (arguments.has("json"))
        terminal.say(vacanciesJson(*findings));
    else
        describeVacancies(*findings, terminal);
    return ExitCode::Done;
}

} // namespace

const Verb &vacanciesVerb()
{
    static const Verb verb { "vacancies", "PLAN [--scenario NAME] [--quarters N] [--json]",
        "says how long people stay, and which seats are to fall vacant", 1, 1,
        {
            { "scenario", "NAME", "instead of the scenario shown in the window; \"baseline\" names the baseline" },
            { "quarters", "N", "how many quarters ahead, 1 to 40 (4)" },
            { "json", nullptr, "one JSON object instead of lines" },
        },
        R"(How long people stay is Kaplan-Meier over the employment spells of the plan (or, without any, over its people and
assignments), with a 95 % band (Greenwood, on the scale of the logarithm). Two spells of one name that are no more than
31 days apart are one employment; who goes to another role or territory has not left, nor who left for a reason that names
a promotion or a transfer. How fast people leave is learned by
role and time in the company (0-6, 6-12, 12-24, 24-48, 48 and more months); few people are drawn towards the company, and a
company with little history towards the assumption "Annual turnover" (0.15, from 0.10 to 0.20, where the plan has none).
A seat falls vacant by the time of its holder in the company, or for certain where a person or an assignment ends on a
known day. How many seats fall vacant in a quarter is the distribution of independent events with these chances
(Poisson-binomial, exact); the assumption "Turnover overdispersion" (1) says how many times as much it varies.
Today is the last thing that happened (an event, a hiring, a leaving), or else the day before the plan begins. People may
leave from the next day on, or from the first day of the plan if that is later; a whole quarter is three months, whatever
its days.

JSON: schema "headwater.vacancies/1", scenario, today, survival: [{group, by (everybody, family, territory, tenure), n, exits, median,
low, high (of the median; null = not reached), points: [{t, s, low, high}]}] (t in months; a point for each time at which
somebody left; family and territory count from the first day there), quarters: [{quarter, mean, p10, p50, p90, known
(holders who are known to leave), groups: [{role, territory, mean, p10, p50, p90}]}], open: [{seat, role, territory, status (vacant,
planned, leaving: filled as yet), to_be (hired, transferred, replaced, redeployed; null = nothing is decided), since (the
first day without anybody, of a planned seat its first; may be null), held_last_by}] (seats that are open now), seats: [{seat, role, territory, probability: [..] (by
quarter), leaves (a known day, or null)}] (likeliest first), standing_vacancies (seats vacant at any time on average:
leavers a year x days to fill / 365), lost_to_ramp (seats' worth of work that the ramp of those who follow costs),
overdispersion, turnover {leavers, average_headcount, leavers_per_head (of the year before today), left_within_12_months (1 -
S(12)), hazard_per_year}, hazards {bands, company: [..], roles: [{role, per_quarter: [..]}]} (per quarter, by band),
backtest {quarters: [{quarter, people, left, mean, p10, p50, p90}] (the last one first), covered_80 (share within P10 to P90),
overdispersion (of these quarters; null = fewer than four)}, notes: [{what, count, sentence}] (what is odd, and what to
do). Shares 0..1, null = not known.)",
        &run };
    return verb;
}

} // namespace headwater
