// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/single_changes.h"

#include "core/plan/change_list.h"
#include "core/plan/references.h"
#include "core/plan/row_rules.h"

#include <algorithm>
#include <set>

namespace headwater {

namespace {

template <typename Visit> void atTable(const QString &table, Visit visit)
{
    forEachTable([&](auto member) {
        if (table == QLatin1StringView(TableOf<RowOf<decltype(member)>>::table))
            visit(member);
    });
}

template <typename Row> ChangePlace placeOf(decltype(Row::id) id)
{
    return { QLatin1StringView(TableOf<Row>::table), id.value, {} };
}

/// One row or column as the baseline has it; false: there is no such place.
template <typename Row> bool putBack(Plan &plan, const Plan &baseline, const ChangePlace &place)
{
    auto &table = tableOf<Row>(plan);
    const decltype(Row::id) id { place.row };
    const Row *was = tableOf<Row>(baseline).find(id);
    const Row *is = table.find(id);
    if (!was && !is)
        return false;
    if (place.column.isEmpty()) {
        if (was)
            table.edit().put(*was);
        else
            table.edit().remove(id);
        return true;
    }
    bool isKnown = false;
    Row row = is ? *is : Row {};
    forEachColumn<Row>([&](const auto &column) {
        if (!was || !is || place.column != QLatin1StringView(column.name))
            return;
        row.*column.member = was->*column.member;
        isKnown = true;
    });
    if (isKnown)
        table.edit().put(std::move(row));
    return isKnown;
}

bool putBack(Plan &plan, const Plan &baseline, const ChangePlace &place)
{
    bool isKnown = false;
    atTable(place.table, [&](auto member) { isKnown = putBack<RowOf<decltype(member)>>(plan, baseline, place); });
    return isKnown;
}

/// Why a plan in which rows went back is not sound. A reference to a row that went with them: who still needs it.
Error reasonFor(const Plan &reverted, const Plan &before, const Violation &violation)
{
    Error reason { errorKindFor(violation.rule), violation.table + u'.' + violation.detail };
    atTable(violation.table, [&](auto member) {
        using Row = RowOf<decltype(member)>;
        const Row *row = (reverted.*member).find(decltype(Row::id) { violation.row });
        if (!row)
            return;
        reason.detail = violation.table + u' ' + rowName(before, *row);
        visitReferences(*row, [&](const char *column, auto id) {
            if (!exists(reverted, id) && exists(before, id))
                reason = {
                    Error::Kind::StillInUse,
                    QStringLiteral("%1 %2, %3").arg(violation.table, rowName(before, *row), QLatin1StringView(column))
                };
        });
    });
    return reason;
}

/// Rows that stand in the way of a plan in which some went back: they have to go back, too.
class Obstacles
{
public:
    Obstacles(const Plan &reverted, const Plan &baseline)
        : m_plan(reverted)
        , m_baseline(baseline)
    { }

    std::set<ChangePlace> found;

    void find(const Violation &violation)
    {
        if (violation.rule == Violation::Rule::ManagerCycle)
            return addDiffering<Seat>();
        if (violation.rule == Violation::Rule::TerritoryCycle)
            return addDiffering<Territory>();
        atTable(violation.table, [&](auto member) {
            using Row = RowOf<decltype(member)>;
            if (const Row *row = (m_plan.*member).find(decltype(Row::id) { violation.row }))
                add(*row, violation.rule == Violation::Rule::DuplicateId);
        });
    }

private:
    template <typename Row> bool differs(decltype(Row::id) id) const
    {
        const Row *is = tableOf<Row>(m_plan).find(id);
        const Row *was = tableOf<Row>(m_baseline).find(id);
        return is != was && !(is && was && *is == *was);
    }

    template <typename Row> void addIfDiffers(decltype(Row::id) id)
    {
        if (differs<Row>(id))
            found.insert(placeOf<Row>(id));
    }

    /// The row itself, those it misses, and, where that is the trouble, those that are called like it: they are looked
    /// for in the whole table.
    template <typename Row> void add(const Row &row, bool isCalledTwice)
    {
        addIfDiffers<Row>(row.id);
        visitReferences(row, [&](const char *, auto id) {
            if (exists(m_plan, id))
                return;
            forEachTable([&](auto member) {
                using Target = RowOf<decltype(member)>;
                if constexpr (std::is_same_v<decltype(Target::id), decltype(id)>)
                    addIfDiffers<Target>(id);
            });
        });
        if (!isCalledTwice)
            return;
        forEachIdentity<Row>([&](QString Row::*text) {
            for (const Row &other : tableOf<Row>(m_plan)) {
                if (!(row.*text).isEmpty() && other.*text == row.*text)
                    addIfDiffers<Row>(other.id);
            }
        });
    }

    /// Some of the rows on a circle must have changed; which of them are on it does not matter enough to look.
    template <typename Row> void addDiffering()
    {
        for (const Row &row : tableOf<Row>(m_plan)) {
            if (differs<Row>(row.id) && brokenRule(m_plan, row))
                found.insert(placeOf<Row>(row.id));
        }
    }

    const Plan &m_plan;
    const Plan &m_baseline;
};

} // namespace

Result<Plan> withChangesReverted(Plan plan, const Plan &baseline, const std::vector<ChangePlace> &places)
{
    const Plan before = plan;
    for (const ChangePlace &place : places) {
        if (!putBack(plan, baseline, place))
            return failure(
                Error::Kind::NotFound, QStringLiteral("%1 %2 %3").arg(place.table).arg(place.row).arg(place.column));
    }
    const std::vector<Violation> broken = brokenRules(plan);
    if (!broken.empty())
        return tl::unexpected(reasonFor(plan, before, broken.front()));
    return plan;
}

std::vector<ChangePlace> revertedTogether(
    const Plan &plan, const Plan &baseline, const std::vector<ChangePlace> &places)
{
    std::set<ChangePlace> together(places.begin(), places.end());
    for (;;) {
        Plan reverted = plan;
        for (const ChangePlace &place : together)
            putBack(reverted, baseline, place);
        Obstacles obstacles(reverted, baseline);
        for (const Violation &violation : brokenRules(reverted))
            obstacles.find(violation);
        const std::size_t before = together.size();
        together.merge(obstacles.found);
        if (together.size() == before)
            return { together.begin(), together.end() };
    }
}

std::vector<ChangePlace> changedPlaces(const Plan &baseline, const Plan &plan)
{
    std::vector<ChangePlace> places;
    const PlanDifference rows = difference(baseline, plan);
    forEachTable([&](auto member) {
        using Row = RowOf<decltype(member)>;
        for (const RowChange<Row> &change : rows.of<Row>())
            places.push_back(placeOf<Row>(change.id()));
    });
    return places;
}

} // namespace headwater
