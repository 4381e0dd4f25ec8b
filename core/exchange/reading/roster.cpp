// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/roster.h"

namespace headwater {

namespace {

std::optional<std::size_t> foundIn(const QHash<QString, std::size_t> &people, const QString &key)
{
    const auto found = key.isEmpty() ? people.constEnd() : people.constFind(key);
    return found == people.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<std::size_t> Roster::find(const QString &id, const QString &name) const
{
    if (id.isEmpty())
        return foundIn(m_byName, name);
    const auto known = foundIn(m_byId, id);
    return known ? known : foundIn(m_withoutId, name);
}

std::size_t Roster::add(const QString &id, const QString &name)
{
    const auto known = find(id, name);
    const std::size_t person = known.value_or(m_count);
    if (!known)
        ++m_count;
    if (!m_byName.contains(name))
        m_byName.insert(name, person);
    if (!id.isEmpty()) {
        m_byId.insert(id, person);
        m_withoutId.remove(name);
    } else if (!known) {
        m_withoutId.insert(name, person);
    }
    return person;
}

std::optional<std::size_t> Roster::managerOf(std::size_t person, const QString &managerId, const QString &manager) const
{
    for (const QString &said : { managerId, manager }) { // some systems write names where others write ids
        if (const auto byId = foundIn(m_byId, said))
            return byId;
        const auto byName = foundIn(m_byName, said);
        if (byName && (*byName != person || managerId.isEmpty()))
            return byName;
    }
    return std::nullopt;
}

} // namespace headwater
