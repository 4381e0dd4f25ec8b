// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/coverage/coverage_sums.h"

#include <algorithm>

namespace headwater {

namespace {

/// Adds what the leaves have to everything above them.
template <typename Add> void visitUpwards(const Plan &plan, TerritoryId leaf, Add add)
{
    for (const Territory *at = plan.territories.find(leaf); at; at = plan.territories.find(at->parent))
        add(at->id);
}

void rollUp(CoverageSums &sums, const Plan &plan)
{
    for (const auto &[key, sum] : sums.own.cells) {
        sums.own.territories[key.first] += sum;
        sums.tasks[key.second] += sum;
        visitUpwards(plan, key.first, [&sums, &sum = sum, task = key.second](TerritoryId territory) {
            sums.cells[{ territory, task }] += sum;
            sums.territories[territory] += sum;
        });
    }
}

void addRoles(CoverageSums &sums, const Plan &plan, const Coverage &coverage)
{
    for (const SeatUse &use : coverage.seats) {
        const Seat *seat = plan.seats.find(use.seat);
        if (!seat || seat->status == SeatStatus::Closed)
            continue;
        RoleSum &role = sums.roles[seat->role];
        ++role.seats;
        role.capacity = role.capacity + use.capacity;
        role.used = role.used + use.used;
        for (const TaskUse &task : use.tasks)
            role.tasks[task.task] = role.tasks[task.task] + task.minutes;
    }
}

/// By segment, of whatever owner.
std::vector<SegmentWork> segmentWorks(const Coverage &coverage)
{
    const auto key = [](const SegmentWork &work) { return std::tuple(work.territory, work.segment, work.task); };
    std::vector<SegmentWork> works;
    for (const ServedCell &served : coverage.cells) { // those of a place and task stand together
        const Cell &cell = served.cell;
        const SegmentWork work { cell.territory, cell.segment, cell.task, { cell.demand, served.served } };
        if (!works.empty() && key(works.back()) == key(work))
            works.back().sum += work.sum;
        else
            works.push_back(work);
    }
    std::ranges::sort(works, {}, key);
    return works;
}

} // namespace

std::optional<double> WorkSum::share() const
{
    if (needed.count == 0)
        return {};
    return static_cast<double>(served.count) / static_cast<double>(needed.count);
}

WorkSum PlaceSums::in(TerritoryId territory) const
{
    const auto found = territories.find(territory);
    return found == territories.end() ? WorkSum() : found->second;
}

WorkSum PlaceSums::at(TerritoryId territory, TaskId task) const
{
    const auto found = cells.find({ territory, task });
    return found == cells.end() ? WorkSum() : found->second;
}

std::span<const SegmentWork> CoverageSums::segmentsIn(TerritoryId territory) const
{
    const auto [first, last] = std::ranges::equal_range(segments, territory, {}, &SegmentWork::territory);
    return { first, last };
}

std::map<TerritoryId, std::vector<TerritoryId>> childrenOf(const Plan &plan)
{
    std::map<TerritoryId, std::vector<TerritoryId>> children;
    for (const Territory &territory : plan.territories)
        children[territory.parent].push_back(territory.id);
    return children;
}

CoverageSums coverageSums(const Plan &plan, const Coverage &coverage)
{
    CoverageSums sums;
    for (const ServedCell &served : coverage.cells)
        sums.own.cells[{ served.cell.territory, served.cell.task }] += WorkSum { served.cell.demand, served.served };
    rollUp(sums, plan);
    sums.segments = segmentWorks(coverage);
    sums.singlePoints = singlePointsOf(plan, coverage);
    addRoles(sums, plan, coverage);
    return sums;
}

std::vector<SinglePoint> singlePointsBelow(const Plan &plan, const CoverageSums &sums, TerritoryId territory)
{
    std::vector<SinglePoint> points;
    for (const SinglePoint &point : sums.singlePoints) {
        bool isBelow = false;
        visitUpwards(plan, point.territory, [&](TerritoryId at) { isBelow = isBelow || at == territory; });
        if (isBelow)
            points.push_back(point);
    }
    return points;
}

} // namespace headwater
