// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/contacts/single_points.h"

#include <algorithm>

namespace headwater {

namespace {

/// Of a task in a leaf: who answers for all of it, as long as that is one seat.
struct Answer {
    SeatId seat;
    Minutes needed;
    bool isShared = false;
};

} // namespace

std::vector<SinglePoint> singlePointsOf(const Plan &plan, const Coverage &coverage)
{
    std::map<std::pair<TerritoryId, TaskId>, Answer> answers;
    for (const ServedCell &served : coverage.cells) {
        const std::pair key(served.cell.territory, served.cell.task);
        const auto [answer, isFirst] = answers.try_emplace(key, Answer { served.onlySeat, {}, false });
        answer->second.needed = answer->second.needed + served.cell.demand;
        answer->second.isShared |= !served.onlySeat.isValid() || answer->second.seat != served.onlySeat;
    }
    std::vector<SinglePoint> points;
    for (const auto &[key, answer] : answers) {
        const Seat *seat = plan.seats.find(answer.seat);
        const Role *role = seat ? plan.roles.find(seat->role) : nullptr;
        if (!answer.isShared && role)
            points.push_back(
                { answer.seat, key.second, key.first, answer.needed, role->kind == RoleKind::CustomerFocused });
    }
    std::ranges::stable_sort(points, std::ranges::greater {}, &SinglePoint::needed);
    return points;
}

} // namespace headwater
