// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allocate/lines.h"

#include "app/verbs/words.h"

#include <algorithm>

namespace headwater {

namespace {

/// Three decimals where amounts are small, as they are where the unit is a million.
QString inUnits(double value) { return QString::number(value, 'f', std::abs(value) < 10'000 ? 3 : 0); }

void describeItems(const AllocationQuestion &question, const Allocation &allocation, Terminal &terminal)
{
    qsizetype width = 4;
    for (const CurveItem &item : question.items)
        width = std::max(width, item.name.size());
    terminal.say(QStringLiteral("%1  %2  %3  %4  %5  %6  %7")
                     .arg(QStringLiteral("item").leftJustified(width), QStringLiteral("today").rightJustified(7),
                         QStringLiteral("seats").rightJustified(7), QStringLiteral("profit").rightJustified(12),
                         QStringLiteral("d").rightJustified(7), QStringLiteral("c").rightJustified(7),
                         QStringLiteral("elasticity")));
    for (std::size_t i = 0; i < question.items.size(); ++i) {
        const CurveItem &item = question.items[i];
        const ItemAllocation &given = allocation.items[i];
        terminal.say(QStringLiteral("%1  %2  %3  %4  %5  %6  %7%8")
                         .arg(item.name.leftJustified(width))
                         .arg(item.seatsToday, 7, 'f', 1)
                         .arg(given.seats, 7)
                         .arg(inUnits(given.profit).rightJustified(12))
                         .arg(given.curve.d, 7, 'f', 4)
                         .arg(given.curve.c, 7, 'f', 4)
                         .arg(given.elasticity, 10, 'f', 3)
                         .arg(isElasticityPlausible(given.elasticity) ? QString() : QStringLiteral(" (!)")));
    }
}

void describeBest(const Allocation &allocation, Terminal &terminal)
{
    if (allocation.bestSeats)
        terminal.say(QStringLiteral("Best of all sizes: %1 seats, profit %2")
                         .arg(*allocation.bestSeats, 0, 'f', 1)
                         .arg(inUnits(*allocation.bestProfit)));
    else
        terminal.say(QStringLiteral("More seats always bring more: they cost nothing"));
    if (allocation.flatSizes)
        terminal.say(QStringLiteral("From %1 to %2 seats the profit is within 1 % of the best")
                         .arg(allocation.flatSizes->first)
                         .arg(allocation.flatSizes->second));
}

void warn(const AllocationQuestion &question, const Allocation &allocation, Terminal &terminal)
{
    QStringList withdrawn;
    QStringList unlikely;
    for (std::size_t i = 0; i < question.items.size(); ++i) {
        if (allocation.items[i].isWithdrawn)
            withdrawn.append(question.items[i].name);
        if (!isElasticityPlausible(allocation.items[i].elasticity))
            unlikely.append(question.items[i].name);
    }
    if (!withdrawn.isEmpty())
        terminal.say(QStringLiteral("The model withdraws all effort from %1. Is what it would keep without anybody "
                                    "believable? A column min keeps seats there.")
                         .arg(withdrawn.join(QStringLiteral(", "))));
    if (!unlikely.isEmpty())
        terminal.say(QStringLiteral("(!) Unusual elasticity today: %1. Studies find %2 on average, %3 for visits to "
                                    "physicians (Albers, Mantrala & Sridhar 2010).")
                         .arg(unlikely.join(QStringLiteral(", ")))
                         .arg(usualElasticity)
                         .arg(pharmaElasticity));
}

} // namespace

void describeAllocation(const AllocationQuestion &question, const Allocation &allocation, Terminal &terminal)
{
    const bool isFree = question.calibration == Calibration::Free;
    terminal.say(isFree ? QStringLiteral("Curves: free, by least squares on all five answers; they may miss today")
                        : QStringLiteral("Curves: normalised, through the answers at nothing, today and saturation"));
    describeItems(question, allocation, terminal);
    terminal.say(QStringLiteral("%1 of %2 seats: profit %3, today %4 by the books")
                     .arg(allocation.seats)
                     .arg(question.seats)
                     .arg(inUnits(allocation.profit), inUnits(allocation.profitToday)));
    if (isFree)
        terminal.say(
            QStringLiteral("The curves themselves say %1 of today's seats").arg(inUnits(allocation.fittedToday)));
    terminal.say(QStringLiteral("No allocation of as many brings more than %1 (gap %2); found %3")
                     .arg(inUnits(allocation.bound), percent(allocation.gap()),
                         allocation.isGreedy ? QStringLiteral("greedily, as all curves are concave: it is the best")
                                             : QStringLiteral("by dynamic programming: it is the best")));
    describeBest(allocation, terminal);
    warn(question, allocation, terminal);
}

} // namespace headwater
