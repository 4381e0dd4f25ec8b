// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/contacts/relations.h"

#include "core/graph/cut_points.h"
#include "core/journeys/journey_context.h"

#include <map>

namespace headwater {

namespace {

using Pairs = std::map<std::pair<SeatId, AccountId>, Relation>;

void note(Pairs &pairs, SeatId seat, AccountId account, bool Relation::*kind)
{
    if (!seat.isValid() || !account.isValid())
        return;
    Relation &relation = pairs[{ seat, account }];
    relation.seat = seat;
    relation.account = account;
    relation.*kind = true;
}

constexpr CaseIndex journeysBetweenLooks = 4096;

Result<> noteWork(
    Pairs &pairs, const EventColumns &columns, const JourneyContext &context, const Cancellation &cancellation)
{
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        if (journey % journeysBetweenLooks == 0 && cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        const AccountId account = context.placeOf(columns, journey).account;
        note(pairs, context.actorSeat[columns.cases[journey].owner], account, &Relation::works);
        for (EventIndex event = columns.begin(journey); event < columns.end(journey); ++event)
            note(pairs, context.actorSeat[columns.actor[event]], account, &Relation::works);
    }
    return {};
}

/// Seats first, then accounts, in their order of appearance.
struct Numbering {
    std::map<SeatId, std::size_t> seats;
    std::map<AccountId, std::size_t> accounts;
};

} // namespace

Result<std::vector<Relation>> relationsOf(
    const Plan &plan, const EventColumns *columns, const Cancellation &cancellation)
{
    Pairs pairs;
    for (const Account &account : plan.accounts) {
        for (const OwnerShare &owner : account.owners)
            note(pairs, owner.seat, account.id, &Relation::owns);
    }
    if (columns)
        HEADWATER_CHECK(noteWork(pairs, *columns, journeyContext(*columns, plan), cancellation));
    std::vector<Relation> relations;
    for (const auto &[key, relation] : pairs)
        relations.push_back(relation);
    return relations;
}

RelationMeasures measuresOf(const Plan &plan, const std::vector<Relation> &relations)
{
    Numbering numbers;
    std::vector<SeatId> seats;
    std::vector<AccountId> accounts;
    for (const Relation &relation : relations) {
        if (numbers.seats.try_emplace(relation.seat, seats.size()).second)
            seats.push_back(relation.seat);
        if (numbers.accounts.try_emplace(relation.account, accounts.size()).second)
            accounts.push_back(relation.account);
    }
    std::vector<std::pair<std::size_t, std::size_t>> arcs;
    std::vector<std::size_t> known(accounts.size());
    std::vector<SeatId> lastSeat(accounts.size());
    for (const Relation &relation : relations) {
        const std::size_t account = numbers.accounts[relation.account];
        arcs.emplace_back(numbers.seats[relation.seat], seats.size() + account);
        ++known[account];
        lastSeat[account] = relation.seat;
    }
    const CutPoints points = cutPointsOf(seats.size() + accounts.size(), arcs);

    RelationMeasures measures;
    measures.seats = seats.size();
    measures.accounts = accounts.size();
    measures.pairs = relations.size();
    for (const std::size_t node : points.nodes) {
        if (node < seats.size())
            measures.seatArticulations.push_back(seats[node]);
        else
            measures.accountArticulations.push_back(accounts[node - seats.size()]);
    }
    measures.bridges = points.bridges;
    for (std::size_t account = 0; account < accounts.size(); ++account) {
        if (known[account] != 1)
            continue;
        measures.singleSeat.push_back(accounts[account]);
        measures.onlySeat.push_back(lastSeat[account]);
    }
    for (const Account &account : plan.accounts) {
        if (!numbers.accounts.contains(account.id))
            measures.unknown.push_back(account.id);
    }
    return measures;
}

} // namespace headwater
