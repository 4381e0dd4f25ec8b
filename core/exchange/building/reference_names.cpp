// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/building/reference_names.h"

#include <algorithm>

namespace headwater {

namespace {

/// Names that a list of references could not be taken apart from again.
bool isPlainName(const QString &name)
{
    const bool hasMark = std::any_of(
        name.begin(), name.end(), [](QChar c) { return c == u';' || c == u'=' || c == u'\n' || c == u'\r'; });
    return !name.isEmpty() && !name.startsWith(u'#') && !hasMark && name == name.trimmed();
}

} // namespace

ReferenceNames::ReferenceNames(const Plan &plan)
{
    const auto noteAll = [](Names &names, const auto &rows, auto label) {
        for (const auto &row : rows)
            note(names, row.id.value, row.*label);
    };
    noteAll(std::get<Table<TerritoryTag>>(m_tables), plan.territories, &Territory::name);
    noteAll(std::get<Table<SegmentTag>>(m_tables), plan.segments, &Segment::name);
    noteAll(std::get<Table<ChannelTag>>(m_tables), plan.channels, &Channel::name);
    noteAll(std::get<Table<TaskTag>>(m_tables), plan.tasks, &Task::name);
    noteAll(std::get<Table<StageTag>>(m_tables), plan.stages, &Stage::name);
    noteAll(std::get<Table<RoleTag>>(m_tables), plan.roles, &Role::name);
    noteAll(std::get<Table<SeatTag>>(m_tables), plan.seats, &Seat::externalId);
    noteAll(std::get<Table<PersonTag>>(m_tables), plan.people, &Person::name);
    noteAll(std::get<Table<CurveTag>>(m_tables), plan.curves, &Curve::name);
    noteAll(std::get<Table<ReviewTag>>(m_tables), plan.reviews, &Review::name);
}

void ReferenceNames::note(Names &names, std::int64_t id, const QString &name)
{
    names.known.insert(id, true);
    if (!isPlainName(name))
        return;
    const auto other = names.ids.find(name);
    if (other == names.ids.end()) {
        names.ids.insert(name, id);
        names.names.insert(id, name);
        return;
    }
    names.names.remove(*other);
    *other = 0;
}

std::int64_t ReferenceNames::idIn(const Names &names, const QString &name)
{
    if (!name.startsWith(u'#'))
        return names.ids.value(name, 0);
    const std::int64_t said = name.mid(1).toLongLong();
    const std::int64_t id = names.moved.value(said, said);
    return names.known.contains(id) ? id : 0;
}

} // namespace headwater
