// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/merge/merge.h"

#include "core/plan/change_list.h"
#include "core/plan/columns.h"
#include "core/proposals/merge/merge_state.h"

#include <QStringList>

#include <algorithm>

namespace headwater {

namespace {

using Kind = MergeConflict::Kind;

/// The row before, as mine and as theirs have it; nullptr where it is not there.
template <typename Row> struct ThreeRows {
    const Row *base;
    const Row *mine;
    const Row *theirs;

    const Row *of(MergeSide side) const
    {
        return side == MergeSide::Mine ? mine : side == MergeSide::Theirs ? theirs : base;
    }
};

template <typename Row> MergeConflict conflictOver(const MergeState &state, const ThreeRows<Row> &rows, Kind kind)
{
    MergeConflict conflict;
    conflict.kind = kind;
    conflict.table = QLatin1StringView(TableOf<Row>::table);
    const Row &shown = rows.mine ? *rows.mine : *rows.theirs;
    conflict.row = shown.id.value;
    conflict.name = rowName(rows.mine ? state.mine : state.theirs, shown);
    return conflict;
}

/// What somebody changed of a row that the other deleted: "home North, fte 0.5".
template <typename Row> QString changedValues(const Plan &plan, const Row &row, const Row &was, const Row &is)
{
    QStringList parts;
    forEachColumn<Row>([&](const auto &column) {
        if (was.*column.member != is.*column.member)
            parts.append(QLatin1StringView(column.name) + u' ' + readableValue(plan, row.*column.member));
    });
    return parts.join(QStringLiteral(", "));
}

/// One of them deleted the row, the other changed it: nothing to write, or a whole row.
template <typename Row> std::optional<Row> deletedOrChanged(MergeState &state, const ThreeRows<Row> &rows)
{
    MergeConflict conflict = conflictOver(state, rows, rows.mine ? Kind::DeletedByTheirs : Kind::DeletedByMine);
    const Row &changed = rows.mine ? *rows.mine : *rows.theirs;
    conflict.base = changedValues(state.base, *rows.base, *rows.base, changed);
    QString &other = rows.mine ? conflict.mine : conflict.theirs;
    other = changedValues(rows.mine ? state.mine : state.theirs, changed, *rows.base, changed);
    const Row *chosen = rows.of(state.decide(std::move(conflict)));
    return chosen ? std::optional(*chosen) : std::nullopt;
}

/// Both have the row: column by column.
template <typename Row> Row mergedRow(MergeState &state, const ThreeRows<Row> &rows)
{
    static const Row nothing {};
    Row merged = *rows.mine;
    const Row &was = rows.base ? *rows.base : nothing;
    forEachColumn<Row>([&](const auto &column) {
        const auto &mine = rows.mine->*column.member;
        const auto &theirs = rows.theirs->*column.member;
        const auto &before = was.*column.member;
        if (mine == theirs || (rows.base && theirs == before))
            return;
        if (rows.base && mine == before) {
            merged.*column.member = theirs;
            return;
        }
        MergeConflict conflict = conflictOver(state, rows, rows.base ? Kind::Edited : Kind::AddedTwice);
        conflict.column = QLatin1StringView(column.name);
        conflict.base = rows.base ? readableValue(state.base, before) : QString();
        conflict.mine = readableValue(state.mine, mine);
        conflict.theirs = readableValue(state.theirs, theirs);
        const MergeSide side = state.decide(std::move(conflict));
        merged.*column.member = side == MergeSide::Mine ? mine : side == MergeSide::Theirs ? theirs : before;
    });
    return merged;
}

/// The row as it shall be, where theirs is not as the base; nothing: it goes.
template <typename Row> std::optional<Row> mergedOf(MergeState &state, const ThreeRows<Row> &rows)
{
    if (rows.mine && rows.theirs)
        return mergedRow(state, rows);
    if (!rows.base)
        return *rows.theirs;
    const Row *left = rows.mine ? rows.mine : rows.theirs;
    if (!left || *left == *rows.base)
        return {}; // one deleted what the other left alone, or both did
    return deletedOrChanged(state, rows);
}

template <typename Row> void mergeTable(MergeState &state)
{
    const CowTable<Row> &mine = tableOf<Row>(state.mine);
    std::vector<std::pair<decltype(Row::id), std::optional<Row>>> written;
    CowTable<Row>::visitDifferences(
        tableOf<Row>(state.base), tableOf<Row>(state.theirs), [&](const Row *was, const Row *is) {
            const auto id = (is ? is : was)->id;
            const ThreeRows<Row> rows { was, mine.find(id), is };
            std::optional<Row> merged = mergedOf(state, rows);
            if (merged.has_value() != (rows.mine != nullptr) || (merged && *merged != *rows.mine))
                written.emplace_back(id, std::move(merged));
        });
    if (written.empty())
        return;
    auto editor = tableOf<Row>(state.merge.plan).edit();
    for (auto &[id, row] : written) {
        if (row)
            editor.put(*std::move(row));
        else
            editor.remove(id);
    }
}

} // namespace

std::optional<MergeSide> MergeChoices::of(const MergeConflict::Key &conflict) const
{
    const auto found = single.find(conflict);
    return found == single.end() ? rule : found->second;
}

bool Merge::isDecided() const
{
    return broken.empty()
        && std::all_of(conflicts.begin(), conflicts.end(), [](const MergeConflict &one) { return one.chosen; });
}

MergeSide MergeState::decide(MergeConflict conflict)
{
    conflict.chosen = choices.of(conflict.key());
    const MergeSide side = conflict.chosen.value_or(MergeSide::Mine);
    if (known.insert(conflict.key()).second)
        merge.conflicts.push_back(std::move(conflict));
    return side;
}

Merge mergeNumbered(const Plan &base, const Plan &mine, const Plan &theirs, const MergeChoices &choices)
{
    MergeState state { base, mine, theirs, choices, {}, {} };
    state.merge.plan = mine;
    forEachTable([&](auto member) { mergeTable<RowOf<decltype(member)>>(state); });
    settle(state);
    return std::move(state.merge);
}

Merge merge3(const Plan &base, const Plan &mine, const Plan &theirs, const MergeChoices &choices)
{
    const RowNumbers numbers = numbersFor({ &base }, { &mine }, { &theirs });
    Merge merge = mergeNumbered(base, mine, renumbered(theirs, numbers), choices);
    merge.alike = numbers.alike;
    return merge;
}

} // namespace headwater
