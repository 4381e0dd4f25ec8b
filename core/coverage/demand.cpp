// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/demand.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace headwater {

namespace {

/// Who the accounts of a place belong to; the seat without id: nobody.
struct Owners {
    std::vector<std::pair<SeatId, double>> weights; ///< by seat
    double sum = 0;
};

void addShares(Owners &owners, const Account &account, double weight)
{
    Share owned;
    for (const OwnerShare &owner : account.owners) {
        owners.weights.emplace_back(owner.seat, weight * owner.share.asFraction());
        owned = owned + owner.share;
    }
    if (owned < Share::full())
        owners.weights.emplace_back(SeatId {}, weight * (1 - owned.asFraction()));
    owners.sum += weight;
}

/// Each seat once.
void addUp(std::vector<std::pair<SeatId, double>> &weights)
{
    std::ranges::stable_sort(weights, {}, &std::pair<SeatId, double>::first);
    std::size_t kept = 0;
    for (const auto &weight : weights) {
        if (kept > 0 && weights[kept - 1].first == weight.first)
            weights[kept - 1].second += weight.second;
        else
            weights[kept++] = weight;
    }
    weights.resize(kept);
}

/// By potential where any account of the place has one: an account without then weighs nothing.
Owners ownersOf(const Plan &plan, const std::vector<AccountId> &accounts)
{
    std::vector<const Account *> rows;
    bool hasPotential = false;
    for (const AccountId id : accounts) {
        rows.push_back(plan.accounts.find(id));
        hasPotential |= rows.back()->potential.cents > 0;
    }
    Owners owners;
    for (const Account *account : rows) {
        const double weight
            = hasPotential ? static_cast<double>(std::max<std::int64_t>(0, account->potential.cents)) : 1;
        if (weight > 0)
            addShares(owners, *account, weight);
    }
    if (owners.sum <= 0)
        return { { { SeatId {}, 1.0 } }, 1.0 };
    addUp(owners.weights);
    return owners;
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

} // namespace

bool does(const Role &role, SegmentId segment, TaskId task)
{
    return std::ranges::find(role.tasks, task) != role.tasks.end()
        && (role.segments.empty() || std::ranges::find(role.segments, segment) != role.segments.end());
}

PlaceAccounts::PlaceAccounts(const Plan &plan, const QuarterVisits &visits)
    : m_accounts(visits.places.size())
{
    for (std::size_t place = 0; place < visits.places.size(); ++place)
        m_places[visits.places[place].territory].emplace(visits.segments[visits.places[place].segment], place);
    for (const Account &account : plan.accounts) {
        if (const auto place = placeOf(account))
            m_accounts[*place].push_back(account.id);
    }
}

std::optional<std::size_t> PlaceAccounts::placeOf(const Account &account) const
{
    const auto leaf = m_places.find(account.territory);
    if (leaf == m_places.end())
        return {};
    const auto place = leaf->second.find(account.segment);
    return place == leaf->second.end() ? std::nullopt : std::optional(place->second);
}

void PlaceAccounts::add(const Account &account)
{
    if (const auto place = placeOf(account)) {
        std::vector<AccountId> &accounts = m_accounts[*place];
        accounts.insert(std::ranges::lower_bound(accounts, account.id), account.id);
    }
}

void PlaceAccounts::remove(const Account &account)
{
    if (const auto place = placeOf(account))
        std::erase(m_accounts[*place], account.id);
}

std::vector<Cell> PlaceAccounts::cellsOf(
    const Plan &plan, const QuarterVisits &visits, const Demand &demand, std::size_t index) const
{
    const QuarterVisits::Place &place = visits.places[index];
    const Owners owners = ownersOf(plan, m_accounts[index]);
    std::vector<Cell> cells;
    for (std::size_t task = 0; task < demand.tasks.size(); ++task) {
        double minutes = 0;
        for (std::size_t stage = 0; stage < demand.stages; ++stage)
            minutes += place.visits[stage] * demand.minutesPerVisit(place.segment, stage, task);
        for (const auto &[owner, weight] : owners.weights) {
            const std::int64_t share = std::llround(minutes * weight / owners.sum);
            if (share > 0)
                cells.push_back({ place.territory, visits.segments[place.segment], demand.tasks[task], owner,
                    Minutes { share }, index });
        }
    }
    return cells;
}

Demand workOfVisits(const Plan &plan, const QuarterVisits &visits)
{
    Demand demand;
    demand.stages = visits.stages.size();
    for (const Task &task : plan.tasks)
        demand.tasks.push_back(task.id);
    demand.perVisit = workPerVisit(plan, visits, demand.tasks);
    return demand;
}

AskingJourneys askingJourneys(const Plan &plan, const QuarterVisits &visits)
{
    const Demand demand = workOfVisits(plan, visits);
    const std::size_t perSegment = demand.stages * demand.tasks.size();
    AskingJourneys journeys;
    for (const QuarterVisits::Place &place : visits.places) {
        const auto work = std::span(demand.perVisit).subspan(place.segment * perSegment, perSegment);
        journeys.all += place.arrivals;
        if (std::ranges::none_of(work, [](double minutes) { return minutes > 0; }))
            journeys.withoutWork += place.arrivals;
    }
    return journeys;
}

Demand demandOf(const Plan &plan, const QuarterVisits &visits, const PlaceAccounts &accounts)
{
    Demand demand = workOfVisits(plan, visits);
    for (std::size_t place = 0; place < visits.places.size(); ++place)
        std::ranges::copy(accounts.cellsOf(plan, visits, demand, place), std::back_inserter(demand.cells));
    return demand;
}

Demand demandOf(const Plan &plan, const QuarterVisits &visits)
{
    return demandOf(plan, visits, PlaceAccounts(plan, visits));
}

} // namespace headwater
