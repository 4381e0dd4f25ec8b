// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cow_table.h"
#include "core/plan/rows.h"

#include <tuple>
#include <utility>

namespace headwater {

/// The decisions of one scenario. A value: copying costs one pointer a table, editing a copy leaves the
/// original alone. Facts (opportunities, events, employment spells) live apart, see core/facts.
struct Plan {
    CowTable<PlanInfo> info;
    CowTable<Territory> territories;
    CowTable<Segment> segments;
    CowTable<Channel> channels;
    CowTable<Task> tasks;
    CowTable<Stage> stages;
    CowTable<Verifier> verifiers;
    CowTable<Effort> efforts;
    CowTable<Role> roles;
    CowTable<Seat> seats;
    CowTable<Person> people;
    CowTable<Assignment> assignments;
    CowTable<Account> accounts;
    CowTable<Product> products;
    CowTable<Handover> handovers;
    CowTable<Assumption> assumptions;
    CowTable<Curve> curves;
    CowTable<CurveOpinion> curveOpinions;
    CowTable<Mapping> mappings;
    CowTable<Alias> aliases;
    CowTable<Review> reviews;
    CowTable<PredictedFigure> predictions;
    CowTable<ActualFigure> actuals;
    CowTable<Insight> insights;
    CowTable<StoryPage> storyPages;
    CowTable<SessionEntry> sessionEntries;
    CowTable<AcceptedChange> acceptedChanges;

    bool operator==(const Plan &) const = default;
};

/// Every table of a plan, in an order in which references point backwards (tables may refer to themselves; a slice
/// names its territory).
inline constexpr auto planTables = std::make_tuple(&Plan::info, &Plan::territories, &Plan::segments, &Plan::channels,
    &Plan::tasks, &Plan::stages, &Plan::verifiers, &Plan::efforts, &Plan::roles, &Plan::seats, &Plan::people,
    &Plan::assignments, &Plan::accounts, &Plan::products, &Plan::handovers, &Plan::assumptions, &Plan::curves,
    &Plan::curveOpinions, &Plan::mappings, &Plan::aliases, &Plan::reviews, &Plan::predictions, &Plan::actuals,
    &Plan::insights, &Plan::storyPages, &Plan::sessionEntries, &Plan::acceptedChanges);

namespace detail {
template <typename Row> Row rowOf(CowTable<Row> Plan::*);
}

/// The row type of a table member: RowOf<decltype(&Plan::seats)> is Seat.
template <typename Member> using RowOf = decltype(detail::rowOf(std::declval<Member>()));

/// Calls visit(member) for every table, member being e.g. &Plan::seats.
template <typename Visit> void forEachTable(Visit visit)
{
    std::apply([&visit](auto... member) { (visit(member), ...); }, planTables);
}

/// The table in which rows of this type live: tableOf<Seat>(plan) is plan.seats.
template <typename Row, typename AnyPlan> auto &tableOf(AnyPlan &plan)
{
    return plan.*std::get<CowTable<Row> Plan::*>(planTables);
}

} // namespace headwater
