// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/difference.h"

namespace headwater {

bool PlanDifference::isEmpty() const { return rowCount() == 0; }

std::size_t PlanDifference::rowCount() const
{
    return std::apply([](const auto &...changes) { return (changes.size() + ...); }, tables);
}

PlanDifference difference(const Plan &before, const Plan &after)
{
    PlanDifference result;
    forEachTable([&](auto member) {
        using Row = RowOf<decltype(member)>;
        using Table = CowTable<Row>;
        auto &changes = std::get<std::vector<RowChange<Row>>>(result.tables);
        Table::visitDifferences(before.*member, after.*member, [&changes](const Row *was, const Row *is) {
            changes.push_back({ was, is });
        });
    });
    return result;
}

namespace {

/// Writes `is` over each row of the change, or removes the row where there is nothing to write.
template <typename Row> void writeRow(typename CowTable<Row>::Editor &editor, const Row *was, const Row *is)
{
    if (is)
        editor.put(*is);
    else
        editor.remove(was->id);
}

template <typename Pick> Plan withRowsWritten(Plan plan, const PlanDifference &difference, Pick pick)
{
    forEachTable([&](auto member) {
        using Row = RowOf<decltype(member)>;
        const auto &changes = difference.of<Row>();
        if (changes.empty())
            return;
        auto editor = (plan.*member).edit();
        for (const RowChange<Row> &change : changes) {
            const auto [was, is] = pick(change);
            writeRow<Row>(editor, was, is);
        }
    });
    return plan;
}

} // namespace

Plan withDifference(Plan plan, const PlanDifference &difference)
{
    return withRowsWritten(
        std::move(plan), difference, [](const auto &change) { return std::make_pair(change.before, change.after); });
}

Plan withDifferenceUndone(Plan plan, const PlanDifference &difference)
{
    return withRowsWritten(
        std::move(plan), difference, [](const auto &change) { return std::make_pair(change.after, change.before); });
}

Plan rebased(Plan scenario, const Plan &before, const Plan &after)
{
    forEachTable([&](auto member) {
        using Row = RowOf<decltype(member)>;
        using Table = CowTable<Row>;
        if ((scenario.*member).sharesEverythingWith(before.*member)) {
            scenario.*member = after.*member;
            return;
        }
        std::vector<RowChange<Row>> following;
        Table::visitDifferences(before.*member, after.*member, [&](const Row *was, const Row *is) {
            const Row *mine = (scenario.*member).find((is ? is : was)->id);
            const bool untouched = was ? (mine && *mine == *was) : !mine;
            if (untouched)
                following.push_back({ was, is });
        });
        if (following.empty())
            return;
        auto editor = (scenario.*member).edit();
        for (const RowChange<Row> &change : following)
            writeRow<Row>(editor, change.before, change.after);
    });
    return scenario;
}

Plan withIdsReserved(Plan plan, const Workspace &workspace)
{
    forEachTable([&](auto member) {
        std::int64_t slots = 0;
        for (const Scenario &scenario : workspace.scenarios)
            slots = std::max(slots, (scenario.plan.*member).slotCount());
        if (slots > (plan.*member).slotCount())
            (plan.*member).edit().reserveSlots(slots);
    });
    return plan;
}

std::size_t unsharedBytes(const Workspace &before, const Workspace &after)
{
    std::size_t bytes = 0;
    CowTable<Scenario>::visitDifferences(
        before.scenarios, after.scenarios, [&](const Scenario *was, const Scenario *is) {
            if (!is)
                return;
            const Plan none;
            const Plan &from = was ? was->plan : none;
            forEachTable([&](auto member) {
                using Table = CowTable<RowOf<decltype(member)>>;
                bytes += Table::unsharedBytes(from.*member, is->plan.*member);
            });
        });
    return bytes;
}

} // namespace headwater
