// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/options/candidates.h"

#include "core/redeployment/options/account_moves.h"
#include "core/redeployment/options/filled_hours.h"
#include "core/redeployment/options/option_costs.h"

#include <algorithm>
#include <numeric>

namespace headwater {

namespace {

constexpr int longestHold = 3; ///< quarters
constexpr std::size_t mostPartners = 3;
constexpr std::int32_t leastPart = 4'000; ///< of a full-time seat

Option optionOf(OptionKind kind, const Seat &seat, QDate from)
{
    Option option;
    option.kind = kind;
    option.role = seat.role;
    option.territory = seat.home;
    option.span = seat.span;
    option.from = from;
    return option;
}

double sumOf(const YearHours &hours)
{
    return std::accumulate(hours.begin(), hours.end(), 0.0,
        [](double sum, Minutes minutes) { return sum + static_cast<double>(minutes.count); });
}

} // namespace

CandidateFinder::CandidateFinder(const WorkBook &book, const Feasibility &feasibility)
    : m_book(book)
    , m_feasibility(feasibility)
{
    for (const Role &role : book.plan().roles)
        appendOffers(role);
}

void CandidateFinder::appendOffers(const Role &role)
{
    for (const Territory &territory : m_book.plan().territories) {
        if (!m_feasibility.isOffered(role.id, territory.id))
            continue;
        Offer offer { &role, territory.id, 0, 0 };
        for (const TaskId task : role.tasks) {
            const WorkTally sum = m_book.work(role, territory.id, task);
            offer.missing += sum.missingWorth;
            offer.best = std::max(offer.best, sum.bestPerHour);
        }
        m_offers.push_back(offer);
    }
}

std::vector<SeatId> CandidateFinder::partners(const Seat &seat) const
{
    const Plan &plan = m_book.plan();
    const Territory *home = plan.territories.find(seat.home);
    std::vector<std::pair<double, SeatId>> found;
    for (const Seat &other : plan.seats) {
        const Territory *place = plan.territories.find(other.home);
        const bool isNear = other.home == seat.home || (home && place && place->parent == home->parent);
        const auto hours = static_cast<double>(m_book.hours(other.id).count);
        if (other.id == seat.id || other.role != seat.role || !isNear || hours <= 0 || other.isProtected
            || other.status != SeatStatus::Filled || other.jurisdiction != seat.jurisdiction)
            continue;
        const double far = other.home == seat.home ? 0 : 1;
        const double asked = std::max(m_book.owned(other.id), static_cast<double>(m_book.used(other.id).count));
        found.emplace_back(far + asked / hours, other.id);
    }
    std::ranges::sort(found);
    found.resize(std::min(mostPartners, found.size()));
    std::vector<SeatId> partners;
    for (const auto &[load, id] : found)
        partners.push_back(id);
    return partners;
}

Candidate CandidateFinder::merged(const Seat &seat, SeatId with) const
{
    const Seat &other = *m_book.plan().seats.find(with);
    Candidate candidate { optionOf(OptionKind::Merge, seat, {}) };
    candidate.option.with = with;
    candidate.option.share = std::min(seat.fte, Share { Share::whole - other.fte.parts });
    candidate.option.territory = other.home;
    candidate.option.span = {};
    return candidate;
}

std::vector<Candidate> CandidateFinder::plain(const Vacancy &vacancy) const
{
    const Plan &plan = m_book.plan();
    const Seat *seat = plan.seats.find(vacancy.seat);
    if (!seat)
        return {};
    const QDate begin = yearBegin(plan, vacancy);
    std::vector<Candidate> found { { optionOf(OptionKind::Refill, *seat, begin) } };
    for (int quarters = 1; quarters <= longestHold; ++quarters) {
        found.push_back({ optionOf(OptionKind::Hold, *seat, begin.addMonths(3 * quarters)) });
        found.back().option.quarters = quarters;
    }
    // What nobody has done yet is not taken over: closing a planned seat says the same.
    for (const SeatId with : seat->status == SeatStatus::Planned ? std::vector<SeatId>() : partners(*seat)) {
        found.push_back(merged(*seat, with));
        found.back().option.from = begin;
    }
    found.push_back({ optionOf(OptionKind::Close, *seat, begin) });
    for (Candidate &candidate : found)
        candidate.obstacle = m_feasibility.obstacleTo(*seat, candidate.option);
    return found;
}

std::vector<Candidate> CandidateFinder::elsewhere(const Vacancy &vacancy) const
{
    const Plan &plan = m_book.plan();
    const Seat *seat = plan.seats.find(vacancy.seat);
    std::vector<Candidate> found;
    if (!seat)
        return found;
    const QDate begin = yearBegin(plan, vacancy);
    const Role *role = nullptr;
    Option option;
    double minutes = 0;
    double costHere = 0;
    double costElsewhere = 0;
    for (const Offer &offer : m_offers) {
        if (offer.role != role) {
            role = offer.role;
            option = optionOf(role->id == seat->role ? OptionKind::Move : OptionKind::ChangeRole, *seat, begin);
            option.role = role->id;
            option.span = {};
            minutes = sumOf(yearHours(plan, vacancy, option));
            costHere = static_cast<double>(costOf(plan, vacancy, option).cents);
            option.territory = {}; // it costs the same wherever else it is
            costElsewhere = static_cast<double>(costOf(plan, vacancy, option).cents);
        }
        const bool isHere = offer.territory == seat->home;
        if (isHere && option.kind == OptionKind::Move)
            continue;
        option.territory = offer.territory;
        Candidate candidate { option, m_feasibility.obstacleTo(*seat, option) };
        candidate.bound = offer.best * minutes / 60;
        // Where less is missing than it could do, it can still relieve others who then go elsewhere.
        constexpr double relief = 0.1;
        candidate.promise = std::min(candidate.bound, 4 * offer.missing) + relief * candidate.bound
            - (isHere ? costHere : costElsewhere);
        found.push_back(std::move(candidate));
    }
    std::ranges::stable_sort(found, std::ranges::greater {}, &Candidate::promise);
    return found;
}

std::optional<Candidate> CandidateFinder::halved(const Vacancy &vacancy, const Candidate &elsewhere) const
{
    const Seat &seat = *m_book.plan().seats.find(vacancy.seat);
    const Share half { seat.fte.parts / 2 };
    if (half.parts < leastPart)
        return {};
    Candidate candidate = elsewhere;
    candidate.option.kind = OptionKind::Split;
    candidate.option.share = half;
    candidate.obstacle = m_feasibility.obstacleTo(seat, candidate.option);
    return candidate;
}

Option CandidateFinder::withAccounts(const Vacancy &vacancy, Option option, const std::set<AccountId> &moved) const
{
    const Plan &plan = m_book.plan();
    const Seat &seat = *plan.seats.find(vacancy.seat);
    const Role *was = plan.roles.find(seat.role);
    const Role *is = plan.roles.find(option.role);
    const bool owned = was && was->kind == RoleKind::CustomerFocused;
    const bool owns = is && is->kind == RoleKind::CustomerFocused;
    const bool isElsewhere = option.kind == OptionKind::Move || option.kind == OptionKind::ChangeRole;
    option.accounts.clear();
    if (owned && option.kind == OptionKind::Merge) {
        for (const AccountId account : m_book.ownedBy(seat.id))
            option.accounts.push_back({ account, seat.id, option.with });
    } else if (owned && (option.kind == OptionKind::Close || isElsewhere)) {
        option.accounts
            = followers(m_book, seat.id, owns && isElsewhere && option.territory == seat.home ? is : nullptr);
    }
    if (!owns || (!isElsewhere && option.kind != OptionKind::Split))
        return option;
    double stays = 0;
    for (const AccountId account : m_book.ownedBy(seat.id))
        stays += option.territory == seat.home && isElsewhere ? m_book.minutesOf(*is, *plan.accounts.find(account)) : 0;
    const Minutes left { mostOf(yearHours(plan, vacancy, option)).count - static_cast<std::int64_t>(stays) };
    const auto taken
        = takenOver(m_book, { *is, option.territory, left, isElsewhere ? seat.id : otherPart, seat.id }, moved);
    option.accounts.insert(option.accounts.end(), taken.begin(), taken.end());
    return option;
}

} // namespace headwater
