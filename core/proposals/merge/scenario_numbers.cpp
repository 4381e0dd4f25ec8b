// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/merge/scenario_numbers.h"

#include "core/plan/change_list.h"
#include "core/plan/columns.h"
#include "core/proposals/story/view_text.h"

#include <tuple>

namespace headwater {

namespace {

template <typename Row> constexpr auto scenarioColumns = std::make_tuple();
template <> constexpr auto scenarioColumns<StoryPage> = std::make_tuple(&StoryPage::scenario);
template <> constexpr auto scenarioColumns<SessionEntry> = std::make_tuple(&SessionEntry::scenario);
template <>
constexpr auto scenarioColumns<Review> = std::make_tuple(&Review::approved, &Review::today, &Review::proposal);

template <typename Row, typename Visit> void forEachScenarioColumn(Visit visit)
{
    std::apply([&visit](auto... column) { (visit(column), ...); }, scenarioColumns<Row>);
}

void tickByNumber(StoryPage &page, const ScenarioNumbers &numbers)
{
    ViewText view = ViewText::fromText(page.view);
    const bool isChanged = view.renumber([&](const QString &key, std::int64_t number) {
        return key == viewkey::ticked || key == viewkey::unticked ? numbers.of(number) : number;
    });
    if (isChanged)
        page.view = view.toText();
}

template <typename Row> Row withNumbers(Row row, const Row *was, const ScenarioNumbers &numbers)
{
    forEachScenarioColumn<Row>([&](auto column) {
        if (!was || was->*column != row.*column)
            row.*column = numbers.of(row.*column);
    });
    if constexpr (std::is_same_v<Row, StoryPage>) {
        if (!was || was->view != row.view)
            tickByNumber(row, numbers);
    }
    return row;
}

template <typename Row>
void numberTable(CowTable<Row> &table, const CowTable<Row> &base, const ScenarioNumbers &numbers)
{
    std::vector<Row> changed;
    CowTable<Row>::visitDifferences(base, table, [&](const Row *was, const Row *is) {
        if (!is)
            return;
        Row row = withNumbers(*is, was, numbers);
        if (row != *is)
            changed.push_back(std::move(row));
    });
    if (changed.empty())
        return; // an Editor would unshare the table
    auto editor = table.edit();
    for (Row &row : changed)
        editor.put(std::move(row));
}

} // namespace

Plan withScenarioNumbers(Plan plan, const Plan &base, const ScenarioNumbers &numbers)
{
    numberTable(plan.storyPages, base.storyPages, numbers);
    numberTable(plan.sessionEntries, base.sessionEntries, numbers);
    numberTable(plan.reviews, base.reviews, numbers);
    return plan;
}

std::vector<RowWithoutScenario> rowsWithoutScenario(
    const Plan &plan, const Plan &theirs, const std::function<QString(std::int64_t)> &nameOf)
{
    std::vector<RowWithoutScenario> rows;
    forEachTable([&](auto member) {
        using Row = RowOf<decltype(member)>;
        forEachScenarioColumn<Row>([&](auto column) {
            for (const Row &row : theirs.*member) {
                const Row *is = (plan.*member).find(row.id);
                const QString name = row.*column == 0 || !is || is->*column != 0 ? QString() : nameOf(row.*column);
                if (!name.isEmpty())
                    rows.push_back({ QLatin1StringView(TableOf<Row>::table), rowName(plan, *is), name });
            }
        });
    });
    return rows;
}

bool namesScenario(const QString &table, const QString &column)
{
    bool names = false;
    forEachTable([&](auto member) {
        using Row = RowOf<decltype(member)>;
        if (table != QLatin1StringView(TableOf<Row>::table))
            return;
        forEachColumn<Row>([&](const auto &one) {
            forEachScenarioColumn<Row>([&](auto known) {
                if constexpr (std::is_same_v<decltype(known), std::remove_cv_t<decltype(one.member)>>)
                    names = names || (one.member == known && column == QLatin1StringView(one.name));
            });
        });
    });
    return names;
}

} // namespace headwater
