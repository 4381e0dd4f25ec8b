// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/export/exports.h"
#include "app/verbs/merge/export_slice.h"
#include "app/verbs/plan_file.h"
#include "app/verbs/verb.h"
#include "ui/proposals/proposal_file.h"

namespace headwater {

namespace {

/// A workbook holds tables, unless it is of one scenario against another.
bool asksForProposal(const Arguments &arguments)
{
    const auto format = proposalFormatOf(arguments.value("to"));
    if (!format || arguments.has("table") || arguments.has("tables"))
        return false;
    return *format != ProposalFormat::Workbook || arguments.has("against");
}

/// Whoever writes an option counts on it: one that this kind of file would not honour is refused.
Ending refuseOthers(const Arguments &arguments, const QString &what, const QStringList &honoured)
{
    for (const VerbOption &option : exportVerb().options) {
        const QString name = QString::fromLatin1(option.name);
        if (arguments.has(option.name) && !honoured.contains(name))
            return stop(ExitCode::WrongUse, arguments.value("to"), QStringLiteral("%1 has no --%2").arg(what, name),
                QStringLiteral("leave --%1 out").arg(name));
    }
    return ExitCode::Done;
}

Ending checkOptions(const Arguments &arguments)
{
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    if (arguments.has("slice"))
        return refuseOthers(arguments, QStringLiteral("a slice"), words("slice to"));
    if (!asksForProposal(arguments))
        return refuseOthers(arguments, QStringLiteral("an export of tables"),
            words("to scenario against redact smallest-group table tables"));
    const QStringList all = words("to scenario against redact smallest-group language quarter");
    switch (*proposalFormatOf(arguments.value("to"))) {
    case ProposalFormat::Slides:
        return refuseOthers(arguments, QStringLiteral("a proposal on slides"), all + words("template"));
    case ProposalFormat::Pdf:
    case ProposalFormat::Workbook:
    case ProposalFormat::WebPage:
        return refuseOthers(arguments, QStringLiteral("a proposal in this format"), all + words("paper"));
    }
    Q_UNREACHABLE();
}

Ending run(const Arguments &arguments, Terminal &terminal)
{
    if (const Ending usable = checkOptions(arguments); !usable)
        return usable;
    const auto document = openPlan(arguments.positional().first());
    if (!document)
        return tl::unexpected(document.error());
    if (arguments.has("slice"))
        return exportSlice(**document, arguments, terminal);
    return asksForProposal(arguments) ? exportProposal(**document, arguments, terminal)
                                      : exportTables(**document, arguments, terminal);
}

} // namespace

const Verb &exportVerb()
{
    static const Verb verb { "export",
        "PLAN [--scenario NAME] [--against NAME] --to OUT.pdf|xlsx|pptx|html|csv|FOLDER [--redact names,pay]",
        "writes a proposal, or tables of the plan", 1, 1,
        {
            { "to", "OUT",
                "a proposal: .pdf, .pptx or .html, or .xlsx with --against; tables: a .csv or .tsv file (one table), "
                "an "
                ".xlsx file (a sheet per table) or a folder (a .csv per table)" },
            { "scenario", "NAME", "of this scenario (else the one shown last)" },
            { "against", "NAME",
                "what a proposal compares with (else the baseline); among tables, adds that of changes, which is what "
                "one .csv holds" },
            { "redact", "names,pay", "leaves out names of people, what people cost, or both" },
            { "smallest-group", "N", "of a proposal: tells nothing of fewer than N people, so no names either" },
            { "quarter", "2026Q4",
                "of a proposal: whose coverage and margin it tells, one that the forecast reaches (else the first)" },
            { "paper", "a4|letter", "of a proposal (else a4)" },
            { "language", "CODE", "of a proposal: en, de, fr, es or zh_CN (else en)" },
            { "template", "FILE", "a .pptx whose look and placeholders the slides take" },
            { "table", "NAME", "this table only; else seat for one table, and all that have rows otherwise" },
            { "tables", nullptr, "a sheet per table even with --against" },
            { "slice", "TERRITORY", "a plan of its own for that territory and all below it; OUT ends in .headwater" },
        },
        R"(A proposal sets one scenario against another: the decision asked for, figures with ranges (of one quarter, and the
margin of all that the forecast reaches), what changes and why, who moves, the organisation and its coverage before and after, the
journeys concerned, costs, risks, predictions, assumptions, method.
The workbook has a sheet for each of them, with totals as formulas. Pages of the storyboard follow in their order, with
their figures when captured and today, and their views as the plan is today; a view that could tell what is withheld is left
out, and its page says so.

Tables are named as in the plan's file: seat, role, territory, account, ...; opportunity, event and spell
for the facts; changes with --against. What was exported can be imported again. References are names, dates are
year-month-day, numbers have a decimal point in every locale; text that a spreadsheet would run as a formula is
written with an apostrophe before it. An existing OUT is replaced when the new one is complete.

With --redact people are called P-1, P-2, ... in an order that nothing tells, and their other data is left out, as is
what people cost; names and amounts of pay are taken out of what people typed, and facts are not written. The file is
read again before it is put in place: where a name still stands in it, it is deleted and the exit status is 1; so it
is where a row or a scenario is named with somebody's pay. With --smallest-group no seat and no person is told of
alone, and groups are left out until the sums do not tell the small ones either. Tables and slices cannot do that, and
a slice is a plan, which tells all: options that cannot be honoured are refused.

A slice holds the territory and all below it, its seats, people and accounts, whoever they report to or share
accounts with, roles, journey and assumptions, and the facts of its accounts and people. Whoever gets it can plan
in it; "merge" brings it back. An existing plan is not replaced by a slice.)",
        &run };
    return verb;
}

} // namespace headwater
