// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/contacts/single_points.h"

#include <map>
#include <span>

namespace headwater {

/// Work of something, and how much of it is done.
struct WorkSum {
    Minutes needed;
    Minutes served;
    Minutes missing() const { return Minutes { needed.count - served.count }; }
    /// Of what is needed, 0..1; none where nothing is.
    std::optional<double> share() const;
};
inline WorkSum &operator+=(WorkSum &sum, const WorkSum &more)
{
    sum.needed = sum.needed + more.needed;
    sum.served = sum.served + more.served;
    return sum;
}

inline bool isGap(const WorkSum &sum) { return isGap(sum.needed, sum.served); }

/// That by territory, and by territory and task.
struct PlaceSums {
    using Place = std::pair<TerritoryId, TaskId>;

    std::map<TerritoryId, WorkSum> territories;
    std::map<Place, WorkSum> cells;
    WorkSum in(TerritoryId territory) const;
    WorkSum at(TerritoryId territory, TaskId task) const;
};

/// Work of a task for the customers of a segment, of a territory's own.
struct SegmentWork {
    TerritoryId territory;
    SegmentId segment;
    TaskId task;
    WorkSum sum;
};

/// The seats of a role and what their hours go to.
struct RoleSum {
    std::int64_t seats = 0; ///< that are not closed
    Minutes capacity;
    Minutes used;
    std::map<TaskId, Minutes> tasks;
};

/// Coverage summed up as people look at it. Territories above the leaves have what is below them.
struct CoverageSums : PlaceSums {
    /// Without what is below, which for a leaf is the same; under no territory: work that belongs to none.
    PlaceSums own;
    std::vector<SegmentWork> segments; ///< by territory, segment, task
    std::span<const SegmentWork> segmentsIn(TerritoryId territory) const;
    std::map<TaskId, WorkSum> tasks;
    std::map<RoleId, RoleSum> roles;
    std::vector<SinglePoint> singlePoints; ///< most work first
};

CoverageSums coverageSums(const Plan &plan, const Coverage &coverage);

/// The territories right below each, in the plan's order; those at the top under none.
std::map<TerritoryId, std::vector<TerritoryId>> childrenOf(const Plan &plan);

/// Of the territory itself, if it is a leaf, or of those below it.
std::vector<SinglePoint> singlePointsBelow(const Plan &plan, const CoverageSums &sums, TerritoryId territory);

} // namespace headwater
