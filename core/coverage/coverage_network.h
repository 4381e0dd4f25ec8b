// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/capacity.h"
#include "core/coverage/demand.h"
#include "core/flow/flow_repair.h"

#include <array>
#include <map>
#include <optional>

namespace headwater {

/// What an hour is worth in a cell, in cents, by how much of the cell is served already; falling.
constexpr std::size_t valuePieces = 3;
constexpr std::array<double, valuePieces + 1> pieceBounds { 0, 0.5, 0.8, 1 };
using HourValues = std::array<std::int64_t, valuePieces>;

/// Hours from seats to cells as a flow (model.md, section 4): a customer-focused seat reaches the cells of the accounts
/// it owns, a specialty seat its tasks over its span through a tree of hubs (territory, task). In minutes, and cents
/// per hour; every hour of work is worth a cent at least, so that what can be served is.
class CoverageNetwork
{
public:
    CoverageNetwork(const Plan &plan, const Demand &demand, const std::vector<SeatCapacity> &capacities);

    void setValues(std::size_t cell, const HourValues &values);
    /// Errors: Cancelled, TooLarge as InvalidInput.
    Result<> solve(const Cancellation &cancellation);

    Minutes served(std::size_t cell) const;
    Minutes servedByOwner(std::size_t cell) const; ///< the rest is specialists' work
    Minutes used(std::size_t seat) const; ///< by place in the capacities
    /// That by task, for each task of which the seat reaches any work, by task; a specialty seat's hours where they
    /// flow into its hubs, a customer-focused one's where they flow into its cells.
    std::vector<TaskUse> usedByTask(std::size_t seat) const;
    /// What the hours served are worth, in cents.
    double value() const { return -static_cast<double>(m_flow.totalCost()) / 60; }
    /// What a minute of anybody who can reach the cell is worth at the margin, in cents an hour; never less than one
    /// more would bring.
    std::int64_t priceOf(std::size_t cell) const { return m_flow.potential(m_cells[cell].node); }
    /// How many seats with capacity reach the cell, and the one where it is one (place in the capacities).
    std::size_t reach(std::size_t cell) const { return m_cells[cell].reach; }
    std::optional<std::size_t> onlySeat(std::size_t cell) const;

    /// What the flow would be worth more with one more seat of the role for this territory and what lies below, in
    /// cents; a customer-focused one as if it took over accounts where it helps most. Leaves the flow as it was.
    double gainOfSeat(const Role &role, TerritoryId territory, Minutes minutes);

private:
    struct CellNode {
        FlowNode node = 0;
        std::array<FlowArcIndex, valuePieces> pieces {};
        std::optional<FlowArcIndex> owner; ///< from its seat, where that does the task
        std::size_t reach = 0;
        std::size_t lastSeat = 0;
    };
    struct SeatNode {
        FlowNode node = 0;
        std::optional<FlowArcIndex> hours;
        std::vector<std::pair<TaskId, FlowArcIndex>> work; ///< into hubs or cells
    };
    /// Which hubs a role uses: all roles that serve the same segments share theirs.
    struct HubKey {
        TerritoryId territory;
        TaskId task;
        std::vector<SegmentId> segments;
        auto operator<=>(const HubKey &) const = default;
    };
    struct Hub {
        FlowNode node = 0;
        std::vector<std::size_t> hubs; ///< right below it
        std::vector<std::size_t> cells; ///< right below it
        std::size_t seats = 0;
        std::size_t lastSeat = 0;
    };

    void addCells();
    void addSeat(const Plan &plan, const Seat &seat, const Role &role, std::size_t index);
    std::optional<std::size_t> hubFor(const HubKey &key);
    void countReach();
    void appendCellsBelow(TerritoryId territory, const Role &role, std::vector<std::size_t> &cells) const;

    const Demand &m_demand;
    RepairedFlow m_flow;
    std::vector<CellNode> m_cells;
    std::vector<SeatNode> m_seats;
    std::map<TerritoryId, std::vector<TerritoryId>> m_children;
    std::map<std::pair<TerritoryId, TaskId>, std::vector<std::size_t>> m_cellsAt;
    std::map<SeatId, std::vector<std::size_t>> m_cellsOf;
    std::map<HubKey, std::optional<std::size_t>> m_hubOf; ///< none: no cell below it
    std::vector<Hub> m_hubs; ///< those below a hub come before it
    std::int64_t m_allMinutes = 1; ///< of all cells: as good as no bound
};

} // namespace headwater
