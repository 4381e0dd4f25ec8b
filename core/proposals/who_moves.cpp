// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/who_moves.h"

#include "core/plan/change_list.h"
#include "core/plan/figures.h"
#include "core/plan/territory_tree.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace headwater {

namespace {

/// What one of the two plans says of people, seats and roles, looked up once.
class Staff
{
public:
    explicit Staff(const Plan &plan)
        : m_plan(plan)
        , m_names(holderNames(plan))
    {
        const auto last = lastHolders(plan);
        for (const Assignment &held : plan.assignments) {
            const auto leaving = last.find(held.seat);
            if (!held.to.isValid() || (leaving != last.end() && leaving->second == held.id))
                take(held);
            QDate &end = m_lastDays[held.person];
            end = held.to.isValid() && (!end.isValid() || held.to > end) ? held.to : end;
        }
    }

    const Plan &plan() const { return m_plan; }
    const std::map<PersonId, const Assignment *> &main() const { return m_main; }

    std::optional<Workplace> workplaceOf(PersonId person) const
    {
        const auto held = m_main.find(person);
        const Seat *seat = held == m_main.end() ? nullptr : m_plan.seats.find(held->second->seat);
        if (!seat)
            return {};
        return Workplace { seat->id, rowName(m_plan, *seat), referredName(m_plan, seat->role),
            referredName(m_plan, seat->home), seat->manager.isValid() ? whoSits(seat->manager) : QString() };
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

    /// Who sits there, or what the seat is called while nobody does.
    QString whoSits(SeatId seat) const
    {
        const auto name = m_names.find(seat);
        return name == m_names.end() || name->second.isEmpty() ? referredName(m_plan, seat) : name->second;
    }

    QStringList ownersOf(const Account &account) const
    {
        QStringList names;
        for (const OwnerShare &owner : account.owners)
            names.append(whoSits(owner.seat));
        names.removeDuplicates();
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
    std::unordered_map<SeatId, QString> m_names;
    std::map<PersonId, const Assignment *> m_main;
    std::unordered_map<PersonId, QDate> m_lastDays;
};

// --- People --------------------------------------------------------------------------------------------

/// The same place, whatever it is called now: a role that got another name moves nobody.
bool isSamePlace(const Plan &before, const Plan &after, const Workplace &from, const Workplace &to)
{
    const Seat &was = *before.seats.find(from.seat);
    const Seat &is = *after.seats.find(to.seat);
    return was.id == is.id && was.role == is.role && was.home == is.home;
}

std::optional<StaffMove> moveOf(const Staff &before, const Staff &after, PersonId id)
{
    StaffMove move;
    move.person = id;
    move.name = referredName(after.plan().people.contains(id) ? after.plan() : before.plan(), id);
    move.from = before.workplaceOf(id);
    move.to = after.workplaceOf(id);
    if (!move.from && !move.to)
        return {};
    if (!move.from || !move.to)
        move.kind = move.to ? StaffMove::Kind::Joins : StaffMove::Kind::Leaves;
    else if (!isSamePlace(before.plan(), after.plan(), *move.from, *move.to))
        move.kind = StaffMove::Kind::Moves;
    else if (move.from->manager != move.to->manager)
        move.kind = StaffMove::Kind::NewManager;
    else
        return {};
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
        if (auto move = moveOf(before, after, person))
            moves.push_back(std::move(*move));
    }
    std::stable_sort(moves.begin(), moves.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    return moves;
}

// --- Accounts ------------------------------------------------------------------------------------------

/// Handovers that the roles around a customer ask for: those of its owners and of the specialists who reach it.
class HandoversAround
{
public:
    explicit HandoversAround(const Plan &plan)
        : m_plan(plan)
        , m_tree(plan.territories)
    { }

    QStringList of(const Account &account)
    {
        if (m_plan.handovers.empty())
            return {};
        std::set<RoleId> roles = specialistsAt(account.territory, account.segment);
        for (const OwnerShare &owner : account.owners) {
            if (const Seat *seat = m_plan.seats.find(owner.seat))
                roles.insert(seat->role);
        }
        QStringList names;
        for (const Handover &handover : m_plan.handovers) {
            if (roles.contains(handover.from) && roles.contains(handover.to))
                names.append(rowName(m_plan, handover));
        }
        names.removeDuplicates();
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

QStringList without(const QStringList &texts, const QStringList &others)
{
    QStringList left;
    for (const QString &text : texts) {
        if (!others.contains(text))
            left.append(text);
    }
    return left;
}

std::vector<CustomerMove> accountsThatMove(
    const Staff &before, const Staff &after, const JourneysByAccount &openJourneys)
{
    HandoversAround handoversBefore(before.plan());
    HandoversAround handoversAfter(after.plan());
    std::vector<CustomerMove> moves;
    const auto look = [&](const Account *was, const Account *is) {
        const Account &known = is ? *is : *was;
        const QStringList contactsBefore = was ? before.ownersOf(*was) : QStringList();
        const QStringList contactsAfter = is ? after.ownersOf(*is) : QStringList();
        const QStringList asked = was ? handoversBefore.of(*was) : QStringList();
        const QStringList asks = is ? handoversAfter.of(*is) : QStringList();
        CustomerMove move { known.id, known.name, referredName(is ? after.plan() : before.plan(), known.territory),
            without(contactsBefore, contactsAfter), without(contactsAfter, contactsBefore), without(asks, asked),
            without(asked, asks), 0 };
        if (move.contactsLost.isEmpty() && move.contactsWon.isEmpty() && move.handoversAdded.isEmpty()
            && move.handoversRemoved.isEmpty())
            return;
        const auto open = openJourneys.find(known.id);
        move.openJourneys = open == openJourneys.end() ? 0 : open->second;
        moves.push_back(std::move(move));
    };
    for (const Account &was : before.plan().accounts)
        look(&was, after.plan().accounts.find(was.id));
    for (const Account &is : after.plan().accounts) {
        if (!before.plan().accounts.contains(is.id))
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

WhoMoves whoMoves(const Plan &before, const Plan &after, const JourneysByAccount &openJourneys)
{
    const Staff staffBefore(before);
    const Staff staffAfter(after);
    WhoMoves moves { peopleWhoMove(staffBefore, staffAfter), accountsThatMove(staffBefore, staffAfter, openJourneys),
        territoriesThatChange(before, after), 0 };
    for (const CustomerMove &account : moves.accounts)
        moves.openJourneysTouched += account.openJourneys;
    return moves;
}

} // namespace headwater
