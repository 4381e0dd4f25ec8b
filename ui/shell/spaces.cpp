// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/spaces.h"

#include "ui/journeys/journeys_space.h"
#include "ui/organisation/organisation_space.h"

namespace headwater {

std::vector<Space *> makeSpaces(PlanContext context, QWidget *parent)
{
    return {
        new OrganisationSpace(context, parent),
        new JourneysSpace(context, parent),
    };
}

} // namespace headwater
