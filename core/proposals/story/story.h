// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/workspace.h"

#include <vector>

namespace headwater {

/// The pages in their order. What a plan file says of positions may be anything: pages of the same one stand as they
/// were made.
std::vector<StoryPage> storyOf(const Workspace &workspace);

// Edits of the workspace: pages belong to the plan, so they are changed in the baseline, which every scenario follows.

/// Behind all others; its id and position are given. Errors: InvalidInput (no name, or no view).
Result<Workspace> withPageAdded(Workspace workspace, StoryPage page);
/// Other words for a page. Errors: NotFound, InvalidInput (no name).
Result<Workspace> withPageWorded(Workspace workspace, StoryPageId page, const QString &name, const QString &caption);
/// The page shows what `captured` shows; its words and its place stay. Errors: NotFound, InvalidInput (no view).
Result<Workspace> withPageCapturedAgain(Workspace workspace, StoryPageId page, const StoryPage &captured);
/// To that place among the pages, 0 = first; past the end is the last. Errors: NotFound.
Result<Workspace> withPageMoved(Workspace workspace, StoryPageId page, std::size_t place);
/// Errors: NotFound.
Result<Workspace> withPagesRemoved(Workspace workspace, const std::vector<StoryPageId> &pages);

/// The scenario that a page or an entry is about; nullptr when it is gone or in the bin.
const Scenario *scenarioOf(const Workspace &workspace, std::int64_t number);

} // namespace headwater
