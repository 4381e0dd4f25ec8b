// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/contacts/handovers.h"

#include <algorithm>

namespace headwater {

namespace {

RoleId roleOf(const Plan &plan, SeatId id)
{
    const Seat *seat = plan.seats.find(id);
    return seat ? seat->role : RoleId {};
}

/// By task: the specialty role whose seats spend most hours on it.
std::map<TaskId, RoleId> specialistsOf(const Plan &plan, const Coverage &coverage)
{
    std::map<TaskId, std::map<RoleId, std::int64_t>> minutes;
    for (const SeatUse &use : coverage.seats) {
        const RoleId id = roleOf(plan, use.seat);
        const Role *role = plan.roles.find(id);
        for (const TaskUse &task : use.tasks) {
            if (role && role->kind == RoleKind::Specialty)
                minutes[task.task][id] += task.minutes.count;
        }
    }
    std::map<TaskId, RoleId> leading;
    for (const auto &[task, roles] : minutes)
        leading[task] = std::ranges::max_element(roles, {}, [](const auto &entry) { return entry.second; })->first;
    return leading;
}

/// Share of the work of each task of a place that each role does, by place, then task.
using Doers = std::vector<std::map<TaskId, std::map<RoleId, double>>>;

Doers doersOf(const Plan &plan, std::size_t places, const Coverage &coverage)
{
    const std::map<TaskId, RoleId> specialists = specialistsOf(plan, coverage);
    std::vector<std::map<TaskId, double>> asked(places);
    Doers doers(places);
    for (const ServedCell &served : coverage.cells) {
        const Cell &cell = served.cell;
        asked[cell.place][cell.task] += static_cast<double>(cell.demand.count);
        if (served.byOwner.count > 0)
            doers[cell.place][cell.task][roleOf(plan, cell.owner)] += static_cast<double>(served.byOwner.count);
        const auto specialist = specialists.find(cell.task);
        if (served.bySpecialists().count > 0 && specialist != specialists.end())
            doers[cell.place][cell.task][specialist->second] += static_cast<double>(served.bySpecialists().count);
    }
    for (std::size_t place = 0; place < places; ++place) {
        for (auto &[task, roles] : doers[place]) {
            for (auto &[role, share] : roles)
                share /= asked[place][task];
        }
    }
    return doers;
}

/// None: nobody does any of it.
RoleId leaderOf(std::size_t segment, std::size_t stage, const Demand &demand, const Doers::value_type &doers)
{
    std::map<RoleId, double> minutes;
    for (std::size_t task = 0; task < demand.tasks.size(); ++task) {
        const double work = demand.minutesPerVisit(segment, stage, task);
        const auto found = doers.find(demand.tasks[task]);
        if (work <= 0 || found == doers.end())
            continue;
        for (const auto &[role, share] : found->second)
            minutes[role] += work * share;
    }
    if (minutes.empty())
        return {};
    return std::ranges::max_element(minutes, {}, [](const auto &entry) { return entry.second; })->first;
}

} // namespace

PlannedHandovers plannedHandovers(const Plan &plan, const QuarterVisits &visits, const Coverage &coverage)
{
    const Demand demand = workOfVisits(plan, visits);
    const Doers doers = doersOf(plan, visits.places.size(), coverage);
    const std::size_t stages = visits.stages.size();
    double journeys = 0;
    std::map<std::pair<RoleId, RoleId>, double> counts;
    for (std::size_t index = 0; index < visits.places.size(); ++index) {
        const QuarterVisits::Place &place = visits.places[index];
        journeys += place.arrivals;
        std::vector<RoleId> leaders;
        for (std::size_t stage = 0; stage < stages; ++stage)
            leaders.push_back(leaderOf(place.segment, stage, demand, doers[index]));
        for (std::size_t from = 0; from < stages; ++from) {
            for (std::size_t to = 0; to < stages; ++to) {
                if (leaders[from].isValid() && leaders[to].isValid() && leaders[from] != leaders[to])
                    counts[{ leaders[from], leaders[to] }]
                        += place.visits[from] * visits.moves[place.segment].move(from, to);
            }
        }
    }
    PlannedHandovers handovers;
    for (const auto &[roles, count] : counts) {
        if (journeys <= 0 || count <= 0)
            continue;
        handovers.roles.push_back({ roles.first, roles.second, count / journeys });
        handovers.perJourney += count / journeys;
    }
    std::ranges::stable_sort(handovers.roles, std::ranges::greater {}, &RoleHandover::perJourney);
    return handovers;
}

} // namespace headwater
