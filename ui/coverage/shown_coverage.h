// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/comparison.h"
#include "ui/plan/derivation/coverage_derivations.h"

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
    const QuarterVisits &visits() const { return (isBefore() ? view->baselineExpected : view->expected)->visits; }
    /// What one more seat would bring; may be null.
    const CoverageWorth &worth() const { return isBefore() ? view->baselineWorth : view->worth; }
    /// Why that cannot be known, where it was wanted and is not there.
    std::optional<Error> whyNoWorth() const { return worth().isMissing() ? view->worthError : std::nullopt; }
    CoverageSide side() const { return isBefore() ? baselineSideOf(*view) : sideOf(*view); }
    const CoverageSums &baselineSums() const { return *view->baselineSums; }
    bool operator==(const ShownCoverage &) const = default;
};

/// What on the pages of the space somebody has chosen.
struct CoverageSubject {
    enum class Kind : std::uint8_t { Plan, Territory, Task, Cell, Role, Seat, Segment, Stage, Account, Several };

    Kind kind = Kind::Plan;
    TerritoryId territory = {}; ///< of Territory and Cell; of Role: only its seats there
    TaskId task = {}; ///< of Task and Cell
    RoleId role = {};
    SeatId seat = {};
    SegmentId segment = {}; ///< of Segment; of Territory and Cell: only the work of its customers
    StageId stage = {};
    AccountId account = {};
    std::vector<CoverageSubject> parts = {}; ///< of Several
    /// Of Territory, Cell and Role: without what lies below the territory; with none, what belongs to no territory.
    bool isAlone = false;

    static CoverageSubject ofTerritory(TerritoryId territory) { return { Kind::Territory, territory }; }
    static CoverageSubject ofTask(TaskId task) { return { Kind::Task, {}, task }; }
    static CoverageSubject ofCell(TerritoryId territory, TaskId task) { return { Kind::Cell, territory, task }; }
    /// Of a territory itself, see CoverageSums::own; of all tasks where none is named.
    static CoverageSubject ofOwn(TerritoryId territory, TaskId task = {})
    {
        return {
            .kind = task.isValid() ? Kind::Cell : Kind::Territory, .territory = territory, .task = task, .isAlone = true
        };
    }
    static CoverageSubject ofRole(RoleId role) { return { Kind::Role, {}, {}, role }; }
    static CoverageSubject ofSeat(SeatId seat) { return { Kind::Seat, {}, {}, {}, seat }; }
    /// Of one, that one; of none, the plan.
    static CoverageSubject ofSeats(const std::vector<SeatId> &seats);
    static CoverageSubject ofSegment(SegmentId segment) { return { .kind = Kind::Segment, .segment = segment }; }
    static CoverageSubject ofStage(StageId stage) { return { .kind = Kind::Stage, .stage = stage }; }
    static CoverageSubject ofAccount(AccountId account) { return { .kind = Kind::Account, .account = account }; }
    bool operator==(const CoverageSubject &) const = default;
};

inline CoverageSubject CoverageSubject::ofSeats(const std::vector<SeatId> &seats)
{
    if (seats.size() == 1)
        return ofSeat(seats.front());
    CoverageSubject subject;
    subject.kind = seats.empty() ? Kind::Plan : Kind::Several;
    for (const SeatId seat : seats)
        subject.parts.push_back(ofSeat(seat));
    return subject;
}

} // namespace headwater
