// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/whatif/levers.h"

#include <algorithm>

namespace headwater {

namespace {

constexpr std::int32_t onePoint = Share::whole / 100;

bool isSelfServe(const Plan &plan, ChannelId id)
{
    const Channel *channel = plan.channels.find(id);
    return channel && channel->kind == ChannelKind::SelfServe;
}

ChannelId firstSelfServe(const Plan &plan)
{
    for (const Channel &channel : plan.channels) {
        if (channel.kind == ChannelKind::SelfServe)
            return channel.id;
    }
    return {};
}

/// The efforts of a task in one segment and stage.
struct TaskEfforts {
    std::vector<Effort> byPeople;
    std::optional<Effort> bySelves;
};

std::map<std::pair<SegmentId, StageId>, TaskEfforts> effortsOf(const Plan &plan, TaskId task)
{
    std::map<std::pair<SegmentId, StageId>, TaskEfforts> efforts;
    for (const Effort &effort : plan.efforts) {
        if (effort.task != task)
            continue;
        TaskEfforts &at = efforts[{ effort.segment, effort.stage }];
        if (!isSelfServe(plan, effort.channel))
            at.byPeople.push_back(effort);
        else if (!at.bySelves)
            at.bySelves = effort;
    }
    return efforts;
}

/// Takes as much of a point as there is, from the first channels what rounding leaves.
std::int32_t takePoint(std::vector<Effort> &byPeople)
{
    std::int64_t sum = 0;
    for (const Effort &effort : byPeople)
        sum += effort.share.parts;
    const std::int64_t wanted = std::min<std::int64_t>(sum, onePoint);
    std::int64_t left = wanted;
    std::int64_t below = sum;
    for (Effort &effort : byPeople) {
        const std::int64_t part = below > 0 ? (left * effort.share.parts + below - 1) / below : 0;
        below -= effort.share.parts;
        effort.share.parts -= static_cast<std::int32_t>(part);
        left -= part;
    }
    return static_cast<std::int32_t>(wanted);
}

CoverageOptions asValuedIn(const Coverage &now)
{
    CoverageOptions options = CoverageOptions::besides(now);
    options.withWorth = false;
    options.rounds = 1;
    return options;
}

template <typename Worth> void sortByMargin(std::vector<Worth> &worths)
{
    std::ranges::stable_sort(worths, std::ranges::greater {}, [](const Worth &worth) { return worth.margin.cents; });
}

} // namespace

Plan withMoreSelfServe(Plan plan, TaskId task)
{
    const ChannelId otherwise = firstSelfServe(plan);
    for (auto &[place, efforts] : effortsOf(plan, task)) {
        const bool wasDone = efforts.bySelves.has_value();
        if (!wasDone && !otherwise.isValid())
            continue;
        Effort selves = efforts.bySelves.value_or(Effort { {}, place.first, place.second, task, otherwise, {}, {} });
        selves.share.parts += takePoint(efforts.byPeople);
        auto rows = plan.efforts.edit();
        for (const Effort &effort : efforts.byPeople)
            rows.put(effort);
        if (wasDone)
            rows.put(selves);
        else if (selves.share.parts > 0)
            rows.add(selves);
    }
    return plan;
}

Plan withShorterRamp(Plan plan, RoleId id)
{
    Role role = *plan.roles.find(id);
    if (role.rampMonths > 0) {
        --role.rampMonths;
        plan.roles.edit().put(role);
    }
    return plan;
}

Result<LeverWorths> leverWorths(const Plan &plan, const QuarterVisits &visits, const Coverage &now,
    const Cancellation &cancellation, const Progress &progress)
{
    const CoverageOptions options = asValuedIn(now);
    const auto levers = static_cast<double>(plan.tasks.size() + plan.roles.size());
    double done = 0;
    const auto tell = [&] {
        if (progress)
            progress(done++ / levers);
    };
    LeverWorths worths;
    for (const Task &task : plan.tasks) {
        tell();
        const Plan changed = withMoreSelfServe(plan, task.id);
        if (changed.efforts == plan.efforts)
            continue;
        HEADWATER_TRY(const Coverage then, coverageOf(changed, visits, now.quarter, options, cancellation));
        worths.selfServe.push_back(
            { { Minutes { now.demand.count - then.demand.count }, then.margin - now.margin }, task.id });
    }
    for (const Role &role : plan.roles) {
        tell();
        const Plan changed = withShorterRamp(plan, role.id);
        if (changed.roles == plan.roles)
            continue;
        HEADWATER_TRY(const Coverage then, coverageOf(changed, visits, now.quarter, options, cancellation));
        const Minutes more { then.capacity.count - now.capacity.count };
        if (more.count > 0)
            worths.ramp.push_back({ { more, then.margin - now.margin }, role.id });
    }
    sortByMargin(worths.selfServe);
    sortByMargin(worths.ramp);
    return worths;
}

} // namespace headwater
