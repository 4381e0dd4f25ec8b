// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/whatif/seat_moves.h"

#include "core/plan/edits.h"
#include "core/plan/territory_tree.h"

#include <algorithm>
#include <set>

namespace headwater {

namespace {

class MoveFinder
{
public:
    MoveFinder(const Plan &plan, const Coverage &coverage, TerritoryId territory, TaskId task)
        : m_tree(plan.territories)
    {
        for (const ServedCell &served : coverage.cells) {
            const Cell &cell = served.cell;
            if (served.served < cell.demand && m_tree.isWithin(cell.territory, territory)
                && (!task.isValid() || cell.task == task))
                m_undone.emplace(cell.territory, cell.segment, cell.task);
        }
    }

    /// Many seats of a role span the same places: each case is looked at once.
    bool gains(const Role &role, const Seat &before, const Seat &after)
    {
        const auto [known, isNew] = m_known.try_emplace({ role.id, spanOf(before), spanOf(after) }, false);
        if (isNew) {
            known->second = std::ranges::any_of(m_undone, [&](const Work &work) {
                return does(role, std::get<SegmentId>(work), std::get<TaskId>(work)) && reaches(spanOf(after), work)
                    && !reaches(spanOf(before), work);
            });
        }
        return known->second;
    }

private:
    using Work = std::tuple<TerritoryId, SegmentId, TaskId>;
    using Span = std::vector<TerritoryId>;

    static Span spanOf(const Seat &seat) { return seat.span.empty() ? Span { seat.home } : seat.span; }
    bool reaches(const Span &span, const Work &work) const
    {
        return std::ranges::any_of(
            span, [&](TerritoryId outer) { return m_tree.isWithin(std::get<TerritoryId>(work), outer); });
    }

    TerritoryTree m_tree;
    std::set<Work> m_undone;
    std::map<std::tuple<RoleId, Span, Span>, bool> m_known;
};

} // namespace

std::vector<SeatMove> seatMovesTo(const Plan &plan, const Coverage &coverage, TerritoryId territory, TaskId task)
{
    std::vector<SeatMove> moves;
    std::vector<SeatId> seats;
    for (const SeatUse &use : coverage.seats) {
        const Seat *seat = plan.seats.find(use.seat);
        const Role *role = seat ? plan.roles.find(seat->role) : nullptr;
        if (!role || role->kind != RoleKind::Specialty || use.capacity.count <= 0 || seat->isProtected
            || seat->status == SeatStatus::Closed)
            continue;
        moves.push_back({ use.seat, Minutes { use.capacity.count - use.used.count } });
        seats.push_back(use.seat);
    }
    const Result<Plan> moved = withSeatsPlaced(plan, seats, territory);
    if (!moved)
        return {};
    MoveFinder finder(plan, coverage, territory, task);
    std::erase_if(moves, [&](const SeatMove &move) {
        const Seat &before = *plan.seats.find(move.seat);
        return !finder.gains(*plan.roles.find(before.role), before, *moved->seats.find(move.seat));
    });
    std::ranges::stable_sort(moves, std::ranges::greater {}, [](const SeatMove &move) { return move.idle.count; });
    return moves;
}

} // namespace headwater
