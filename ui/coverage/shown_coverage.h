// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/comparison.h"
#include "ui/plan/coverage/coverage_view.h"

namespace headwater {

/// What the pages of the space show: the coverage of the scenario, of the baseline, or of the one against the other.
struct ShownCoverage {
    SharedCoverage view;
    Comparison comparison = Comparison::After;

    bool isBefore() const { return comparison == Comparison::Before; }
    bool isComparing() const { return comparison == Comparison::Changes; }
    const Plan &plan() const { return isBefore() ? view->baselinePlan : view->plan; }
    const Coverage &coverage() const { return isBefore() ? *view->baseline : *view->now; }
    const CoverageSums &sums() const { return isBefore() ? *view->baselineSums : *view->sums; }
    const CoverageSums &baselineSums() const { return *view->baselineSums; }
    bool operator==(const ShownCoverage &) const = default;
};

/// What on the pages of the space somebody has chosen.
struct CoverageSubject {
    enum class Kind : std::uint8_t { Plan, Territory, Task, Cell, Role, Seat, Several };

    Kind kind = Kind::Plan;
    TerritoryId territory = {}; ///< of Territory and Cell
    TaskId task = {}; ///< of Task and Cell
    RoleId role = {};
    SeatId seat = {};
    std::vector<CoverageSubject> parts = {}; ///< of Several
    /// Of Territory and Cell: without what lies below the territory; with none, what belongs to no territory.
    bool isAlone = false;

    static CoverageSubject ofTerritory(TerritoryId territory) { return { Kind::Territory, territory }; }
    static CoverageSubject ofTask(TaskId task) { return { Kind::Task, {}, task }; }
    static CoverageSubject ofCell(TerritoryId territory, TaskId task) { return { Kind::Cell, territory, task }; }
    /// Of a territory itself, see CoverageSums::own; of all tasks where none is named.
    static CoverageSubject ofOwn(TerritoryId territory, TaskId task = {})
    {
        return { task.isValid() ? Kind::Cell : Kind::Territory, territory, task, {}, {}, {}, true };
    }
    static CoverageSubject ofRole(RoleId role) { return { Kind::Role, {}, {}, role }; }
    static CoverageSubject ofSeat(SeatId seat) { return { Kind::Seat, {}, {}, {}, seat }; }
    bool operator==(const CoverageSubject &) const = default;
};

} // namespace headwater
