// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/export/exports.h"
#include "app/verbs/plan_file.h"
#include "core/exchange/export.h"
#include "core/reports/written_texts.h"
#include "ui/exchange/table_export.h"
#include "ui/proposals/proposal_file.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

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

    const auto asked = askedScenarios(arguments, document);
    if (!asked)
        return tl::unexpected(asked.error());
    request.plan = asked->scenario->plan;
    if (asked->against)
        request.against = asked->against->plan;
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

/// Pay in the name of a row or scenario, where nobody cleans it.
QString payTyped(const ExportRequest &request, const Withheld &withheld)
{
    const QString found = withheld.payTypedIn(request.plan);
    return found.isEmpty() && request.against ? withheld.payTypedIn(*request.against) : found;
}

/// Tells of the plans only what may be told. Facts name people in every line: they stay out.
Withheld redact(ExportRequest &request, const Redaction &redaction)
{
    const Withheld withheld(request.against.value_or(request.plan), request.plan, redaction);
    request.plan = withheld.redacted(request.plan);
    if (request.against)
        request.against = withheld.redacted(*request.against);
    for (const char *table : { "opportunity", "event", "spell" })
        request.tables.removeAll(QString::fromLatin1(table));
    return withheld;
}

/// As writeExport(), for a file that is read again before it is put in place.
Ending writeRedacted(ExportRequest request, const Redaction &redaction, const FactSource &facts, Terminal &terminal)
{
    const QString place = request.destination;
    const QFileInfo out(place);
    QTemporaryDir beside(out.absoluteDir().filePath(QStringLiteral(".headwater-XXXXXX")));
    if (!beside.isValid())
        return stopFor({ Error::Kind::StorageFailed, beside.errorString() }, place);
    const Withheld withheld = redact(request, redaction);
    if (const QString pay = payTyped(request, withheld); !pay.isEmpty())
        return stopForLeak(place, pay);
    request.destination = beside.filePath(QStringLiteral("tables.") + out.suffix());
    const auto written
        = writeExport(request, facts, terminal.progress(QStringLiteral("writing")), terminal.cancellation());
    if (!written)
        return stopFor(written.error(), place);
    TermFinder leaks(withheld.terms());
    forgetVocabularyOf(request.plan, leaks);
    if (request.against)
        forgetVocabularyOf(*request.against, leaks);
    const auto leaked = termWrittenIn(request.destination, leaks, terminal.cancellation());
    if (!leaked)
        return stopFor(leaked.error(), place);
    if (!leaked->isEmpty())
        return stopForLeak(place, *leaked);
    if (const auto put = putInPlace(request.destination, place); !put)
        return stopFor(put.error(), place);
    terminal.say(place);
    return ExitCode::Done;
}

} // namespace

tl::expected<AskedScenarios, Failure> askedScenarios(const Arguments &arguments, const PlanDocument &document)
{
    AskedScenarios asked { &document.workspace().current() };
    if (arguments.has("scenario")) {
        const auto scenario = findScenario(document, arguments.value("scenario"));
        if (!scenario)
            return tl::unexpected(scenario.error());
        asked.scenario = *scenario;
    }
    if (arguments.has("against")) {
        const auto against = findScenario(document, arguments.value("against"));
        if (!against)
            return tl::unexpected(against.error());
        asked.against = *against;
    }
    return asked;
}

Ending exportTables(const PlanDocument &document, const Arguments &arguments, Terminal &terminal)
{
    const auto request = requestOf(arguments, document);
    if (!request)
        return tl::unexpected(request.error());
    for (const QString &table : request->tables) {
        if (!everyExportableTable().contains(table) && table != changesTable())
            return stop(ExitCode::WrongUse, {}, QStringLiteral("there is no table \"%1\"").arg(table),
                QStringLiteral("choose one of: %1").arg(everyExportableTable().join(QStringLiteral(", "))));
    }
    const auto redaction = askedRedaction(arguments);
    if (!redaction)
        return tl::unexpected(redaction.error());
    if (redaction->hidesSmallGroups())
        return stop(ExitCode::WrongUse, request->destination,
            QStringLiteral("tables have a line for each person and seat, so none can be left out as a small group"),
            QStringLiteral("export a proposal, or leave out --smallest-group"));
    if (!redaction->isEmpty()) {
        if (QFileInfo(request->destination).suffix().isEmpty())
            return stop(ExitCode::WrongUse, request->destination, QStringLiteral("a folder cannot be redacted"),
                QStringLiteral("name a .csv, .tsv or .xlsx file"));
        return writeRedacted(*request, *redaction, *document.facts(), terminal);
    }
    const auto written = writeExport(
        *request, *document.facts(), terminal.progress(QStringLiteral("writing")), terminal.cancellation());
    if (!written) {
        const bool isPlanDamaged = written.error().kind == Error::Kind::FileNotOurs;
        return stopFor(written.error(), isPlanDamaged ? document.path() : request->destination);
    }
    for (const QString &line : *written)
        terminal.say(line);
    return ExitCode::Done;
}

} // namespace headwater
