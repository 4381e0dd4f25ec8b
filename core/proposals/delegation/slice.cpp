// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/delegation/slice.h"

#include "core/plan/references.h"
#include "core/plan/stages/stage_names.h"
#include "core/plan/territory_tree.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace headwater {

namespace {

template <typename... Member>
auto setsFor(std::tuple<Member...>) -> std::tuple<std::unordered_set<decltype(RowOf<Member>::id)>...>;

/// Rows by number, table by table.
struct RowSets {
    decltype(setsFor(planTables)) tables;

    template <typename Tag> auto &of(Id<Tag>) { return std::get<std::unordered_set<Id<Tag>>>(tables); }
    template <typename Tag> bool has(Id<Tag> id) const
    {
        return std::get<std::unordered_set<Id<Tag>>>(tables).contains(id);
    }
    std::size_t count() const
    {
        return std::apply([](const auto &...sets) { return (sets.size() + ...); }, tables);
    }
};

using SlicedPlans = std::vector<const Plan *>;

/// What every slice has as a whole.
template <typename Row>
constexpr bool isForAll = std::is_same_v<Row, PlanInfo> || std::is_same_v<Row, Segment> || std::is_same_v<Row, Channel> || std::is_same_v<Row, Task> || std::is_same_v<Row, Stage> || std::is_same_v<Row, Verifier> || std::is_same_v<Row, Effort> || std::is_same_v<Row, Role> || std::is_same_v<Row, Product> || std::is_same_v<Row, Handover> || std::is_same_v<Row, Assumption> || std::is_same_v<Row, Mapping>;

/// The lead's own: what the slice is made for.
RowSets ownRows(const SlicedPlans &plans, TerritoryId top)
{
    RowSets own;
    for (const Plan *plan : plans) {
        const TerritoryTree tree(plan->territories);
        for (const Territory &territory : plan->territories) {
            if (tree.isWithin(territory.id, top))
                own.of(territory.id).insert(territory.id);
        }
    }
    for (const Plan *plan : plans) {
        for (const Seat &seat : plan->seats) {
            if (own.has(seat.home))
                own.of(seat.id).insert(seat.id);
        }
        for (const Account &account : plan->accounts) {
            if (own.has(account.territory))
                own.of(account.id).insert(account.id);
        }
    }
    for (const Plan *plan : plans) {
        for (const Assignment &held : plan->assignments) {
            if (own.has(held.seat))
                own.of(held.person).insert(held.person);
        }
    }
    return own;
}

template <typename Row> bool refersToAny(const Row &row, const RowSets &rows)
{
    bool refers = false;
    visitReferences(row, [&](const char *column, auto id) {
        const bool isNeighbour = std::is_same_v<Row, Territory> && qstrcmp(column, "parent") != 0;
        refers = refers || (!isNeighbour && rows.has(id));
    });
    return refers;
}

/// Specialists at home above the territory serve it, too.
bool servesFromAbove(const Plan &plan, const TerritoryTree &tree, const Seat &seat, TerritoryId top)
{
    const Role *role = plan.roles.find(seat.role);
    const auto reaches = [&](TerritoryId id) { return tree.isWithin(top, id); };
    return role && role->kind == RoleKind::Specialty
        && (seat.span.empty() ? reaches(seat.home) : std::any_of(seat.span.begin(), seat.span.end(), reaches));
}

/// With everything that refers to the lead's own rows: without it an edit would leave loose ends outside.
RowSets withReferring(const SlicedPlans &plans, const RowSets &own, TerritoryId top)
{
    RowSets rows = own;
    for (const Plan *plan : plans) {
        forEachTable([&](auto member) {
            using Row = RowOf<decltype(member)>;
            if constexpr (
                std::is_same_v<Row,
                    Territory> || std::is_same_v<Row, Seat> || std::is_same_v<Row, Assignment> || std::is_same_v<Row, Account>) {
                for (const Row &row : plan->*member) {
                    if (refersToAny(row, own))
                        rows.of(row.id).insert(row.id);
                }
            } else if constexpr (isForAll<Row>) {
                for (const Row &row : plan->*member)
                    rows.of(row.id).insert(row.id);
            }
        });
        const TerritoryTree tree(plan->territories);
        for (const Seat &seat : plan->seats) {
            if (servesFromAbove(*plan, tree, seat, top))
                rows.of(seat.id).insert(seat.id);
        }
        for (const Alias &alias : plan->aliases) {
            if (alias.column == stageAliasColumn() || alias.column == QLatin1StringView("product"))
                rows.of(alias.id).insert(alias.id);
        }
    }
    return rows;
}

/// The rows that these refer to, and so on; whoever holds a seat that is in it.
void close(const SlicedPlans &plans, RowSets &rows)
{
    for (std::size_t before = 0; before != rows.count();) {
        before = rows.count();
        for (const Plan *plan : plans) {
            for (const Assignment &held : plan->assignments) {
                if (rows.has(held.seat))
                    rows.of(held.id).insert(held.id);
            }
            forEachTable([&](auto member) {
                using Row = RowOf<decltype(member)>;
                for (const Row &row : plan->*member) {
                    if (!rows.has(row.id))
                        continue;
                    visitReferences(row, [&](const char *column, auto id) {
                        if (!std::is_same_v<Row, Territory> || qstrcmp(column, "parent") == 0)
                            rows.of(id).insert(id);
                    });
                }
            });
        }
    }
}

RowSets rowsOfSlice(const SlicedPlans &plans, TerritoryId top)
{
    RowSets rows = withReferring(plans, ownRows(plans, top), top);
    close(plans, rows);
    return rows;
}

Plan onlyRows(Plan plan, const RowSets &rows, TerritoryId top)
{
    forEachTable([&](auto member) {
        using Row = RowOf<decltype(member)>;
        std::vector<decltype(Row::id)> gone;
        for (const Row &row : plan.*member) {
            if (!rows.has(row.id))
                gone.push_back(row.id);
        }
        if (gone.empty())
            return; // an Editor would unshare the table
        auto editor = (plan.*member).edit();
        for (const auto id : gone)
            editor.remove(id);
    });
    const CowTable<Territory> territories = plan.territories;
    for (Territory territory : territories) {
        const auto outside = [&](TerritoryId id) { return !territories.contains(id); };
        auto &near = territory.neighbours;
        const auto kept = std::remove_if(near.begin(), near.end(), outside);
        if (kept == near.end())
            continue;
        near.erase(kept, near.end());
        plan.territories.edit().put(std::move(territory));
    }
    PlanInfo info = *plan.info.find(PlanInfoId { 1 });
    info.slice = top;
    plan.info.edit().put(std::move(info));
    return plan;
}

tl::unexpected<Error> noSuchTerritory(TerritoryId territory)
{
    return failure(Error::Kind::NotFound, QStringLiteral("territory %1").arg(territory.value));
}

} // namespace

Result<Plan> sliceOf(const Plan &plan, TerritoryId territory)
{
    if (!plan.territories.contains(territory))
        return noSuchTerritory(territory);
    return onlyRows(plan, rowsOfSlice({ &plan }, territory), territory);
}

Result<Workspace> sliceOf(const Workspace &workspace, TerritoryId territory)
{
    if (!workspace.baseline().plan.territories.contains(territory))
        return noSuchTerritory(territory);
    std::vector<Scenario> kept;
    for (const Scenario &scenario : workspace.scenarios) {
        if (!scenario.inBin && !scenario.isVersion && scenario.plan.territories.contains(territory))
            kept.push_back(scenario);
    }
    SlicedPlans plans;
    for (const Scenario &scenario : kept)
        plans.push_back(&scenario.plan);
    const RowSets rows = rowsOfSlice(plans, territory);
    Workspace slice;
    auto editor = slice.scenarios.edit();
    for (Scenario &scenario : kept) {
        scenario.plan = onlyRows(scenario.plan, rows, territory);
        if (scenario.id == workspace.shown)
            slice.shown = scenario.id;
        editor.put(std::move(scenario));
    }
    return slice;
}

} // namespace headwater
