// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/report/findings.h"
#include "core/redeployment/options/option_costs.h"

#include <algorithm>
#include <map>

namespace headwater {

namespace {

/// A seat that is to be closed is there until its last day; one without such a day is gone.
bool isGone(const Seat &seat) { return seat.status == SeatStatus::Closed && !seat.to.isValid(); }

std::int64_t openOn(const Plan &plan, QDate day)
{
    std::int64_t count = 0;
    for (const Seat &seat : plan.seats) {
        if (!isGone(seat) && !(seat.from.isValid() && seat.from > day) && !(seat.to.isValid() && seat.to < day))
            ++count;
    }
    return count;
}

/// What seats cost in the quarter, by the days that they are there.
Money costIn(const Plan &plan, const Period &quarter)
{
    constexpr double quartersAYear = 4;
    double cents = 0;
    for (const Seat &seat : plan.seats) {
        const Role *role = plan.roles.find(seat.role);
        if (isGone(seat) || !role)
            continue;
        const QDate first = seat.from.isValid() ? std::max(seat.from, quarter.first) : quarter.first;
        const QDate last = seat.to.isValid() ? std::min(seat.to, quarter.last) : quarter.last;
        const double days = static_cast<double>(std::max<qint64>(0, first.daysTo(last) + 1));
        cents += static_cast<double>((role->costPerYear * seat.fte).cents) / quartersAYear * days
            / static_cast<double>(quarter.days());
    }
    return Money { std::llround(cents) };
}

/// Somebody is still to be found for it, who comes from outside.
bool isToBeHired(const Seat &seat)
{
    return (seat.status == SeatStatus::Vacant || seat.status == SeatStatus::Planned) && isToBeFound(seat.placeholder);
}

/// Somebody else than before is to be found; also for a vacancy that is redeployed.
bool isAnotherHire(const Seat *was, const Seat &seat)
{
    return isToBeHired(seat) && !(was && isToBeHired(*was) && was->role == seat.role && was->home == seat.home);
}

/// Whoever fills it is to come there, as among the options of a vacancy.
bool isRelocated(const Seat *was, const Seat &seat)
{
    return seat.placeholder == Placeholder::Redeploy && isToBeHired(seat) && seat.workMode != WorkMode::Remote && was
        && was->status != SeatStatus::Planned && was->home != seat.home;
}

} // namespace

std::vector<SeatsOfRole> seatCounts(const Plan &before, const Plan &after)
{
    std::map<std::pair<RoleId, TerritoryId>, SeatsOfRole> counts;
    const auto countIn = [&](const Plan &plan, std::int64_t SeatsOfRole::*side) {
        for (const Seat &seat : plan.seats) {
            if (seat.status == SeatStatus::Closed)
                continue;
            SeatsOfRole &count = counts[{ seat.role, seat.home }];
            count.role = seat.role;
            count.territory = seat.home;
            ++(count.*side);
        }
    };
    countIn(before, &SeatsOfRole::before);
    countIn(after, &SeatsOfRole::after);
    std::vector<SeatsOfRole> list;
    for (const auto &[place, count] : counts)
        list.push_back(count);
    return list;
}

std::vector<CostQuarter> costQuarters(const Plan &before, const Plan &after, int quarters)
{
    const auto info = after.info.begin();
    const QDate start = info != after.info.end() ? (*info).startsOn : QDate();
    std::vector<CostQuarter> costs;
    if (!start.isValid())
        return costs;
    QDate day = start;
    for (int i = 0; i < quarters; ++i) {
        const Period quarter = quarterWith(day);
        costs.push_back({ quarter, costIn(before, quarter), costIn(after, quarter), openOn(before, quarter.last),
            openOn(after, quarter.last) });
        day = quarter.last.addDays(1);
    }
    return costs;
}

OneOffCosts oneOffCosts(const Plan &before, const Plan &after, std::span<const StaffMove> people)
{
    OneOffCosts costs;
    for (const Seat &seat : after.seats) {
        const Seat *was = before.seats.find(seat.id);
        costs.hires += isAnotherHire(was, seat) ? 1 : 0;
        costs.relocations += isRelocated(was, seat) ? 1 : 0;
    }
    for (const StaffMove &move : people) {
        const Seat *from = move.from ? before.seats.find(move.from->seat) : nullptr;
        const Seat *to = move.to ? after.seats.find(move.to->seat) : nullptr;
        costs.relocations += from && to && from->home != to->home ? 1 : 0;
    }
    const double replacing = assumptionOr(after, assumed::costOfReplacing, assumed::usualHire);
    costs.perHire = Money::of(assumptionOr(after, assumed::costOfHire, replacing));
    costs.perRelocation = Money::of(assumptionOr(after, assumed::costOfRelocation, assumed::usualRelocation));
    return costs;
}

} // namespace headwater
