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
    std::optional<qint64> start;
    std::optional<qint64> met;
    qint64 last = 0;
    for (EventIndex event = columns.begin(journey); event < columns.end(journey); ++event) {
        if (!context.isRecorded(columns, journey, event))
            continue;
        last = columns.time[event];
        start = start.value_or(last);
        if (!met && context.isHuman(columns, event))
            met = last;
        ++movement.events;
        movement.selfServeEvents += met ? 0 : 1;
    }
    if (!start)
        return;
    ++movement.recorded;
    movement.withoutHuman += met ? 0 : 1;
    movement.elapsed += static_cast<double>(last - *start);
    movement.selfServeElapsed += static_cast<double>(met.value_or(last) - *start);
}

/// Events without an actor are the customer's and hand nothing over.
void addHandovers(Movement &movement, const EventColumns &columns, const JourneyContext &context, CaseIndex journey)
{
    ActorCode before = unnamed;
    for (EventIndex event = columns.begin(journey); event < columns.end(journey); ++event) {
        const ActorCode actor = columns.actor[event];
        if (actor == unnamed || !context.isRecorded(columns, journey, event))
            continue;
        if (before != unnamed && before != actor) {
            const RoleId from = context.actorRole[before];
            const RoleId to = context.actorRole[actor];
            movement.handovers += from != to || !from.isValid();
        }
        before = actor;
    }
}

/// Counts one journey after another.
class MovementCounter
{
public:
    MovementCounter(const EventColumns &columns, const JourneyContext &context)
        : m_columns(columns)
        , m_context(context)
        , m_walk(columns, context)
        , m_seenIn(columns.activities.size(), 0)
    { }

    void count(Movement &movement, CaseIndex journey)
    {
        if (m_columns.length(journey) == 0)
            return;
        ++movement.journeys;
        addMoves(movement, m_context, m_walk, journey, m_seenIn);
        addSelfServe(movement, m_columns, m_context, journey);
        addHandovers(movement, m_columns, m_context, journey);
    }

private:
    const EventColumns &m_columns;
    const JourneyContext &m_context;
    StageWalk m_walk;
    std::vector<CaseIndex> m_seenIn;
};

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
    return shareOf(static_cast<double>(handovers), static_cast<double>(recorded));
}
std::optional<double> Movement::withoutHumanShare() const
{
    return shareOf(static_cast<double>(withoutHuman), static_cast<double>(recorded));
}

Movement movementOf(
    const EventColumns &columns, const CaseMask &mask, const JourneyContext &context, const Cancellation &cancellation)
{
    MovementCounter counter(columns, context);
    Movement movement;
    forEachCase(mask, cancellation, [&](CaseIndex journey) { counter.count(movement, journey); });
    return movement;
}

std::vector<Movement> movementByGroup(const EventColumns &columns, const CaseGroups &groups,
    const JourneyContext &context, const Cancellation &cancellation)
{
    MovementCounter counter(columns, context);
    std::vector<Movement> movements(groups.groups.size());
    forEachCase(CaseMask::all(columns.caseCount()), cancellation, [&](CaseIndex journey) {
        if (groups.ofCase[journey] != CaseGroups::none)
            counter.count(movements[groups.ofCase[journey]], journey);
    });
    return movements;
}

} // namespace headwater
