// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/change_text.h"
#include "app/verbs/merge/who_moves_text.h"
#include "app/verbs/plan_file.h"
#include "app/verbs/verb.h"
#include "core/document/steps_between.h"
#include "core/journeys/loading/event_loader.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace headwater {

namespace {

QJsonObject entry(const Change &change, const std::optional<TracedStep> &step)
{
    const auto textOrNull
        = [](const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); };
    return {
        { QStringLiteral("action"), actionWord(change.action) },
        { QStringLiteral("what"), change.table },
        { QStringLiteral("id"), static_cast<qint64>(change.id) },
        { QStringLiteral("name"), change.name },
        { QStringLiteral("column"), QJsonValue::Null },
        { QStringLiteral("old"), QJsonValue::Null },
        { QStringLiteral("new"), QJsonValue::Null },
        { QStringLiteral("reason"), textOrNull(step ? step->reason : QString()) },
        { QStringLiteral("step"), textOrNull(step ? step->label : QString()) },
    };
}

/// A row that was added or deleted is one entry with all its values; a row that differs has one a column.
void appendEntries(QJsonArray &entries, const Change &change, const std::optional<TracedStep> &step)
{
    const bool whole = change.action == Change::Action::Add || change.action == Change::Action::Delete;
    QJsonObject row = entry(change, step);
    QJsonObject values;
    for (const Change::ColumnChange &column : change.columns) {
        if (whole) {
            values.insert(column.column, change.action == Change::Action::Add ? column.after : column.before);
            continue;
        }
        row[QStringLiteral("column")] = column.column;
        row[QStringLiteral("old")] = column.before;
        row[QStringLiteral("new")] = column.after;
        entries.append(row);
    }
    if (whole) {
        row.insert(QStringLiteral("values"), values);
        entries.append(row);
    }
}

QJsonObject jsonOf(
    const PlanDocument &document, const Scenario &from, const Scenario &to, const std::vector<Change> &changes)
{
    QJsonArray entries;
    const auto steps = StepsBetween(document, from.id, to.id).of(changes);
    for (std::size_t i = 0; i < changes.size(); ++i)
        appendEntries(entries, changes[i], steps[i]);
    const ChangeCounts summary = countsOf(changes);
    return {
        { QStringLiteral("schema"), QStringLiteral("headwater.diff/1") },
        { QStringLiteral("from"), from.name },
        { QStringLiteral("to"), to.name },
        { QStringLiteral("changes"), entries },
        { QStringLiteral("summary"), jsonOf(summary) },
    };
}

/// Who moves between the two, and which journeys that are under way are touched.
Result<WhoMoves> movesBetween(
    const PlanDocument &document, const Scenario &from, const Scenario &to, Terminal &terminal)
{
    HEADWATER_TRY(const LoadedJourneys loaded,
        loadJourneys(*document.facts(), opportunityActivities(from.plan),
            terminal.progress(QStringLiteral("reading journeys")), terminal.cancellation()));
    const JourneyContext context = journeyContext(loaded.columns, from.plan);
    const JourneysByAccount open = openJourneysOf(loaded.columns, context);
    return whoMoves(from.plan, to.plan, &open);
}

Ending run(const Arguments &arguments, Terminal &terminal)
{
    const auto document = openPlan(arguments.positional()[0]);
    if (!document)
        return tl::unexpected(document.error());
    const auto from = findScenario(**document, arguments.positional()[1]);
    if (!from)
        return tl::unexpected(from.error());
    const auto to = findScenario(**document, arguments.positional()[2]);
    if (!to)
        return tl::unexpected(to.error());

    auto changes = changeList((*from)->plan, (*to)->plan);
    sortByName(changes);
    std::optional<WhoMoves> moves;
    if (arguments.has("who-moves")) {
        auto found = movesBetween(**document, **from, **to, terminal);
        if (!found)
            return stopFor(found.error(), (*document)->path());
        moves = std::move(*found);
    }
    if (arguments.has("json")) {
        QJsonObject json = jsonOf(**document, **from, **to, changes);
        if (moves)
            json.insert(QStringLiteral("who_moves"), jsonOf(*moves));
        terminal.say(json);
        return ExitCode::Done;
    }
    for (const Change &change : changes)
        terminal.say(describe(change));
    const ChangeCounts summary = countsOf(changes);
    terminal.say(QStringLiteral("%1 -> %2: %3").arg((*from)->name, (*to)->name, textOf(summary)));
    for (const QString &line : moves ? linesOf(*moves) : QStringList())
        terminal.say(line);
    return ExitCode::Done;
}

} // namespace

const Verb &diffVerb()
{
    static const Verb verb { "diff", "PLAN SCENARIO_A SCENARIO_B [--who-moves] [--json]",
        "lists what differs between two scenarios", 3, 3,
        { { "who-moves", nullptr, "also who moves: people, accounts with their open journeys, sums of territories" },
            { "json", nullptr, "one JSON object instead of lines" } },
        R"(Lines read Add, Delete, Move, Change or Move|Change, then the table, the row and its columns. Move: the
row went elsewhere in the organisation. "baseline" names the baseline.

JSON: schema "headwater.diff/1", from, to, changes: [{action, what, id, name, column, old, new, reason,
step, values}], summary {add, delete, move, change}. A changed row has one entry per column; an added or
deleted row has one entry, its values under "values". Sorted by name, then table. reason
and step: of the last step that changed the row in one of the two scenarios alone, since they were one and as far as the
history goes back; null = not known. With --who-moves also who_moves: people: [{id, name, kind
joins|leaves|moves|new_manager, from, to}] with from and to {seat, role, territory, manager} or null, accounts: [{id,
name, territory, contacts_lost, contacts_won, handovers_added, handovers_removed, open_journeys}], territories: [{id,
name, before, after}] with before and after {seats, full_time, cost, hours} of all below them, open_journeys_touched.
An account's contacts are who sits in the seats that own it, so a person who takes customers along is no change to them.)",
        &run };
    return verb;
}

} // namespace headwater
