// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/coverage_engine.h"

#include <algorithm>
#include <cmath>
#include <numeric>

/// What a model tells in full.
namespace headwater {

namespace {

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
    workload.mean = indexes.empty() ? 0 : std::accumulate(indexes.begin(), indexes.end(), 0.0) / count;
    if (workload.mean <= 0)
        return workload;
    double squares = 0;
    for (const double index : indexes)
        squares += (index - workload.mean) * (index - workload.mean);
    workload.cv = std::sqrt(squares / count) / workload.mean;
    const auto outside = std::ranges::count_if(seats, [&](const SeatUse &seat) { return workload.isOutside(seat); });
    workload.outsideBand = static_cast<double>(outside) / count;
    return workload;
}

/// A bottleneck in the making.
class BottleneckSum
{
public:
    explicit BottleneckSum(const Plan &plan)
        : m_plan(&plan)
    { }

    void addSeat(const SeatCapacity &seat)
    {
        m_seats.push_back(seat);
        m_sum.hours = m_sum.hours + seat.minutes;
    }
    void addCell(const Cell &cell, Minutes served, Money worth)
    {
        m_sum.needed = m_sum.needed + cell.demand;
        const Minutes missing { cell.demand.count - served.count };
        if (missing.count <= 0)
            return;
        m_sum.missing = m_sum.missing + missing;
        m_sum.worth += worth;
        m_tasks[cell.task] = m_tasks[cell.task] + missing;
        widen(cell.territory);
    }
    Bottleneck finished()
    {
        std::ranges::stable_sort(m_seats, std::ranges::greater {}, &SeatCapacity::minutes);
        for (const SeatCapacity &seat : m_seats)
            m_sum.seats.push_back(seat.seat);
        for (const auto &[task, missing] : m_tasks)
            m_sum.tasks.push_back(task);
        std::ranges::stable_sort(
            m_sum.tasks, std::ranges::greater {}, [this](TaskId task) { return m_tasks.at(task); });
        m_sum.territory = m_around.empty() ? TerritoryId() : m_around.front();
        return std::move(m_sum);
    }

private:
    /// What lies around all cells so far, from the inside.
    void widen(TerritoryId territory)
    {
        std::vector<TerritoryId> around;
        for (const Territory *at = m_plan->territories.find(territory); at; at = m_plan->territories.find(at->parent)) {
            if (!m_isBegun || std::ranges::find(m_around, at->id) != m_around.end())
                around.push_back(at->id);
        }
        m_around = std::move(around);
        m_isBegun = true;
    }

    const Plan *m_plan;
    Bottleneck m_sum;
    std::vector<SeatCapacity> m_seats;
    std::map<TaskId, Minutes> m_tasks; ///< what is missing
    std::vector<TerritoryId> m_around;
    bool m_isBegun = false;
};

} // namespace

Coverage CoverageEngine::report(double band) const
{
    Coverage coverage;
    const CoverageFigures sums = figures();
    coverage.quarter = m_quarter;
    coverage.demand = sums.demand;
    coverage.capacity = sums.capacity;
    coverage.served = sums.served;
    coverage.margin = sums.margin;
    reportMargins(coverage);
    const Reaches reaches = m_network.reaches();
    reportCells(coverage, reaches);
    reportSeats(coverage, reaches);
    coverage.workload = workloadOf(coverage.seats, band);
    reportGaps(coverage);
    reportBottlenecks(coverage);
    reportStages(coverage);
    return coverage;
}

/// To the cent: what is lost by rounding one place is the next one's.
void CoverageEngine::reportMargins(Coverage &coverage) const
{
    const bool isMoved = m_isMended && m_isObservedHere;
    double sum = 0;
    Money told;
    for (std::size_t place = 0; place < m_margins.size(); ++place) {
        const QuarterVisits::Place &at = m_visits.places[place];
        sum += m_margins[place] + (isMoved ? m_margin.sinceEvaluated(place) : 0);
        const bool isLast = place + 1 == m_margins.size();
        const Money upToHere = isLast ? coverage.margin : Money { std::llround(sum) };
        coverage.margins.push_back({ at.territory, m_visits.segments[at.segment], upToHere - told });
        told = upToHere;
    }
}

/// Those with work, by place, task, owner, as if the demand were made anew.
std::vector<std::size_t> CoverageEngine::cellsInOrder() const
{
    std::vector<std::size_t> cells(m_demand.cells.size());
    std::iota(cells.begin(), cells.end(), std::size_t { 0 });
    std::erase_if(cells, [this](std::size_t cell) { return m_demand.cells[cell].demand.count <= 0; });
    std::ranges::sort(cells, {}, [this](std::size_t cell) {
        return std::tuple(m_demand.cells[cell].place, m_taskOfCell[cell], m_demand.cells[cell].owner);
    });
    return cells;
}

void CoverageEngine::reportCells(Coverage &coverage, const Reaches &reaches) const
{
    for (const std::size_t cell : cellsInOrder()) {
        const std::optional<std::size_t> only = reaches[cell].only();
        coverage.cells.push_back({ m_demand.cells[cell], m_served[cell], Money { m_network.priceOf(cell) },
            m_network.servedByOwner(cell), reaches[cell].seats, only ? m_capacities[*only].seat : SeatId {} });
    }
}

void CoverageEngine::reportSeats(Coverage &coverage, const Reaches &reaches) const
{
    std::vector<std::int64_t> onlyHere(m_capacities.size());
    for (std::size_t cell = 0; cell < reaches.size(); ++cell) {
        if (const auto only = reaches[cell].only())
            onlyHere[*only] += m_demand.cells[cell].demand.count;
    }
    for (const Seat &row : m_plan.seats) {
        const std::size_t seat = m_seatIndex.at(row.id);
        const std::int64_t hours = m_capacities[seat].minutes.count;
        coverage.seats.push_back({ row.id, m_capacities[seat].minutes, m_network.used(seat),
            hours > 0 ? static_cast<double>(onlyHere[seat]) / static_cast<double>(hours) : 0,
            m_network.usedByTask(seat) });
    }
}

/// What is missing at the value of the pieces it would fill.
void CoverageEngine::reportGaps(Coverage &coverage) const
{
    std::map<std::pair<TaskId, TerritoryId>, Gap> gaps;
    for (std::size_t index = 0; index < m_demand.cells.size(); ++index) {
        const Cell &cell = m_demand.cells[index];
        Gap &gap = gaps[{ cell.task, cell.territory }];
        gap.task = cell.task;
        gap.territory = cell.territory;
        gap.needed = gap.needed + cell.demand;
        gap.missing.count += cell.demand.count - m_served[index].count;
        gap.worth += worthOfMissing(m_values[row(index)], cell.demand, m_served[index]);
    }
    for (auto &[key, gap] : gaps) {
        if (isGap(gap.needed, Minutes { gap.needed.count - gap.missing.count }))
            coverage.gaps.push_back(gap);
    }
    std::ranges::stable_sort(coverage.gaps,
        [](const Gap &a, const Gap &b) { return std::pair(b.worth, b.missing) < std::pair(a.worth, a.missing); });
}

void CoverageEngine::reportBottlenecks(Coverage &coverage) const
{
    const CoverageNetwork::Bottlenecks found = m_network.bottlenecks();
    std::vector<BottleneckSum> sums(found.count, BottleneckSum(m_plan));
    for (std::size_t seat = 0; seat < found.ofSeats.size(); ++seat) {
        if (found.ofSeats[seat] != CoverageNetwork::Bottlenecks::none)
            sums[found.ofSeats[seat]].addSeat(m_capacities[seat]);
    }
    for (std::size_t cell = 0; cell < found.ofCells.size(); ++cell) {
        const Cell &of = m_demand.cells[cell];
        if (found.ofCells[cell] != CoverageNetwork::Bottlenecks::none)
            sums[found.ofCells[cell]].addCell(
                of, m_served[cell], worthOfMissing(m_values[row(cell)], of.demand, m_served[cell]));
    }
    std::vector<std::size_t> order(found.count);
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    for (BottleneckSum &sum : sums)
        coverage.bottlenecks.push_back(sum.finished());
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return coverage.bottlenecks[b].missing < coverage.bottlenecks[a].missing;
    });
    std::vector<Bottleneck> sorted;
    std::vector<std::size_t> places(found.count);
    for (const std::size_t index : order) {
        places[index] = sorted.size();
        sorted.push_back(std::move(coverage.bottlenecks[index]));
    }
    coverage.bottlenecks = std::move(sorted);
    std::size_t told = 0;
    for (const std::size_t cell : cellsInOrder()) {
        const std::size_t of = found.ofCells[cell];
        if (of != CoverageNetwork::Bottlenecks::none)
            coverage.cells[told].bottleneck = places[of];
        ++told;
    }
}

void CoverageEngine::reportStages(Coverage &coverage) const
{
    const std::size_t stages = m_visits.stages.size();
    for (std::size_t segment = 0; segment < m_visits.segments.size(); ++segment)
        coverage.unaided[m_visits.segments[segment]] = m_margin.unaidedThen(segment);
    for (std::size_t place = 0; place < m_visits.places.size(); ++place) {
        const QuarterVisits::Place &at = m_visits.places[place];
        const std::pair key(at.territory, m_visits.segments[at.segment]);
        const auto copy = [&](std::span<const double> shares) { return std::vector(shares.begin(), shares.end()); };
        coverage.stages[key] = copy(std::span(m_coverage).subspan(place * stages, stages));
        coverage.valuedAt[key] = copy(std::span(m_valuedAt).subspan(place * stages, stages));
        coverage.observed[key] = copy(m_margin.observed(place));
    }
}

} // namespace headwater
