// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include "app/verbs/merge/export_slice.h"
#include "app/verbs/plan_file.h"
#include "app/verbs/verb.h"
#include "ui/exchange/table_export.h"

#include <QFileInfo>

namespace headwater {

namespace {

/// OUT and what is asked for decide which tables go where.
tl::expected<ExportRequest, Failure> requestOf(const Arguments &arguments, const PlanDocument &document)
{
    ExportRequest request;
    request.destination = arguments.value("to");
    if (request.destination.isEmpty())
        return stop(ExitCode::WrongUse, {}, QStringLiteral("--to is missing"),
            QStringLiteral("say where to: --to OUT.xlsx, OUT.csv or a folder"));
    const QFileInfo out(request.destination);
    const QString suffix = out.suffix().toLower();
    const bool isFolder = out.isDir() || request.destination.endsWith(u'/');
    if (!isFolder && suffix != QStringLiteral("csv") && suffix != QStringLiteral("tsv")
        && suffix != QStringLiteral("xlsx"))
        return stop(ExitCode::WrongUse, request.destination, QStringLiteral("this kind of file cannot be written"),
            QStringLiteral("end the name in .csv, .tsv or .xlsx, or name an existing folder"));

    const auto scenario = arguments.has("scenario") ? findScenario(document, arguments.value("scenario"))
                                                    : &document.workspace().current();
    if (!scenario)
        return tl::unexpected(scenario.error());
    request.plan = (*scenario)->plan;
    if (arguments.has("against")) {
        const auto against = findScenario(document, arguments.value("against"));
        if (!against)
            return tl::unexpected(against.error());
        request.against = (*against)->plan;
    }
    const bool isOneTable = !isFolder && suffix != QStringLiteral("xlsx");
    if (arguments.has("table")) {
        request.tables = { arguments.value("table") };
    } else if (isOneTable) {
        request.tables = { request.against ? changesTable() : QStringLiteral("seat") };
    } else {
        auto tables = tablesWithRows(request, *document.facts());
        if (!tables)
            return stopFor(tables.error(), document.path());
        request.tables = std::move(*tables);
    }
    return request;
}

Ending run(const Arguments &arguments, Terminal &terminal)
{
    const auto document = openPlan(arguments.positional().first());
    if (!document)
        return tl::unexpected(document.error());
    if (arguments.has("slice"))
        return exportSlice(**document, arguments, terminal);
    const auto request = requestOf(arguments, **document);
    if (!request)
        return tl::unexpected(request.error());
    for (const QString &table : request->tables) {
        if (!everyExportableTable().contains(table) && table != changesTable())
            return stop(ExitCode::WrongUse, {}, QStringLiteral("there is no table \"%1\"").arg(table),
                QStringLiteral("choose one of: %1").arg(everyExportableTable().join(QStringLiteral(", "))));
    }
    const auto written = writeExport(
        *request, *(*document)->facts(), terminal.progress(QStringLiteral("writing")), terminal.cancellation());
    if (!written) {
        const bool isPlanDamaged = written.error().kind == Error::Kind::FileNotOurs;
        return stopFor(written.error(), isPlanDamaged ? (*document)->path() : request->destination);
    }
    for (const QString &line : *written)
        terminal.say(line);
    return ExitCode::Done;
}

} // namespace

const Verb &exportVerb()
{
    static const Verb verb { "export",
        "PLAN [--scenario NAME] [--against NAME] --to OUT.csv|OUT.xlsx|FOLDER [--table NAME]",
        "writes tables of the plan", 1, 1,
        {
            { "to", "OUT",
                "a .csv or .tsv file (one table), an .xlsx file (a sheet per table) or a folder (a .csv per table)" },
            { "table", "NAME", "this table only; else seat for one table, and all that have rows otherwise" },
            { "scenario", "NAME", "of this scenario (else the one shown last)" },
            { "against", "NAME", "adds the table of changes from that scenario; what one .csv holds" },
            { "slice", "TERRITORY", "a plan of its own for that territory and all below it; OUT ends in .headwater" },
        },
        R"(Tables are named as in the plan's file: seat, role, territory, account, ...; opportunity, event and spell
for the facts; changes with --against. What was exported can be imported again. References are names, dates are
year-month-day, numbers have a decimal point in every locale; text that a spreadsheet would run as a formula is
written with an apostrophe before it. An existing OUT is replaced when the new one is complete.

A slice holds the territory and all below it, its seats, people and accounts, whoever they report to or share
accounts with, roles, journey and assumptions, and the facts of its accounts and people. Whoever gets it can plan
in it; "merge" brings it back. An existing plan is not replaced by a slice.)",
        &run };
    return verb;
}

} // namespace headwater
