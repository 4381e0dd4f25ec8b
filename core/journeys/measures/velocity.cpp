// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/measures/velocity.h"

#include "core/journeys/graph/time_summary.h"
#include "core/journeys/measures/stage_walk.h"

#include <cmath>

namespace headwater {

std::optional<double> Velocity::winRate() const
{
    return journeys > 0 ? std::optional(static_cast<double>(won) / static_cast<double>(journeys)) : std::nullopt;
}

std::optional<double> Velocity::perDay() const
{
    if (!meanWon || !cycleDays || !(*cycleDays > 0))
        return std::nullopt;
    return static_cast<double>(won) * *meanWon / *cycleDays; // journeys x win rate = won
}

Velocity velocityOf(const EventColumns &columns, const CaseMask &mask, const JourneyContext &context,
    const std::vector<Outcome> &outcomes, const Cancellation &cancellation)
{
    const StageWalk walk(columns, context);
    Velocity velocity;
    Money wonValue;
    std::int64_t valued = 0;
    qint64 cycles = 0;
    std::int64_t timed = 0;
    forEachCase(mask, cancellation, [&](CaseIndex journey) {
        if (outcomes[journey] == Outcome::Open) {
            ++velocity.open;
            return;
        }
        ++velocity.journeys;
        if (outcomes[journey] == Outcome::Won) {
            ++velocity.won;
            wonValue += columns.cases[journey].value;
            valued += columns.cases[journey].value > Money {};
        }
        if (columns.length(journey) > 0) {
            ++timed;
            cycles += columns.time[walk.closingEvent(journey)] - columns.time[columns.begin(journey)];
        }
    });
    if (valued > 0)
        velocity.meanWon = wonValue.inUnits() / static_cast<double>(valued);
    if (timed > 0)
        velocity.cycleDays = static_cast<double>(cycles) / static_cast<double>(timed) / millisecondsPerDay;
    return velocity;
}

CaseMask closedWithin(const EventColumns &columns, CaseMask mask, const JourneyContext &context,
    const std::vector<Outcome> &outcomes, qint64 from, qint64 to, const Cancellation &cancellation)
{
    const StageWalk walk(columns, context);
    forEachCase(mask, cancellation, [&](CaseIndex journey) {
        const bool hasEnded = outcomes[journey] != Outcome::Open && columns.length(journey) > 0;
        const qint64 ended = hasEnded ? columns.time[walk.closingEvent(journey)] : 0;
        mask.isIn[journey] = hasEnded && ended >= from && ended < to;
    });
    return mask;
}

std::optional<VelocityChange> velocityChange(const Velocity &before, const Velocity &after)
{
    if (!(before.perDay() > 0.0) || !(after.perDay() > 0.0)) // nothing is less than 0, too
        return std::nullopt;
    const auto ratio = [](double was, double is) { return std::log(is / was); };
    return VelocityChange { ratio(static_cast<double>(before.journeys), static_cast<double>(after.journeys)),
        ratio(*before.winRate(), *after.winRate()), ratio(*before.meanWon, *after.meanWon),
        -ratio(*before.cycleDays, *after.cycleDays) };
}

} // namespace headwater
