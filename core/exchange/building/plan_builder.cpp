// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/building/plan_builder.h"

namespace headwater {

SeatId PlanBuilder::seatOf(PersonId person) const
{
    const Assignment *assignment = assignments.find(seatOfPerson.value(person.value));
    return assignment ? assignment->seat : SeatId {};
}

SeatId PlanBuilder::seatNamed(const QString &personOrCode) const
{
    const SeatId held = seatOf(people.named(personOrCode));
    return held.isValid() ? held : seats.byCode(personOrCode);
}

void PlanBuilder::seatPerson(PersonId person, SeatId seat, QDate from)
{
    Assignment assignment;
    assignment.person = person;
    assignment.seat = seat;
    assignment.from = from;
    seatOfPerson.insert(person.value, assignments.store(assignment));
    Seat filled = *seats.find(seat);
    filled.status = SeatStatus::Filled;
    filled.placeholder = Placeholder::None;
    seats.store(std::move(filled));
}

TerritoryId PlanBuilder::territoryFor(const QString &name, TerritoryKind kind, TerritoryId parent, const QString &code)
{
    if (const TerritoryId known = territories.byCode(code); known.isValid())
        return known;
    if (const TerritoryId known = territories.byName(name); known.isValid())
        return known;
    Territory territory;
    territory.externalId = code;
    territory.name = name;
    territory.kind = kind;
    territory.parent = parent;
    return territories.store(std::move(territory));
}

RoleId PlanBuilder::roleFor(const QString &name)
{
    if (const RoleId known = roles.byName(name); known.isValid())
        return known;
    Role role;
    role.name = name;
    role.position = roles.rows().slotCount() + 1;
    return roles.store(std::move(role));
}

SegmentId PlanBuilder::segmentFor(const QString &name)
{
    if (const SegmentId known = segments.named(name); known.isValid() || name.isEmpty())
        return known;
    Segment segment;
    segment.name = name;
    return segments.store(std::move(segment));
}

bool PlanBuilder::isWithin(TerritoryId inner, TerritoryId outer) const
{
    std::int64_t steps = territories.rows().slotCount();
    for (const Territory *at = territories.find(inner); at && steps >= 0; at = territories.find(at->parent), --steps) {
        if (at->id == outer)
            return true;
    }
    return false;
}

} // namespace headwater
