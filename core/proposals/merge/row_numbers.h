// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QString>

#include <unordered_map>
#include <vector>

namespace headwater {

namespace detail {
template <typename... Member>
auto numbersFor(std::tuple<Member...>)
    -> std::tuple<std::unordered_map<decltype(RowOf<Member>::id), decltype(RowOf<Member>::id)>...>;
}

/// A row that two people added each, alike to the letter and without a code or name that would tell it from others: it
/// counts once.
struct AddedAlike {
    QString table;
    std::int64_t row = 0;
    QString name;
    bool operator==(const AddedAlike &) const = default;
};

/// Which numbers the rows that somebody else added get here: two people who add rows on their own give them the same
/// numbers. Rows that are not in it keep theirs.
struct RowNumbers {
    decltype(detail::numbersFor(planTables)) tables;
    std::vector<AddedAlike> alike;

    template <typename Tag> Id<Tag> of(Id<Tag> id) const
    {
        const auto &numbers = std::get<std::unordered_map<Id<Tag>, Id<Tag>>>(tables);
        const auto found = numbers.find(id);
        return found == numbers.end() ? id : found->second;
    }
    /// The same where the table is named, as columns.h does.
    std::int64_t of(const QString &table, std::int64_t row) const;
    bool isEmpty() const;
};

/// The plans of one side: its baseline and scenarios, which share their numbers.
using PlanList = std::vector<const Plan *>;

/// Numbers for the rows that `theirs` have and `base` has not. One known by a code or name that a row which `mine` have
/// added is known by, too, is that row; one whose number is taken by another row of mine gets a new one.
RowNumbers numbersFor(const PlanList &base, const PlanList &mine, const PlanList &theirs);

/// The row with its own number, and those it refers to or is about, as given.
template <typename Row> Row renumbered(Row row, const RowNumbers &numbers);

Plan renumbered(Plan plan, const RowNumbers &numbers);

} // namespace headwater
