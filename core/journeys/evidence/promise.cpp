// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/evidence/promise.h"

#include "core/journeys/measures/stage_times.h"
#include "core/journeys/measures/stage_walk.h"
#include "core/journeys/measures/velocity.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace headwater {

namespace {

/// What all journeys in one stage have in common.
struct StagePromise {
    double winShare = 0;
    double expectedDays = 0;
    bool isPlanned = false;
    std::vector<std::size_t> required; ///< verifiers of this stage and those before
};

/// By stage: the median stay, in days.
QHash<StageId, double> usualDays(
    const EventColumns &columns, const CaseMask &mask, const JourneyContext &context, const Cancellation &cancellation)
{
    QHash<StageId, double> days;
    for (const StageTime &time : stageTimes(columns, mask, context, WorkingCalendar(), cancellation)) {
        const auto activity = columns.activities.find(time.stage);
        if (activity && time.visits > 0)
            days.insert(context.activityStage[*activity].id, time.time.median / millisecondsPerDay);
    }
    return days;
}

/// By stage; closing stages are not in it.
QHash<StageId, StagePromise> stagePromises(const VerifiedCases &verified, const EventColumns &columns,
    const CaseMask &mask, const JourneyContext &context, const std::vector<Outcome> &outcomes,
    const Cancellation &cancellation)
{
    QHash<StageId, StagePromise> promises;
    if (std::ranges::none_of(context.stages, [](const Stage &stage) { return stage.kind == StageKind::Open; }))
        return promises;
    const std::vector<StageOutcome> ends = stageOutcomes(stageChain(columns, mask, context, outcomes, cancellation));
    const QHash<StageId, double> usual = usualDays(columns, mask, context, cancellation);
    std::vector<std::size_t> required;
    for (const Stage &stage : context.stages) {
        if (stage.kind != StageKind::Open)
            continue;
        std::ranges::copy(verified.requiredFor(stage.id), std::back_inserter(required));
        const bool isPlanned = stage.expectedDays > 0;
        const double days = isPlanned ? static_cast<double>(stage.expectedDays) : usual.value(stage.id, 0);
        StagePromise promise { 0, days, isPlanned, required };
        for (const StageOutcome &end : ends) {
            const auto activity = columns.activities.find(end.from);
            const double decided = end.won + end.lost + end.noDecision;
            if (activity && context.activityStage[*activity].id == stage.id && decided > 0)
                promise.winShare = end.won / decided;
        }
        promises.insert(stage.id, promise);
    }
    return promises;
}

/// Since its last step into the stage it claims; where only the CRM tells of that stage, since its last step of all.
double daysInStage(const EventColumns &columns, const StageWalk &walk, CaseIndex journey, StageId stage, qint64 today)
{
    auto came = walk.lastStepIn(journey, stage);
    if (!came)
        came = walk.lastStep(journey);
    return came ? std::max(0.0, static_cast<double>(today - columns.time[*came]) / millisecondsPerDay) : 0;
}

} // namespace

PromisingJourney::Weakness PromisingJourney::weakness() const
{
    if (winShare <= evidence && winShare <= freshness)
        return Weakness::WinShare;
    return evidence <= freshness ? Weakness::Evidence : Weakness::Age;
}

std::vector<PromisingJourney> promisingJourneys(const VerifiedCases &verified, const EventColumns &columns,
    const CaseMask &mask, const JourneyContext &context, const std::vector<Outcome> &outcomes, qint64 today,
    const Cancellation &cancellation)
{
    const QHash<StageId, StagePromise> promises
        = stagePromises(verified, columns, mask, context, outcomes, cancellation);
    const StageWalk walk(columns, context);
    const Money usualValue = Money::of(velocityOf(columns, mask, context, outcomes, cancellation).meanWon.value_or(0));
    std::vector<PromisingJourney> journeys;
    forEachCase(mask, cancellation, [&](CaseIndex journey) {
        if (outcomes[journey] != Outcome::Open)
            return;
        const StageId stage = claimedStage(columns, context, journey);
        const auto promise = promises.constFind(stage);
        if (promise == promises.constEnd())
            return;
        PromisingJourney one;
        one.journey = journey;
        one.stage = stage;
        one.isValueKnown = columns.cases[journey].hasOpportunity && columns.cases[journey].value.cents > 0;
        one.value = one.isValueKnown ? columns.cases[journey].value : usualValue;
        one.winShare = promise->winShare;
        one.expectedDays = promise->expectedDays;
        one.isPlanned = promise->isPlanned;
        one.required = static_cast<int>(promise->required.size());
        one.verified = one.required - static_cast<int>(verified.missing(journey, promise->required).size());
        one.daysInStage = daysInStage(columns, walk, journey, stage, today);
        one.evidence = (1.0 + one.verified) / (1.0 + one.required);
        const bool isLate = one.expectedDays > 0 && one.daysInStage > one.expectedDays;
        one.freshness = isLate ? one.expectedDays / one.daysInStage : 1;
        one.score = one.value.inUnits() * one.winShare * one.evidence * one.freshness;
        journeys.push_back(one);
    });
    const auto rank = [](const PromisingJourney &one) {
        return std::tuple(-one.score, -one.winShare * one.evidence * one.freshness, one.daysInStage);
    };
    std::ranges::stable_sort(journeys, {}, rank);
    return journeys;
}

} // namespace headwater
