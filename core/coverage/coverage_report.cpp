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
