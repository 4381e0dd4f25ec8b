// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/journey_context.h"

#include "core/base/name_key.h"
#include "core/base/record_id.h"
#include "core/journeys/measures/stage_walk.h"
#include "core/plan/stages/stage_edits.h"
#include "core/plan/stages/stage_names.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace headwater {

namespace {

/// What to do for each text of a pool, by code.
template <typename Value, typename Find> std::vector<Value> forEachText(const TextPool &pool, Find find)
{
    std::vector<Value> values;
    values.reserve(pool.size());
    for (std::uint32_t code = 0; code < pool.size(); ++code)
        values.push_back(find(nameKey(pool.text(code))));
    return values;
}

/// By activity: whether it is evidence; what is a stage as well is a step.
std::vector<std::uint8_t> evidenceOf(
    const TextPool &activities, const std::vector<JourneyContext::StageInfo> &stages, const Plan &plan)
{
    QSet<QString> texts;
    for (const Verifier &verifier : plan.verifiers)
        texts.insert(nameKey(verifier.text));
    std::vector<std::uint8_t> isEvidence(activities.size(), 0);
    for (std::uint32_t code = 0; code < activities.size() && !texts.isEmpty(); ++code)
        isEvidence[code] = !stages[code].id.isValid() && texts.contains(nameKey(activities.text(code)));
    return isEvidence;
}

/// By activity: the first one that names the same stage, or itself.
std::vector<ActivityCode> stepsOf(const std::vector<JourneyContext::StageInfo> &activityStage)
{
    QHash<StageId, ActivityCode> first;
    std::vector<ActivityCode> steps;
    steps.reserve(activityStage.size());
    for (const JourneyContext::StageInfo &stage : activityStage) {
        const auto activity = static_cast<ActivityCode>(steps.size());
        if (stage.id.isValid() && !first.contains(stage.id))
            first.insert(stage.id, activity);
        steps.push_back(first.value(stage.id, activity));
    }
    return steps;
}

QHash<QString, SeatId> seatsByPerson(const Plan &plan)
{
    QHash<PersonId, QDate> latest;
    QHash<PersonId, SeatId> seats;
    for (const Assignment &assignment : plan.assignments) {
        const Seat *seat = plan.seats.find(assignment.seat);
        if (!seat || (latest.contains(assignment.person) && assignment.from < latest[assignment.person]))
            continue;
        latest[assignment.person] = assignment.from;
        seats[assignment.person] = seat->id;
    }
    QHash<QString, SeatId> byName;
    for (const Person &person : plan.people) {
        const SeatId seat = seats.value(person.id);
        byName.insert(nameKey(person.name), seat);
        if (!person.externalId.isEmpty())
            byName.insert(nameKey(person.externalId), seat);
    }
    return byName;
}

QHash<QString, JourneyContext::Place> accountsByName(const Plan &plan)
{
    QHash<QString, JourneyContext::Place> places;
    for (const Account &account : plan.accounts) {
        const JourneyContext::Place place { account.id, account.segment, account.territory };
        for (const QString &id : { account.externalId, withoutCheckLetters(account.externalId) })
            places.insert(nameKey(id), place);
        places.insert(nameKey(account.name), place);
    }
    places.remove(QString());
    return places;
}

} // namespace

JourneyContext journeyContext(const EventColumns &columns, const Plan &plan)
{
    JourneyContext context;
    context.stages = stagesInOrder(plan);
    const StageNames stages(plan);
    QHash<QString, ChannelKind> channels;
    for (const Channel &channel : plan.channels)
        channels.insert(nameKey(channel.name), channel.kind);
    const QHash<QString, SeatId> seats = seatsByPerson(plan);
    const QHash<QString, JourneyContext::Place> accounts = accountsByName(plan);

    const auto stageOf = [&](const QString &name) {
        const Stage *stage = plan.stages.find(stages.find(name));
        return stage ? JourneyContext::StageInfo { stage->id, stage->kind, stage->position }
                     : JourneyContext::StageInfo {};
    };
    context.activityStage = forEachText<JourneyContext::StageInfo>(columns.activities, stageOf);
    context.knowsStages = std::any_of(context.activityStage.begin(), context.activityStage.end(),
        [](const JourneyContext::StageInfo &stage) { return stage.id.isValid(); });
    context.stepOf = stepsOf(context.activityStage);
    context.isEvidence = evidenceOf(columns.activities, context.activityStage, plan);
    context.claimedStage = forEachText<JourneyContext::StageInfo>(columns.stages, stageOf);
    context.channelKind = forEachText<std::optional<ChannelKind>>(columns.channels, [&channels](const QString &name) {
        const auto found = channels.constFind(name);
        return found == channels.constEnd() ? std::nullopt : std::optional(*found);
    });
    context.actorSeat
        = forEachText<SeatId>(columns.actors, [&seats](const QString &name) { return seats.value(name); });
    for (const SeatId id : context.actorSeat) {
        const Seat *seat = plan.seats.find(id);
        context.actorRole.push_back(seat ? seat->role : RoleId {});
    }
    for (std::uint32_t code = 0; code < columns.accounts.size(); ++code) {
        const QString name = columns.accounts.text(code);
        context.accountPlace.push_back(
            accounts.value(nameKey(name), accounts.value(nameKey(withoutCheckLetters(name)))));
    }
    return context;
}

bool JourneyContext::isHuman(const EventColumns &columns, EventIndex event) const
{
    const std::optional<ChannelKind> kind = channelKind[columns.channel[event]];
    return kind ? *kind != ChannelKind::SelfServe : columns.actor[event] != unnamed;
}

qint64 lastEventAt(const EventColumns &columns, const JourneyContext &context)
{
    qint64 last = 0;
    qint64 lastOfAll = 0;
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        for (EventIndex event = columns.end(journey); event > columns.begin(journey); --event) {
            const qint64 at = columns.time[event - 1];
            lastOfAll = std::max(lastOfAll, at);
            if (at <= last)
                break;
            if (at < columns.futureFrom && context.isEvidence[columns.activity[event - 1]] == 0) {
                last = at;
                break;
            }
        }
    }
    return last > 0 ? last : std::min(lastOfAll, columns.futureFrom - 1);
}

Outcome outcomeOf(StageKind kind)
{
    switch (kind) {
    case StageKind::Open: return Outcome::Open;
    case StageKind::Won: return Outcome::Won;
    case StageKind::Lost: return Outcome::Lost;
    case StageKind::NoDecision: return Outcome::NoDecision;
    }
    Q_UNREACHABLE();
}

std::vector<Outcome> outcomesOf(const EventColumns &columns, const JourneyContext &context)
{
    const StageWalk walk(columns, context);
    std::vector<Outcome> outcomes(columns.caseCount(), Outcome::Open);
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        if (columns.cases[journey].hasOpportunity) {
            outcomes[journey] = columns.cases[journey].outcome;
            continue;
        }
        if (const auto closing = walk.lastClosingStep(journey))
            outcomes[journey] = outcomeOf(walk.stage(*closing).kind);
    }
    return outcomes;
}

} // namespace headwater
