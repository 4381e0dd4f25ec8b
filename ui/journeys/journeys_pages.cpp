// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/journeys_pages.h"

#include "ui/journeys/database/database_page.h"
#include "ui/journeys/effort/effort_page.h"
#include "ui/journeys/graph/graph_page.h"
#include "ui/journeys/pages/channels_page.h"
#include "ui/journeys/pages/forecast_page.h"
#include "ui/journeys/pages/funnel_page.h"
#include "ui/journeys/pages/stage_times_page.h"
#include "ui/journeys/pages/variants_page.h"
#include "ui/journeys/stages/stages_page.h"
#include "ui/journeys/verifiers/verifiers_page.h"

namespace headwater {

std::vector<JourneysPage *> makeJourneysPages(const PlanContext &context, JourneysModel &model, QWidget *parent)
{
    return {
        new GraphPage(context, model, parent),
        new FunnelPage(context, parent),
        new VariantsPage(context, model, parent),
        new StageTimesPage(context, parent),
        new ChannelsPage(context, parent),
        new StagesPage(context, parent),
        new VerifiersPage(context, parent),
        new ForecastPage(context, parent),
        new EffortPage(context, parent),
        new DatabasePage(context, parent),
    };
}

} // namespace headwater
