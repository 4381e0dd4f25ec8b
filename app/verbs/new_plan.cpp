// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/company_file.h"
#include "app/verbs/plan_file.h"
#include "app/verbs/verb.h"

#include <QFileInfo>

#include <algorithm>

namespace headwater {

namespace {

/// Plans are made for the quarter to come.
QDate nextQuarter(QDate today)
{
    const int firstMonth = (today.month() - 1) / 3 * 3 + 1;
    return QDate(today.year(), firstMonth, 1).addMonths(3);
}

bool isCurrency(const QString &text)
{
    return text.size() == 3
        && std::all_of(text.begin(), text.end(), [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
}

Ending newEmptyPlan(const QString &path, const Arguments &arguments)
{
    const QString currency = arguments.has("currency") ? arguments.value("currency") : QStringLiteral("EUR");
    if (!isCurrency(currency))
        return stop(ExitCode::WrongUse, {}, QStringLiteral("--currency cannot be \"%1\"").arg(currency),
            QStringLiteral("give three letters such as EUR"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDate startsOn
        = arguments.has("starts") ? QDate::fromString(arguments.value("starts"), Qt::ISODate) : nextQuarter(now.date());
    if (!startsOn.isValid())
        return stop(ExitCode::WrongUse, {}, QStringLiteral("--starts cannot be \"%1\"").arg(arguments.value("starts")),
            QStringLiteral("give a date such as 2026-10-01"));
    const QString name = arguments.has("name") ? arguments.value("name") : QFileInfo(path).completeBaseName();
    return makePlanFile(path, arguments.has("force"), emptyWorkspace(name, currency, startsOn, now),
        [](PlanDocument &) -> Ending { return ExitCode::Done; });
}

Ending run(const Arguments &arguments, Terminal &terminal)
{
    const QString path = arguments.positional().first();
    const Ending ending = arguments.has("sample")
        ? makeCompanyFile(path, arguments.has("force"), sampleSpec(), sampleCompany(), terminal)
        : newEmptyPlan(path, arguments);
    if (ending)
        terminal.say(path);
    return ending;
}

} // namespace

const Verb &newVerb()
{
    static const Verb verb { "new", "PLAN [--sample]", "makes an empty plan, or the sample company", 1, 1,
        {
            { "sample", nullptr, "the sample company instead of an empty plan" },
            { "name", "NAME", "what the plan is called (else as the file)" },
            { "currency", "CODE", "currency of all money, e.g. EUR (default)" },
            { "starts", "DATE", "first day planned, e.g. 2026-10-01 (default: next quarter)" },
            { "force", nullptr, "replace PLAN if it exists" },
        },
        "PLAN is one file, usually NAME.headwater. The path is printed when it is made.", &run };
    return verb;
}

} // namespace headwater
