// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/rows.h"
#include "core/proposals/story/shown_figures.h"
#include "ui/plan/space.h"

namespace headwater {

class PlanInsights;

/// The figures of the shown scenario as it is now, as a page keeps them; those of coverage where they are known.
ShownFigures figuresInSight(const PlanContext &context, const PlanInsights &insights);

/// The view of the space and what is selected. `spaceId`: as spaceOffers() names it.
ViewText viewInSight(const QString &spaceId, const Space &space, const Selection &selection);
/// The same with the figures in sight, as a page without id and caption.
StoryPage capturedView(
    const QString &spaceId, const Space &space, const PlanContext &context, const PlanInsights &insights);

/// The space of a captured view; empty where it names none.
QString spaceOf(const ViewText &view);

} // namespace headwater
