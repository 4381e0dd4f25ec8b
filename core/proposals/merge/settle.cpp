// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/change_list.h"
#include "core/plan/references.h"
#include "core/plan/row_rules.h"
#include "core/proposals/merge/merge_state.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <tuple>

namespace headwater {

namespace {

using Kind = MergeConflict::Kind;
using Rule = Violation::Rule;

/// Each round puts rows to the side that was chosen for them; a dozen is far more than real plans need.
constexpr int mostRounds = 50;

template <typename Row> QString nameIn(const Plan &plan, decltype(Row::id) id)
{
    const Row *row = tableOf<Row>(plan).find(id);
    return row ? rowName(plan, *row) : QString();
}

/// Which side a row as a whole goes to.
template <typename Row> MergeSide decideRow(MergeState &state, decltype(Row::id) id, Kind kind)
{
    MergeConflict conflict;
    conflict.kind = kind;
    conflict.table = QLatin1StringView(TableOf<Row>::table);
    conflict.row = id.value;
    conflict.base = nameIn<Row>(state.base, id);
    conflict.mine = nameIn<Row>(state.mine, id);
    conflict.theirs = nameIn<Row>(state.theirs, id);
    const QString names[] { conflict.mine, conflict.theirs, conflict.base };
    for (const QString &name : names) {
        if (conflict.name.isEmpty())
            conflict.name = name;
    }
    return state.decide(std::move(conflict));
}

/// Whether that changed the merged plan.
template <typename Row> bool putAsIn(MergeState &state, const Plan &side, decltype(Row::id) id)
{
    auto &table = tableOf<Row>(state.merge.plan);
    const Row *wanted = tableOf<Row>(side).find(id);
    const Row *is = table.find(id);
    if (wanted == is || (wanted && is && *wanted == *is))
        return false;
    if (wanted)
        table.edit().put(*wanted);
    else
        table.edit().remove(id);
    return true;
}

// --- References to rows that are not there -------------------------------------------------------------

template <typename Value, typename Tag> void forget(Value &, Id<Tag>) { }
template <typename Tag> void forget(Id<Tag> &value, Id<Tag> gone)
{
    if (value == gone)
        value = {};
}
template <typename Tag> void forget(std::vector<Id<Tag>> &values, Id<Tag> gone)
{
    values.erase(std::remove(values.begin(), values.end(), gone), values.end());
}
void forget(std::vector<OwnerShare> &owners, SeatId gone)
{
    owners.erase(std::remove_if(owners.begin(), owners.end(), [gone](const auto &owner) { return owner.seat == gone; }),
        owners.end());
}

/// The row without its references to one that went: its columns as in the plan that did without, where that has it.
template <typename Row, typename Tag> Row withoutReference(Row row, Id<Tag> gone, const Plan &without)
{
    const Row *other = tableOf<Row>(without).find(row.id);
    forEachColumn<Row>([&](const auto &column) {
        auto value = row.*column.member;
        forget(value, gone);
        if (value != row.*column.member)
            row.*column.member = other ? other->*column.member : value;
        forget(row.*column.member, gone);
    });
    return row;
}

/// A row refers to one that is not there: either that comes back, or the row does without.
template <typename Row, typename Tag> bool settleReference(MergeState &state, decltype(Row::id) from, Id<Tag> missing)
{
    bool isChanged = false;
    forEachTable([&](auto member) {
        using Target = RowOf<decltype(member)>;
        if constexpr (std::is_same_v<decltype(Target::id), Id<Tag>>) {
            const Plan &side = state.of(decideRow<Target>(state, missing, Kind::StillNeeded));
            isChanged = putAsIn<Target>(state, side, missing);
            if (isChanged)
                return;
            auto &table = tableOf<Row>(state.merge.plan);
            const Row row = *table.find(from);
            Row without = withoutReference(row, missing, side);
            isChanged = without != row;
            table.edit().put(std::move(without));
        }
    });
    return isChanged;
}

template <typename Row> bool settleReferences(MergeState &state, decltype(Row::id) id)
{
    const Row row = *tableOf<Row>(state.merge.plan).find(id);
    bool isChanged = false;
    visitReferences(row, [&](const char *, auto to) {
        if (!exists(state.merge.plan, to))
            isChanged = settleReference<Row>(state, id, to) || isChanged;
    });
    return isChanged;
}

// --- Other rules ---------------------------------------------------------------------------------------

/// Only where the two differ can one of them be chosen.
template <typename Row> bool settleRow(MergeState &state, decltype(Row::id) id)
{
    const Row *mine = tableOf<Row>(state.mine).find(id);
    const Row *theirs = tableOf<Row>(state.theirs).find(id);
    if (mine == theirs || (mine && theirs && *mine == *theirs))
        return false;
    return putAsIn<Row>(state, state.of(decideRow<Row>(state, id, Kind::BreaksRule)), id);
}

template <typename Row> bool settleAll(MergeState &state, const std::vector<decltype(Row::id)> &rows)
{
    bool isChanged = false;
    for (const auto id : rows)
        isChanged = settleRow<Row>(state, id) || isChanged;
    return isChanged;
}

/// Rows that come back to themselves through their parents.
template <typename Row, typename Parent> std::vector<decltype(Row::id)> onCircles(const Plan &plan, Parent parent)
{
    std::vector<decltype(Row::id)> found;
    const CowTable<Row> &table = tableOf<Row>(plan);
    for (const Row &row : table) {
        std::size_t steps = 0;
        const Row *above = table.find(row.*parent);
        while (above && above->id != row.id && ++steps <= table.size())
            above = table.find(above->*parent);
        if (above && above->id == row.id)
            found.push_back(row.id);
    }
    return found;
}

/// Rows of one table by the texts they are known by, as a plan had them.
template <typename Row> class Namesakes
{
public:
    explicit Namesakes(const CowTable<Row> &table)
    {
        forEachIdentity<Row>([&](QString Row::*text) {
            auto &index = m_indexes.emplace_back();
            for (const Row &row : table) {
                if (!(row.*text).isEmpty())
                    index[row.*text].push_back(row.id);
            }
        });
    }

    /// All that are known by a text of the row, itself included.
    std::vector<decltype(Row::id)> of(const Row &row) const
    {
        std::vector<decltype(Row::id)> found;
        std::size_t kind = 0;
        forEachIdentity<Row>([&](QString Row::*text) {
            const auto &index = m_indexes[kind++];
            if (const auto at = index.find(row.*text); at != index.end())
                found.insert(found.end(), at->begin(), at->end());
        });
        return found;
    }

private:
    std::vector<QHash<QString, std::vector<decltype(Row::id)>>> m_indexes;
};

template <typename... Member>
auto namesakesIn(std::tuple<Member...>) -> std::tuple<std::optional<Namesakes<RowOf<Member>>>...>;

/// One round of settling: the indexes are of the plan as it began, each made when it is first needed.
struct Round {
    Plan begun;
    decltype(namesakesIn(planTables)) indexes;

    template <typename Row> const Namesakes<Row> &namesakes()
    {
        auto &index = std::get<std::optional<Namesakes<Row>>>(indexes);
        if (!index)
            index.emplace(tableOf<Row>(begun));
        return *index;
    }
};

template <typename Row> bool settleViolation(MergeState &state, const Violation &violation, Round &round)
{
    using RowId = decltype(Row::id);
    const RowId id { violation.row };
    switch (violation.rule) {
    case Rule::DanglingReference:
    case Rule::SpanOutsideTree: return settleReferences<Row>(state, id) || settleRow<Row>(state, id);
    case Rule::DuplicateId: {
        const Row *begun = tableOf<Row>(round.begun).find(id);
        const std::vector<RowId> rows = begun ? round.namesakes<Row>().of(*begun) : std::vector<RowId> {};
        return settleAll<Row>(state, rows.empty() ? std::vector { id } : rows);
    }
    default: return settleRow<Row>(state, id);
    }
}

bool settleOne(MergeState &state, const Violation &violation, Round &round)
{
    if (violation.rule == Rule::ManagerCycle)
        return settleAll<Seat>(state, onCircles<Seat>(state.merge.plan, &Seat::manager));
    if (violation.rule == Rule::TerritoryCycle)
        return settleAll<Territory>(state, onCircles<Territory>(state.merge.plan, &Territory::parent));
    bool isChanged = false;
    forEachTable([&](auto member) {
        using Row = RowOf<decltype(member)>;
        const bool isMeant = violation.table == QLatin1StringView(TableOf<Row>::table)
            && tableOf<Row>(state.merge.plan).contains({ violation.row });
        if (isMeant)
            isChanged = settleViolation<Row>(state, violation, round);
    });
    return isChanged;
}

} // namespace

void settle(MergeState &state)
{
    for (int rounds = 0; rounds < mostRounds; ++rounds) {
        Round round { state.merge.plan, {} };
        const std::vector<Violation> broken = brokenRules(state.merge.plan);
        bool isChanged = false;
        for (const Violation &violation : broken)
            isChanged = settleOne(state, violation, round) || isChanged;
        if (!isChanged) {
            state.merge.broken = broken;
            return;
        }
    }
    state.merge.broken = brokenRules(state.merge.plan);
}

} // namespace headwater
