// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/head_worth.h"

#include "core/coverage/coverage_engine.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace headwater {

namespace {

constexpr std::size_t seatsBetweenTellings = 64;
constexpr std::size_t mostInSight = 30;
constexpr std::size_t mostSolved = 2 * mostInSight; ///< some turn out to belong further down
constexpr std::size_t mostPlaces = 2'000;

CoverageOptions asMeasuredIn(const Coverage &now)
{
    CoverageOptions options = CoverageOptions::besides(now);
    options.withWorth = false;
    return options;
}

void sortMostFirst(std::vector<HeadWorth> &worths)
{
    std::ranges::sort(worths, [](const HeadWorth &a, const HeadWorth &b) {
        return std::tuple(b.perHead, a.role, a.territory) < std::tuple(a.perHead, b.role, b.territory);
    });
}

Minutes hoursOfOneMore(const Plan &plan, const Role &role, const Period &quarter)
{
    return capacityOf(plan, oneMoreSeat(role.id, {}), SeatAssignments { Plan() }, quarter).minutes;
}

struct Tried {
    Money margin; ///< without any of them, from nothing
    std::vector<HeadWorth> worths;
};

/// By mending the flow.
Result<Tried> triedWorths(const Plan &plan, const QuarterVisits &visits, const Coverage &now,
    const Cancellation &cancellation, const Progress &progress)
{
    CoverageEngine engine(plan, visits, now.quarter, asMeasuredIn(now));
    HEADWATER_CHECK(engine.solve(cancellation));
    const auto seats = static_cast<double>(plan.roles.size() * plan.territories.size());
    std::size_t tried = 0;
    Tried found { engine.figures().margin, {} };
    for (const Role &role : plan.roles) {
        const Minutes hours = hoursOfOneMore(plan, role, now.quarter);
        for (const Territory &territory : plan.territories) {
            if (cancellation.isCancelled())
                return failure(Error::Kind::Cancelled, {});
            if (progress && tried++ % seatsBetweenTellings == 0)
                progress(static_cast<double>(tried) / seats);
            const Money gain { std::llround(engine.gainOfHead(role, territory.id, hours)) };
            if (gain.cents > 0)
                found.worths.push_back({ role.id, territory.id, gain, false });
        }
    }
    return found;
}

/// The margin with it, from nothing. A specialist serves what it spans like any other; a customer-focused seat would
/// have no accounts yet.
Result<Money> marginWith(const Plan &plan, const QuarterVisits &visits, const Coverage &now, const HeadWorth &worth,
    const Cancellation &cancellation)
{
    const Role &role = *plan.roles.find(worth.role);
    const bool isSpecialty = role.kind == RoleKind::Specialty;
    Plan with = plan;
    if (isSpecialty)
        with.seats.edit().add(oneMoreSeat(worth.role, worth.territory));
    CoverageEngine engine(std::move(with), visits, now.quarter, asMeasuredIn(now));
    if (!isSpecialty)
        engine.addHead(role, worth.territory, hoursOfOneMore(plan, role, now.quarter));
    HEADWATER_CHECK(engine.solve(cancellation));
    return engine.figures().margin;
}

} // namespace

Seat oneMoreSeat(RoleId role, TerritoryId territory)
{
    Seat seat;
    seat.role = role;
    seat.home = territory;
    seat.status = SeatStatus::Filled;
    return seat;
}

Result<std::vector<HeadWorth>> headWorths(const Plan &plan, const QuarterVisits &visits, const Coverage &now,
    const Cancellation &cancellation, const Progress &progress)
{
    HEADWATER_TRY(Tried tried, triedWorths(plan, visits, now, cancellation, progress));
    std::vector<HeadWorth> &worths = tried.worths;
    sortMostFirst(worths);
    const std::size_t inSight = visits.places.size() <= mostPlaces ? std::min(worths.size(), mostInSight) : 0;
    std::size_t solved = 0;
    for (std::size_t i = 0; i < inSight && solved < mostSolved;) {
        if (worths[i].isExact) {
            ++i;
            continue;
        }
        HEADWATER_TRY(const Money margin, marginWith(plan, visits, now, worths[i], cancellation));
        worths[i].perHead = margin - tried.margin;
        worths[i].isExact = true;
        ++solved;
        sortMostFirst(worths);
        i = 0; // it may belong elsewhere now, and another one here
    }
    std::erase_if(worths, [](const HeadWorth &worth) { return worth.perHead.cents <= 0; });
    return std::move(worths);
}

void CoverageNetwork::addSeatFor(const std::vector<std::size_t> &cells, Minutes minutes, std::int64_t potential)
{
    const FlowNode seat = m_flow.addNode(potential);
    m_flow.addArc(RepairedFlow::ground, seat, minutes.count, 0);
    for (const std::size_t cell : cells)
        m_flow.addArc(seat, m_cells[cell].node, minutes.count, 0);
}

void CoverageNetwork::addOneMore(const Role &role, TerritoryId territory, Minutes minutes)
{
    std::vector<std::size_t> cells;
    appendCellsBelow(territory, role, cells);
    addSeatFor(cells, minutes, 0);
}

/// Where an hour more is worth nothing now, it will not be worth more once there are more hours.
bool CoverageNetwork::tryOneMore(const Role &role, TerritoryId territory, Minutes minutes)
{
    std::vector<std::size_t> cells;
    appendCellsBelow(territory, role, cells);
    std::erase_if(cells, [this](std::size_t cell) { return priceOf(cell) <= 0; });
    std::int64_t price = 0;
    for (const std::size_t cell : cells)
        price = std::max(price, priceOf(cell));
    if (static_cast<double>(price) * minutes.inHours() < 1) // all of them at the price of the dearest bring no cent
        return false;
    m_flow.startTrial();
    addSeatFor(cells, minutes, price);
    return true;
}

double CoverageNetwork::gainOfSeat(const Role &role, TerritoryId territory, Minutes minutes)
{
    const FlowCost before = m_flow.totalCost();
    if (!tryOneMore(role, territory, minutes))
        return 0;
    m_flow.repair();
    const FlowCost gain = before - m_flow.totalCost();
    m_flow.takeBack();
    return static_cast<double>(gain) / 60;
}

std::optional<double> CoverageNetwork::gainOfHours(std::span<const std::pair<std::size_t, Minutes>> more, double least)
{
    const FlowCost before = m_flow.totalCost();
    m_flow.startTrial();
    for (const auto &[seat, minutes] : more) {
        if (m_seats[seat].hours)
            m_flow.addArc(RepairedFlow::ground, m_seats[seat].node, minutes.count, 0);
    }
    bool isMore = true;
    if (least > 0)
        isMore = m_flow.repairTo(before - static_cast<FlowCost>(least * 60));
    else
        m_flow.repair();
    const FlowCost gain = before - m_flow.totalCost();
    m_flow.takeBack();
    return isMore ? std::optional(static_cast<double>(gain) / 60) : std::nullopt;
}

} // namespace headwater
