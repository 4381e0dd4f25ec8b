// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proposals/story/view_text.h"
#include "ui/coverage/shown_coverage.h"

#include <optional>
#include <set>

namespace headwater {

/// Work on the right of the graph: of a territory and what lies below it, or of its own; of one segment, or of all. No
/// territory: what belongs to none.
struct WorkPlace {
    TerritoryId territory;
    bool isAlone = false;
    SegmentId segment = {};
    auto operator<=>(const WorkPlace &) const = default;
};

/// Seats of a role on the left of the graph: all of them, or those of a territory and what lies below it, or its own.
struct SeatGroup {
    RoleId role;
    TerritoryId territory = {};
    bool isAlone = false;
    auto operator<=>(const SeatGroup &) const = default;
};

/// What a box of the graph stands for.
struct GraphBox {
    enum class Kind : std::uint8_t { Task, Role, Group, Seat, MoreSeats, Place, MorePlaces };

    Kind kind = Kind::Task;
    TaskId task = {};
    SeatGroup group = {}; ///< of all with seats
    SeatId seat = {};
    std::size_t seats = 0;
    WorkPlace place = {}; ///< of MorePlaces: what they are below

    std::int64_t key() const; ///< unique in a graph, and the same from one to the next
};

/// What of the coverage graph is shown in parts.
struct CoverageLook {
    std::set<RoleId> openRoles; ///< by territory
    std::set<SeatGroup> openGroups; ///< seat by seat
    std::set<SeatGroup> wholeGroups; ///< of these each seat, however many there are
    std::set<TerritoryId> openRegions; ///< by what lies right below
    std::set<TerritoryId> wholeRegions; ///< by all of that, however much it is
    std::set<WorkPlace> bySegment;
    bool operator==(const CoverageLook &) const = default;
};

/// Up to so many seats of a role stand side by side without being grouped by territory.
inline constexpr std::size_t fewSeats = 8;

/// Shows the parts of the box; where it has none, closes what it is a part of. False: nothing changed.
bool openBox(CoverageLook &look, const ShownCoverage &shown, const GraphBox &box);
/// Puts the box back into what it is a part of: a seat into its group, a group into its role, a territory into its
/// region, a segment into its territory. False: it is a part of nothing.
bool closeAround(CoverageLook &look, const Plan &plan, const GraphBox &box);
/// One box a segment instead of the territory's, if its work is of several. False: nothing changed.
bool splitBySegment(CoverageLook &look, const ShownCoverage &shown, const GraphBox &box);

/// Which boxes are open, as a part of a view; read again: nothing where the view does not say.
void addLook(ViewText &view, const CoverageLook &look);
std::optional<CoverageLook> lookIn(const ViewText &view);

/// Work of a place in one segment, by task.
using TaskWorks = std::map<TaskId, WorkSum>;
std::map<SegmentId, TaskWorks> segmentsOf(const Plan &plan, const CoverageSums &sums, const WorkPlace &place);

/// The regions to open so that as many territories stand side by side as can be read; all leaves if they can.
std::set<TerritoryId> readableRegions(const Plan &plan);

} // namespace headwater
