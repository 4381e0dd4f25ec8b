// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/steps_between.h"

#include <algorithm>
#include <utility>

namespace headwater {

namespace {

using TouchedTables = std::array<IdRuns, std::tuple_size_v<decltype(planTables)>>;

/// What the step did to the scenario; nothing where it made it: a copy is what it was copied from.
TouchedTables tablesOf(const TouchedRows &touched, ScenarioId scenario)
{
    for (const TouchedRows::OfScenario &one : touched.scenarios) {
        if (one.scenario == scenario)
            return one.original.isValid() ? TouchedTables() : one.tables;
    }
    return {};
}

std::optional<std::size_t> placeOfTable(QStringView table)
{
    std::optional<std::size_t> place;
    std::size_t next = 0;
    forEachTable([&](auto member) {
        if (table == QLatin1StringView(TableOf<RowOf<decltype(member)>>::table))
            place = next;
        ++next;
    });
    return place;
}

} // namespace

StepsBetween::StepsBetween(const PlanDocument &document, ScenarioId before, ScenarioId after)
{
    const auto isFollowed = [&document](ScenarioId one, ScenarioId other) {
        const Scenario *follower = document.workspace().scenarios.find(other);
        return one == baselineId && follower && !follower->isVersion;
    };
    for (std::size_t index = document.position(); index-- > 0 && before != after;) {
        const TouchedRows &touched = document.rowsTouchedBy(index);
        const Step &step = document.steps()[index];
        m_steps.push_back({ { index, step.label, step.reason, step.at }, tablesOf(touched, before),
            tablesOf(touched, after), isFollowed(before, after), isFollowed(after, before) });
        for (ScenarioId *scenario : { &before, &after }) {
            if (const ScenarioId original = touched.originalOf(*scenario); original.isValid())
                *scenario = original;
        }
    }
}

std::vector<std::optional<TracedStep>> StepsBetween::of(std::span<const Change> changes) const
{
    std::vector<Place> open;
    QString table;
    std::optional<std::size_t> place;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (i == 0 || changes[i].table != table) { // they come table by table
            table = changes[i].table;
            place = placeOfTable(table);
        }
        if (place)
            open.push_back({ i, *place, changes[i].id });
    }
    return latestOf(std::move(open), changes.size());
}

std::vector<std::optional<TracedStep>> StepsBetween::of(QStringView table, std::span<const std::int64_t> rows) const
{
    std::vector<Place> open;
    if (const std::optional<std::size_t> place = placeOfTable(table)) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            open.push_back({ i, *place, rows[i] });
    }
    return latestOf(std::move(open), rows.size());
}

std::vector<std::optional<TracedStep>> StepsBetween::latestOf(std::vector<Place> open, std::size_t size) const
{
    std::vector<std::optional<TracedStep>> found(size);
    for (const OneStep &one : m_steps) {
        std::erase_if(open, [&](const Place &place) {
            const bool isInBefore = one.before[place.table].contains(place.row);
            const bool isInAfter = one.after[place.table].contains(place.row);
            const bool isIts = isInBefore ? !isInAfter && !one.isBeforeFollowed : isInAfter && !one.isAfterFollowed;
            if (isIts)
                found[place.index] = one.step;
            return isIts;
        });
        if (open.empty())
            break;
    }
    return found;
}

} // namespace headwater
