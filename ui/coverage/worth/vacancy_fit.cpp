// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/worth/vacancy_fit.h"

#include <algorithm>
#include <tuple>

namespace headwater {

namespace {

std::vector<TerritoryId> pathUp(const Plan &plan, TerritoryId territory)
{
    std::vector<TerritoryId> path;
    for (const Territory *at = plan.territories.find(territory); at; at = plan.territories.find(at->parent))
        path.push_back(at->id);
    return path;
}

/// Up from the one to where both meet, and down to the other.
int distanceBetween(const std::vector<TerritoryId> &a, const std::vector<TerritoryId> &b)
{
    std::size_t shared = 0;
    while (shared < std::min(a.size(), b.size()) && a[a.size() - 1 - shared] == b[b.size() - 1 - shared])
        ++shared;
    return static_cast<int>(a.size() + b.size() - 2 * shared);
}

} // namespace

std::vector<VacancyFit> vacanciesFor(const Plan &plan, RoleId roleId, TerritoryId territory)
{
    const Role *role = plan.roles.find(roleId);
    if (!role || !plan.territories.contains(territory))
        return {};
    const std::vector<TerritoryId> there = pathUp(plan, territory);
    std::vector<VacancyFit> fits;
    for (const Seat &seat : plan.seats) {
        if ((seat.status != SeatStatus::Vacant && seat.status != SeatStatus::Planned) || seat.isProtected)
            continue;
        fits.push_back(
            { seat.id, seat.role != roleId, seat.home != territory, distanceBetween(pathUp(plan, seat.home), there) });
    }
    std::ranges::stable_sort(fits, {}, [&](const VacancyFit &fit) {
        const Role *now = plan.roles.find(plan.seats.find(fit.seat)->role);
        return std::tuple(fit.converts, !now || now->kind != role->kind, fit.distance, fit.seat);
    });
    std::erase_if(fits, [](const VacancyFit &fit) { return !fit.converts && !fit.moves; });
    return fits;
}

} // namespace headwater
