// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turnover/turnover_rates.h"

#include "core/base/period.h"
#include "core/turnover/survival_groups.h"

#include <algorithm>

namespace headwater {

namespace {

constexpr double monthsToAnniversary = 12;

/// Days that the stint has in common with those from `from` on.
double daysSince(QDate from, const Stint &stint)
{
    return std::max<double>(0, static_cast<double>(std::max(from, stint.seenFrom).daysTo(stint.until)));
}

} // namespace

TurnoverRates turnoverRates(const TurnoverHistory &history)
{
    TurnoverRates rates;
    if (history.isEmpty())
        return rates;
    QDate first = history.today;
    double days = 0;
    for (const Stint &stint : history.stints) {
        first = std::min(first, stint.seenFrom);
        days += daysSince(stint.seenFrom, stint);
    }
    if (days > 0) {
        rates.hazardPerYear = static_cast<double>(history.exits) * daysPerYear / days;
        rates.leftWithinYear = 1 - survivalOf(timedEmployments(history)).at(monthsToAnniversary);
    }
    if (history.hasSnapshots)
        return rates;
    rates.from = std::max(first, history.today.addYears(-1));
    double recentDays = 0;
    for (const Stint &stint : history.stints) {
        recentDays += daysSince(rates.from, stint);
        rates.leavers += stint.end == StintEnd::Left && stint.until > rates.from ? 1 : 0;
    }
    const auto length = static_cast<double>(rates.from.daysTo(history.today));
    if (length > 0)
        rates.averageHeadcount = recentDays / length;
    if (rates.from == history.today.addYears(-1) && rates.averageHeadcount > 0)
        rates.perHead = static_cast<double>(rates.leavers) / rates.averageHeadcount;
    return rates;
}

} // namespace headwater
