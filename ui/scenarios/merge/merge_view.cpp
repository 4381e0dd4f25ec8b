// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/merge/merge_view.h"

#include "core/document/read_workspace.h"

#include <QFileInfo>

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
    return view;
}

} // namespace headwater
