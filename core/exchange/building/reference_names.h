// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QHash>

#include <optional>
#include <tuple>

namespace headwater {

/// How exports name the rows that other rows refer to: by name or code where that is enough, else "#12".
/// What was written is found again, in the same plan or in one that was filled from the same files.
class ReferenceNames
{
public:
    explicit ReferenceNames(const Plan &plan);

    template <typename Tag> QString nameOf(Id<Tag> id) const
    {
        return id.isValid() ? table<Tag>().names.value(id.value, u'#' + QString::number(id.value)) : QString();
    }

    template <typename Tag> std::optional<Id<Tag>> idOf(const QString &name) const
    {
        const std::int64_t id = idIn(table<Tag>(), name);
        return id > 0 ? std::optional(Id<Tag> { id }) : std::nullopt;
    }

    /// From now on "#12" of `from` means the row `to`: rows of a file can get other ids in this plan.
    template <typename Tag> void noteMoved(Id<Tag> from, std::int64_t to)
    {
        if constexpr (isReferredTo<Tag>(static_cast<const Tables *>(nullptr)))
            std::get<Table<Tag>>(m_tables).moved.insert(from.value, to);
    }

private:
    struct Names {
        QHash<std::int64_t, QString> names; ///< only where the name is enough
        QHash<QString, std::int64_t> ids; ///< 0: several rows have the name
        QHash<std::int64_t, bool> known;
        QHash<std::int64_t, std::int64_t> moved;
    };
    template <typename Tag> struct Table : Names { };
    template <typename Tag> const Table<Tag> &table() const { return std::get<Table<Tag>>(m_tables); }
    static std::int64_t idIn(const Names &names, const QString &name);
    static void note(Names &names, std::int64_t id, const QString &name);

    using Tables = std::tuple<Table<TerritoryTag>, Table<SegmentTag>, Table<ChannelTag>, Table<TaskTag>,
        Table<StageTag>, Table<RoleTag>, Table<SeatTag>, Table<PersonTag>, Table<CurveTag>, Table<ReviewTag>>;
    template <typename Tag, typename... Each> static constexpr bool isReferredTo(const std::tuple<Each...> *)
    {
        return (std::is_same_v<Table<Tag>, Each> || ...);
    }

    Tables m_tables;
};

} // namespace headwater
