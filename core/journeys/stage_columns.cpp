// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/stage_columns.h"

#include "core/journeys/measures/stage_walk.h"

namespace headwater {

EventColumns stageColumns(const EventColumns &columns, const JourneyContext &context)
{
    const StageWalk walk(columns, context);
    if (!walk.hasStages())
        return columns;
    EventColumns stages;
    stages.futureFrom = columns.futureFrom;
    stages.cases = columns.cases;
    stages.caseNames = columns.caseNames;
    stages.activities = columns.activities;
    stages.channels = columns.channels;
    stages.actors = columns.actors;
    stages.accounts = columns.accounts;
    stages.stages = columns.stages;
    stages.firstEvent.reserve(columns.firstEvent.size());
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        walk.visitSteps(journey, [&](EventIndex event) {
            stages.activity.push_back(walk.step(event));
            stages.channel.push_back(columns.channel[event]);
            stages.actor.push_back(columns.actor[event]);
            stages.time.seconds.push_back(columns.time.seconds[event]);
            if (columns.time.hasMilliseconds())
                stages.time.milliseconds.push_back(columns.time.milliseconds[event]);
        });
        stages.firstEvent.push_back(static_cast<EventIndex>(stages.activity.size()));
    }
    return stages;
}

} // namespace headwater
