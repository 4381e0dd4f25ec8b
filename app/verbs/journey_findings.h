// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/evidence/promise.h"
#include "core/journeys/graph/journey_graph.h"
#include "core/journeys/graph/variants.h"
#include "core/journeys/loading/event_loader.h"
#include "core/journeys/measures/movement.h"
#include "core/journeys/measures/velocity.h"

namespace headwater {

/// What is found about some of the journeys.
struct JourneyFindings {
    std::int64_t cases = 0; ///< those without events included
    JourneyGraph graph;
    Variants variants;
    Funnel funnel;
    std::vector<bool> stepIsVerifiable; ///< by step of the funnel: its stage requires evidence
    std::vector<StageOutcome> outcomes;
    std::optional<double> noDecisionRate;
    Movement movement;
    Velocity velocity;
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

/// `window`: milliseconds for the funnel. Errors: Cancelled.
Result<JourneyFindings> findingsOf(
    const JourneyLog &log, const CaseMask &mask, std::optional<qint64> window, const Cancellation &cancellation);

} // namespace headwater
