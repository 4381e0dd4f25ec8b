// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/demand.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <unordered_map>

namespace headwater {

namespace {

/// Accounts of one leaf and segment, by owner.
struct Owners {
    std::map<SeatId, double> weights; ///< the seat without id: nobody's
    double sum = 0;
};

using Places = std::map<std::pair<TerritoryId, SegmentId>, Owners>;

void addAccount(Owners &owners, const Account &account, double weight)
{
    Share owned;
    for (const OwnerShare &owner : account.owners) {
        owners.weights[owner.seat] += weight * owner.share.asFraction();
        owned = owned + owner.share;
    }
    if (owned < Share::full())
        owners.weights[SeatId {}] += weight * (1 - owned.asFraction());
    owners.sum += weight;
}

/// By potential where any account of the place has one: an account without then weighs nothing.
Places ownersOf(const Plan &plan)
{
    std::map<std::pair<TerritoryId, SegmentId>, bool> hasPotential;
    for (const Account &account : plan.accounts)
        hasPotential[{ account.territory, account.segment }] |= account.potential.cents > 0;
    Places places;
    for (const Account &account : plan.accounts) {
        const std::pair key(account.territory, account.segment);
        const double weight
            = hasPotential[key] ? static_cast<double>(std::max<std::int64_t>(0, account.potential.cents)) : 1;
        if (weight > 0)
            addAccount(places[key], account, weight);
    }
    return places;
}

std::vector<double> workPerVisit(const Plan &plan, const QuarterVisits &visits, const std::vector<TaskId> &tasks)
{
    std::unordered_map<std::int64_t, std::size_t> segmentOf;
    std::unordered_map<std::int64_t, std::size_t> stageOf;
    std::unordered_map<std::int64_t, std::size_t> taskOf;
    for (std::size_t i = 0; i < visits.segments.size(); ++i)
        segmentOf[visits.segments[i].value] = i;
    for (std::size_t i = 0; i < visits.stages.size(); ++i)
        stageOf[visits.stages[i].value] = i;
    for (std::size_t i = 0; i < tasks.size(); ++i)
        taskOf[tasks[i].value] = i;
    std::vector<double> minutes(visits.segments.size() * visits.stages.size() * tasks.size());
    for (const Effort &effort : plan.efforts) {
        const Channel *channel = plan.channels.find(effort.channel);
        const auto segment = segmentOf.find(effort.segment.value);
        const auto stage = stageOf.find(effort.stage.value);
        const auto task = taskOf.find(effort.task.value);
        if (!channel || channel->kind == ChannelKind::SelfServe || segment == segmentOf.end() || stage == stageOf.end()
            || task == taskOf.end())
            continue;
        minutes[(segment->second * visits.stages.size() + stage->second) * tasks.size() + task->second]
            += effort.share.asFraction() * static_cast<double>(effort.perVisit.count);
    }
    return minutes;
}

void addCells(Demand &demand, const QuarterVisits &visits, std::size_t index, const Owners &owners)
{
    const QuarterVisits::Place &place = visits.places[index];
    for (std::size_t task = 0; task < demand.tasks.size(); ++task) {
        double minutes = 0;
        for (std::size_t stage = 0; stage < demand.stages; ++stage)
            minutes += place.visits[stage] * demand.minutesPerVisit(place.segment, stage, task);
        for (const auto &[owner, weight] : owners.weights) {
            const std::int64_t share = std::llround(minutes * weight / owners.sum);
            if (share > 0)
                demand.cells.push_back({ place.territory, visits.segments[place.segment], demand.tasks[task], owner,
                    Minutes { share }, index });
        }
    }
}

} // namespace

Demand demandOf(const Plan &plan, const QuarterVisits &visits)
{
    Demand demand;
    demand.stages = visits.stages.size();
    for (const Task &task : plan.tasks)
        demand.tasks.push_back(task.id);
    demand.perVisit = workPerVisit(plan, visits, demand.tasks);
    const Places owners = ownersOf(plan);
    const Owners nobody { { { SeatId {}, 1.0 } }, 1.0 };
    for (std::size_t i = 0; i < visits.places.size(); ++i) {
        const QuarterVisits::Place &place = visits.places[i];
        const auto known = owners.find({ place.territory, visits.segments[place.segment] });
        addCells(demand, visits, i, known == owners.end() ? nobody : known->second);
    }
    return demand;
}

} // namespace headwater
