// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/columns.h"
#include "core/plan/workspace.h"

#include <QLatin1StringView>
#include <QStringView>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>
#include <vector>

namespace headwater {

/// Ascending ids, neighbours together: 200,000 accounts that one step assigned are two numbers.
class IdRuns
{
public:
    /// Ids come in ascending order.
    void add(std::int64_t id)
    {
        if (!m_runs.empty() && m_runs.back().second + 1 == id)
            m_runs.back().second = id;
        else
            m_runs.emplace_back(id, id);
    }

    bool isEmpty() const { return m_runs.empty(); }

    bool contains(std::int64_t id) const
    {
        const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), id,
            [](std::int64_t wanted, const std::pair<std::int64_t, std::int64_t> &run) { return wanted < run.first; });
        return after != m_runs.begin() && std::prev(after)->second >= id;
    }

private:
    std::vector<std::pair<std::int64_t, std::int64_t>> m_runs; ///< first and last of each
};

/// Which rows a step changed, in which scenarios.
struct TouchedRows {
    struct OfScenario {
        ScenarioId scenario;
        ScenarioId original; ///< valid: the step made the scenario, as a copy of this one
        std::array<IdRuns, std::tuple_size_v<decltype(planTables)>> tables; ///< in the order of planTables
    };
    std::vector<OfScenario> scenarios;

    bool contains(ScenarioId scenario, QStringView table, std::int64_t id) const
    {
        bool found = false;
        std::size_t place = 0;
        forEachTable([&](auto member) {
            if (table == QLatin1StringView(TableOf<RowOf<decltype(member)>>::table))
                found = std::any_of(scenarios.begin(), scenarios.end(), [&](const OfScenario &touched) {
                    return touched.scenario == scenario && touched.tables[place].contains(id);
                });
            ++place;
        });
        return found;
    }

    /// Rows of this table, and of no other, in whatever scenarios.
    bool isOnly(QStringView table) const
    {
        bool isThere = false;
        bool isMore = false;
        std::size_t place = 0;
        forEachTable([&](auto member) {
            const bool isTouched = std::any_of(scenarios.begin(), scenarios.end(),
                [&](const OfScenario &touched) { return !touched.tables[place].isEmpty(); });
            const bool isIt = table == QLatin1StringView(TableOf<RowOf<decltype(member)>>::table);
            (isIt ? isThere : isMore) |= isTouched;
            ++place;
        });
        return isThere && !isMore;
    }

    /// What the step copied to make this scenario; invalid when it did not make it.
    ScenarioId originalOf(ScenarioId scenario) const
    {
        for (const OfScenario &touched : scenarios) {
            if (touched.scenario == scenario)
                return touched.original;
        }
        return {};
    }
};

} // namespace headwater
