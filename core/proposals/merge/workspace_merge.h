// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/workspace.h"
#include "core/proposals/merge/merge.h"
#include "core/proposals/merge/merged_imports.h"
#include "core/proposals/merge/scenario_numbers.h"

#include <QStringList>

namespace headwater {

/// A conflict and the scenario in which it came up; one that the baseline has, too, is told of there alone.
struct ScenarioConflict {
    ScenarioId scenario;
    QString scenarioName;
    MergeConflict conflict;
};

struct ScenarioViolation {
    QString scenarioName;
    Violation violation;
};

/// What people decided, scenario by scenario; a scenario follows the baseline where nothing is said of it.
struct WorkspaceChoices {
    std::map<std::pair<ScenarioId, MergeConflict::Key>, MergeSide> single;
    std::optional<MergeSide> rule;
};

/// Two people's copies of one plan file, with all their scenarios, as one.
struct WorkspaceMerge {
    Workspace workspace; ///< mine with what theirs changed
    std::vector<ScenarioConflict> conflicts;
    std::vector<ScenarioViolation> broken;
    std::vector<AddedAlike> alike;
    QStringList added; ///< scenarios of theirs that mine does not have, as they are called now
    QStringList keptDeleted; ///< scenarios that theirs deleted or does not have; they stay
    QStringList leftOut; ///< scenarios of a slice that break rules together with what lies outside of it
    std::vector<RowWithoutScenario> loose; ///< rows of theirs that named a scenario that is not here

    std::vector<ImportBatch> imports; ///< of theirs, whose facts are still to be handed over (merged_imports.h)
    std::vector<ImportBatch> switched; ///< imports that theirs alone switched off, or on again

    bool isDecided() const;
};

/// A scenario is the same in two files when number and moment of creation are, else when name is; the baseline is the
/// baseline. Scenarios that only theirs has are added, and so are those that mine threw away and theirs worked on;
/// those that theirs deleted stay; versions are not merged. When theirs is a slice, what lies outside of it counts as
/// unchanged, and a version made in it is completed by what lay outside. Pages, notes and reviews of theirs go on
/// naming the scenarios that they named, whatever numbers these have here. Errors: InvalidInput when the three are not
/// copies of one plan; NotFound when the base has not the territory of the slice; else of a scenario that cannot
/// follow.
Result<WorkspaceMerge> mergeWorkspaces(
    const Workspace &base, const Workspace &mine, const Workspace &theirs, const WorkspaceChoices &choices = {});

} // namespace headwater
