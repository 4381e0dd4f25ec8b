// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/choice/supply_network.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace headwater {

namespace {

/// Worth more than any hour: what falls short counts first.
constexpr double centsPerMissingMinute = 1e7;
/// A seat that reaches more is taken to find work as dear as the dearest for all of its hours.
constexpr std::size_t mostCellsApart = 1'000;

/// Nobody works in the vacancies, not even whoever is still there in that quarter: options give their hours anew.
CoverageOptions asValuedIn(const Coverage &now, const std::vector<Vacancy> &vacancies)
{
    CoverageOptions options = CoverageOptions::besides(now);
    options.withWorth = false;
    options.rounds = 1;
    for (const Vacancy &vacancy : vacancies)
        options.hours[vacancy.seat] = {};
    return options;
}

} // namespace

SupplyNetwork::SupplyNetwork(Plan empty, const QuarterVisits &visits, const Coverage &valued, const WorkBook &book,
    const std::vector<Vacancy> &vacancies)
    : m_plan(std::move(empty))
    , m_visits(visits)
    , m_book(book)
    , m_engine(m_plan, visits, valued.quarter, asValuedIn(valued, vacancies))
{ }

Result<> SupplyNetwork::solve(const Cancellation &cancellation)
{
    HEADWATER_CHECK(m_engine.solve(cancellation));
    m_network.emplace(m_engine.network());
    const auto &cells = m_engine.demand().cells;
    for (std::size_t i = 0; i < cells.size(); ++i)
        m_cells[{ cells[i].territory, cells[i].segment, cells[i].owner }].push_back(i);
    return {};
}

/// Work for the account that the role does, as long as that seat, or nobody, owns it.
std::vector<std::size_t> SupplyNetwork::cellsOf(const Account &account, SeatId owner, const Role &role) const
{
    std::vector<std::size_t> found;
    const auto cells = m_cells.find({ account.territory, account.segment, owner });
    if (cells == m_cells.end())
        return found;
    std::ranges::copy_if(cells->second, std::back_inserter(found),
        [&](std::size_t cell) { return does(role, account.segment, m_engine.demand().cells[cell].task); });
    return found;
}

SupplyNetwork::Place SupplyNetwork::placeFor(Seat seat)
{
    const Place place = m_network->seatCount();
    m_network->placeSeat(m_plan, place, &seat, Minutes { 1 }); // without hours it would have no way anywhere
    m_network->setHours(place, {});
    m_isMended = false;
    return place;
}

SupplyNetwork::Place SupplyNetwork::placeAsItWas(SeatId id)
{
    const auto known = m_asTheyWere.find(id);
    if (known != m_asTheyWere.end())
        return known->second;
    return m_asTheyWere[id] = placeFor(*m_plan.seats.find(id));
}

SupplyNetwork::Place SupplyNetwork::placeOfSpecialist(RoleId role, TerritoryId territory)
{
    const auto known = m_specialists.find({ role, territory });
    if (known != m_specialists.end())
        return known->second;
    Seat seat;
    seat.role = role;
    seat.home = territory;
    return m_specialists[{ role, territory }] = placeFor(seat);
}

/// Of a customer-focused seat elsewhere: the work for the accounts that it takes over or keeps.
SupplyNetwork::Place SupplyNetwork::placeFor(const Vacancy &vacancy, const Option &option, const Role &role)
{
    std::set<std::size_t> cells;
    const auto add = [&](AccountId id, SeatId owner) {
        for (const std::size_t cell : cellsOf(*m_plan.accounts.find(id), owner, role))
            cells.insert(cell);
    };
    std::set<AccountId> given;
    for (const AccountMove &move : option.accounts) {
        if (move.from == vacancy.seat)
            given.insert(move.account);
        else
            add(move.account, move.from);
    }
    const bool keeps = option.kind == OptionKind::ChangeRole;
    for (const AccountId id : keeps ? m_book.ownedBy(vacancy.seat) : std::span<const AccountId>()) {
        if (!given.contains(id))
            add(id, vacancy.seat);
    }
    m_isMended = false;
    if (option.territory == m_plan.seats.find(vacancy.seat)->home) // it keeps some of its own
        return m_network->addPlaceFor({ cells.begin(), cells.end() });
    const auto [taker, isNew] = m_takers.try_emplace({ option.role, option.territory });
    if (isNew)
        taker->second.place = m_network->addPlaceFor({});
    std::vector<std::size_t> more;
    std::ranges::set_difference(cells, taker->second.cells, std::back_inserter(more));
    m_network->addWays(taker->second.place, more);
    taker->second.cells.insert(more.begin(), more.end());
    return taker->second.place;
}

std::vector<ChoiceProblem::Supply> SupplyNetwork::suppliesOf(const Vacancy &vacancy, const Option &option)
{
    const auto minutes = averageOf(yearHours(m_plan, vacancy, option)).count;
    const Role *role = m_plan.roles.find(option.role);
    const auto elsewhere = [&] {
        return role->kind == RoleKind::Specialty ? placeOfSpecialist(option.role, option.territory)
                                                 : placeFor(vacancy, option, *role);
    };
    switch (option.kind) {
    case OptionKind::Refill:
    case OptionKind::Hold: return { { placeAsItWas(vacancy.seat), minutes } };
    case OptionKind::Move:
    case OptionKind::ChangeRole: return { { elsewhere(), minutes } };
    case OptionKind::Split: {
        const double fte = m_plan.seats.find(vacancy.seat)->fte.asFraction();
        Option whole = option;
        whole.kind = OptionKind::Refill;
        const auto all = static_cast<double>(averageOf(yearHours(m_plan, vacancy, whole)).count);
        return { { placeAsItWas(vacancy.seat), std::llround(all * (1 - option.share.asFraction() / fte)) },
            { elsewhere(), minutes } };
    }
    case OptionKind::Merge: {
        const std::int64_t has = m_book.hours(option.with).count;
        const Place place = m_engine.placeOf(option.with);
        m_base[place] = has;
        const double fte = m_plan.seats.find(option.with)->fte.asFraction();
        return { { place, std::llround(static_cast<double>(has) * option.share.asFraction() / fte) } };
    }
    case OptionKind::Close: return {};
    }
    Q_UNREACHABLE();
}

void SupplyNetwork::addFollowers(const std::vector<AccountMove> &moves)
{
    std::map<SeatId, std::set<std::size_t>> ways;
    for (const AccountMove &move : moves) {
        const Seat *seat = m_plan.seats.find(move.to);
        const Role *role = seat ? m_plan.roles.find(seat->role) : nullptr;
        if (!role || m_book.hours(move.to).count <= 0)
            continue;
        for (const std::size_t cell : cellsOf(*m_plan.accounts.find(move.account), move.from, *role))
            ways[move.to].insert(cell);
    }
    for (const auto &[seat, cells] : ways)
        m_network->addWays(m_engine.placeOf(seat), { cells.begin(), cells.end() });
    m_isMended = false;
}

void SupplyNetwork::setMinutes(std::size_t place, std::int64_t minutes)
{
    const auto base = m_base.find(place);
    m_network->setHours(place, Minutes { minutes + (base == m_base.end() ? 0 : base->second) });
    m_isMended = false;
}

void SupplyNetwork::mend()
{
    if (m_isMended)
        return;
    m_network->repair();
    m_priced.clear();
    m_isMended = true;
}

double SupplyNetwork::value()
{
    mend();
    return m_network->value();
}

std::optional<double> SupplyNetwork::gainOf(std::span<const ChoiceProblem::Supply> supplies, double least)
{
    mend();
    std::vector<std::pair<Place, Minutes>> more;
    for (const ChoiceProblem::Supply &supply : supplies)
        more.emplace_back(supply.place, Minutes { supply.minutes });
    return m_network->gainOfHours(more, least);
}

double SupplyNetwork::price(std::size_t place)
{
    mend();
    return static_cast<double>(m_network->priceOfSeat(place)) / 60;
}

double SupplyNetwork::priceOf(const ChoiceProblem::Supply &supply)
{
    mend();
    const auto [known, isNew] = m_priced.try_emplace(supply.place);
    if (isNew)
        known->second = m_network->pricedWork(supply.place, mostCellsApart);
    if (known->second.empty())
        return price(supply.place) * static_cast<double>(supply.minutes);
    double sum = 0;
    std::int64_t left = supply.minutes;
    for (const CoverageNetwork::PricedWork &work : known->second) {
        if (left <= 0)
            break;
        const std::int64_t minutes = std::min(left, work.minutes);
        sum += static_cast<double>(work.price) / 60 * static_cast<double>(minutes);
        left -= minutes;
    }
    return sum;
}

void SupplyNetwork::require(const std::vector<CoverageMinimum> &minimums)
{
    m_required.clear();
    for (const CoverageMinimum &minimum : minimums)
        m_required.push_back(requiredBy(minimum));
}

/// A task's hours go to its stages in proportion.
SupplyNetwork::Required SupplyNetwork::requiredBy(const CoverageMinimum &minimum) const
{
    Required required { minimum.share, 0, {} };
    const Demand &demand = m_engine.demand();
    const auto stage
        = static_cast<std::size_t>(std::ranges::find(m_visits.stages, minimum.stage) - m_visits.stages.begin());
    if (stage == m_visits.stages.size())
        return required;
    std::unordered_map<TaskId, std::size_t> taskOf;
    for (std::size_t task = 0; task < demand.tasks.size(); ++task)
        taskOf.emplace(demand.tasks[task], task);
    for (std::size_t i = 0; i < demand.cells.size(); ++i) {
        const Cell &cell = demand.cells[i];
        if (minimum.segment.isValid() && cell.segment != minimum.segment)
            continue;
        const QuarterVisits::Place &place = m_visits.places[cell.place];
        const std::size_t task = taskOf.at(cell.task);
        const auto minutesAt
            = [&](std::size_t s) { return place.visits[s] * demand.minutesPerVisit(place.segment, s, task); };
        double all = 0;
        for (std::size_t s = 0; s < m_visits.stages.size(); ++s)
            all += minutesAt(s);
        const double share = all > 0 ? minutesAt(stage) / all : 0;
        if (share <= 0)
            continue;
        required.asked += share * static_cast<double>(cell.demand.count);
        required.cells.emplace_back(i, share);
    }
    return required;
}

/// Of a network that is mended.
double SupplyNetwork::reached(const Required &required) const
{
    double done = 0;
    for (const auto &[cell, share] : required.cells)
        done += share * static_cast<double>(m_network->served(cell).count);
    return required.asked > 0 ? done / required.asked : 1;
}

std::vector<double> SupplyNetwork::reached()
{
    mend();
    std::vector<double> shares;
    for (const Required &required : m_required)
        shares.push_back(reached(required));
    return shares;
}

double SupplyNetwork::shortfall()
{
    mend();
    double sum = 0;
    for (const Required &required : m_required)
        sum += std::max(0.0, required.share - reached(required)) * centsPerMissingMinute * 1e4;
    return sum;
}

} // namespace headwater
