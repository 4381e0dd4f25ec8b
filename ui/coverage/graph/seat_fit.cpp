// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/graph/seat_fit.h"

#include <algorithm>

namespace headwater {

std::vector<SeatFit> seatsFor(const ShownCoverage &shown, TerritoryId territory, TaskId task)
{
    const Plan &plan = shown.plan();
    const auto isWanted = [&](TaskId done) {
        return task.isValid() ? done == task : shown.sums().at(territory, done).missing().count > 0;
    };
    std::vector<SeatFit> fits;
    for (const SeatUse &use : shown.coverage().seats) {
        const Seat *seat = plan.seats.find(use.seat);
        const Role *role = seat ? plan.roles.find(seat->role) : nullptr;
        if (role && role->kind == RoleKind::Specialty && use.capacity.count > 0 && !seat->isProtected
            && seat->home != territory && std::ranges::any_of(role->tasks, isWanted))
            fits.push_back({ use.seat, Minutes { use.capacity.count - use.used.count } });
    }
    std::ranges::stable_sort(fits, std::ranges::greater {}, [](const SeatFit &fit) { return fit.idle.count; });
    return fits;
}

} // namespace headwater
