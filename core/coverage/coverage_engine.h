// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage.h"
#include "core/coverage/coverage_edit.h"
#include "core/coverage/margin.h"

#include <deque>
#include <memory>

namespace headwater {

/// The coverage of a plan in parts that can change one by one: work, network, values, what is served and earned at each
/// place. What coverageOf() and LiveCoverage are made of. Not to be moved: its parts refer to each other.
class CoverageEngine
{
public:
    /// The visits must outlive it; of the options, what the baseline says counts.
    CoverageEngine(Plan plan, const QuarterVisits &visits, const Period &quarter, const CoverageOptions &options);
    CoverageEngine(const CoverageEngine &) = delete;
    CoverageEngine &operator=(const CoverageEngine &) = delete;

    /// From nothing. Errors: Cancelled, InvalidInput.
    Result<> solve(const Cancellation &cancellation);
    enum class Values : std::uint8_t { Follow, Stay }; ///< hours are valued anew, where that is called for
    /// From the solution before; only what the edit touches is looked at. False: the network has to be made anew, and
    /// this model is of no more use.
    bool follow(Plan plan, const CoverageEdit &edit, Values values = Values::Follow);

    const Plan &plan() const { return m_plan; }
    CoverageFigures figures() const;
    /// Everything but the worth of seats.
    Coverage report(double band) const;
    /// As if there were one more seat, see CoverageNetwork::addOneMore(). Before solve().
    void addHead(const Role &role, TerritoryId territory, Minutes minutes)
    {
        m_network.addOneMore(role, territory, minutes);
    }
    /// What the margin would gain by it, in cents, evaluated exactly while hours are valued as they are: the flow is
    /// mended and all is as before again. Only where conversions were observed under another plan.
    double gainOfHead(const Role &role, TerritoryId territory, Minutes minutes);
    /// Copies are worked upon freely, as long as this lives.
    const CoverageNetwork &network() const { return m_network; }
    const Demand &demand() const { return m_demand; }
    /// Where a seat is spoken of in the network; every seat of the plan has a place.
    std::size_t placeOf(SeatId seat) const { return m_seatIndex.at(seat); }
    /// Share of the network that nothing flows through any more.
    double waste() const { return m_network.waste(); }

private:
    /// Of one task at one place.
    std::size_t row(std::size_t cell) const
    {
        return m_demand.cells[cell].place * m_demand.tasks.size() + m_taskOfCell[cell];
    }
    std::span<double> coverageAt(std::size_t place);
    std::span<HourValues> valuesAt(std::size_t place);

    void takeCell(std::size_t cell);
    void count(std::size_t cell, std::int64_t asked, std::int64_t served);
    void noteServed(std::size_t cell);
    std::span<double> valuedAt(std::size_t place);
    Result<> observe(RepairedFlow::Workspace &workspace, const Cancellation &cancellation);
    bool followThen(CoverageEdit edit);
    void findWhereNobodyWas();
    void observePlaces(bool isAsPlanned);
    Result<> solveRounds(RepairedFlow::Workspace &workspace, const Cancellation &cancellation);
    void evaluateAt(std::vector<double> coverage);
    /// From nothing, by the values that hours have where they were evaluated last.
    Result<> solveAsEvaluated(RepairedFlow::Workspace &workspace, const Cancellation &cancellation);
    double totalMargin() const;
    void findCoverage(std::size_t place);
    void evaluate(std::size_t place);
    void setValues(std::size_t place);
    bool refreshPlace(std::size_t place);
    void refreshSeat(const CoverageEdit::SeatEdit &edit);
    std::vector<std::size_t> repair(std::vector<std::size_t> places);
    void evaluateWhereAnswersMoved(std::vector<std::size_t> &places);
    void revalueIfFar(const std::vector<std::size_t> &places, double marginBefore);
    void noteChanged(const std::vector<std::size_t> &places);
    double marginOnTrial(std::size_t place);

    using Reaches = std::vector<CoverageNetwork::Reach>;
    std::vector<std::size_t> cellsInOrder() const;
    void reportMargins(Coverage &coverage) const;
    void reportCells(Coverage &coverage, const Reaches &reaches) const;
    void reportSeats(Coverage &coverage, const Reaches &reaches) const;
    void reportGaps(Coverage &coverage) const;
    void reportBottlenecks(Coverage &coverage) const;
    void reportStages(Coverage &coverage) const;

    Plan m_plan;
    const QuarterVisits &m_visits;
    Period m_quarter;
    int m_rounds; ///< from nothing, at most
    bool m_isObservedHere; ///< conversions were observed under this plan, as it was before it began
    /// What they were observed under, where that is so: the same work, and the seats' hours then.
    std::unique_ptr<CoverageEngine> m_then;
    std::vector<bool> m_wasNobodyThere; ///< by segment, then stage: of its work nothing was done
    PlaceAccounts m_accounts;
    Demand m_demand;
    SeatAssignments m_assignments;
    std::vector<SeatCapacity> m_capacities; ///< by place in the network; of seats that are gone: none
    std::unordered_map<SeatId, std::size_t> m_seatIndex;
    CoverageNetwork m_network;
    MarginModel m_margin;

    std::unordered_map<TaskId, std::size_t> m_taskIndex;
    std::vector<std::size_t> m_taskOfCell;
    std::vector<std::vector<std::size_t>> m_cellsAt; ///< by place
    std::vector<Minutes> m_served; ///< by cell
    std::vector<TaskWork> m_work; ///< by row
    std::vector<HourValues> m_values; ///< by row
    std::vector<double> m_coverage; ///< by place, then stage
    std::vector<double> m_valuedAt; ///< by place, then stage: the coverage that the network's values are of
    bool m_isMended = false; ///< the flow changed since every place was valued
    std::vector<double> m_margins; ///< by place, cents
    double m_marginThen = 0; ///< when all hours were valued where they are
    std::deque<std::size_t> m_changedSince; ///< places, each once
    std::vector<bool> m_isChanged; ///< by place: it is one of those
    std::unordered_map<std::int64_t, TaskWork> m_workInLeaf; ///< by leaf and task
    CoverageFigures m_sums; ///< all but the margin
};

/// The network of a coverage as its hours are valued in the end, and what its flow costs: for any other program that
/// finds cheapest flows to check. Minutes, and cents an hour; node 0 is the ground.
struct CoverageFlow {
    FlowProblem problem;
    FlowCost cost = 0;
};
/// Errors: those of coverageOf().
Result<CoverageFlow> coverageFlow(const Plan &plan, const QuarterVisits &visits, const Period &quarter,
    const CoverageOptions &options = {}, const Cancellation &cancellation = {});

} // namespace headwater
