// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/capacity.h"
#include "core/coverage/demand.h"
#include "core/flow/flow_repair.h"

#include <array>
#include <optional>
#include <unordered_map>

namespace headwater {

/// What an hour is worth in a cell, in cents, by how much of the cell is served already; falling.
constexpr std::size_t valuePieces = 3;
constexpr std::array<double, valuePieces + 1> pieceBounds { 0, 0.5, 0.8, 1 };
using HourValues = std::array<std::int64_t, valuePieces>;

/// Hours from seats to cells as a flow (model.md, section 4): a customer-focused seat reaches the cells of the accounts
/// it owns, a specialty seat its tasks over its span through a tree of hubs (territory, task). In minutes, and cents
/// per hour; every hour of work is worth a cent at least, so that what can be served is. Seats and cells are spoken of
/// by their places in the capacities and in the demand.
class CoverageNetwork
{
public:
    /// The demand must outlive it.
    CoverageNetwork(const Plan &plan, const Demand &demand, const std::vector<SeatCapacity> &capacities);

    void setValues(std::size_t cell, const HourValues &values);
    /// From nothing. Errors: Cancelled, TooLarge as InvalidInput.
    Result<> solve(const Cancellation &cancellation);
    Result<> solve(RepairedFlow::Workspace &workspace, const Cancellation &cancellation);

    /// Changes, which repair() works in. The demand holds the cell as it is now.
    void resizeCell(std::size_t cell);
    /// The last cell of the demand. False: no hub leads there yet, so the network has to be made anew.
    bool addCell(const Plan &plan, const HourValues &values);
    /// False: the seat has no place yet.
    bool setHours(std::size_t seat, Minutes minutes);
    /// Where the seat belongs now, or, one beyond the last, a new one; null: nowhere.
    void placeSeat(const Plan &plan, std::size_t seat, const Seat *row, Minutes minutes);
    /// A place like that of a seat, without hours so far, from which these cells are reached. Nothing else knows of it.
    std::size_t addPlaceFor(const std::vector<std::size_t> &cells);
    /// A seat with a place reaches these cells, too.
    void addWays(std::size_t seat, const std::vector<std::size_t> &cells);
    /// What a minute more of the seat would bring at most, in cents an hour.
    std::int64_t priceOfSeat(std::size_t seat) const;
    std::size_t seatCount() const { return m_seats.size(); }
    /// Work that the seat reaches, in parts by what an hour of each is worth now at most; dearest first. Empty: there
    /// is none, or in more than so many cells.
    struct PricedWork {
        std::int64_t price = 0; ///< cents an hour
        std::int64_t minutes = 0;
    };
    std::vector<PricedWork> pricedWork(std::size_t seat, std::size_t mostCells) const;

    /// Mends the flow and names the cells of which it may serve another part now, each once.
    std::vector<std::size_t> repair();
    /// Share of the network that nothing flows through any more, since seats left it.
    double waste() const;
    /// The work of the last repair(), in nodes looked at.
    std::size_t repairWork() const { return m_flow.settled(); }

    Minutes served(std::size_t cell) const;
    Minutes servedByOwner(std::size_t cell) const; ///< the rest is specialists' work
    Minutes used(std::size_t seat) const;
    /// That by task, for each task of which the seat reaches any work, by task; a specialty seat's hours where they
    /// flow into its hubs, a customer-focused one's where they flow into its cells.
    std::vector<TaskUse> usedByTask(std::size_t seat) const;
    const RepairedFlow &flow() const { return m_flow; }
    /// What the hours served are worth, in cents.
    double value() const { return -static_cast<double>(m_flow.totalCost()) / 60; }
    /// What a minute of anybody who can reach the cell is worth at the margin, in cents an hour; never less than one
    /// more would bring.
    std::int64_t priceOf(std::size_t cell) const { return m_flow.potential(m_cells[cell].node); }

    /// How many seats with hours reach a cell, and the last of them.
    struct Reach {
        std::size_t seats = 0;
        std::size_t lastSeat = 0;
        std::optional<std::size_t> only() const { return seats == 1 ? std::optional(lastSeat) : std::nullopt; }
    };
    std::vector<Reach> reaches() const; ///< by cell

    /// Seats that are full and cells whose work waits for them, as a minimum cut of the network: no other seat could
    /// serve any of that work, not even by taking something else over from these.
    struct Bottlenecks {
        static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
        std::vector<std::size_t> ofSeats; ///< by seat; none: it stands before nothing that is missing
        std::vector<std::size_t> ofCells; ///< likewise
        std::size_t count = 0;
    };
    Bottlenecks bottlenecks() const;

    /// One more seat of the role for this territory and what lies below; a customer-focused one as if it took over
    /// accounts where it helps most. Nothing else knows of it.
    void addOneMore(const Role &role, TerritoryId territory, Minutes minutes);
    /// That for a while: to be mended by repair(); until takeBack() nothing else may change. False: by the values of
    /// hours it would bring nothing, and nothing was begun.
    bool tryOneMore(const Role &role, TerritoryId territory, Minutes minutes);
    /// All as it was.
    void takeBack() { m_flow.takeBack(); }
    /// What the flow would be worth more with it, in cents, by the values as they are.
    double gainOfSeat(const Role &role, TerritoryId territory, Minutes minutes);
    /// Likewise, if a seat that has a place had so many minutes more. None: it is no more than `least`, which is often
    /// clear long before it is known.
    std::optional<double> gainOfHours(
        std::span<const std::pair<std::size_t, Minutes>> more, double least = -std::numeric_limits<double>::infinity());

private:
    using SegmentSet = std::size_t; ///< in m_segmentSets
    struct CellNode {
        FlowNode node = 0;
        std::array<FlowArcIndex, valuePieces> pieces {};
        std::optional<FlowArcIndex> owner; ///< from its seat, where that does the task
    };
    struct Way {
        TaskId task;
        FlowArcIndex arc;
        bool isToHub;
        std::size_t end; ///< hub or cell
    };
    struct SeatNode {
        FlowNode node = 0;
        std::optional<FlowArcIndex> hours;
        std::vector<Way> ways;
    };
    struct Hub {
        FlowNode node = 0;
        std::vector<std::size_t> hubs; ///< right below it
        std::vector<std::size_t> cells; ///< right below it
    };

    void appendCell(std::size_t cell, std::int64_t potential);
    void appendWays(std::vector<Way> &ways, const Plan &plan, const Seat &seat, const Role &role);
    FlowNode headOf(const Way &way) const { return way.isToHub ? m_hubs[way.end].node : m_cells[way.end].node; }
    SegmentSet segmentSet(const Role &role);
    bool serves(SegmentSet segments, SegmentId segment) const;
    std::optional<std::size_t> taskIndex(TaskId task) const;
    std::size_t spot(TerritoryId territory, std::size_t task) const;
    std::optional<std::size_t> hubFor(SegmentSet segments, TerritoryId territory, std::size_t task);
    Hub hubOver(SegmentSet segments, TerritoryId territory, std::size_t task);
    bool hasWork(std::size_t cell) const;
    bool hasWork(const Hub &hub) const;
    bool appendCellsOf(const Hub &hub, std::size_t most, std::vector<std::size_t> &cells) const;
    void appendCellsBelow(TerritoryId territory, const Role &role, std::vector<std::size_t> &cells) const;
    void addSeatFor(const std::vector<std::size_t> &cells, Minutes minutes, std::int64_t potential);

    const Demand &m_demand;
    RepairedFlow m_flow;
    std::vector<CellNode> m_cells;
    std::vector<SeatNode> m_seats;
    std::unordered_map<SeatId, std::size_t> m_seatOf;
    std::unordered_map<TerritoryId, std::vector<TerritoryId>> m_children;
    std::vector<std::vector<std::size_t>> m_cellsAt; ///< by spot
    std::unordered_map<SeatId, std::vector<std::size_t>> m_cellsOf;
    std::vector<std::vector<SegmentId>> m_segmentSets; ///< each sorted; empty: all
    /// By segment set and spot. All roles that serve the same segments share theirs. -1: no cell below it; -2: not
    /// asked for yet.
    std::vector<std::vector<std::int32_t>> m_hubOf;
    std::vector<Hub> m_hubs; ///< those below a hub come before it
    std::vector<std::size_t> m_cellAt; ///< by node, where it is a cell's
    std::size_t m_idleArcs = 0;
    std::int64_t m_noBound = 1; ///< more than all cells could take
};

} // namespace headwater
