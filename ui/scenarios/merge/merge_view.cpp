// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/merge/merge_view.h"

#include "core/document/read_workspace.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

namespace headwater {

namespace {

Result<Workspace> workspaceIn(const QString &path)
{
    Result<Workspace> held = readWorkspace(path);
    if (!held)
        return failure(held.error().kind, QFileInfo(path).fileName());
    return held;
}

Result<SharedMergeSources> read(const MergeFiles &files)
{
    auto sources = std::make_shared<MergeSources>();
    sources->files = files;
    HEADWATER_TRY(sources->base, workspaceIn(files.base));
    HEADWATER_TRY(sources->theirs, workspaceIn(files.theirs));
    return SharedMergeSources(std::move(sources));
}

/// What comes with the baseline is told once.
std::vector<std::pair<QString, int>> changedElsewhere(const MergeView &view)
{
    std::set<std::pair<QString, std::int64_t>> told;
    for (const ListedChange &listed : *view.incoming)
        told.emplace(listed.change.table, listed.change.id);
    std::vector<std::pair<QString, int>> elsewhere;
    for (const Scenario &scenario : view.mine.scenarios) {
        const Scenario *merged = view.merge.workspace.scenarios.find(scenario.id);
        if (scenario.id == view.mine.shown || !merged || merged->plan == scenario.plan)
            continue;
        const std::vector<Change> changes = changeList(scenario.plan, merged->plan);
        const auto rows = std::ranges::count_if(changes, [&](const Change &change) {
            return !told.contains({ change.table, change.id });
        });
        if (rows > 0)
            elsewhere.emplace_back(scenario.name, static_cast<int>(rows));
    }
    return elsewhere;
}

} // namespace

Result<MergeView> mergeViewOf(const MergeQuestion &question, const Cancellation &cancellation)
{
    MergeView view;
    view.sources = question.sources;
    view.mine = question.mine;
    if (!view.sources || view.sources->files != question.files) {
        HEADWATER_TRY(view.sources, read(question.files));
    }
    if (cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, {});
    HEADWATER_TRY(
        view.merge, mergeWorkspaces(view.sources->base, question.mine, view.sources->theirs, question.choices));
    const Scenario *merged = view.merge.workspace.scenarios.find(question.mine.shown);
    view.incoming = std::make_shared<const std::vector<ListedChange>>(
        merged ? listedChanges(question.mine.plan(), merged->plan) : std::vector<ListedChange>());
    view.elsewhere = changedElsewhere(view);
    return view;
}

} // namespace headwater
