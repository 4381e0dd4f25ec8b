// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/territory_tree.h"
#include "core/redeployment/option.h"

#include <set>
#include <unordered_map>

namespace headwater {

/// What a seat may become. A protected one is refilled or held; so is one that others report to, which may also close.
/// No seat becomes one of a leading role (to at least half of whose seats others report). A remote seat takes no role
/// that is done in the office or travelling. A seat stays under its law: where it goes there are seats of its
/// jurisdiction, or of none. And roles are offered on those levels of the tree on which the plan has them.
class Feasibility
{
public:
    explicit Feasibility(const Plan &plan);

    Obstacle obstacleTo(const Seat &seat, const Option &option) const;
    /// Whether the role has seats on the territory's level (of a role without any: always).
    bool isOffered(RoleId role, TerritoryId territory) const;

private:
    bool mayWorkIn(const Seat &seat, TerritoryId territory) const;

    const Plan *m_plan;
    TerritoryTree m_tree;
    std::set<SeatId> m_leaders;
    std::set<RoleId> m_leadingRoles;
    std::set<std::pair<RoleId, int>> m_levels;
    std::set<RoleId> m_known;
    std::unordered_map<TerritoryId, std::set<QString>> m_jurisdictions; ///< of seats there and below
};

} // namespace headwater
