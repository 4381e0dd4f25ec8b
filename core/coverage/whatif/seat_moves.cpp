// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/whatif/seat_moves.h"

#include "core/coverage/coverage_engine.h"
#include "core/plan/edits.h"
#include "core/plan/territory_tree.h"

#include <algorithm>
#include <array>
#include <cmath>
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

/// What the flow is worth more with a seat elsewhere.
class GainFinder
{
public:
    GainFinder(const Plan &plan, const Coverage &coverage, CoverageNetwork network)
        : m_plan(plan)
        , m_network(std::move(network))
    {
        for (std::size_t place = 0; place < coverage.seats.size(); ++place)
            m_seats.emplace(coverage.seats[place].seat, std::pair(place, coverage.seats[place].capacity));
    }

    void find(SeatMove &move, TerritoryId territory)
    {
        const auto &[place, hours] = m_seats.at(move.seat);
        const Seat &before = *m_plan.seats.find(move.seat);
        // Seats alike in all that the flow knows of them gain alike.
        const auto [known, isNew]
            = m_known.try_emplace({ before.role, before.home, before.span, hours.count }, Money {});
        if (isNew)
            known->second = gainOf(place, before, hours, territory);
        move.gain = known->second;
    }

private:
    Money gainOf(std::size_t place, const Seat &before, Minutes hours, TerritoryId territory)
    {
        const Result<Plan> moved = withSeatsPlaced(m_plan, std::array { before.id }, territory);
        if (!moved)
            return {};
        const double value = m_network.value();
        m_network.placeSeat(*moved, place, moved->seats.find(before.id), hours);
        m_network.repair();
        const double gain = m_network.value() - value;
        m_network.placeSeat(m_plan, place, &before, hours);
        m_network.repair();
        return Money { std::llround(gain) };
    }

    const Plan &m_plan;
    CoverageNetwork m_network;
    std::map<SeatId, std::pair<std::size_t, Minutes>> m_seats; ///< by place in the network, with their hours
    std::map<std::tuple<RoleId, TerritoryId, std::vector<TerritoryId>, std::int64_t>, Money> m_known;
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
        moves.push_back({ use.seat, Minutes { use.capacity.count - use.used.count }, {} });
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

Result<std::vector<SeatMove>> bestSeatMovesTo(const Plan &plan, const QuarterVisits &visits, const Coverage &coverage,
    TerritoryId territory, TaskId task, const Cancellation &cancellation)
{
    std::vector<SeatMove> moves = seatMovesTo(plan, coverage, territory, task);
    if (moves.empty())
        return moves;
    CoverageOptions options = CoverageOptions::besides(coverage);
    options.rounds = 1;
    CoverageEngine engine(plan, visits, coverage.quarter, options);
    HEADWATER_CHECK(engine.solve(cancellation));
    GainFinder gains(plan, coverage, engine.network());
    for (SeatMove &move : moves) {
        if (cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        gains.find(move, territory);
    }
    std::ranges::stable_sort(moves, std::ranges::greater {}, &SeatMove::gain);
    return moves;
}

} // namespace headwater
