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

Ending run(const Arguments &arguments, Terminal &terminal)
{
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
            { "smallest-group", "N", "tells nothing of fewer than N people" },
            { "paper", "a4|letter", "of a proposal (else a4)" },
            { "language", "CODE", "of a proposal: en, de, fr, es or zh_CN (else en)" },
            { "template", "FILE", "a .pptx whose look and placeholders the slides take" },
            { "table", "NAME", "this table only; else seat for one table, and all that have rows otherwise" },
            { "tables", nullptr, "a sheet per table even with --against" },
            { "slice", "TERRITORY", "a plan of its own for that territory and all below it; OUT ends in .headwater" },
        },
        R"(A proposal sets one scenario against another: the decision asked for, figures with ranges, what changes and
why, who moves, the organisation and its coverage before and after, costs, risks, predictions, assumptions, method.
The workbook has a sheet for each of them, with totals as formulas.

Tables are named as in the plan's file: seat, role, territory, account, ...; opportunity, event and spell
for the facts; changes with --against. What was exported can be imported again. References are names, dates are
year-month-day, numbers have a decimal point in every locale; text that a spreadsheet would run as a formula is
written with an apostrophe before it. An existing OUT is replaced when the new one is complete.

With --redact people are called P-1, P-2, ... and their other data is left out, as is what people cost; facts are not
written. The file is read again before it is put in place: where anything of it still stands in it, it is deleted and
the exit status is 1.

A slice holds the territory and all below it, its seats, people and accounts, whoever they report to or share
accounts with, roles, journey and assumptions, and the facts of its accounts and people. Whoever gets it can plan
in it; "merge" brings it back. An existing plan is not replaced by a slice.)",
        &run };
    return verb;
}

} // namespace headwater
