// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/journeys_pages.h"

#include "ui/journeys/graph/graph_page.h"

namespace headwater {

std::vector<JourneysPage *> makeJourneysPages(const PlanContext &context, JourneysModel &model, QWidget *parent)
{
    return {
        new GraphPage(context, model, parent),
    };
}

} // namespace headwater
