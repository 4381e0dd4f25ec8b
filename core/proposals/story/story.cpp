// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/story/story.h"

#include "core/plan/difference.h"
#include "core/plan/edits.h"

#include <algorithm>
#include <utility>

namespace headwater {

namespace {

Result<StoryPage> pageOf(const Workspace &workspace, StoryPageId id)
{
    const StoryPage *page = workspace.baseline().plan.storyPages.find(id);
    if (!page)
        return failure(Error::Kind::NotFound, QStringLiteral("page %1").arg(id.value));
    return *page;
}

/// The page into the baseline: under a number that no scenario has, when it is new.
Result<Workspace> withPage(Workspace workspace, StoryPage page)
{
    page.name = page.name.trimmed();
    if (page.view.isEmpty())
        return failure(Error::Kind::InvalidInput, QStringLiteral("story_page.view"));
    HEADWATER_TRY(Plan plan, withRow(withIdsReserved(workspace.baseline().plan, workspace), std::move(page)));
    return withPlan(std::move(workspace), baselineId, std::move(plan));
}

} // namespace

std::vector<StoryPage> storyOf(const Workspace &workspace)
{
    const CowTable<StoryPage> &pages = workspace.baseline().plan.storyPages;
    std::vector<StoryPage> ordered(pages.begin(), pages.end());
    std::stable_sort(
        ordered.begin(), ordered.end(), [](const StoryPage &a, const StoryPage &b) { return a.position < b.position; });
    return ordered;
}

Result<Workspace> withPageAdded(Workspace workspace, StoryPage page)
{
    const std::vector<StoryPage> pages = storyOf(workspace);
    page.id = {};
    page.position = pages.empty() ? 1 : pages.back().position + 1;
    return withPage(std::move(workspace), std::move(page));
}

Result<Workspace> withPageWorded(Workspace workspace, StoryPageId id, const QString &name, const QString &caption)
{
    HEADWATER_TRY(StoryPage page, pageOf(workspace, id));
    page.name = name;
    page.caption = caption.trimmed();
    return withPage(std::move(workspace), std::move(page));
}

Result<Workspace> withPageCapturedAgain(Workspace workspace, StoryPageId id, const StoryPage &captured)
{
    HEADWATER_TRY(StoryPage page, pageOf(workspace, id));
    page.view = captured.view;
    page.shown = captured.shown;
    page.scenario = captured.scenario;
    page.captured = captured.captured;
    return withPage(std::move(workspace), std::move(page));
}

Result<Workspace> withPageMoved(Workspace workspace, StoryPageId id, std::size_t place)
{
    HEADWATER_TRY(const StoryPage moved, pageOf(workspace, id));
    std::vector<StoryPage> pages = storyOf(workspace);
    pages.erase(std::find(pages.begin(), pages.end(), moved));
    pages.insert(pages.begin() + static_cast<std::ptrdiff_t>(std::min(place, pages.size())), moved);
    Plan plan = workspace.baseline().plan;
    {
        auto editor = plan.storyPages.edit();
        for (std::size_t i = 0; i < pages.size(); ++i) {
            const auto position = static_cast<std::int64_t>(i) + 1;
            if (std::exchange(pages[i].position, position) != position)
                editor.put(pages[i]);
        }
    }
    return withPlan(std::move(workspace), baselineId, std::move(plan));
}

Result<Workspace> withPagesRemoved(Workspace workspace, const std::vector<StoryPageId> &pages)
{
    Plan plan = workspace.baseline().plan;
    for (const StoryPageId page : pages) {
        HEADWATER_TRY(plan, withRowRemoved<StoryPage>(std::move(plan), page));
    }
    return withPlan(std::move(workspace), baselineId, std::move(plan));
}

const Scenario *scenarioOf(const Workspace &workspace, std::int64_t number)
{
    const Scenario *scenario = workspace.scenarios.find(ScenarioId { number });
    return scenario && !scenario->inBin ? scenario : nullptr;
}

} // namespace headwater
