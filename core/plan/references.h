// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/columns.h"
#include "core/plan/plan.h"

#include <type_traits>

/// Which rows a row refers to, walked through its columns: what checks, removals and merges build on.
namespace headwater {

namespace detail {
template <typename Value, typename Visit> void visitIdsIn(const Value &, Visit) { }
template <typename Tag, typename Visit> void visitIdsIn(const Id<Tag> &value, Visit visit)
{
    if (value.isValid())
        visit(value);
}
template <typename Tag, typename Visit> void visitIdsIn(const std::vector<Id<Tag>> &values, Visit visit)
{
    for (const Id<Tag> id : values)
        visitIdsIn(id, visit);
}
template <typename Visit> void visitIdsIn(const std::vector<OwnerShare> &values, Visit visit)
{
    for (const OwnerShare &owner : values)
        visitIdsIn(owner.seat, visit);
}
} // namespace detail

/// Calls visit(columnName, id) for every valid reference of the row.
template <typename Row, typename Visit> void visitReferences(const Row &row, Visit visit)
{
    forEachColumn<Row>(
        [&](const auto &column) { detail::visitIdsIn(row.*column.member, [&](auto id) { visit(column.name, id); }); });
}

/// Whether the plan has the row that the id names.
template <typename Tag> bool exists(const Plan &plan, Id<Tag> id)
{
    bool found = false;
    forEachTable([&](auto member) {
        if constexpr (std::is_same_v<decltype(RowOf<decltype(member)>::id), Id<Tag>>)
            found = (plan.*member).contains(id);
    });
    return found;
}

/// Whether any row but the named one itself refers to it. O(rows of the tables that can).
template <typename Tag> bool isReferredTo(const Plan &plan, Id<Tag> id)
{
    bool referred = false;
    forEachTable([&](auto member) {
        using Row = RowOf<decltype(member)>;
        for (const Row &row : plan.*member) {
            if (referred)
                return;
            if constexpr (std::is_same_v<decltype(Row::id), Id<Tag>>) {
                if (row.id == id)
                    continue;
            }
            visitReferences(row, [&](const char *, auto other) {
                if constexpr (std::is_same_v<decltype(other), Id<Tag>>)
                    referred = referred || other == id;
            });
        }
    });
    return referred;
}

} // namespace headwater
