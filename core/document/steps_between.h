// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/step_trace.h"
#include "core/document/touched_rows.h"
#include "core/plan/change_list.h"

#include <optional>
#include <span>

namespace headwater {

/// Why two scenarios differ: the applied steps since they were one, as the history was when this was made. Asked from
/// any thread.
class StepsBetween
{
public:
    StepsBetween(const PlanDocument &document, ScenarioId before, ScenarioId after);

    /// For each change the latest step that touched its row in one of the two scenarios alone; nothing where the
    /// history does not go back so far. What both were given alike, such as an import into the baseline that the other
    /// one follows, makes no difference between them; where a scenario did not follow the baseline it had decided about
    /// the row itself, and that is the reason.
    std::vector<std::optional<TracedStep>> of(std::span<const Change> changes) const;
    /// The same of rows of one table, as in columns.h ("seat").
    std::vector<std::optional<TracedStep>> of(QStringView table, std::span<const std::int64_t> rows) const;

private:
    struct Place {
        std::size_t index; ///< in the answer
        std::size_t table;
        std::int64_t row;
    };
    std::vector<std::optional<TracedStep>> latestOf(std::vector<Place> open, std::size_t size) const;

    using Tables = std::array<IdRuns, std::tuple_size_v<decltype(planTables)>>;
    struct OneStep {
        TracedStep step;
        Tables before; ///< rows that it touched in the one scenario
        Tables after;
        bool isBeforeFollowed = false; ///< that one is the baseline, which the other follows where it decides nothing
        bool isAfterFollowed = false;
    };

    std::vector<OneStep> m_steps; ///< latest first
};

} // namespace headwater
