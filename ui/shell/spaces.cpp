// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/spaces.h"

#include "ui/assumptions/assumptions_space.h"
#include "ui/coverage/coverage_space.h"
#include "ui/journeys/journeys_space.h"
#include "ui/organisation/organisation_space.h"
#include "ui/proposals/story/proposal_space.h"
#include "ui/review/review_space.h"
#include "ui/scenarios/scenarios_space.h"
#include "ui/vacancies/vacancies_space.h"

namespace headwater {

namespace {

template <typename Made> SpaceOffer offer(const char *id)
{
    return { QString::fromLatin1(id), Made::spaceTitle(), Made::spaceIcon(),
        [](const PlanContext &context, QWidget *parent) -> Space * { return new Made(context, parent); } };
}

/// It shows views of all others.
SpaceOffer proposalOffer(const std::vector<SpaceOffer> &others)
{
    return { QStringLiteral("proposal"), ProposalSpace::spaceTitle(), ProposalSpace::spaceIcon(),
        [others](const PlanContext &context, QWidget *parent) -> Space * {
            return new ProposalSpace(context, others, parent);
        } };
}

} // namespace

std::vector<SpaceOffer> spaceOffers()
{
    std::vector<SpaceOffer> offers { offer<VacanciesSpace>("vacancies"), offer<OrganisationSpace>("organisation"),
        offer<CoverageSpace>("coverage"), offer<JourneysSpace>("journeys"), offer<ScenariosSpace>("scenarios"),
        offer<ReviewSpace>("review"), offer<AssumptionsSpace>("assumptions") };
    offers.insert(offers.end() - 2, proposalOffer(offers)); // between scenarios and review
    return offers;
}

} // namespace headwater
