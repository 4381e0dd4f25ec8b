// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/review/fluidity.h"

#include "core/base/period.h"
#include "core/plan/assumptions/assumed.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace headwater {

namespace {

bool isOpen(const Seat &seat) { return seat.status != SeatStatus::Closed; }

using HeldBy = std::multimap<SeatId, const Assignment *>;

HeldBy assignmentsBySeat(const Plan &plan)
{
    HeldBy held;
    for (const Assignment &assignment : plan.assignments)
        held.emplace(assignment.seat, &assignment);
    return held;
}

/// What became of one seat.
struct SeatStory {
    QDate since; ///< the first day without anybody; null: not known
    const Assignment *follower = nullptr; ///< who holds it now and did not then
    bool isVacancy = false;
};

SeatStory storyOf(const Plan &frozen, const Seat &was, const HeldBy &held)
{
    SeatStory story;
    story.isVacancy = was.status == SeatStatus::Vacant;
    const auto [first, last] = held.equal_range(was.id);
    for (auto at = first; at != last; ++at) {
        const Assignment &now = *at->second;
        const Assignment *then = frozen.assignments.find(now.id);
        if (now.to.isValid()) {
            story.isVacancy = story.isVacancy || (then && !then->to.isValid());
            story.since = std::max(story.since, now.to);
        } else if (!then || then->person != now.person) {
            story.follower = &now;
        }
    }
    return story;
}

void tell(const Plan &now, const Seat &was, const SeatStory &story, Fluidity &fluidity, std::vector<double> &days)
{
    ++fluidity.vacancies;
    const Seat *is = now.seats.find(was.id);
    if (!is || !isOpen(*is)) {
        ++fluidity.closed;
        return;
    }
    if (is->role != was.role || is->home != was.home)
        ++fluidity.redeployed;
    else
        ++(story.follower ? fluidity.refilled : fluidity.open);
    const Role *role = now.roles.find(is->role);
    if (story.follower && story.follower->from.isValid() && story.since.isValid() && role)
        days.push_back(static_cast<double>(story.since.daysTo(story.follower->from))
            + static_cast<double>(role->rampMonths) * daysPerMonth);
}

std::map<RoleId, double> mixOf(const Plan &plan)
{
    std::map<RoleId, double> mix;
    double sum = 0;
    for (const Seat &seat : plan.seats) {
        if (!isOpen(seat))
            continue;
        mix[seat.role] += seat.fte.asFraction();
        sum += seat.fte.asFraction();
    }
    for (auto &[role, share] : mix)
        share = sum > 0 ? share / sum : 0;
    return mix;
}

void tellMix(const Plan &frozen, const Plan &now, Fluidity &fluidity)
{
    std::map<RoleId, double> before = mixOf(frozen);
    std::map<RoleId, double> after = mixOf(now);
    for (const auto &[role, share] : before)
        after.try_emplace(role, 0.0);
    for (const auto &[role, share] : after) {
        const double was = before[role];
        if (was == share)
            continue;
        const Role *row = now.roles.find(role);
        row = row ? row : frozen.roles.find(role);
        fluidity.roles.push_back({ role, row ? row->name : QString(), was, share });
        fluidity.mixDrift += std::abs(share - was) / 2;
    }
    std::stable_sort(fluidity.roles.begin(), fluidity.roles.end(), [](const RoleDrift &a, const RoleDrift &b) {
        return std::abs(a.after - a.before) > std::abs(b.after - b.before);
    });
}

} // namespace

Fluidity fluidityOf(const Plan &frozen, const Plan &now)
{
    Fluidity fluidity;
    const HeldBy held = assignmentsBySeat(now);
    std::vector<double> days;
    for (const Seat &was : frozen.seats) {
        if (!isOpen(was))
            continue;
        const SeatStory story = storyOf(frozen, was, held);
        if (story.isVacancy)
            tell(now, was, story, fluidity, days);
    }
    if (!days.empty()) {
        double sum = 0;
        for (const double one : days)
            sum += one;
        fluidity.daysToProductive = sum / static_cast<double>(days.size());
    }
    tellMix(frozen, now, fluidity);
    fluidity.exceptions = static_cast<std::size_t>(std::count_if(
        now.accounts.begin(), now.accounts.end(), [](const Account &account) { return account.isException; }));
    if (const Assumption *limit = assumptionNamed(now, exceptionsAllowed); limit && limit->value >= 0)
        fluidity.exceptionLimit = static_cast<std::size_t>(std::llround(limit->value));
    return fluidity;
}

} // namespace headwater
