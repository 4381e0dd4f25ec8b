// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/proposals/merge/workspace_merge.h"
#include "ui/scenarios/changes/changes_model.h"

namespace headwater {

/// The two files that are merged into the open plan.
struct MergeFiles {
    QString base; ///< what both began with
    QString theirs;
    bool areChosen() const { return !base.isEmpty() && !theirs.isEmpty(); }
    bool operator==(const MergeFiles &) const = default;
};

/// What they hold; read once.
struct MergeSources {
    MergeFiles files;
    Workspace base;
    Workspace theirs;
};
using SharedMergeSources = std::shared_ptr<const MergeSources>;

struct MergeQuestion {
    MergeFiles files;
    SharedMergeSources sources; ///< null, or of other files: they have to be read first
    Workspace mine;
    WorkspaceChoices choices;
};

/// A merge as it stands. A value made in a job.
struct MergeView {
    SharedMergeSources sources;
    Workspace mine;
    WorkspaceMerge merge;
    SharedChanges incoming; ///< what it changes in the scenario that is shown
    /// Other scenarios of mine and how many rows it changes in each, those left out that it changes in the shown one.
    std::vector<std::pair<QString, int>> elsewhere;
};

/// Reads what has to be read, and merges. Errors: those of opening a plan (detail: which file), of mergeWorkspaces().
Result<MergeView> mergeViewOf(const MergeQuestion &question, const Cancellation &cancellation);

} // namespace headwater
