// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/journeys_view.h"

#include "core/journeys/stage_columns.h"

namespace headwater {

namespace {

template <typename... Tables> bool shareEverything(const Plan &a, const Plan &b, Tables... tables)
{
    return ((a.*tables).sharesEverythingWith(b.*tables) && ...);
}

bool giveWordsTheSameMeaning(const Plan &a, const Plan &b)
{
    return shareEverything(a, b, &Plan::stages, &Plan::aliases, &Plan::channels, &Plan::accounts, &Plan::segments,
        &Plan::territories, &Plan::people, &Plan::assignments, &Plan::seats);
}

void addContext(JourneysView &view, const SharedJourneys &earlier)
{
    if (earlier && earlier->columns == view.columns && giveWordsTheSameMeaning(earlier->plan, view.plan)) {
        view.context = earlier->context;
        view.outcomes = earlier->outcomes;
        return;
    }
    view.context = std::make_shared<const JourneyContext>(journeyContext(*view.columns, view.plan));
    view.outcomes = std::make_shared<const std::vector<Outcome>>(outcomesOf(*view.columns, *view.context));
}

void addVerified(JourneysView &view, const SharedJourneys &earlier)
{
    if (earlier && earlier->context == view.context && shareEverything(earlier->plan, view.plan, &Plan::verifiers)) {
        view.verified = earlier->verified;
        return;
    }
    view.verified = std::make_shared<const VerifiedCases>(
        verifiedCases(*view.columns, *view.context, view.plan.verifiers, *view.outcomes, lastEventAt(*view.columns)));
}

Result<> addSteps(JourneysView &view, const SharedJourneys &earlier, const Cancellation &cancellation)
{
    if (earlier && earlier->context == view.context && earlier->level == view.level) {
        view.steps = earlier->steps;
        view.allVariants = earlier->allVariants;
        return {};
    }
    const bool isEverything = view.level == JourneyLevel::Activities || !view.context->hasStages();
    view.steps = isEverything ? view.columns
                              : std::make_shared<const EventColumns>(stageColumns(*view.columns, *view.context));
    HEADWATER_TRY(Variants variants, variantsOf(*view.steps, cancellation));
    view.allVariants = std::make_shared<const Variants>(std::move(variants));
    return {};
}

/// What directly follows what depends on the level; everything else is asked of all events.
CaseMask maskOf(const JourneysView &view)
{
    JourneyFilter arcs;
    JourneyFilter others;
    for (const JourneyCondition &condition : view.filter.conditions)
        (std::holds_alternative<ArcCondition>(condition) ? arcs : others).conditions.push_back(condition);
    CaseMask mask = matchingCases({ *view.columns, *view.context, view.plan, view.allVariants.get() }, others);
    if (arcs.conditions.empty())
        return mask;
    const CaseMask along = matchingCases({ *view.steps, *view.context, view.plan, view.allVariants.get() }, arcs);
    for (std::size_t journey = 0; journey < mask.isIn.size(); ++journey)
        mask.isIn[journey] &= along.isIn[journey];
    return mask;
}

void addSpan(JourneysView &view)
{
    bool isFirst = true;
    for (CaseIndex journey = 0; journey < view.columns->caseCount(); ++journey) {
        if (!view.mask.contains(journey) || view.columns->length(journey) == 0)
            continue;
        const qint64 first = view.columns->time[view.columns->begin(journey)];
        const qint64 last = view.columns->time[view.columns->end(journey) - 1];
        view.firstAt = isFirst ? first : std::min(view.firstAt, first);
        view.lastAt = isFirst ? last : std::max(view.lastAt, last);
        isFirst = false;
    }
}

} // namespace

bool readsJourneysAlike(const Plan &a, const Plan &b)
{
    return giveWordsTheSameMeaning(a, b) && shareEverything(a, b, &Plan::verifiers);
}

Result<SharedJourneys> journeysView(const JourneysRequest &request, const Cancellation &cancellation)
{
    auto view = std::make_shared<JourneysView>();
    view->plan = request.plan;
    view->columns = request.columns;
    view->level = request.level;
    view->filter = request.filter;
    addContext(*view, request.earlier);
    addVerified(*view, request.earlier);
    HEADWATER_CHECK(addSteps(*view, request.earlier, cancellation));
    view->mask = maskOf(*view);
    view->verifiedShares = verifiedShares(*view->verified, *view->columns, view->mask, *view->context);
    HEADWATER_TRY(view->graph, journeyGraph(*view->steps, view->mask, cancellation));
    HEADWATER_TRY(view->variants, variantsOf(*view->steps, view->mask, cancellation));
    HEADWATER_TRY(
        view->paths, pathFigures(*view->steps, view->mask, view->graph, view->variants, *view->outcomes, cancellation));
    addSpan(*view);
    return SharedJourneys(std::move(view));
}

} // namespace headwater
