// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/journeys_view.h"

#include "core/journeys/stage_columns.h"

#include <algorithm>

namespace headwater {

namespace {

template <typename... Tables> bool shareEverything(const Plan &a, const Plan &b, Tables... tables)
{
    return ((a.*tables).sharesEverythingWith(b.*tables) && ...);
}

void addContext(JourneysView &view, const SharedJourneys &earlier)
{
    if (earlier && earlier->columns == view.columns && readsJourneysAlike(earlier->plan, view.plan)) {
        view.context = earlier->context;
        view.outcomes = earlier->outcomes;
        return;
    }
    view.context = std::make_shared<const JourneyContext>(journeyContext(*view.columns, view.plan));
    view.outcomes = std::make_shared<const std::vector<Outcome>>(outcomesOf(*view.columns, *view.context));
}

void addVerified(JourneysView &view, const SharedJourneys &earlier)
{
    if (earlier && earlier->context == view.context) {
        view.verified = earlier->verified;
        return;
    }
    view.verified = std::make_shared<const VerifiedCases>(verifiedCases(
        *view.columns, *view.context, view.plan.verifiers, *view.outcomes, lastEventAt(*view.columns, *view.context)));
}

bool asksForVariantsOf(const JourneyFilter &filter, JourneyLevel level)
{
    return std::any_of(filter.conditions.begin(), filter.conditions.end(), [level](const JourneyCondition &condition) {
        const auto *variants = std::get_if<VariantCondition>(&condition);
        return variants && variants->level == level;
    });
}

SharedColumns stepsOf(const JourneysView &view, JourneyLevel level)
{
    const bool isEverything = level == JourneyLevel::Activities || !view.context->hasStages();
    return isEverything ? view.columns
                        : std::make_shared<const EventColumns>(stageColumns(*view.columns, *view.context));
}

Result<std::shared_ptr<const Variants>> sharedVariants(const EventColumns &steps, const Cancellation &cancellation)
{
    HEADWATER_TRY(Variants variants, variantsOf(steps, cancellation));
    return std::make_shared<const Variants>(std::move(variants));
}

Result<> addSteps(JourneysView &view, const SharedJourneys &earlier, const Cancellation &cancellation)
{
    const bool holds = earlier && earlier->context == view.context;
    if (holds) {
        const bool isOther = earlier->level != view.level;
        view.steps = isOther ? nullptr : earlier->steps;
        view.allVariants = isOther ? earlier->otherVariants : earlier->allVariants;
        view.otherVariants = isOther ? earlier->allVariants : earlier->otherVariants;
    }
    if (!view.steps)
        view.steps = stepsOf(view, view.level);
    if (!view.allVariants) {
        HEADWATER_TRY(view.allVariants, sharedVariants(*view.steps, cancellation));
    }
    const JourneyLevel other = view.level == JourneyLevel::Stages ? JourneyLevel::Activities : JourneyLevel::Stages;
    if (!view.otherVariants && asksForVariantsOf(view.filter, other)) {
        HEADWATER_TRY(view.otherVariants, sharedVariants(*stepsOf(view, other), cancellation));
    }
    return {};
}

/// Every condition keeps the level it was made at, so that looking closer does not count other journeys.
CaseMask maskOf(const JourneysView &view)
{
    const bool isOfStages = view.level == JourneyLevel::Stages;
    return matchingCases(
        { *view.columns, *view.context, view.plan, (isOfStages ? view.otherVariants : view.allVariants).get(),
            (isOfStages ? view.allVariants : view.otherVariants).get() },
        view.filter);
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

JourneyLevel levelOf(const JourneysView &view)
{
    return view.context->hasStages() ? view.level : JourneyLevel::Activities;
}

bool readsJourneysAlike(const Plan &a, const Plan &b)
{
    return shareEverything(a, b, &Plan::stages, &Plan::aliases, &Plan::channels, &Plan::accounts, &Plan::segments,
        &Plan::territories, &Plan::people, &Plan::assignments, &Plan::seats, &Plan::verifiers);
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
