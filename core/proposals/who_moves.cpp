// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/who_moves.h"

#include "core/plan/change_list.h"
#include "core/plan/figures.h"
#include "core/plan/territory_tree.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

namespace headwater {

namespace {

/// Whom one deals with: a person, or a seat where nobody sits.
using Contact = std::pair<PersonId, SeatId>;
using Contacts = std::vector<Contact>;

/// What one of the two plans says of people, seats and roles, looked up once.
class Staff
{
public:
    explicit Staff(const Plan &plan)
        : m_plan(plan)
    {
        const auto last = lastHolders(plan);
        for (const Assignment &held : plan.assignments) {
            const auto leaving = last.find(held.seat);
            const bool isLast = leaving != last.end() && leaving->second == held.id;
            if (!held.to.isValid() || isLast)
                take(held);
            if (isLast || (leaving == last.end() && !held.to.isValid()))
                m_holders[held.seat].push_back(held.person);
            QDate &end = m_lastDays[held.person];
            end = held.to.isValid() && (!end.isValid() || held.to > end) ? held.to : end;
        }
    }

    const Plan &plan() const { return m_plan; }
    const std::map<PersonId, const Assignment *> &main() const { return m_main; }

    const Seat *seatOf(PersonId person) const
    {
        const auto held = m_main.find(person);
        return held == m_main.end() ? nullptr : m_plan.seats.find(held->second->seat);
    }

    std::optional<Workplace> workplaceOf(PersonId person) const
    {
        const Seat *seat = seatOf(person);
        if (!seat)
            return {};
        return Workplace { seat->id, rowName(m_plan, *seat), referredName(m_plan, seat->role),
            referredName(m_plan, seat->home),
            seat->manager.isValid() ? namesOf(whoSits(seat->manager)).join(QStringLiteral(", ")) : QString() };
    }

    QDate firstDayOf(PersonId person) const
    {
        const auto held = m_main.find(person);
        return held == m_main.end() ? QDate() : held->second->from;
    }

    QDate lastDayOf(PersonId person) const
    {
        const Person *known = m_plan.people.find(person);
        const auto end = m_lastDays.find(person);
        return known && known->left.isValid() ? known->left : end == m_lastDays.end() ? QDate() : end->second;
    }

    /// In the order of their numbers.
    Contacts whoSits(SeatId seat) const
    {
        const auto holders = m_holders.find(seat);
        if (holders == m_holders.end())
            return { { PersonId {}, seat } };
        Contacts contacts;
        for (const PersonId person : holders->second)
            contacts.emplace_back(person, SeatId {});
        std::sort(contacts.begin(), contacts.end());
        return contacts;
    }

    Contacts ownersOf(const Account &account) const
    {
        Contacts contacts;
        for (const OwnerShare &owner : account.owners) {
            const Contacts sitting = whoSits(owner.seat);
            contacts.insert(contacts.end(), sitting.begin(), sitting.end());
        }
        std::sort(contacts.begin(), contacts.end());
        contacts.erase(std::unique(contacts.begin(), contacts.end()), contacts.end());
        return contacts;
    }

    /// By the names of who sits there, or what the seats are called.
    QStringList namesOf(const Contacts &contacts) const
    {
        QStringList names;
        for (const auto &[person, seat] : contacts)
            names.append(person.isValid() ? referredName(m_plan, person) : referredName(m_plan, seat));
        return names;
    }

private:
    void take(const Assignment &held)
    {
        const Assignment *&main = m_main[held.person];
        if (!main || held.share.parts > main->share.parts)
            main = &held;
    }

    const Plan &m_plan;
    std::unordered_map<SeatId, std::vector<PersonId>> m_holders;
    std::map<PersonId, const Assignment *> m_main;
    std::unordered_map<PersonId, QDate> m_lastDays;
};

template <typename Item> std::vector<Item> without(const std::vector<Item> &items, const std::vector<Item> &others)
{
    std::vector<Item> left;
    std::set_difference(items.begin(), items.end(), others.begin(), others.end(), std::back_inserter(left));
    return left;
}

// --- People --------------------------------------------------------------------------------------------

/// Everything here goes by rows: whoever or whatever only got another name has not moved.
std::optional<StaffMove::Kind> kindOfMove(const Staff &before, const Staff &after, PersonId id)
{
    const Seat *was = before.seatOf(id);
    const Seat *is = after.seatOf(id);
    if (!was && !is)
        return {};
    if (!was || !is)
        return is ? StaffMove::Kind::Joins : StaffMove::Kind::Leaves;
    if (was->id != is->id || was->role != is->role || was->home != is->home)
        return StaffMove::Kind::Moves;
    const auto above = [](const Staff &staff, const Seat &seat) {
        return seat.manager.isValid() ? staff.whoSits(seat.manager) : Contacts();
    };
    return above(before, *was) == above(after, *is) ? std::nullopt : std::optional(StaffMove::Kind::NewManager);
}

StaffMove moveOf(const Staff &before, const Staff &after, PersonId id, StaffMove::Kind kind)
{
    StaffMove move;
    move.person = id;
    move.name = referredName(after.plan().people.contains(id) ? after.plan() : before.plan(), id);
    move.kind = kind;
    move.from = before.workplaceOf(id);
    move.to = after.workplaceOf(id);
    if (!move.to)
        move.on = after.lastDayOf(id);
    else if (!move.from || move.from->seat != move.to->seat)
        move.on = after.firstDayOf(id);
    return move;
}

std::vector<StaffMove> peopleWhoMove(const Staff &before, const Staff &after)
{
    std::set<PersonId> people;
    for (const Staff *one : { &before, &after }) {
        for (const auto &[person, held] : one->main())
            people.insert(person);
    }
    std::vector<StaffMove> moves;
    for (const PersonId person : people) {
        if (const auto kind = kindOfMove(before, after, person))
            moves.push_back(moveOf(before, after, person, *kind));
    }
    std::stable_sort(moves.begin(), moves.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    return moves;
}

// --- Accounts ------------------------------------------------------------------------------------------

/// From which role to which.
using HandoverWays = std::vector<std::pair<RoleId, RoleId>>;

/// Handovers that the roles around a customer ask for: those of its owners and of the specialists who reach it.
class HandoversAround
{
public:
    explicit HandoversAround(const Plan &plan)
        : m_plan(plan)
        , m_tree(plan.territories)
    { }

    HandoverWays of(const Account &account)
    {
        if (m_plan.handovers.empty())
            return {};
        std::set<RoleId> roles = specialistsAt(account.territory, account.segment);
        for (const OwnerShare &owner : account.owners) {
            if (const Seat *seat = m_plan.seats.find(owner.seat))
                roles.insert(seat->role);
        }
        HandoverWays ways;
        for (const Handover &handover : m_plan.handovers) {
            if (roles.contains(handover.from) && roles.contains(handover.to))
                ways.emplace_back(handover.from, handover.to);
        }
        std::sort(ways.begin(), ways.end());
        ways.erase(std::unique(ways.begin(), ways.end()), ways.end());
        return ways;
    }

    QStringList namesOf(const HandoverWays &ways) const
    {
        QStringList names;
        for (const auto &[from, to] : ways) {
            Handover handover;
            handover.from = from;
            handover.to = to;
            names.append(rowName(m_plan, handover));
        }
        return names;
    }

private:
    const std::set<RoleId> &specialistsAt(TerritoryId territory, SegmentId segment)
    {
        const auto [found, isNew] = m_specialists.try_emplace({ territory, segment });
        if (isNew) {
            for (const Seat &seat : m_plan.seats) {
                if (reaches(seat, territory, segment))
                    found->second.insert(seat.role);
            }
        }
        return found->second;
    }

    bool reaches(const Seat &seat, TerritoryId territory, SegmentId segment) const
    {
        const Role *role = m_plan.roles.find(seat.role);
        if (!role || role->kind != RoleKind::Specialty || seat.status == SeatStatus::Closed)
            return false;
        const auto &segments = role->segments;
        if (!segments.empty() && std::find(segments.begin(), segments.end(), segment) == segments.end())
            return false;
        const auto lies = [&](TerritoryId within) { return m_tree.isWithin(territory, within); };
        return seat.span.empty() ? lies(seat.home) : std::any_of(seat.span.begin(), seat.span.end(), lies);
    }

    const Plan &m_plan;
    TerritoryTree m_tree;
    std::map<std::pair<TerritoryId, SegmentId>, std::set<RoleId>> m_specialists;
};

/// One plan with what is asked of it account by account.
struct CustomerSide {
    const Staff &staff;
    HandoversAround handovers { staff.plan() };

    Contacts contactsOf(const Account *account) const { return account ? staff.ownersOf(*account) : Contacts(); }
    HandoverWays askedOf(const Account *account) { return account ? handovers.of(*account) : HandoverWays(); }
};

/// Of the account in both plans; null: it is not there.
std::optional<CustomerMove> moveOf(CustomerSide &before, const Account *was, CustomerSide &after, const Account *is)
{
    const Contacts contactsBefore = before.contactsOf(was);
    const Contacts contactsAfter = after.contactsOf(is);
    const HandoverWays askedBefore = before.askedOf(was);
    const HandoverWays askedAfter = after.askedOf(is);
    if (contactsBefore == contactsAfter && askedBefore == askedAfter)
        return {};
    const Account &known = is ? *is : *was;
    return CustomerMove { known.id, known.name, referredName((is ? after : before).staff.plan(), known.territory),
        before.staff.namesOf(without(contactsBefore, contactsAfter)),
        after.staff.namesOf(without(contactsAfter, contactsBefore)),
        after.handovers.namesOf(without(askedAfter, askedBefore)),
        before.handovers.namesOf(without(askedBefore, askedAfter)), 0 };
}

std::vector<CustomerMove> accountsThatMove(
    const Staff &staffBefore, const Staff &staffAfter, const JourneysByAccount *openJourneys)
{
    CustomerSide before { staffBefore };
    CustomerSide after { staffAfter };
    std::vector<CustomerMove> moves;
    const auto look = [&](const Account *was, const Account *is) {
        std::optional<CustomerMove> move = moveOf(before, was, after, is);
        if (!move)
            return;
        if (openJourneys) {
            const auto open = openJourneys->find(move->account);
            move->openJourneys = open == openJourneys->end() ? 0 : open->second;
        }
        moves.push_back(*std::move(move));
    };
    const CowTable<Account> &accountsAfter = staffAfter.plan().accounts;
    for (const Account &was : staffBefore.plan().accounts)
        look(&was, accountsAfter.find(was.id));
    for (const Account &is : accountsAfter) {
        if (!staffBefore.plan().accounts.contains(is.id))
            look(nullptr, &is);
    }
    std::stable_sort(moves.begin(), moves.end(), [](const CustomerMove &a, const CustomerMove &b) {
        return std::tie(b.openJourneys, a.name) < std::tie(a.openJourneys, b.name);
    });
    return moves;
}

// --- Territories ---------------------------------------------------------------------------------------

using SumsByTerritory = std::map<TerritoryId, TerritorySums>;

SumsByTerritory sumsOf(const Plan &plan)
{
    SumsByTerritory sums;
    for (const Seat &seat : plan.seats) {
        const Role *role = plan.roles.find(seat.role);
        if (seat.status == SeatStatus::Closed || !role)
            continue;
        for (const Territory *at = plan.territories.find(seat.home); at; at = plan.territories.find(at->parent)) {
            TerritorySums &of = sums[at->id];
            ++of.seats;
            of.fullTime += seat.fte.asFraction();
            of.costPerYear.cents += std::llround(static_cast<double>(role->costPerYear.cents) * seat.fte.asFraction());
            of.hoursPerYear.count += std::llround(static_cast<double>(role->perYear.count) * seat.fte.asFraction());
        }
    }
    return sums;
}

std::vector<TerritoryMove> territoriesThatChange(const Plan &before, const Plan &after)
{
    SumsByTerritory was = sumsOf(before);
    SumsByTerritory is = sumsOf(after);
    std::vector<TerritoryMove> moves;
    const auto look = [&](TerritoryId id, const Plan &plan) {
        TerritoryMove move { id, referredName(plan, id), was[id], is[id] };
        if (move.before != move.after)
            moves.push_back(std::move(move));
    };
    const TerritoryTree treeAfter(after.territories);
    for (const TerritoryTree::Node &node : treeAfter.nodes())
        look(node.id, after);
    const TerritoryTree treeBefore(before.territories);
    for (const TerritoryTree::Node &node : treeBefore.nodes()) {
        if (!after.territories.contains(node.id))
            look(node.id, before);
    }
    return moves;
}

} // namespace

JourneysByAccount openJourneysOf(const EventColumns &columns, const JourneyContext &context)
{
    JourneysByAccount open;
    const std::vector<Outcome> outcomes = outcomesOf(columns, context);
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        const AccountId account = context.placeOf(columns, journey).account;
        if (account.isValid() && outcomes[journey] == Outcome::Open)
            ++open[account];
    }
    return open;
}

WhoMoves whoMoves(const Plan &before, const Plan &after, const JourneysByAccount *openJourneys)
{
    const Staff staffBefore(before);
    const Staff staffAfter(after);
    WhoMoves moves;
    moves.people = peopleWhoMove(staffBefore, staffAfter);
    moves.accounts = accountsThatMove(staffBefore, staffAfter, openJourneys);
    moves.territories = territoriesThatChange(before, after);
    std::int64_t touched = 0;
    for (const CustomerMove &account : moves.accounts) {
        touched += account.openJourneys;
        moves.contactsChanged += account.hasOtherContacts() ? 1 : 0;
    }
    if (openJourneys)
        moves.openJourneysTouched = touched;
    return moves;
}

} // namespace headwater
