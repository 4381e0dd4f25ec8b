// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/case_mask.h"
#include "core/journeys/graph/time_summary.h"
#include "core/journeys/journey_context.h"
#include "core/journeys/measures/working_calendar.h"

namespace headwater {

/// How long journeys stay in one stage (or, in a log without stages, at one activity).
struct StageTime {
    QString stage;
    std::int64_t visits = 0; ///< that ended
    std::int64_t stillThere = 0; ///< journeys that have not gone on; not in the times
    TimeSummary time; ///< working milliseconds of the visits that ended
    double lowest = 0; ///< the box: shortest, first and third quartile, longest
    double quarter = 0;
    double threeQuarters = 0;
    double longest = 0;
    bool operator==(const StageTime &) const = default;
};

/// A visit begins with an event that is the name of a stage and ends with the next such event. Repeats of the same
/// stage are visits of their own. In the order of the stages; of activities: most visits first.
std::vector<StageTime> stageTimes(const EventColumns &columns, const CaseMask &mask, const JourneyContext &context,
    const WorkingCalendar &calendar, const Cancellation &cancellation = {});

/// An open journey in the open stage (in a log without stages: at the activity) that it came to last.
struct WaitingJourney {
    CaseIndex journey = 0;
    ActivityCode step = 0;
    qint64 waited = 0; ///< working milliseconds until today
    bool operator==(const WaitingJourney &) const = default;
};

/// Rising by case. `outcomes`: one entry a case; `today` in milliseconds since 1970 UTC.
std::vector<WaitingJourney> waitingJourneys(const EventColumns &columns, const CaseMask &mask,
    const JourneyContext &context, const std::vector<Outcome> &outcomes, const WorkingCalendar &calendar, qint64 today,
    const Cancellation &cancellation = {});

} // namespace headwater
