// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <optional>

namespace headwater {

/// Who is who among the people of team files: by id where there is one, by name only without, as two people can
/// have one name. People are counted from 0 in the order they are added.
class Roster
{
public:
    /// The person that a row is about, when an earlier row was about the same one. A row without id is about the
    /// first of its name, and a row with one about an earlier row of its name that has none.
    std::optional<std::size_t> find(const QString &id, const QString &name) const;
    /// Adds the person, or gives the one that find() knows the id it lacked. Returns who it is.
    std::size_t add(const QString &id, const QString &name);

    /// Whom `person` reports to: by id; else by name, but not to oneself when the id is nobody's here.
    std::optional<std::size_t> managerOf(std::size_t person, const QString &managerId, const QString &manager) const;
    bool hasId(const QString &id) const { return m_byId.contains(id); }

private:
    QHash<QString, std::size_t> m_byId;
    QHash<QString, std::size_t> m_byName; ///< the first of the name
    QHash<QString, std::size_t> m_withoutId; ///< by name
    std::size_t m_count = 0;
};

} // namespace headwater
