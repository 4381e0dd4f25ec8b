// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/rows.h"
#include "core/proposals/story/shown_figures.h"
#include "ui/plan/space.h"

namespace headwater {

struct Insights;

/// The figures of the shown scenario as a page keeps them; those of coverage where they are of the plan as it is now.
ShownFigures figuresInSight(const PlanContext &context, const Insights &insights);

/// The view of the space, what is selected and the figures in sight, as a page without id and caption. `spaceId`: as
/// spaceOffers() names it.
StoryPage capturedView(
    const QString &spaceId, const Space &space, const PlanContext &context, const Insights &insights);

/// The space of a captured view; empty where it names none.
QString spaceOf(const ViewText &view);

} // namespace headwater
