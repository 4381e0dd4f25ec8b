// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/contacts/stability.h"
#include "core/coverage/whatif/range.h"
#include "core/facts/fact_source.h"
#include "core/journeys/event_columns.h"
#include "core/plan/change_list.h"
#include "core/plan/figures.h"
#include "core/plan/workspace.h"
#include "core/redeployment/glide/glide_path.h"

#include <memory>

namespace headwater {

/// What is told of one scenario beside others.
struct ScenarioFigures {
    ScenarioId scenario;
    QString name;
    Plan plan;
    Figures figures;
    std::optional<CoverageFigures> coverage; ///< none where journeys ask for nothing, or none are known
    std::optional<CoverageRange> range; ///< where it was asked for
    std::size_t singlePoints = 0; ///< tasks that one seat alone can do somewhere
    double handovers = 0; ///< planned on the way of a journey
    ChangeCounts changes; ///< against the baseline
    Stability stability; ///< likewise
    std::optional<GlideQuarter> afterAYear; ///< of the way there by turnover alone; none where turnover is not known
    std::map<RoleId, std::int64_t> seatsByRole; ///< open ones
    std::map<TerritoryId, std::int64_t> seatsByTerritory; ///< with those below; what has none is left out
};

struct ScenarioQuestion {
    std::vector<Scenario> scenarios;
    Plan baseline;
    SharedColumns columns; ///< the journeys; null: none are known
    std::optional<Period> quarter; ///< none: the first one that the forecast reaches
    bool withRanges = true; ///< four more solutions a scenario
    std::shared_ptr<const FactSource> facts {}; ///< for the way there; null: turnover is not asked for
    /// An earlier answer to the same question: what it says of a scenario whose plan is the same still holds.
    std::vector<ScenarioFigures> known {};
};

/// In the order asked for. What journeys were observed under is the baseline. Errors: Cancelled; InvalidInput where the
/// forecast does not reach the quarter, or sums do not fit.
Result<std::vector<ScenarioFigures>> scenarioFigures(
    const ScenarioQuestion &question, const Cancellation &cancellation = {}, const Progress &progress = {});

/// Seats that are not closed, by role, and by territory with all above it.
std::map<RoleId, std::int64_t> seatsByRole(const Plan &plan);
std::map<TerritoryId, std::int64_t> seatsByTerritory(const Plan &plan);

} // namespace headwater
