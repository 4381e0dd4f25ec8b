// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/journeys/journey_context.h"
#include "core/plan/stages/stage_edits.h"

namespace headwater {

/// How usual a step is, and where in a journey it stands.
struct StepFigure {
    ActivityCode activity = 0; ///< stands for its stage, as JourneyContext::stepOf
    std::int64_t cases = 0; ///< in which it happens
    double place = 0; ///< median of its first place in them, counted in events from 0
};

/// One for each activity that happens, a stage of several spellings once; by code. O(events). Errors: Cancelled.
Result<std::vector<StepFigure>> stepFigures(
    const EventColumns &columns, const JourneyContext &context, const Cancellation &cancellation = {});

/// Which activities of a log could be stages: of those that are none yet and that at least a tenth of the journeys
/// come to the eight most usual, and every one that ends journeys by its words, however rare. In the order of their
/// places, what ends journeys last; each says before which open stage of the plan it comes. `kinds` tells by activity
/// code what the words of each mean.
std::vector<StageName> proposedStages(std::span<const StepFigure> figures, const EventColumns &columns,
    const JourneyContext &context, std::span<const StageKind> kinds);

} // namespace headwater
