// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/view/captured_view.h"

#include "core/document/plan_document.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/plan_insights.h"
#include "ui/plan/view/view_parts.h"

namespace headwater {

namespace {
constexpr QLatin1StringView spaceKey("space");
} // namespace

ShownFigures figuresInSight(const PlanContext &context, const PlanInsights &insights)
{
    const bool isKnown = context.coverage.isGlanceCurrent() && context.coverage.glance();
    const CoverageFigures *coverage = isKnown ? &context.coverage.glance()->now : nullptr;
    if (!insights.isRefreshing())
        return figuresToKeep(insights.current().now, countsOf(insights.current().changes), coverage);
    // Those in the background are of an earlier plan, or of another scenario.
    const Workspace &workspace = context.document.workspace();
    const std::vector<Change> changes = changeList(workspace.baseline().plan, workspace.plan());
    return figuresToKeep(figuresOf(workspace.plan()), countsOf(changes), coverage);
}

ViewText viewInSight(const QString &spaceId, const Space &space, const Selection &selection)
{
    ViewText view;
    view.add(spaceKey, spaceId);
    view.add(space.viewState());
    addSelection(view, selection);
    return view;
}

StoryPage capturedView(
    const QString &spaceId, const Space &space, const PlanContext &context, const PlanInsights &insights)
{
    StoryPage page;
    page.name = space.viewTitle();
    page.view = viewInSight(spaceId, space, context.selection).toText();
    page.shown = figuresInSight(context, insights).toText();
    page.scenario = context.document.workspace().shown.value;
    page.captured = context.document.now().toLocalTime().date();
    return page;
}

QString spaceOf(const ViewText &view) { return view.value(spaceKey); }

} // namespace headwater
