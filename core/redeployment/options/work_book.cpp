// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/options/work_book.h"

#include <algorithm>

namespace headwater {

namespace {

template <typename Id> std::size_t placeIn(const std::vector<Id> &ids, Id id)
{
    return static_cast<std::size_t>(std::ranges::find(ids, id) - ids.begin());
}

bool serves(const Role &role, SegmentId segment)
{
    return role.segments.empty() || std::ranges::find(role.segments, segment) != role.segments.end();
}

} // namespace

void WorkTally::add(const WorkTally &other)
{
    asked += other.asked;
    served += other.served;
    missingWorth += other.missingWorth;
    bestPerHour = std::max(bestPerHour, other.bestPerHour);
}

WorkBook::WorkBook(const Plan &plan, const Coverage &coverage, const std::set<SeatId> &leaving)
    : m_plan(&plan)
    , m_tree(plan.territories)
    , m_segments { SegmentId {} }
{
    for (const Task &task : plan.tasks)
        m_tasks.push_back(task.id);
    for (const Segment &segment : plan.segments)
        m_segments.push_back(segment.id);
    m_sums.resize((static_cast<std::size_t>(plan.territories.slotCount()) + 1) * m_tasks.size() * m_segments.size());
    addCells(coverage);
    addAccounts();
    addOwners(coverage, leaving);
}

/// By place, then passed up the tree.
void WorkBook::addCells(const Coverage &coverage)
{
    std::unordered_map<TaskId, std::size_t> taskOf;
    for (std::size_t i = 0; i < m_tasks.size(); ++i)
        taskOf.emplace(m_tasks[i], i);
    for (const ServedCell &served : coverage.cells) {
        const Cell &cell = served.cell;
        WorkTally sum { static_cast<double>(cell.demand.count), static_cast<double>(served.served.count), 0,
            static_cast<double>(served.perHour.cents) };
        sum.missingWorth = (sum.asked - sum.served) / 60 * sum.bestPerHour;
        const std::size_t at = index(cell.territory, taskOf.at(cell.task), placeIn(m_segments, cell.segment));
        if (at < m_sums.size())
            m_sums[at].add(sum);
        PlaceWork &place = m_places[{ cell.territory, cell.segment }];
        place.minutes[cell.task] += sum.asked;
        place.worth += sum.asked / 60 * sum.bestPerHour;
    }
    const std::size_t each = m_tasks.size() * m_segments.size();
    const auto &nodes = m_tree.nodes();
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node) {
        if (!node->parent.isValid())
            continue;
        for (std::size_t i = 0; i < each; ++i)
            m_sums[index(node->parent, 0, 0) + i].add(m_sums[index(node->id, 0, 0) + i]);
    }
}

void WorkBook::addAccounts()
{
    for (const Account &account : m_plan->accounts) {
        m_accountsIn[account.territory].push_back(account.id);
        for (const OwnerShare &owner : account.owners)
            m_ownedBy[owner.seat].push_back(account.id);
        const auto place = m_places.find({ account.territory, account.segment });
        if (place == m_places.end())
            continue;
        place->second.potential += static_cast<double>(std::max<std::int64_t>(0, account.potential.cents));
        place->second.accounts += 1;
    }
}

void WorkBook::addOwners(const Coverage &coverage, const std::set<SeatId> &leaving)
{
    for (const SeatUse &use : coverage.seats) {
        m_hours.emplace(use.seat, leaving.contains(use.seat) ? Minutes {} : use.capacity);
        m_used.emplace(use.seat, use.used);
    }
    const auto add = [&](TerritoryId territory, SeatId seat) {
        std::vector<SeatId> &owners = m_ownersIn[territory];
        if (hours(seat).count > 0 && std::ranges::find(owners, seat) == owners.end())
            owners.push_back(seat);
    };
    for (const Seat &seat : m_plan->seats) {
        const Role *role = m_plan->roles.find(seat.role);
        if (role && role->kind == RoleKind::CustomerFocused)
            add(seat.home, seat.id);
    }
    for (const ServedCell &served : coverage.cells) {
        const Seat *seat = m_plan->seats.find(served.cell.owner);
        const Role *role = seat ? m_plan->roles.find(seat->role) : nullptr;
        if (!role || role->kind != RoleKind::CustomerFocused)
            continue;
        add(served.cell.territory, seat->id);
        if (does(*role, served.cell.segment, served.cell.task))
            m_owned[seat->id] += static_cast<double>(served.cell.demand.count);
    }
}

WorkTally WorkBook::work(const Role &role, TerritoryId territory, TaskId task) const
{
    WorkTally sum;
    const std::size_t at = placeIn(m_tasks, task);
    if (at == m_tasks.size() || !m_plan->territories.contains(territory))
        return sum;
    for (std::size_t segment = 0; segment < m_segments.size(); ++segment) {
        if (serves(role, m_segments[segment]))
            sum.add(m_sums[index(territory, at, segment)]);
    }
    return sum;
}

std::span<const AccountId> WorkBook::accountsIn(TerritoryId territory) const
{
    const auto found = m_accountsIn.find(territory);
    return found == m_accountsIn.end() ? std::span<const AccountId>() : found->second;
}

std::span<const AccountId> WorkBook::ownedBy(SeatId seat) const
{
    const auto found = m_ownedBy.find(seat);
    return found == m_ownedBy.end() ? std::span<const AccountId>() : found->second;
}

const WorkBook::PlaceWork *WorkBook::placeOf(const Account &account) const
{
    const auto place = m_places.find({ account.territory, account.segment });
    return place == m_places.end() ? nullptr : &place->second;
}

/// As the demand shares it out: by potential where any account of the place has one.
double WorkBook::shareOfPlace(const PlaceWork &place, const Account &account) const
{
    if (place.potential > 0)
        return static_cast<double>(std::max<std::int64_t>(0, account.potential.cents)) / place.potential;
    return place.accounts > 0 ? 1 / place.accounts : 0;
}

double WorkBook::minutesOf(const Role &role, const Account &account) const
{
    const PlaceWork *place = placeOf(account);
    if (!place)
        return 0;
    double minutes = 0;
    for (const auto &[task, asked] : place->minutes)
        minutes += does(role, account.segment, task) ? asked : 0;
    return minutes * shareOfPlace(*place, account);
}

double WorkBook::worthOf(const Account &account) const
{
    const PlaceWork *place = placeOf(account);
    return place ? place->worth * shareOfPlace(*place, account) : 0;
}

std::span<const SeatId> WorkBook::ownersIn(TerritoryId territory) const
{
    const auto found = m_ownersIn.find(territory);
    return found == m_ownersIn.end() ? std::span<const SeatId>() : found->second;
}

Minutes WorkBook::hours(SeatId seat) const
{
    const auto found = m_hours.find(seat);
    return found == m_hours.end() ? Minutes {} : found->second;
}

Minutes WorkBook::used(SeatId seat) const
{
    const auto found = m_used.find(seat);
    return found == m_used.end() ? Minutes {} : found->second;
}

double WorkBook::owned(SeatId seat) const
{
    const auto found = m_owned.find(seat);
    return found == m_owned.end() ? 0 : found->second;
}

} // namespace headwater
