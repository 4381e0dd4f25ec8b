// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <span>

/// The stages of the journey: their order, their names and what the log calls them.
namespace headwater {

/// Along the journey; stages at the same place stand as they were made.
std::vector<Stage> stagesInOrder(const Plan &plan);

struct StageName {
    QString name;
    StageKind kind = StageKind::Open;
    StageId before {}; ///< an open one stands right before this one
    bool operator==(const StageName &) const = default;
};

/// A new stage: an open one stands behind the last open one unless it says before which, one that ends journeys behind
/// all.
/// Errors: Incomplete (no name), Duplicate (letter case and outer blanks aside).
Result<Plan> withStageAdded(Plan plan, const StageName &stage);

/// New stages behind those there are, in this order. Errors: as withStageAdded.
Result<Plan> withStagesAdded(Plan plan, std::span<const StageName> stages);

/// Another name. Work, verifiers and handovers stay with the stage; events and opportunities, which are facts and keep
/// their words, are understood by the earlier name as well (an alias). Errors: NotFound, Incomplete, Duplicate.
Result<Plan> withStageRenamed(Plan plan, StageId id, const QString &name);

/// The stage stands so many places later (earlier below 0), as far as there are places. Errors: NotFound.
Result<Plan> withStageMoved(Plan plan, StageId id, int places);

/// Without the stage and its earlier names. Errors: NotFound, StillInUse (work, a verifier or a handover is there).
Result<Plan> withStageRemoved(Plan plan, StageId id);

} // namespace headwater
