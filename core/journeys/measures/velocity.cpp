// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/measures/velocity.h"

#include "core/journeys/graph/time_summary.h"
#include "core/journeys/measures/stage_walk.h"

#include <cmath>

namespace headwater {

double Velocity::perDay() const
{
    return cycleDays > 0 ? static_cast<double>(journeys) * winRate * meanWon / cycleDays : 0;
}

Velocity velocityOf(const EventColumns &columns, const CaseMask &mask, const JourneyContext &context,
    const std::vector<Outcome> &outcomes)
{
    const StageWalk walk(columns, context);
    Velocity velocity;
    Money wonValue;
    qint64 cycles = 0;
    std::int64_t timed = 0;
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        if (!mask.contains(journey))
            continue;
        if (outcomes[journey] == Outcome::Open) {
            ++velocity.open;
            continue;
        }
        ++velocity.journeys;
        if (outcomes[journey] == Outcome::Won) {
            ++velocity.won;
            wonValue += columns.cases[journey].value;
        }
        if (columns.length(journey) > 0) {
            ++timed;
            cycles += columns.time[walk.closingEvent(journey)] - columns.time[columns.begin(journey)];
        }
    }
    if (velocity.journeys > 0)
        velocity.winRate = static_cast<double>(velocity.won) / static_cast<double>(velocity.journeys);
    if (velocity.won > 0)
        velocity.meanWon = wonValue.inUnits() / static_cast<double>(velocity.won);
    if (timed > 0)
        velocity.cycleDays = static_cast<double>(cycles) / static_cast<double>(timed) / millisecondsPerDay;
    return velocity;
}

std::optional<VelocityChange> velocityChange(const Velocity &before, const Velocity &after)
{
    if (!(before.perDay() > 0) || !(after.perDay() > 0))
        return std::nullopt;
    const auto ratio = [](double was, double is) { return std::log(is / was); };
    return VelocityChange { ratio(static_cast<double>(before.journeys), static_cast<double>(after.journeys)),
        ratio(before.winRate, after.winRate), ratio(before.meanWon, after.meanWon),
        -ratio(before.cycleDays, after.cycleDays) };
}

} // namespace headwater
