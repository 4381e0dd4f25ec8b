// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/coverage_network.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace headwater {

namespace {

constexpr std::size_t noCell = std::numeric_limits<std::size_t>::max();
constexpr std::int32_t noHub = -1;
constexpr std::int32_t unknownHub = -2;

bool does(const Role &role, const Cell &cell) { return does(role, cell.segment, cell.task); }

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

/// Whole minutes, rounded up: work served up to a bound must not lack part of a minute to it.
std::array<std::int64_t, valuePieces> pieceSizes(Minutes demand)
{
    std::array<std::int64_t, valuePieces> sizes {};
    std::int64_t before = 0;
    for (std::size_t piece = 0; piece < valuePieces; ++piece) {
        const auto upTo
            = static_cast<std::int64_t>(std::ceil(static_cast<double>(demand.count) * pieceBounds[piece + 1]));
        sizes[piece] = upTo - before;
        before = upTo;
    }
    return sizes;
}

} // namespace

CoverageNetwork::CoverageNetwork(const Plan &plan, const Demand &demand, const std::vector<SeatCapacity> &capacities)
    : m_demand(demand)
{
    std::int64_t lastTerritory = plan.territories.slotCount();
    for (const Cell &cell : demand.cells) {
        m_noBound += 2 * cell.demand.count;
        lastTerritory = std::max(lastTerritory, cell.territory.value);
    }
    m_cellsAt.resize((static_cast<std::size_t>(lastTerritory) + 1) * demand.tasks.size());
    for (const Territory &territory : plan.territories)
        m_children[territory.parent].push_back(territory.id);
    for (std::size_t cell = 0; cell < demand.cells.size(); ++cell)
        appendCell(cell, 0);
    for (std::size_t seat = 0; seat < capacities.size(); ++seat)
        placeSeat(plan, seat, plan.seats.find(capacities[seat].seat), capacities[seat].minutes);
}

std::optional<std::size_t> CoverageNetwork::taskIndex(TaskId task) const
{
    const auto found = std::ranges::find(m_demand.tasks, task);
    return found == m_demand.tasks.end() ? std::nullopt
                                         : std::optional(static_cast<std::size_t>(found - m_demand.tasks.begin()));
}

std::size_t CoverageNetwork::spot(TerritoryId territory, std::size_t task) const
{
    return static_cast<std::size_t>(territory.value) * m_demand.tasks.size() + task;
}

void CoverageNetwork::appendCell(std::size_t index, std::int64_t potential)
{
    const Cell &cell = m_demand.cells[index];
    CellNode &node = m_cells.emplace_back();
    node.node = m_flow.addNode(potential);
    m_cellAt.resize(node.node, noCell);
    m_cellAt.push_back(index);
    const auto sizes = pieceSizes(cell.demand);
    for (std::size_t piece = 0; piece < valuePieces; ++piece)
        node.pieces[piece] = m_flow.addArc(node.node, RepairedFlow::ground, sizes[piece], -1);
    m_cellsAt[spot(cell.territory, *taskIndex(cell.task))].push_back(index);
    if (cell.owner.isValid())
        m_cellsOf[cell.owner].push_back(index);
}

void CoverageNetwork::resizeCell(std::size_t cell)
{
    const auto sizes = pieceSizes(m_demand.cells[cell].demand);
    for (std::size_t piece = 0; piece < valuePieces; ++piece) {
        if (m_flow.capacity(m_cells[cell].pieces[piece]) != sizes[piece])
            m_flow.setCapacity(m_cells[cell].pieces[piece], sizes[piece]);
    }
}

bool CoverageNetwork::addCell(const Plan &plan, const HourValues &values)
{
    const std::size_t index = m_demand.cells.size() - 1;
    const Cell &cell = m_demand.cells[index];
    const std::size_t at = spot(cell.territory, *taskIndex(cell.task));
    if (at >= m_cellsAt.size())
        return false;
    std::vector<std::size_t> hubs;
    for (SegmentSet set = 0; set < m_segmentSets.size(); ++set) {
        const std::int32_t hub = serves(set, cell.segment) ? m_hubOf[set][at] : unknownHub;
        if (hub == noHub)
            return false;
        if (hub != unknownHub)
            hubs.push_back(static_cast<std::size_t>(hub));
    }
    const auto owner = m_seatOf.find(cell.owner);
    const Seat *seat = owner == m_seatOf.end() ? nullptr : plan.seats.find(cell.owner);
    const Role *role = seat ? plan.roles.find(seat->role) : nullptr;
    const bool isServed = role && role->kind == RoleKind::CustomerFocused && does(*role, cell)
        && m_seats[owner->second].hours.has_value();
    // Nothing wants to flow over the new arcs at once where the cell is priced as what leads to it.
    std::int64_t potential
        = isServed ? m_flow.potential(m_seats[owner->second].node) : std::numeric_limits<std::int64_t>::max();
    for (const std::size_t hub : hubs)
        potential = std::min(potential, m_flow.potential(m_hubs[hub].node));
    appendCell(index, hubs.empty() && !isServed ? 0 : potential);
    for (const std::size_t hub : hubs) {
        m_hubs[hub].cells.push_back(index);
        m_flow.addArc(m_hubs[hub].node, m_cells[index].node, m_noBound, 0);
    }
    if (isServed) {
        SeatNode &node = m_seats[owner->second];
        m_cells[index].owner = m_flow.addArc(node.node, m_cells[index].node, m_noBound, 0);
        node.ways.push_back({ cell.task, *m_cells[index].owner, false, index });
    }
    setValues(index, values);
    return true;
}

bool CoverageNetwork::setHours(std::size_t seat, Minutes minutes)
{
    if (seat >= m_seats.size() || !m_seats[seat].hours)
        return false;
    m_flow.setCapacity(*m_seats[seat].hours, minutes.count);
    return true;
}

/// Where it was it leaves its arcs behind, over which nothing comes any more.
void CoverageNetwork::placeSeat(const Plan &plan, std::size_t seat, const Seat *row, Minutes minutes)
{
    if (seat == m_seats.size())
        m_seats.emplace_back();
    SeatNode &node = m_seats[seat];
    if (node.hours) {
        m_flow.setCapacity(*node.hours, 0);
        m_idleArcs += node.ways.size() + 1;
        for (const Way &way : node.ways) {
            if (!way.isToHub)
                m_cells[way.end].owner.reset();
        }
    }
    node = {};
    const Role *role = row ? plan.roles.find(row->role) : nullptr;
    if (row)
        m_seatOf[row->id] = seat;
    if (!role || minutes.count <= 0)
        return;
    std::vector<Way> ways;
    appendWays(ways, plan, *row, *role);
    std::int64_t potential = 0;
    for (const Way &way : ways)
        potential = std::max(potential, m_flow.potential(headOf(way)));
    node.node = m_flow.addNode(potential);
    node.hours = m_flow.addArc(RepairedFlow::ground, node.node, minutes.count, 0);
    for (Way &way : ways) {
        way.arc = m_flow.addArc(node.node, headOf(way), m_noBound, 0);
        if (!way.isToHub)
            m_cells[way.end].owner = way.arc;
    }
    node.ways = std::move(ways);
}

std::size_t CoverageNetwork::addPlaceFor(const std::vector<std::size_t> &cells)
{
    std::int64_t potential = 0;
    for (const std::size_t cell : cells)
        potential = std::max(potential, m_flow.potential(m_cells[cell].node));
    SeatNode &seat = m_seats.emplace_back();
    seat.node = m_flow.addNode(potential);
    seat.hours = m_flow.addArc(RepairedFlow::ground, seat.node, 0, 0);
    addWays(m_seats.size() - 1, cells);
    return m_seats.size() - 1;
}

void CoverageNetwork::addWays(std::size_t index, const std::vector<std::size_t> &cells)
{
    SeatNode &seat = m_seats[index];
    for (const std::size_t cell : seat.hours ? cells : std::vector<std::size_t>())
        seat.ways.push_back(
            { m_demand.cells[cell].task, m_flow.addArc(seat.node, m_cells[cell].node, m_noBound, 0), false, cell });
}

std::int64_t CoverageNetwork::priceOfSeat(std::size_t seat) const
{
    std::int64_t price = 0;
    for (const Way &way : m_seats[seat].ways)
        price = std::max(price, m_flow.potential(headOf(way)));
    return price;
}

/// False: they are more than so many.
bool CoverageNetwork::appendCellsOf(const Hub &hub, std::size_t most, std::vector<std::size_t> &cells) const
{
    cells.insert(cells.end(), hub.cells.begin(), hub.cells.end());
    return cells.size() <= most
        && std::ranges::all_of(hub.hubs, [&](std::size_t below) { return appendCellsOf(m_hubs[below], most, cells); });
}

/// A part that is not full brings what it is worth, a full one what is given up for it.
std::vector<CoverageNetwork::PricedWork> CoverageNetwork::pricedWork(std::size_t seat, std::size_t mostCells) const
{
    std::vector<std::size_t> cells;
    for (const Way &way : m_seats[seat].ways) {
        if (!way.isToHub)
            cells.push_back(way.end);
        else if (!appendCellsOf(m_hubs[way.end], mostCells, cells))
            return {};
    }
    std::ranges::sort(cells);
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
    std::vector<PricedWork> work;
    for (const std::size_t cell : cells) {
        for (const FlowArcIndex piece : m_cells[cell].pieces) {
            const std::int64_t price = std::min(priceOf(cell), -m_flow.cost(piece));
            if (price > 0 && m_flow.capacity(piece) > 0)
                work.push_back({ price, m_flow.capacity(piece) });
        }
    }
    std::ranges::sort(work, std::ranges::greater {}, &PricedWork::price);
    return work;
}

/// Where the seat's hours can go; the arcs are still to be added.
void CoverageNetwork::appendWays(std::vector<Way> &ways, const Plan &plan, const Seat &seat, const Role &role)
{
    if (role.kind == RoleKind::CustomerFocused) {
        const auto cells = m_cellsOf.find(seat.id);
        for (const std::size_t cell : cells == m_cellsOf.end() ? std::vector<std::size_t>() : cells->second) {
            if (does(role, m_demand.cells[cell]))
                ways.push_back({ m_demand.cells[cell].task, 0, false, cell });
        }
        return;
    }
    const SegmentSet segments = segmentSet(role);
    const std::vector<TerritoryId> span = spanOf(plan, seat);
    for (const TaskId task : std::set(role.tasks.begin(), role.tasks.end())) {
        const std::optional<std::size_t> index = taskIndex(task);
        for (const TerritoryId territory : span) {
            if (const auto hub = index ? hubFor(segments, territory, *index) : std::nullopt)
                ways.push_back({ task, 0, true, *hub });
        }
    }
}

CoverageNetwork::SegmentSet CoverageNetwork::segmentSet(const Role &role)
{
    std::vector<SegmentId> segments = role.segments;
    std::ranges::sort(segments);
    const auto known = std::ranges::find(m_segmentSets, segments);
    const auto index = static_cast<SegmentSet>(known - m_segmentSets.begin());
    if (known == m_segmentSets.end()) {
        m_segmentSets.push_back(std::move(segments));
        m_hubOf.emplace_back(m_cellsAt.size(), unknownHub);
    }
    return index;
}

bool CoverageNetwork::serves(SegmentSet segments, SegmentId segment) const
{
    return m_segmentSets[segments].empty() || std::ranges::binary_search(m_segmentSets[segments], segment);
}

std::optional<std::size_t> CoverageNetwork::hubFor(SegmentSet segments, TerritoryId territory, std::size_t task)
{
    const std::size_t at = spot(territory, task);
    if (at >= m_cellsAt.size() || m_hubOf[segments][at] == noHub)
        return {};
    if (m_hubOf[segments][at] != unknownHub)
        return static_cast<std::size_t>(m_hubOf[segments][at]);
    Hub hub = hubOver(segments, territory, task);
    m_hubOf[segments][at] = noHub;
    if (hub.hubs.empty() && hub.cells.empty())
        return {};
    std::int64_t potential = 0;
    for (const std::size_t below : hub.hubs)
        potential = std::max(potential, m_flow.potential(m_hubs[below].node));
    for (const std::size_t cell : hub.cells)
        potential = std::max(potential, m_flow.potential(m_cells[cell].node));
    hub.node = m_flow.addNode(potential);
    for (const std::size_t below : hub.hubs)
        m_flow.addArc(hub.node, m_hubs[below].node, m_noBound, 0);
    for (const std::size_t cell : hub.cells)
        m_flow.addArc(hub.node, m_cells[cell].node, m_noBound, 0);
    m_hubs.push_back(std::move(hub));
    m_hubOf[segments][at] = static_cast<std::int32_t>(m_hubs.size() - 1);
    return m_hubs.size() - 1;
}

/// What lies right below it.
CoverageNetwork::Hub CoverageNetwork::hubOver(SegmentSet segments, TerritoryId territory, std::size_t task)
{
    Hub hub;
    if (const auto children = m_children.find(territory); children != m_children.end()) {
        for (const TerritoryId child : children->second) {
            if (const auto below = hubFor(segments, child, task))
                hub.hubs.push_back(*below);
        }
    }
    std::ranges::copy_if(m_cellsAt[spot(territory, task)], std::back_inserter(hub.cells),
        [&](std::size_t cell) { return serves(segments, m_demand.cells[cell].segment); });
    return hub;
}

void CoverageNetwork::setValues(std::size_t cell, const HourValues &values)
{
    for (std::size_t piece = 0; piece < valuePieces; ++piece) {
        const std::int64_t cost = -std::max<std::int64_t>(1, values[piece]);
        if (m_flow.cost(m_cells[cell].pieces[piece]) != cost)
            m_flow.setCost(m_cells[cell].pieces[piece], cost);
    }
}

Result<> CoverageNetwork::solve(const Cancellation &cancellation)
{
    RepairedFlow::Workspace workspace;
    return solve(workspace, cancellation);
}

Result<> CoverageNetwork::solve(RepairedFlow::Workspace &workspace, const Cancellation &cancellation)
{
    switch (m_flow.solve(workspace, cancellation)) {
    case FlowStatus::Optimal: return {};
    case FlowStatus::Cancelled: return failure(Error::Kind::Cancelled, {});
    default:
        return failure(Error::Kind::InvalidInput, QStringLiteral("the hours or the margins are too large to add up"));
    }
}

std::vector<std::size_t> CoverageNetwork::repair()
{
    m_flow.repair();
    std::vector<std::size_t> cells;
    for (const FlowNode node : m_flow.drained())
        cells.push_back(m_cellAt[node]);
    std::ranges::sort(cells);
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
    return cells;
}

double CoverageNetwork::waste() const
{
    return m_flow.arcCount() > 0 ? static_cast<double>(m_idleArcs) / static_cast<double>(m_flow.arcCount()) : 0;
}

Minutes CoverageNetwork::served(std::size_t cell) const
{
    Minutes sum;
    for (const FlowArcIndex piece : m_cells[cell].pieces)
        sum.count += m_flow.flow(piece);
    return sum;
}

Minutes CoverageNetwork::servedByOwner(std::size_t cell) const
{
    return Minutes { m_cells[cell].owner ? m_flow.flow(*m_cells[cell].owner) : 0 };
}

Minutes CoverageNetwork::used(std::size_t seat) const
{
    return Minutes { m_seats[seat].hours ? m_flow.flow(*m_seats[seat].hours) : 0 };
}

std::vector<TaskUse> CoverageNetwork::usedByTask(std::size_t seat) const
{
    std::vector<TaskUse> uses;
    if (!m_seats[seat].hours || m_flow.capacity(*m_seats[seat].hours) <= 0)
        return uses;
    for (const Way &way : m_seats[seat].ways) {
        if (way.isToHub ? hasWork(m_hubs[way.end]) : hasWork(way.end))
            uses.push_back({ way.task, Minutes { m_flow.flow(way.arc) } });
    }
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

bool CoverageNetwork::hasWork(std::size_t cell) const { return m_demand.cells[cell].demand.count > 0; }

bool CoverageNetwork::hasWork(const Hub &hub) const
{
    return std::ranges::any_of(hub.cells, [this](std::size_t cell) { return hasWork(cell); })
        || std::ranges::any_of(hub.hubs, [this](std::size_t below) { return hasWork(m_hubs[below]); });
}

/// Whoever reaches a hub reaches what is below it.
std::vector<CoverageNetwork::Reach> CoverageNetwork::reaches() const
{
    std::vector<Reach> ofCells(m_cells.size());
    std::vector<Reach> ofHubs(m_hubs.size());
    for (std::size_t seat = 0; seat < m_seats.size(); ++seat) {
        const SeatNode &node = m_seats[seat];
        if (!node.hours || m_flow.capacity(*node.hours) <= 0)
            continue;
        for (const Way &way : node.ways) {
            Reach &reach = way.isToHub ? ofHubs[way.end] : ofCells[way.end];
            ++reach.seats;
            reach.lastSeat = seat;
        }
    }
    for (std::size_t i = m_hubs.size(); i-- > 0;) {
        const auto pass = [&](Reach &below) {
            below.seats += ofHubs[i].seats;
            if (ofHubs[i].seats > 0)
                below.lastSeat = ofHubs[i].lastSeat;
        };
        for (const std::size_t below : m_hubs[i].hubs)
            pass(ofHubs[below]);
        for (const std::size_t cell : m_hubs[i].cells)
            pass(ofCells[cell]);
    }
    return ofCells;
}

CoverageNetwork::Bottlenecks CoverageNetwork::bottlenecks() const
{
    std::vector<FlowNode> waiting;
    for (std::size_t cell = 0; cell < m_cells.size(); ++cell) {
        if (served(cell) < m_demand.cells[cell].demand)
            waiting.push_back(m_cells[cell].node);
    }
    const std::vector<std::uint32_t> groups = m_flow.groupsBehind(waiting);
    Bottlenecks found;
    std::unordered_map<std::uint32_t, std::size_t> known; // those with seats; others wait for nobody
    for (const SeatNode &seat : m_seats) {
        const std::uint32_t group = seat.hours ? groups[seat.node] : RepairedFlow::noGroup;
        const bool isIn = group != RepairedFlow::noGroup && m_flow.capacity(*seat.hours) > 0;
        found.ofSeats.push_back(isIn ? known.try_emplace(group, known.size()).first->second : Bottlenecks::none);
    }
    for (const CellNode &cell : m_cells) {
        const auto group = known.find(groups[cell.node]);
        found.ofCells.push_back(group == known.end() ? Bottlenecks::none : group->second);
    }
    found.count = known.size();
    return found;
}

void CoverageNetwork::appendCellsBelow(TerritoryId territory, const Role &role, std::vector<std::size_t> &cells) const
{
    for (const TaskId task : role.tasks) {
        const std::optional<std::size_t> index = taskIndex(task);
        if (index && spot(territory, *index) < m_cellsAt.size())
            std::ranges::copy_if(m_cellsAt[spot(territory, *index)], std::back_inserter(cells),
                [&](std::size_t cell) { return does(role, m_demand.cells[cell]); });
    }
    if (const auto children = m_children.find(territory); children != m_children.end()) {
        for (const TerritoryId child : children->second)
            appendCellsBelow(child, role, cells);
    }
}

} // namespace headwater
