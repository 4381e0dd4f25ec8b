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

ShownFigures figuresInSight(const PlanContext &context, const Insights &insights)
{
    const bool isKnown = context.coverage.isGlanceCurrent() && context.coverage.glance();
    return figuresToKeep(insights.now, countsOf(insights.changes), isKnown ? &context.coverage.glance()->now : nullptr);
}

StoryPage capturedView(const QString &spaceId, const Space &space, const PlanContext &context, const Insights &insights)
{
    ViewText view;
    view.add(spaceKey, spaceId);
    view.add(space.viewState());
    addSelection(view, context.selection);
    StoryPage page;
    page.name = space.viewTitle();
    page.view = view.toText();
    page.shown = figuresInSight(context, insights).toText();
    page.scenario = context.document.workspace().shown.value;
    page.captured = context.document.now().toLocalTime().date();
    return page;
}

QString spaceOf(const ViewText &view) { return view.value(spaceKey); }

} // namespace headwater
