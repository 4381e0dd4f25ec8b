// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/check.h"

#include "app/verbs/verb.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace headwater {

namespace {

QJsonObject jsonOf(const CheckReport &report)
{
    QJsonArray problems;
    for (const CheckProblem &problem : report.problems)
        problems.append(QJsonObject { { QStringLiteral("severity"),
                                          problem.severity == Violation::Severity::Broken ? QStringLiteral("broken")
                                                                                          : QStringLiteral("warning") },
            { QStringLiteral("where"), problem.where }, { QStringLiteral("problem"), problem.problem },
            { QStringLiteral("remedy"), problem.remedy } });
    return { { QStringLiteral("schema"), QStringLiteral("headwater.check/1") }, { QStringLiteral("ok"), report.isOk() },
        { QStringLiteral("problems"), problems } };
}

// A large plan has a thousand accounts without owner; a terminal is no place for all of them.
constexpr int warningsListed = 20;

void describe(const CheckReport &report, const QString &path, bool isForPeople, Terminal &terminal)
{
    int warnings = 0;
    for (const CheckProblem &problem : report.problems) {
        if (problem.severity == Violation::Severity::Broken)
            terminal.complain(path, QStringLiteral("%1: %2").arg(problem.where, problem.problem), problem.remedy);
        else if (++warnings <= warningsListed && isForPeople)
            terminal.say(QStringLiteral("%1: %2. %3").arg(problem.where, problem.problem, problem.remedy));
    }
    if (isForPeople && warnings > warningsListed)
        terminal.say(QStringLiteral("and %1 more warnings; --json lists them all").arg(warnings - warningsListed));
    if (isForPeople && report.isOk())
        terminal.say(QStringLiteral("%1: file and plan are sound").arg(path));
}

/// A file that cannot be opened as a plan at all still gets its JSON; the message comes with the failure.
Ending refused(const Failure &failure, const Arguments &arguments, Terminal &terminal)
{
    CheckReport report;
    report.problems.push_back({ Violation::Severity::Broken, QStringLiteral("file"), failure.what, failure.remedy });
    if (arguments.has("json"))
        terminal.say(jsonOf(report));
    return tl::unexpected(failure);
}

Ending run(const Arguments &arguments, Terminal &terminal)
{
    const QString path = arguments.positional().first();
    const auto report = checkPlanFile(path);
    if (!report)
        return refused(stopFor(report.error(), path).value(), arguments, terminal);
    if (arguments.has("json"))
        terminal.say(jsonOf(*report));
    describe(*report, path, !arguments.has("json"), terminal);
    const bool isDamaged
        = std::any_of(report->problems.begin(), report->problems.end(), [](const CheckProblem &problem) {
              return problem.severity == Violation::Severity::Broken && problem.where == QStringLiteral("file");
          });
    if (isDamaged)
        return ExitCode::Unreadable;
    return report->isOk() ? ExitCode::Done : ExitCode::NeedsAttention;
}

} // namespace

const Verb &checkVerb()
{
    static const Verb verb { "check", "PLAN [--json]", "verifies the file and the rules of the plan", 1, 1,
        { { "json", nullptr, "one JSON object instead of lines" } },
        R"(Looks at the file, every scenario and the history. Warnings (an account without owner, a role without seat)
are listed (the first twenty, with --json all) and leave the status at 0; a broken rule makes it 1, a damaged
file 3. PLAN is never changed.

JSON: schema "headwater.check/1", ok, problems: [{severity, where, problem, remedy}]; severity is "broken" or
"warning", broken ones first.)",
        &run };
    return verb;
}

} // namespace headwater
