// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/coverage.h"

#include "core/coverage/coverage_network.h"
#include "core/coverage/margin.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headwater {

namespace {

constexpr int mostRounds = 5;
constexpr double closeEnough = 0.001; ///< of the margin

/// The values of each cell's hours: those of its place and task.
std::vector<HourValues> valuesOf(const Demand &demand, const MarginModel &margin, const StageCoverage &at)
{
    std::map<std::size_t, MarginModel::StageGains> gains;
    std::map<std::pair<std::size_t, TaskId>, HourValues> known;
    std::vector<HourValues> values;
    for (const Cell &cell : demand.cells) {
        auto place = gains.find(cell.place);
        if (place == gains.end())
            place = gains.emplace(cell.place, margin.stageGains(cell.place, at)).first;
        const auto key = std::pair(cell.place, cell.task);
        auto found = known.find(key);
        if (found == known.end())
            found = known.emplace(key, margin.hourValues(cell.place, cell.task, place->second)).first;
        values.push_back(found->second);
    }
    return values;
}

std::vector<Minutes> servedOf(const CoverageNetwork &network, const Demand &demand)
{
    std::vector<Minutes> served;
    for (std::size_t i = 0; i < demand.cells.size(); ++i)
        served.push_back(network.served(i));
    return served;
}

/// Solves, looks where it came out, values anew.
struct Solved {
    StageCoverage stages;
    double margin = 0;
    int rounds = 0;
};

Result<Solved> solveRounds(
    CoverageNetwork &network, const Demand &demand, const MarginModel &margin, const Cancellation &cancellation)
{
    Solved solved;
    solved.stages = margin.full();
    for (;;) {
        const std::vector<HourValues> values = valuesOf(demand, margin, solved.stages);
        for (std::size_t cell = 0; cell < values.size(); ++cell)
            network.setValues(cell, values[cell]);
        HEADWATER_CHECK(network.solve(cancellation));
        solved.stages = margin.stageCoverage(demand, servedOf(network, demand));
        const double before = solved.margin;
        solved.margin = margin.total(solved.stages);
        ++solved.rounds;
        if (solved.rounds == mostRounds || std::abs(solved.margin - before) <= closeEnough * std::abs(solved.margin))
            return solved;
    }
}

Workload workloadOf(const std::vector<SeatUse> &seats, double band)
{
    Workload workload;
    workload.band = band;
    std::vector<double> indexes;
    for (const SeatUse &seat : seats) {
        if (seat.capacity.count > 0)
            indexes.push_back(seat.onlyHere);
    }
    const auto count = static_cast<double>(indexes.size());
    const double mean = indexes.empty() ? 0 : std::accumulate(indexes.begin(), indexes.end(), 0.0) / count;
    if (mean <= 0)
        return workload;
    double squares = 0;
    for (const double index : indexes) {
        squares += (index - mean) * (index - mean);
        workload.outsideBand += std::abs(index - mean) > band * mean ? 1 / count : 0;
    }
    workload.cv = std::sqrt(squares / count) / mean;
    return workload;
}

void fillCells(Coverage &coverage, const CoverageNetwork &network, const Demand &demand,
    const std::vector<SeatCapacity> &capacities)
{
    for (std::size_t i = 0; i < demand.cells.size(); ++i) {
        const Minutes served = network.served(i);
        const std::optional<std::size_t> only = network.onlySeat(i);
        coverage.cells.push_back({ demand.cells[i], served, Money { network.priceOf(i) }, network.servedByOwner(i),
            network.reach(i), only ? capacities[*only].seat : SeatId {} });
        coverage.demand = coverage.demand + demand.cells[i].demand;
        coverage.served = coverage.served + served;
    }
}

void fillSeats(Coverage &coverage, const CoverageNetwork &network, const Demand &demand,
    const std::vector<SeatCapacity> &capacities)
{
    for (std::size_t i = 0; i < capacities.size(); ++i) {
        coverage.seats.push_back(
            { capacities[i].seat, capacities[i].minutes, network.used(i), 0, network.usedByTask(i) });
        coverage.capacity = coverage.capacity + capacities[i].minutes;
    }
    for (std::size_t i = 0; i < demand.cells.size(); ++i) {
        if (const auto only = network.onlySeat(i))
            coverage.seats[*only].onlyHere += static_cast<double>(demand.cells[i].demand.count)
                / static_cast<double>(coverage.seats[*only].capacity.count);
    }
}

/// What is missing at the value of the pieces it would fill.
void fillGaps(Coverage &coverage, const Demand &demand, const MarginModel &margin)
{
    const std::vector<HourValues> values = valuesOf(demand, margin, coverage.stages);
    std::map<std::pair<TaskId, TerritoryId>, Gap> gaps;
    for (std::size_t i = 0; i < coverage.cells.size(); ++i) {
        const ServedCell &served = coverage.cells[i];
        const Minutes missing { served.cell.demand.count - served.served.count };
        if (missing.count <= 0)
            continue;
        Gap &gap = gaps[{ served.cell.task, served.cell.territory }];
        gap.task = served.cell.task;
        gap.territory = served.cell.territory;
        gap.missing = gap.missing + missing;
        gap.worth += margin.worthOf(values[i], served.cell.demand, served.served);
    }
    for (auto &[key, gap] : gaps)
        coverage.gaps.push_back(gap);
    std::ranges::stable_sort(coverage.gaps,
        [](const Gap &a, const Gap &b) { return std::pair(b.worth, b.missing) < std::pair(a.worth, a.missing); });
}

Result<> fillWorth(Coverage &coverage, CoverageNetwork &network, const Plan &plan, const Cancellation &cancellation)
{
    for (const Role &role : plan.roles) {
        for (const Territory &territory : plan.territories) {
            if (cancellation.isCancelled())
                return failure(Error::Kind::Cancelled, {});
            const double gain = network.gainOfSeat(role, territory.id, fullTime(role, coverage.quarter));
            if (gain >= 1)
                coverage.worth.push_back({ role.id, territory.id, Money { std::llround(gain) } });
        }
    }
    std::ranges::stable_sort(coverage.worth, std::ranges::greater {}, &HeadWorth::perHead);
    return {};
}

} // namespace

std::optional<double> Coverage::share() const
{
    if (demand.count == 0)
        return {};
    return static_cast<double>(served.count) / static_cast<double>(demand.count);
}

Result<Coverage> coverageOf(const Plan &plan, const QuarterVisits &visits, const Period &quarter,
    const CoverageOptions &options, const Cancellation &cancellation)
{
    const Demand demand = demandOf(plan, visits);
    const std::vector<SeatCapacity> capacities = seatCapacities(plan, quarter);
    CoverageNetwork network(plan, demand, capacities);
    MarginModel margin(plan, visits, demand);
    if (options.observed) {
        margin.setObserved(*options.observed);
    } else { // the conversion we know happened under this very plan
        HEADWATER_TRY(const Solved observed, solveRounds(network, demand, margin, cancellation));
        margin.setObserved(observed.stages);
    }
    HEADWATER_TRY(const Solved solved, solveRounds(network, demand, margin, cancellation));
    Coverage coverage;
    coverage.quarter = quarter;
    coverage.margin = Money { std::llround(solved.margin) };
    coverage.stages = solved.stages;
    fillCells(coverage, network, demand, capacities);
    fillSeats(coverage, network, demand, capacities);
    coverage.workload = workloadOf(coverage.seats, options.band);
    fillGaps(coverage, demand, margin);
    if (options.withWorth)
        HEADWATER_CHECK(fillWorth(coverage, network, plan, cancellation));
    return coverage;
}

} // namespace headwater
