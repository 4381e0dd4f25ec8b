// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/options/because.h"

#include "core/redeployment/options/filled_hours.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace headwater {

namespace {

constexpr std::size_t mostNamed = 3;

double customersOf(const Plan &plan, const WorkBook &book, SeatId seat)
{
    double customers = 0;
    for (const AccountId id : book.ownedBy(seat)) {
        for (const OwnerShare &owner : plan.accounts.find(id)->owners)
            customers += owner.seat == seat ? owner.share.asFraction() : 0;
    }
    return customers;
}

/// Of the customer that moves: the part that the seat has.
double partMoved(const Plan &plan, const AccountMove &move)
{
    const Account *account = plan.accounts.find(move.account);
    for (const OwnerShare &owner : account ? account->owners : std::vector<OwnerShare>()) {
        if (owner.seat == move.from)
            return owner.share.asFraction();
    }
    return 1;
}

/// Share of the journeys in a stage that end there lost or undecided, as observed.
double lostAt(const StageMoves &moves, std::size_t stage)
{
    double goesOn = stage < moves.won.size() ? moves.won[stage] : 1;
    for (std::size_t to = 0; to < moves.stages; ++to)
        goesOn += moves.move(stage, to);
    return std::clamp(1 - goesOn, 0.0, 1.0);
}

} // namespace

BecauseFinder::BecauseFinder(const WorkBook &book, const QuarterVisits &visits)
    : m_book(book)
    , m_visits(visits)
    , m_perVisit(workOfVisits(book.plan(), visits))
{ }

/// The task of the role of which what is missing there is worth most.
void BecauseFinder::findRelief(Because &because, const Role &role, TerritoryId territory) const
{
    double most = -1;
    for (const TaskId task : role.tasks) {
        const WorkTally sum = m_book.work(role, territory, task);
        if (sum.asked <= 0 || sum.missingWorth <= most)
            continue;
        most = sum.missingWorth;
        because.task = task;
        because.territory = territory;
        because.coverage = sum.share();
        because.hours = Minutes { static_cast<std::int64_t>(sum.asked - sum.served) };
    }
    if (because.task.isValid())
        findStage(because, role);
}

/// The stage that asks for most of the task there, and what it loses.
void BecauseFinder::findStage(Because &because, const Role &role) const
{
    const auto task
        = static_cast<std::size_t>(std::ranges::find(m_perVisit.tasks, because.task) - m_perVisit.tasks.begin());
    std::vector<double> minutes(m_visits.stages.size());
    std::vector<double> visits(m_visits.stages.size());
    std::vector<double> lost(m_visits.stages.size());
    for (const QuarterVisits::Place &place : m_visits.places) {
        if (!m_book.tree().isWithin(place.territory, because.territory)
            || !does(role, m_visits.segments[place.segment], because.task))
            continue;
        for (std::size_t stage = 0; stage < minutes.size(); ++stage) {
            minutes[stage] += place.visits[stage] * m_perVisit.minutesPerVisit(place.segment, stage, task);
            visits[stage] += place.visits[stage];
            lost[stage] += place.visits[stage] * lostAt(m_visits.moves[place.segment], stage);
        }
    }
    const auto most = std::ranges::max_element(minutes);
    if (most == minutes.end() || *most <= 0)
        return;
    const auto stage = static_cast<std::size_t>(most - minutes.begin());
    because.stage = m_visits.stages[stage];
    because.lost = visits[stage] > 0 ? lost[stage] / visits[stage] : 0;
}

/// What goes undone without the seat: what a full holder would do, where so much is missing.
Minutes BecauseFinder::workOf(const Vacancy &vacancy, const Seat &seat) const
{
    const Role *role = m_book.plan().roles.find(seat.role);
    Option refill;
    refill.role = seat.role;
    auto missing = static_cast<double>(m_book.used(seat.id).count); // it may still be held
    for (const TerritoryId territory : seat.span.empty() ? std::vector { seat.home } : seat.span) {
        for (const TaskId task : role ? role->tasks : std::vector<TaskId>()) {
            const WorkTally sum = m_book.work(*role, territory, task);
            missing += sum.asked - sum.served;
        }
    }
    return std::min(mostOf(yearHours(m_book.plan(), vacancy, refill)), Minutes { std::llround(missing) });
}

/// Of the seat that takes over, with the hours that it works longer.
Minutes BecauseFinder::hoursLeft(SeatId id, const Option &option) const
{
    const Minutes hours = m_book.hours(id);
    const Seat *seat = m_book.plan().seats.find(id);
    const bool worksLonger = seat && id == option.with && seat->fte.parts > 0;
    const double longer = worksLonger ? option.share.asFraction() / seat->fte.asFraction() : 0;
    return Minutes { hours.count + std::llround(static_cast<double>(hours.count) * longer) - m_book.used(id).count };
}

/// Who could do the work of the seat besides their own.
void BecauseFinder::findFreeHours(Because &because, const Seat &seat, const Option &option) const
{
    std::vector<std::pair<std::int64_t, SeatId>> idle;
    std::set<SeatId> named;
    const auto add = [&](SeatId id) {
        const Minutes left = hoursLeft(id, option);
        if (id != seat.id && left.count > 0 && named.insert(id).second)
            idle.emplace_back(-left.count, id);
    };
    if (option.with.isValid())
        add(option.with);
    for (const AccountMove &move : option.accounts)
        add(move.to);
    std::ranges::sort(idle);
    for (std::size_t i = 0; i < std::min(mostNamed, idle.size()); ++i) {
        because.seats.push_back(idle[i].second);
        because.hours.count -= idle[i].first;
    }
}

/// Nobody is to come: whether others have the hours, or how many go undone, and who gains by it all the same.
Because BecauseFinder::ofGone(const Vacancy &vacancy, const Seat &seat, const Option &option, Money gain) const
{
    Because found;
    if (const Role *role = m_book.plan().roles.find(seat.role))
        findRelief(found, *role, seat.home);
    found.hours = {};
    findFreeHours(found, seat, option);
    for (const AccountMove &move : option.accounts)
        found.customers += move.to.isValid() ? 0 : partMoved(m_book.plan(), move);
    const Minutes work = workOf(vacancy, seat);
    if (work.count <= 0 && found.customers <= 0)
        return {};
    if (work.count > 0 && found.hours >= work) {
        found.kind = Because::Kind::FreeHours;
        return found;
    }
    found.kind = Because::Kind::Undone;
    found.hours = Minutes { std::max<std::int64_t>(0, work.count - found.hours.count) };
    found.seats.clear();
    if (gain.cents > 0)
        findTakers(found, option);
    return found;
}

/// An empty seat keeps its customers; gone, it lets others have them, those named first who get most.
void BecauseFinder::findTakers(Because &because, const Option &option) const
{
    std::map<SeatId, double> taken;
    for (const AccountMove &move : option.accounts) {
        if (move.to.isValid())
            taken[move.to] += partMoved(m_book.plan(), move);
    }
    if (taken.empty())
        return;
    because.kind = Because::Kind::TakenOver;
    because.customers = 0;
    std::vector<std::pair<double, SeatId>> takers;
    for (const auto &[seat, customers] : taken) {
        takers.emplace_back(customers, seat);
        because.customers += customers;
    }
    std::ranges::stable_sort(takers, std::ranges::greater {}, [](const auto &taker) { return taker.first; });
    for (std::size_t i = 0; i < std::min(mostNamed, takers.size()); ++i)
        because.seats.push_back(takers[i].second);
}

Because BecauseFinder::because(const Vacancy &vacancy, const Option &option, Money gain) const
{
    const Plan &plan = m_book.plan();
    Because found;
    const Seat *seat = plan.seats.find(vacancy.seat);
    if (!seat)
        return found;
    if (option.kind == OptionKind::Close || option.kind == OptionKind::Merge)
        return ofGone(vacancy, *seat, option, gain);
    const bool isAsItWas = option.kind == OptionKind::Refill || option.kind == OptionKind::Hold;
    const Role *role = plan.roles.find(isAsItWas ? seat->role : option.role);
    if (role)
        findRelief(found, *role, isAsItWas ? seat->home : option.territory);
    const double customers = customersOf(plan, m_book, seat->id);
    const auto ownerless
        = std::ranges::count_if(option.accounts, [](const AccountMove &move) { return !move.from.isValid(); });
    if (isAsItWas && customers > 0) {
        found.kind = Because::Kind::Customers;
        found.customers = customers;
    } else if (ownerless > 0) {
        found.kind = Because::Kind::Ownerless;
        found.customers = static_cast<double>(ownerless);
    } else if (found.task.isValid() && gain.cents > 0) {
        found.kind = Because::Kind::Relief;
    }
    return found;
}

} // namespace headwater
