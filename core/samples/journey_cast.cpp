// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/journey_cast.h"

#include "core/plan/territory_tree.h"
#include "core/samples/company_parts.h"

namespace headwater {

using namespace catalogue;

JourneyCast::JourneyCast(const Plan &plan)
    : m_seats(static_cast<std::size_t>(plan.seats.slotCount()) + 1)
    , m_leaves(static_cast<std::size_t>(plan.territories.slotCount()) + 1)
{
    addSeats(plan);
    for (const Assignment &assignment : plan.assignments) {
        const Person *person = plan.people.find(assignment.person);
        m_seats[static_cast<std::size_t>(assignment.seat.value)].holdings.push_back(
            { person->name, assignment.from, assignment.to });
    }
    addPressure(plan);
}

void JourneyCast::addSeats(const Plan &plan)
{
    const TerritoryTree tree(plan.territories);
    for (const Seat &seat : plan.seats) {
        m_seats[static_cast<std::size_t>(seat.id.value)].manager = seat.manager;
        if (seat.role < qualification || seat.role > onboardingDesk || seat.status == SeatStatus::Planned)
            continue;
        const auto kind = static_cast<std::size_t>(seat.role.value - qualification.value);
        for (const TerritoryId territory : seat.span) {
            for (const TerritoryId leaf : tree.leavesUnder(territory))
                m_leaves[static_cast<std::size_t>(leaf.value)].specialists[kind].push_back(seat.id);
        }
    }
}

/// Leaves per demo specialist, each specialist split over the leaves of its span.
void JourneyCast::addPressure(const Plan &plan)
{
    std::vector<std::int64_t> leavesOfSeat(m_seats.size(), 0);
    for (const LeafCast &leaf : m_leaves) {
        for (const SeatId seat : leaf.specialists[1])
            ++leavesOfSeat[static_cast<std::size_t>(seat.value)];
    }
    std::int64_t leaves = 0;
    std::int64_t whole = 0; // thousandths of a specialist, over all leaves
    std::vector<std::int64_t> help(m_leaves.size(), 0);
    for (const Territory &territory : plan.territories) {
        if (territory.kind != TerritoryKind::Leaf)
            continue;
        ++leaves;
        const auto slot = static_cast<std::size_t>(territory.id.value);
        for (const SeatId seat : m_leaves[slot].specialists[1])
            help[slot] += 1'000'000 / leavesOfSeat[static_cast<std::size_t>(seat.value)];
        whole += help[slot];
    }
    for (std::size_t slot = 0; slot < help.size() && leaves > 0; ++slot) {
        const std::int64_t pressure = help[slot] > 0 ? whole * 100 / leaves / help[slot] : 220;
        m_leaves[slot].pressure = std::clamp<std::int64_t>(pressure, 60, 220);
    }
}

std::int64_t JourneyCast::pressure(TerritoryId leaf) const
{
    return m_leaves[static_cast<std::size_t>(leaf.value)].pressure;
}

QString JourneyCast::holder(SeatId seat, QDate on) const
{
    for (const Holding &holding : m_seats[static_cast<std::size_t>(seat.value)].holdings) {
        if (holding.from <= on && (holding.to.isNull() || on <= holding.to))
            return holding.name;
    }
    return {};
}

QString JourneyCast::actor(const Account &account, RoleId role, QDate on, Random &random) const
{
    if (role >= qualification && role <= onboardingDesk) {
        const auto &seats = m_leaves[static_cast<std::size_t>(account.territory.value)]
                                .specialists[static_cast<std::size_t>(role.value - qualification.value)];
        const QString specialist = seats.empty() ? QString() : holder(random.pick(seats), on);
        if (!specialist.isEmpty())
            return specialist;
    }
    if (!role.isValid() || account.owners.empty())
        return {};
    const std::size_t owner = account.owners.size() > 1 && random.chance(account.owners[1].share.parts) ? 1 : 0;
    const SeatId seat = account.owners[owner].seat;
    const QString name = holder(seat, on);
    const SeatId manager = m_seats[static_cast<std::size_t>(seat.value)].manager;
    return name.isEmpty() && manager.isValid() ? holder(manager, on) : name;
}

} // namespace headwater
