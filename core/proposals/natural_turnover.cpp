// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/natural_turnover.h"

#include "core/facts/moments.h"
#include "core/journeys/journey_context.h"
#include "core/turnover/history.h"

namespace headwater {

Result<std::optional<VacancyForecast>> naturalTurnover(const Plan &plan, const FactSource &facts,
    const EventColumns *columns, int quarters, const Cancellation &cancellation)
{
    QDate lastEvent;
    if (columns && columns->eventCount() > 0)
        lastEvent
            = QDate(1970, 1, 1).addDays(lastEventAt(*columns, journeyContext(*columns, plan)) / millisecondsInDay);
    HEADWATER_TRY(const TurnoverHistory history, turnoverHistory(plan, facts, lastEvent, cancellation));
    if (!history.today.isValid())
        return std::optional<VacancyForecast>();
    return std::optional(vacancyForecast(plan, hazardsOf(plan, history), history.today, quarters));
}

} // namespace headwater
