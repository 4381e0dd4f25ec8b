// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/journey/options.h"
#include "core/journeys/evidence/promise.h"
#include "core/journeys/graph/journey_graph.h"
#include "core/journeys/graph/variants.h"
#include "core/journeys/loading/event_loader.h"
#include "core/journeys/measures/end_reasons.h"
#include "core/journeys/measures/movement.h"
#include "core/journeys/measures/stage_times.h"
#include "core/journeys/measures/velocity.h"

namespace headwater {

/// Velocity of the journeys that closed in one period and in another, and why it changed.
struct VelocityComparison {
    NamedPeriod beforeIn;
    NamedPeriod afterIn;
    Velocity before;
    Velocity after;
    std::optional<VelocityChange> change; ///< none where one of them is not known
};

/// What is found about some of the journeys.
struct JourneyFindings {
    std::int64_t cases = 0; ///< those without events included
    JourneyGraph graph;
    Variants variants;
    Funnel funnel;
    std::vector<bool> stepIsVerifiable; ///< by step of the funnel: its stage requires evidence
    std::vector<StageOutcome> outcomes;
    std::optional<double> noDecisionRate;
    std::vector<EndReason> endReasons;
    Movement movement;
    Velocity velocity;
    std::optional<VelocityComparison> comparison; ///< where periods are compared
    std::vector<StageTime> stageTimes;
    double stageDay = 0; ///< milliseconds of a day of these times: a working day's, or 24 hours
    std::vector<PromisingJourney> promising;
};

/// The journeys of a plan, ready to be asked. Stays where it is: findings refer to its columns.
struct JourneyLog {
    Plan plan;
    LoadedJourneys loaded;
    JourneyContext context;
    std::vector<Outcome> outcomes;
    VerifiedCases verified;
    qint64 lastEvent = 0; ///< stands for today, so that the same file gives the same answer on every day
};

JourneyLog journeyLog(Plan plan, LoadedJourneys loaded);

/// Errors: Cancelled.
Result<JourneyFindings> findingsOf(
    const JourneyLog &log, const CaseMask &mask, const JourneyOptions &options, const Cancellation &cancellation);

} // namespace headwater
