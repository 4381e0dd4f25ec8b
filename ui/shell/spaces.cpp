// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/spaces.h"

#include "ui/assumptions/assumptions_space.h"
#include "ui/coverage/coverage_space.h"
#include "ui/journeys/journeys_space.h"
#include "ui/organisation/organisation_space.h"
#include "ui/review/review_space.h"
#include "ui/scenarios/scenarios_space.h"
#include "ui/vacancies/vacancies_space.h"

namespace headwater {

namespace {

template <typename Made> SpaceOffer offer()
{
    return { Made::spaceTitle(), Made::spaceIcon(),
        [](const PlanContext &context, QWidget *parent) -> Space * { return new Made(context, parent); } };
}

} // namespace

std::vector<SpaceOffer> spaceOffers()
{
    return { offer<VacanciesSpace>(), offer<OrganisationSpace>(), offer<CoverageSpace>(), offer<JourneysSpace>(),
        offer<ScenariosSpace>(), offer<ReviewSpace>(), offer<AssumptionsSpace>() };
}

} // namespace headwater
