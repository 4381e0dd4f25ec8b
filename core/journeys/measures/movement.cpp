// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/measures/movement.h"

#include "core/journeys/measures/stage_walk.h"

namespace headwater {

namespace {

std::optional<double> shareOf(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

/// `seenIn`: by activity, the last case + 1 in which it was seen.
void addMoves(Movement &movement, const JourneyContext &context, const StageWalk &walk, CaseIndex journey,
    std::vector<CaseIndex> &seenIn)
{
    std::optional<ActivityCode> from;
    walk.visitSteps(journey, [&](EventIndex event) {
        const ActivityCode to = walk.step(event);
        if (from) {
            ++movement.moves;
            const bool isBack = walk.hasStages()
                ? context.activityStage[to].position < context.activityStage[*from].position
                : seenIn[to] == journey + 1;
            movement.repeats += to == *from;
            movement.backMoves += to != *from && isBack;
        }
        from = to;
        seenIn[to] = journey + 1;
    });
}

void addSelfServe(Movement &movement, const EventColumns &columns, const JourneyContext &context, CaseIndex journey)
{
    const EventIndex begin = columns.begin(journey);
    const EventIndex end = columns.end(journey);
    EventIndex firstHuman = begin;
    while (firstHuman < end && !context.isHuman(columns, firstHuman))
        ++firstHuman;
    movement.events += end - begin;
    movement.selfServeEvents += firstHuman - begin;
    movement.withoutHuman += firstHuman == end;
    const qint64 start = columns.time[begin];
    movement.elapsed += static_cast<double>(columns.time[end - 1] - start);
    movement.selfServeElapsed += static_cast<double>(columns.time[std::min(firstHuman, end - 1)] - start);
}

/// Events without an actor are the customer's and hand nothing over.
void addHandovers(Movement &movement, const EventColumns &columns, const JourneyContext &context, CaseIndex journey)
{
    ActorCode before = unnamed;
    for (EventIndex event = columns.begin(journey); event < columns.end(journey); ++event) {
        const ActorCode actor = columns.actor[event];
        if (actor == unnamed)
            continue;
        if (before != unnamed && before != actor) {
            const RoleId from = context.actorRole[before];
            const RoleId to = context.actorRole[actor];
            movement.handovers += from != to || !from.isValid();
        }
        before = actor;
    }
}

} // namespace

std::optional<double> Movement::backMovesShare() const
{
    return shareOf(static_cast<double>(backMoves + repeats), static_cast<double>(moves));
}
std::optional<double> Movement::selfServeShare() const
{
    return shareOf(static_cast<double>(selfServeEvents), static_cast<double>(events));
}
std::optional<double> Movement::selfServeTimeShare() const { return shareOf(selfServeElapsed, elapsed); }
std::optional<double> Movement::handoversPerJourney() const
{
    return shareOf(static_cast<double>(handovers), static_cast<double>(journeys));
}

Movement movementOf(const EventColumns &columns, const CaseMask &mask, const JourneyContext &context)
{
    const StageWalk walk(columns, context);
    Movement movement;
    std::vector<CaseIndex> seenIn(columns.activities.size(), 0);
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        if (!mask.contains(journey) || columns.length(journey) == 0)
            continue;
        ++movement.journeys;
        addMoves(movement, context, walk, journey, seenIn);
        addSelfServe(movement, columns, context, journey);
        addHandovers(movement, columns, context, journey);
    }
    return movement;
}

} // namespace headwater
