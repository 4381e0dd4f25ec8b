// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/coverage/names.h"
#include "app/verbs/plan_file.h"
#include "app/verbs/redeploy/json.h"
#include "app/verbs/redeploy/lines.h"
#include "app/verbs/redeploy/words.h"
#include "app/verbs/verb.h"
#include "core/base/name_key.h"
#include "core/redeployment/moves.h"

namespace headwater {

namespace {

template <typename Row> auto idNamed(const CowTable<Row> &table, const QString &name) -> decltype(Row::id)
{
    for (const Row &row : table) {
        if (nameKey(row.name) == nameKey(name))
            return row.id;
    }
    return {};
}

/// "Demonstrated=70" or "Demonstrated/Small business=70".
tl::expected<CoverageMinimum, Failure> minimumOf(const Plan &plan, const QString &text)
{
    const qsizetype sign = text.lastIndexOf(u'=');
    const QString place = text.left(sign);
    bool isNumber = false;
    const double percent = text.mid(sign + 1).toDouble(&isNumber);
    CoverageMinimum minimum { idNamed(plan.segments, place.section(u'/', 1)),
        idNamed(plan.stages, place.section(u'/', 0, 0)), percent / 100 };
    const bool isSegmentKnown = !place.contains(u'/') || minimum.segment.isValid();
    if (sign < 0 || !isNumber || percent < 0 || percent > 100 || !minimum.stage.isValid() || !isSegmentKnown)
        return stop(ExitCode::WrongUse, {}, QStringLiteral("--minimum cannot be \"%1\"").arg(text),
            QStringLiteral(
                "write a stage of the plan, a segment if you like, and per cent: \"Demonstrated/Small=70\""));
    return minimum;
}

/// The option as a number, where it is given.
tl::expected<std::optional<qint64>, Failure> numberIn(const Arguments &arguments, const char *option, qint64 most)
{
    if (!arguments.has(option))
        return std::optional<qint64>();
    return arguments.number(option, 0, most).map([](qint64 number) { return std::optional(number); });
}

tl::expected<ChoiceRules, Failure> rulesOf(const Arguments &arguments, const Plan &plan)
{
    constexpr qint64 mostMoney = 1'000'000'000'000;
    constexpr qint64 mostSeats = 1'000'000;
    ChoiceRules rules;
    const auto budget = numberIn(arguments, "budget", mostMoney);
    const auto changes = numberIn(arguments, "max-changes", mostSeats);
    const auto headcount = numberIn(arguments, "headcount", mostSeats);
    const auto disruption = numberIn(arguments, "disruption", mostMoney);
    const auto seed = numberIn(arguments, "seed", std::numeric_limits<qint64>::max());
    for (const auto *number : { &budget, &changes, &headcount, &disruption, &seed }) {
        if (!*number)
            return tl::unexpected(number->error());
    }
    if (*budget)
        rules.budget = Money::ofWhole(**budget);
    if (*changes)
        rules.changesPerQuarter = static_cast<std::size_t>(**changes);
    if (*headcount)
        rules.headcount = static_cast<double>(**headcount);
    rules.disruption = Money::ofWhole(disruption->value_or(0));
    rules.seed = static_cast<std::uint64_t>(seed->value_or(1));
    for (const QString &text : arguments.value("minimum").split(u',', Qt::SkipEmptyParts)) {
        const auto minimum = minimumOf(plan, text);
        if (!minimum)
            return tl::unexpected(minimum.error());
        rules.minimums.push_back(*minimum);
    }
    for (const QString &name : arguments.value("protect-territory").split(u',', Qt::SkipEmptyParts)) {
        const TerritoryId territory = idNamed(plan.territories, name);
        if (!territory.isValid())
            return stop(ExitCode::WrongUse, {}, QStringLiteral("the plan has no territory \"%1\"").arg(name.trimmed()),
                QStringLiteral("write it as the plan does: headwater coverage PLAN lists them"));
        rules.protectedTerritories.insert(territory);
    }
    return rules;
}

QString reasonsOf(const Plan &plan, const Choice &choice)
{
    QStringList reasons;
    for (const ChosenMove &move : choice.moves)
        reasons.append(QStringLiteral("%1: %2. %3")
                           .arg(seatName(plan, move.vacancy.seat), optionWords(plan, move.move.option),
                               sentenceFor(plan, move.move.because)));
    return reasons.join(u'\n');
}

/// A new scenario with all of the moves: one step.
Ending save(PlanDocument &document, const RedeployFindings &findings, const QString &name)
{
    const ScenarioId from = findings.scenario->id;
    const QDateTime now = document.now();
    const Result<> saved
        = document.applyToWorkspace(QStringLiteral("Redeploy %1 vacant seats").arg(findings.choice.moves.size()),
            reasonsOf(findings.scenario->plan, findings.choice), [&](Workspace workspace) {
                return withMovesAsScenario(std::move(workspace), from, name, now, findings.choice.moves);
            });
    if (!saved)
        return stopFor(saved.error(), document.path());
    return ExitCode::Done;
}

Ending tell(const Arguments &arguments, PlanDocument &document, const Scenario &scenario,
    const RedeployQuestion &question, Terminal &terminal)
{
    const Result<RedeployFindings> findings = redeployFindings(document, scenario, question, terminal);
    if (!findings)
        return stopFor(findings.error(), scenario.plan, document.path());
    const QString name = arguments.value("save");
    if (!name.isEmpty()) {
        if (const Ending saved = save(document, *findings, name); !saved)
            return saved;
    }
    if (arguments.has("json"))
        terminal.say(redeployJson(*findings, name));
    else
        describeRedeployment(*findings, name, terminal);
    for (const ChoiceLack &lack : findings->choice.lacks)
        terminal.complain(failureFor(scenario.plan, lack));
    return findings->choice.lacks.empty() ? ExitCode::Done : ExitCode::NeedsAttention;
}

Ending run(const Arguments &arguments, Terminal &terminal)
{
    const QString path = arguments.positional().first();
    const auto document = arguments.has("save") ? openPlanForChange(path) : openPlan(path);
    if (!document)
        return tl::unexpected(document.error());
    const auto scenario = arguments.has("scenario")
        ? findScenario(**document, arguments.value("scenario"))
        : tl::expected<const Scenario *, Failure>(&(*document)->workspace().current());
    if (!scenario)
        return tl::unexpected(scenario.error());
    RedeployQuestion question;
    if (arguments.has("quarter")) {
        const Result<Period> asked = quarterOf(arguments.value("quarter"));
        if (!asked)
            return stop(ExitCode::WrongUse, {}, asked.error().detail, QStringLiteral("write --quarter 2026Q4"));
        question.quarter = *asked;
    }
    if (arguments.has("target")) {
        const auto target = findScenario(**document, arguments.value("target"));
        if (!target)
            return tl::unexpected(target.error());
        question.target = *target;
    }
    const auto rules = rulesOf(arguments, (*scenario)->plan);
    if (!rules)
        return tl::unexpected(rules.error());
    question.rules = *rules;
    const Scenario copy = **scenario; // saving makes others
    if (question.target) {
        const Scenario target = *question.target;
        question.target = &target;
        return tell(arguments, **document, copy, question, terminal);
    }
    return tell(arguments, **document, copy, question, terminal);
}

} // namespace

const Verb &redeployVerb()
{
    static const Verb verb { "redeploy",
        "PLAN [--scenario NAME] [--quarter 2026Q4] [--budget X] [--max-changes N] [--protect-territory NAME] [--seed "
        "N] [--target NAME] [--save "
        "SCENARIO] [--json]",
        "says what should become of all vacant seats together, and why", 1, 1,
        {
            { "scenario", "NAME", "instead of the scenario shown in the window; \"baseline\" names the baseline" },
            { "quarter", "2026Q4",
                "the four quarters are taken to be like this one; otherwise like the first forecast" },
            { "budget", "X", "for all costs of the four quarters" },
            { "headcount", "N", "full-time seats that are filled in all, at most; those filled now count" },
            { "max-changes", "N", "seats that become something else, at most, in each quarter" },
            { "minimum", "STAGE[/SEGMENT]=PERCENT,..", "of the work of the stage at least that is to be done" },
            { "protect-territory", "NAME,..",
                "seats of it and below neither go elsewhere nor come from there; they can be refilled, held or left" },
            { "disruption", "X", "what a customer who goes from one seat to another counts against a choice (0)" },
            { "seed", "N", "the order in which improvements are tried (1)" },
            { "target", "NAME", "a scenario: how far turnover alone leads there, for \"glide\"" },
            { "save", "SCENARIO", "writes the moves into a new scenario of that name, as one step with its reasons" },
            { "json", nullptr, "one JSON object instead of lines" },
        },
        R"(A seat is vacant that is marked so, or whose last holder has left or is known to leave; one that is planned, and for which
nobody is named yet, counts the same: refilled, it is hired as planned. It can be refilled, held open for one to three quarters, merged with a seat nearby, closed, moved, or become another role where the plan has that role on
the same level of the tree, unless it is protected, others report to it, its jurisdiction has no seat there, or a
remote seat would have to be present. Customers of a seat that goes elsewhere go to whoever of the territory has most hours
left for them, or to nobody; a customer-focused seat that comes takes over customers without a person first.

Money is of the four quarters from a vacancy on, each like the one named, against leaving the seats empty. Cost is the
salary while somebody sits there, the assumption "Cost of a hire" (or "Cost of replacing a person", or 20,000) and, for
another place of work, "Cost of a relocation" (8,000). The gain of a move is what would be missing without it. The choice
is found greedily and improved by exchanging (of more than a hundred vacancies greedily alone). Seats that may fall vacant by the forecast are not among the vacancies.

While choosing, an hour is worth what it is worth before any move (in small plans also what it would be worth if all were
refilled: the better of the two choices counts, and is then changed seat by seat as long as the exact margin gains by it),
however many come, each move finds all customers that
it would take over, and others look after the customers of every seat that stays empty: "valued" is the net of the moves by
that measure, less what they disrupt. "upper_bound" is of "valued" alone: no choice among the options that were looked at
(per vacancy: refill, holds, merges, close, the twelve most promising places and roles, and halves of the first two) is
valued higher, as seats that could be divided among their options would not be. Margins, gains and net are counted exactly
in the end: hours are then worth less the more there are, and more where several stages of a journey gain, so net differs
from "valued" and is not what is bounded.

JSON: schema "headwater.redeploy/1", scenario, quarter, vacancies, margin_before (all of them empty), margin_after, cost,
net, disruption (what customers who change hands count against it), valued, upper_bound (of valued), gap (by how much of
valued; null = nothing is gained, though something might be), moves: [{seat, planned, option (refill, move, change_role, split, merge,
hold, close), role, territory, from, gain, low, high (by the ranges of the assumptions; null = not counted), cost,
productive_in_days (null = nobody is to come), accounts_touched, accounts_freed (of them those that then have nobody), with
(the seat that takes over), quarters (of a hold), vacant_since, because}] (most net first), left_empty: [seat],
left_empty_because: [why, by seat], accounts_touched, notes: [{problem, remedy}], saved_as, glide: [{quarter, p10, p50, p90 (seats
still to fall vacant until the target), mean, reached (the chance that none is), waiting (margin missed)}] (with --target),
glide_to {to_fall_vacant, to_fill, free_now, waiting, acting_now (cost of moving everybody now), exact}.)",
        &run };
    return verb;
}

} // namespace headwater
