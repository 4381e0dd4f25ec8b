// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/options/feasibility.h"

namespace headwater {

Feasibility::Feasibility(const Plan &plan)
    : m_plan(&plan)
    , m_tree(plan.territories)
{
    std::unordered_map<RoleId, std::pair<int, int>> leading; // of how many seats
    for (const Seat &seat : plan.seats) {
        if (seat.status != SeatStatus::Closed)
            m_leaders.insert(seat.manager);
    }
    for (const Seat &seat : plan.seats) {
        if (seat.status == SeatStatus::Closed)
            continue;
        auto &[leaders, all] = leading[seat.role];
        leaders += m_leaders.contains(seat.id) ? 1 : 0;
        ++all;
        m_known.insert(seat.role);
        const int node = m_tree.indexOf(seat.home);
        if (node >= 0)
            m_levels.emplace(seat.role, m_tree.nodes()[static_cast<std::size_t>(node)].depth);
        for (const Territory *at = plan.territories.find(seat.home); at; at = plan.territories.find(at->parent))
            m_jurisdictions[at->id].insert(seat.jurisdiction);
    }
    for (const auto &[role, count] : leading) {
        if (2 * count.first >= count.second)
            m_leadingRoles.insert(role);
    }
}

bool Feasibility::isOffered(RoleId role, TerritoryId territory) const
{
    const int node = m_tree.indexOf(territory);
    return node >= 0
        && (!m_known.contains(role)
            || m_levels.contains({ role, m_tree.nodes()[static_cast<std::size_t>(node)].depth }));
}

bool Feasibility::mayWorkIn(const Seat &seat, TerritoryId territory) const
{
    if (seat.jurisdiction.isEmpty())
        return true;
    for (const Territory *at = m_plan->territories.find(territory); at; at = m_plan->territories.find(at->parent)) {
        const auto found = m_jurisdictions.find(at->id);
        if (found != m_jurisdictions.end()) // else nobody is there, and what is around counts
            return found->second.contains(seat.jurisdiction) || found->second.contains(QString());
    }
    return true;
}

Obstacle Feasibility::obstacleTo(const Seat &seat, const Option &option) const
{
    if (option.kind == OptionKind::Refill || option.kind == OptionKind::Hold)
        return Obstacle::None;
    if (seat.isProtected)
        return Obstacle::Protected;
    if (option.kind == OptionKind::Close)
        return Obstacle::None;
    if (m_leaders.contains(seat.id))
        return Obstacle::LeadsOthers;
    if (option.kind == OptionKind::Merge) {
        const Seat *with = m_plan->seats.find(option.with);
        return with && with->isProtected ? Obstacle::Protected : Obstacle::None;
    }
    const Role *role = m_plan->roles.find(option.role);
    if (option.role != seat.role && m_leadingRoles.contains(option.role))
        return Obstacle::LeadingRole;
    const bool needsPresence = role && (role->workMode == WorkMode::Office || role->workMode == WorkMode::Travelling);
    if (option.role != seat.role && needsPresence && seat.workMode == WorkMode::Remote)
        return Obstacle::WorkMode;
    return mayWorkIn(seat, option.territory) ? Obstacle::None : Obstacle::Jurisdiction;
}

} // namespace headwater
