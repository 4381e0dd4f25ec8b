// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/redeploy/lines.h"

#include "app/counted.h"
#include "app/verbs/coverage/names.h"
#include "app/verbs/redeploy/words.h"
#include "app/verbs/words.h"

namespace headwater {

namespace {

QString wholeAmount(Money money) { return QString::number(money.inUnits(), 'f', 0); }

void describeMove(const Plan &plan, const ChosenMove &chosen, Terminal &terminal)
{
    const ValuedOption &move = chosen.move;
    const Seat &seat = *plan.seats.find(chosen.vacancy.seat);
    QString figures = QStringLiteral("brings %1").arg(wholeAmount(move.gain));
    if (move.range)
        figures += QStringLiteral(" (%1 to %2)").arg(wholeAmount(move.range->first), wholeAmount(move.range->second));
    figures += QStringLiteral(", costs %1").arg(wholeAmount(move.cost));
    if (move.productiveInDays.value_or(0) > 0)
        figures += QStringLiteral(", productive in %1").arg(counted(*move.productiveInDays, "day"));
    if (move.accountsMoved > 0)
        figures += QStringLiteral(", customers who change hands: %1").arg(move.accountsMoved);
    const QString planned = isPlanned(plan, seat.id) ? QStringLiteral(", planned") : QString();
    terminal.say(QStringLiteral("%1 (%2, %3%4): %5\n    %6\n    %7")
                     .arg(seatName(plan, seat.id), nameOf(plan.roles, seat.role), nameOf(plan.territories, seat.home),
                         planned, optionWords(plan, move.option), figures, sentenceFor(plan, move.because)));
}

void describeGlide(const GlidePath &path, Terminal &terminal)
{
    terminal.say(QStringLiteral("\nUntil the target is reached by turnover alone, %1 to fall vacant; free now: %2")
                     .arg(counted(static_cast<qint64>(path.shift.toFall), "seat"))
                     .arg(path.shift.freeNow));
    for (const GlideQuarter &quarter : path.quarters)
        terminal.say(QStringLiteral("%1  still %2 (%3 to %4), reached with %5")
                         .arg(quarterName(quarter.quarter))
                         .arg(quarter.p50)
                         .arg(quarter.p10)
                         .arg(quarter.p90)
                         .arg(percent(quarter.reached)));
    terminal.say(QStringLiteral("Waiting misses %1 of margin until then; moving everybody now costs %2")
                     .arg(wholeAmount(path.waiting), wholeAmount(path.acting)));
}

/// What the bound is of: not of the margins above, which are exact.
QString boundLine(const Choice &choice)
{
    const QString most = wholeAmount(choice.upperBound);
    if (!choice.gap)
        return QStringLiteral("At what an hour was taken to be worth, no choice brings more than %1").arg(most);
    return QStringLiteral(
        "At what an hour was taken to be worth, they bring %1 and no choice brings more than %2 (gap %3)")
        .arg(wholeAmount(choice.valued), most, percent(*choice.gap));
}

} // namespace

void describeRedeployment(const RedeployFindings &findings, const QString &savedAs, Terminal &terminal)
{
    const Plan &plan = findings.scenario->plan;
    const Choice &choice = findings.choice;
    terminal.say(QStringLiteral("%1, four quarters like %2: %3")
                     .arg(findings.scenario->name, quarterName(findings.quarter),
                         counted(static_cast<qint64>(findings.vacancies.size()), "vacant seat")));
    terminal.say(QStringLiteral("Margin %1 with all of them empty, %2 with the moves below; they cost %3: %4 net")
                     .arg(wholeAmount(choice.marginBefore), wholeAmount(choice.marginAfter), wholeAmount(choice.cost),
                         wholeAmount(choice.net())));
    if (choice.burden > Money())
        terminal.say(
            QStringLiteral("Customers who change hands count %1 against them").arg(wholeAmount(choice.burden)));
    terminal.say(boundLine(choice) + u'\n');
    for (const ChosenMove &move : choice.moves)
        describeMove(plan, move, terminal);
    for (const LeftEmpty &left : choice.leftEmpty)
        terminal.say(QStringLiteral("%1: left empty; %2").arg(seatName(plan, left.vacancy.seat), wordsFor(left.cause)));
    if (findings.glide)
        describeGlide(*findings.glide, terminal);
    if (!savedAs.isEmpty())
        terminal.say(QStringLiteral("\nSaved as scenario %1").arg(savedAs));
}

} // namespace headwater
