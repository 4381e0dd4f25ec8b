// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/coverage_network.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace headwater {

namespace {

bool serves(const Role &role, SegmentId segment)
{
    return role.segments.empty() || std::ranges::find(role.segments, segment) != role.segments.end();
}

std::vector<SegmentId> sortedSegments(const Role &role)
{
    std::vector<SegmentId> segments = role.segments;
    std::ranges::sort(segments);
    return segments;
}

bool does(const Role &role, const Cell &cell)
{
    return std::ranges::find(role.tasks, cell.task) != role.tasks.end() && serves(role, cell.segment);
}

bool isBelow(const Plan &plan, TerritoryId territory, TerritoryId above)
{
    const Territory *at = plan.territories.find(territory);
    for (at = at ? plan.territories.find(at->parent) : nullptr; at; at = plan.territories.find(at->parent)) {
        if (at->id == above)
            return true;
    }
    return false;
}

/// Each place once, however often the span names it or what lies above it.
std::vector<TerritoryId> spanOf(const Plan &plan, const Seat &seat)
{
    std::vector<TerritoryId> span = seat.span.empty() ? std::vector { seat.home } : seat.span;
    std::ranges::sort(span);
    span.erase(std::unique(span.begin(), span.end()), span.end());
    const std::vector<TerritoryId> all = span;
    std::erase_if(span, [&](TerritoryId territory) {
        return std::ranges::any_of(all, [&](TerritoryId above) { return isBelow(plan, territory, above); });
    });
    return span;
}

} // namespace

CoverageNetwork::CoverageNetwork(const Plan &plan, const Demand &demand, const std::vector<SeatCapacity> &capacities)
    : m_demand(demand)
    , m_seats(capacities.size())
{
    for (const Territory &territory : plan.territories)
        m_children[territory.parent].push_back(territory.id);
    addCells();
    for (std::size_t i = 0; i < capacities.size(); ++i) {
        const Seat *seat = plan.seats.find(capacities[i].seat);
        const Role *role = seat ? plan.roles.find(seat->role) : nullptr;
        if (!role || capacities[i].minutes.count <= 0)
            continue;
        m_seats[i].node = m_flow.addNode();
        m_seats[i].hours = m_flow.addArc(RepairedFlow::ground, m_seats[i].node, capacities[i].minutes.count, 0);
        addSeat(plan, *seat, *role, i);
    }
    countReach();
}

void CoverageNetwork::addCells()
{
    for (std::size_t i = 0; i < m_demand.cells.size(); ++i) {
        const Cell &cell = m_demand.cells[i];
        CellNode &node = m_cells.emplace_back();
        node.node = m_flow.addNode();
        std::int64_t before = 0;
        for (std::size_t piece = 0; piece < valuePieces; ++piece) {
            const std::int64_t upTo = std::llround(static_cast<double>(cell.demand.count) * pieceBounds[piece + 1]);
            node.pieces[piece] = m_flow.addArc(node.node, RepairedFlow::ground, upTo - before, -1);
            before = upTo;
        }
        m_cellsAt[{ cell.territory, cell.task }].push_back(i);
        if (cell.owner.isValid())
            m_cellsOf[cell.owner].push_back(i);
        m_allMinutes += cell.demand.count;
    }
}

void CoverageNetwork::addSeat(const Plan &plan, const Seat &seat, const Role &role, std::size_t index)
{
    const FlowNode node = m_seats[index].node;
    if (role.kind == RoleKind::CustomerFocused) {
        for (const std::size_t cell : m_cellsOf[seat.id]) {
            if (!does(role, m_demand.cells[cell]))
                continue;
            m_cells[cell].owner = m_flow.addArc(node, m_cells[cell].node, m_allMinutes, 0);
            m_seats[index].work.emplace_back(m_demand.cells[cell].task, *m_cells[cell].owner);
            ++m_cells[cell].reach;
            m_cells[cell].lastSeat = index;
        }
        return;
    }
    const std::vector<TerritoryId> span = spanOf(plan, seat);
    for (const TaskId task : std::set(role.tasks.begin(), role.tasks.end())) {
        for (const TerritoryId territory : span) {
            const std::optional<std::size_t> hub = hubFor({ territory, task, sortedSegments(role) });
            if (!hub)
                continue;
            m_seats[index].work.emplace_back(task, m_flow.addArc(node, m_hubs[*hub].node, m_allMinutes, 0));
            ++m_hubs[*hub].seats;
            m_hubs[*hub].lastSeat = index;
        }
    }
}

std::optional<std::size_t> CoverageNetwork::hubFor(const HubKey &key)
{
    if (const auto known = m_hubOf.find(key); known != m_hubOf.end())
        return known->second;
    Hub hub;
    for (const TerritoryId child : m_children[key.territory]) {
        if (const auto below = hubFor({ child, key.task, key.segments }))
            hub.hubs.push_back(*below);
    }
    if (const auto at = m_cellsAt.find({ key.territory, key.task }); at != m_cellsAt.end()) {
        std::ranges::copy_if(at->second, std::back_inserter(hub.cells), [&](std::size_t cell) {
            return key.segments.empty() || std::ranges::binary_search(key.segments, m_demand.cells[cell].segment);
        });
    }
    if (hub.hubs.empty() && hub.cells.empty())
        return m_hubOf[key] = std::nullopt;
    hub.node = m_flow.addNode();
    for (const std::size_t below : hub.hubs)
        m_flow.addArc(hub.node, m_hubs[below].node, m_allMinutes, 0);
    for (const std::size_t cell : hub.cells)
        m_flow.addArc(hub.node, m_cells[cell].node, m_allMinutes, 0);
    m_hubs.push_back(std::move(hub));
    return m_hubOf[key] = m_hubs.size() - 1;
}

/// Whoever reaches a hub reaches what is below it.
void CoverageNetwork::countReach()
{
    for (std::size_t i = m_hubs.size(); i-- > 0;) {
        const Hub &hub = m_hubs[i];
        const auto pass = [&hub](std::size_t &seats, std::size_t &lastSeat) {
            if (hub.seats == 0)
                return;
            seats += hub.seats;
            lastSeat = hub.lastSeat;
        };
        for (const std::size_t below : hub.hubs)
            pass(m_hubs[below].seats, m_hubs[below].lastSeat);
        for (const std::size_t cell : hub.cells)
            pass(m_cells[cell].reach, m_cells[cell].lastSeat);
    }
}

void CoverageNetwork::setValues(std::size_t cell, const HourValues &values)
{
    for (std::size_t piece = 0; piece < valuePieces; ++piece)
        m_flow.setCost(m_cells[cell].pieces[piece], -std::max<std::int64_t>(1, values[piece]));
}

Result<> CoverageNetwork::solve(const Cancellation &cancellation)
{
    switch (m_flow.solve(cancellation)) {
    case FlowStatus::Optimal: return {};
    case FlowStatus::Cancelled: return failure(Error::Kind::Cancelled, {});
    default:
        return failure(Error::Kind::InvalidInput, QStringLiteral("the hours or the margins are too large to add up"));
    }
}

Minutes CoverageNetwork::served(std::size_t cell) const
{
    Minutes sum;
    for (const FlowArcIndex piece : m_cells[cell].pieces)
        sum.count += m_flow.flow(piece);
    return sum;
}

Minutes CoverageNetwork::used(std::size_t seat) const
{
    return Minutes { m_seats[seat].hours ? m_flow.flow(*m_seats[seat].hours) : 0 };
}

Minutes CoverageNetwork::servedByOwner(std::size_t cell) const
{
    return Minutes { m_cells[cell].owner ? m_flow.flow(*m_cells[cell].owner) : 0 };
}

std::vector<TaskUse> CoverageNetwork::usedByTask(std::size_t seat) const
{
    std::vector<TaskUse> uses;
    for (const auto &[task, arc] : m_seats[seat].work)
        uses.push_back({ task, Minutes { m_flow.flow(arc) } });
    std::ranges::sort(uses, {}, &TaskUse::task);
    std::size_t kept = 0;
    for (const TaskUse &use : uses) {
        if (kept > 0 && uses[kept - 1].task == use.task)
            uses[kept - 1].minutes = uses[kept - 1].minutes + use.minutes;
        else
            uses[kept++] = use;
    }
    uses.resize(kept);
    return uses;
}

std::optional<std::size_t> CoverageNetwork::onlySeat(std::size_t cell) const
{
    return m_cells[cell].reach == 1 ? std::optional(m_cells[cell].lastSeat) : std::nullopt;
}

void CoverageNetwork::appendCellsBelow(TerritoryId territory, const Role &role, std::vector<std::size_t> &cells) const
{
    for (const TaskId task : role.tasks) {
        if (const auto at = m_cellsAt.find({ territory, task }); at != m_cellsAt.end())
            std::ranges::copy_if(at->second, std::back_inserter(cells),
                [&](std::size_t cell) { return does(role, m_demand.cells[cell]) && priceOf(cell) > 0; });
    }
    if (const auto children = m_children.find(territory); children != m_children.end()) {
        for (const TerritoryId child : children->second)
            appendCellsBelow(child, role, cells);
    }
}

double CoverageNetwork::gainOfSeat(const Role &role, TerritoryId territory, Minutes minutes)
{
    // Where an hour more is worth nothing now, it will not be worth more once there are more hours.
    std::vector<std::size_t> cells;
    appendCellsBelow(territory, role, cells);
    if (cells.empty() || minutes.count <= 0)
        return 0;
    const std::size_t nodes = m_flow.nodeCount();
    const std::size_t arcs = m_flow.arcCount();
    const FlowCost before = m_flow.totalCost();
    const FlowNode seat = m_flow.addNode();
    const FlowArcIndex hours = m_flow.addArc(RepairedFlow::ground, seat, minutes.count, 0);
    for (const std::size_t cell : cells)
        m_flow.addArc(seat, m_cells[cell].node, minutes.count, 0);
    m_flow.repair();
    const FlowCost gain = before - m_flow.totalCost();
    m_flow.setCapacity(hours, 0);
    m_flow.repair();
    m_flow.removeAfter(nodes, arcs);
    return static_cast<double>(gain) / 60;
}

} // namespace headwater
