// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/vacancies/lines.h"

#include "app/counted.h"
#include "app/verbs/coverage/names.h"
#include "app/verbs/vacancies/words_of_turnover.h"
#include "app/verbs/words.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

constexpr std::size_t namesTold = 10;

QString right(const QString &text, int width) { return text.rightJustified(width); }
QString right(double value, int decimals, int width)
{
    return QString::number(value, 'f', decimals).rightJustified(width);
}

void describeQuarters(const VacancyForecast &forecast, Terminal &terminal)
{
    terminal.say(QStringLiteral("\nSeats to fall vacant    expected   in 8 of 10 cases   already known"));
    for (const VacancyQuarter &quarter : forecast.quarters)
        terminal.say(QStringLiteral("  %1 %2 %3 %4")
                         .arg(quarterName(quarter.quarter).leftJustified(18), right(quarter.mean, 1, 11),
                             right(QStringLiteral("%1 to %2").arg(quarter.p10).arg(quarter.p90), 17))
                         .arg(quarter.known, 14));
}

void describeOpen(const Plan &plan, const std::vector<Vacancy> &open, Terminal &terminal)
{
    const VacancyCount count = countOf(plan, open);
    terminal.say(QStringLiteral("\nOpen now: %1; %2 vacant, %3 planned, %4 whose holder is known to leave")
                     .arg(counted(static_cast<qint64>(open.size()), "seat"))
                     .arg(count.vacant)
                     .arg(count.planned)
                     .arg(count.leaving));
    for (const Vacancy &vacancy : open) {
        const Seat &seat = *plan.seats.find(vacancy.seat);
        const QString what = toBe(seat).toString();
        QString told = QStringLiteral("  %1  %2, %3: %4")
                           .arg(seatName(plan, seat.id).leftJustified(8), nameOf(plan.roles, seat.role),
                               nameOf(plan.territories, seat.home), openStatus(seat));
        if (!what.isEmpty())
            told += QStringLiteral(", to be %1").arg(what);
        if (vacancy.since.isValid())
            told += QStringLiteral(", from %1").arg(vacancy.since.toString(Qt::ISODate));
        terminal.say(told);
    }
}

void describeSeats(const Plan &plan, const VacancyForecast &forecast, Terminal &terminal)
{
    const std::vector<SeatOutlook> seats = likeliestFirst(plan, forecast);
    if (!seats.empty())
        terminal.say(QStringLiteral("\nMost likely of %1 seats that are held, over these quarters:").arg(seats.size()));
    for (std::size_t i = 0; i < std::min(namesTold, seats.size()); ++i) {
        const SeatOutlook &seat = seats[i];
        const QString leaves = seat.leaves.isValid()
            ? QStringLiteral(": leaves on %1").arg(seat.leaves.toString(Qt::ISODate))
            : QString();
        terminal.say(
            QStringLiteral("%1  %2, %3, %4%5")
                .arg(percent(seat.within(seat.probability.size())).rightJustified(9), seatName(plan, seat.seat),
                    nameOf(plan.roles, seat.role), nameOf(plan.territories, seat.territory), leaves));
    }
}

/// Of the median: an end that nobody knows is left open.
QString bandWords(const SurvivalCurve &curve)
{
    if (!curve.medianLow)
        return curve.medianHigh ? QStringLiteral(" (up to %1)").arg(*curve.medianHigh, 0, 'f', 1) : QString();
    const QString low = QString::number(*curve.medianLow, 'f', 1);
    return curve.medianHigh ? QStringLiteral(" (%1 to %2)").arg(low).arg(*curve.medianHigh, 0, 'f', 1)
                            : QStringLiteral(" (%1 or more)").arg(low);
}

void describeSurvival(const std::vector<SurvivalGroup> &groups, Terminal &terminal)
{
    if (groups.empty())
        return;
    terminal.say(
        QStringLiteral("\nHow long people stay (Kaplan-Meier; median in months, 95 % band; still there after a "
                       "year, after two)"));
    for (const SurvivalGroup &group : groups) {
        const SurvivalCurve &curve = group.curve;
        const QString median = curve.median ? QString::number(*curve.median, 'f', 1) + bandWords(curve)
                                            : QStringLiteral("more than half are there");
        terminal.say(
            QStringLiteral("  %1 people %2, left %3  %4  %5 %6")
                .arg(groupName(group).leftJustified(24))
                .arg(curve.spells, 5)
                .arg(curve.exits, 5)
                .arg(median.leftJustified(28), right(percent(curve.at(12)), 8), right(percent(curve.at(24)), 8)));
    }
}

void describeRates(const VacancyFindings &findings, Terminal &terminal)
{
    const TurnoverRates &rates = findings.rates;
    if (!findings.history.isEmpty()) {
        terminal.say(QStringLiteral("\nTurnover, three ways that are not the same:"));
        if (rates.from.isValid())
            terminal.say(QStringLiteral("  %1  leavers over average headcount in the year before %2 (%3 of %4)")
                             .arg(right(percent(rates.perHead), 9), findings.forecast.today.toString(Qt::ISODate))
                             .arg(rates.leavers)
                             .arg(rates.averageHeadcount, 0, 'f', 1));
        terminal.say(QStringLiteral("  %1  of those hired leave within twelve months")
                         .arg(right(percent(rates.leftWithinYear), 9)));
        terminal.say(QStringLiteral("  %1  exits for each year that somebody worked (hazard)")
                         .arg(right(figure(rates.hazardPerYear, 3), 9)));
    }
    terminal.say(QStringLiteral("\nChance to leave within three months, by time in the company:"));
    for (std::size_t band = 0; band < tenureBandCount; ++band)
        terminal.say(
            QStringLiteral("  %1  %2")
                .arg(right(percent(-std::expm1(-findings.hazards.company.perQuarter[band])), 9), bandName(band)));
}

void describeBacktest(const VacancyFindings &findings, Terminal &terminal)
{
    const VacancyBacktest &backtest = findings.backtest;
    if (backtest.quarters.empty())
        return;
    terminal.say(QStringLiteral("\nWhat would have been said of past quarters, and what happened:"));
    for (const VacancyHindsight &line : backtest.quarters)
        terminal.say(QStringLiteral("  %1  %2 expected, %3 to %4; %5 left")
                         .arg(quarterName(line.quarter), right(line.mean, 1, 6))
                         .arg(line.p10)
                         .arg(line.p90)
                         .arg(line.left));
    terminal.say(QStringLiteral("  %1 of these quarters were within the range that 80 % should be in")
                     .arg(percent(backtest.covered80())));
    if (const auto over = backtest.overdispersion(); over && *over > 1)
        terminal.say(QStringLiteral("  Quarters varied %1 times as much as by chance; the assumption \"Turnover "
                                    "overdispersion\" is %2")
                         .arg(*over, 0, 'f', 2)
                         .arg(findings.forecast.overdispersion, 0, 'f', 2));
}

} // namespace

void describeVacancies(const VacancyFindings &findings, Terminal &terminal)
{
    const Plan &plan = findings.scenario->plan;
    const VacancyForecast &forecast = findings.forecast;
    terminal.say(QStringLiteral("%1, as of %2: %3 seats are held; %4 of them are expected to fall vacant within a year")
                     .arg(findings.scenario->name, forecast.today.toString(Qt::ISODate))
                     .arg(forecast.seats.size())
                     .arg(forecast.perYear, 0, 'f', 1));
    terminal.say(
        QStringLiteral("At that pace %1 seats stand vacant at any time, and new people cost the work of %2 more")
            .arg(forecast.standing, 0, 'f', 2)
            .arg(forecast.lostToRamp, 0, 'f', 2));
    for (const TurnoverNote &note : findings.history.notes)
        terminal.say(sentenceFor(note));
    describeOpen(plan, findings.open, terminal);
    describeQuarters(forecast, terminal);
    describeSeats(plan, forecast, terminal);
    describeSurvival(findings.survival, terminal);
    describeRates(findings, terminal);
    describeBacktest(findings, terminal);
}

} // namespace headwater
