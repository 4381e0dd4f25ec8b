// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/relations.h"

#include "core/journeys/journey_context.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/biconnected_components.hpp>

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

void noteWork(Pairs &pairs, const EventColumns &columns, const JourneyContext &context)
{
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        const AccountId account = context.placeOf(columns, journey).account;
        note(pairs, context.actorSeat[columns.cases[journey].owner], account, &Relation::works);
        for (EventIndex event = columns.begin(journey); event < columns.end(journey); ++event)
            note(pairs, context.actorSeat[columns.actor[event]], account, &Relation::works);
    }
}

/// Seats first, then accounts, in their order of appearance.
struct Numbering {
    std::map<SeatId, std::size_t> seats;
    std::map<AccountId, std::size_t> accounts;
};

} // namespace

std::vector<Relation> relationsOf(const Plan &plan, const EventColumns *columns)
{
    Pairs pairs;
    for (const Account &account : plan.accounts) {
        for (const OwnerShare &owner : account.owners)
            note(pairs, owner.seat, account.id, &Relation::owns);
    }
    if (columns)
        noteWork(pairs, *columns, journeyContext(*columns, plan));
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
    using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property,
        boost::property<boost::edge_index_t, std::size_t>>;
    Graph graph(seats.size() + accounts.size());
    std::vector<std::size_t> known(accounts.size());
    for (const Relation &relation : relations) {
        const std::size_t account = numbers.accounts[relation.account];
        add_edge(numbers.seats[relation.seat], seats.size() + account, num_edges(graph), graph);
        ++known[account];
    }
    std::vector<std::size_t> component(num_edges(graph));
    std::vector<std::size_t> articulations;
    const auto componentOf = boost::make_iterator_property_map(component.begin(), get(boost::edge_index, graph));
    const std::size_t components
        = boost::biconnected_components(graph, componentOf, std::back_inserter(articulations)).first;

    RelationMeasures measures;
    measures.seats = seats.size();
    measures.accounts = accounts.size();
    measures.pairs = relations.size();
    std::sort(articulations.begin(), articulations.end());
    for (const std::size_t node : articulations) {
        if (node < seats.size())
            measures.seatArticulations.push_back(seats[node]);
        else
            measures.accountArticulations.push_back(accounts[node - seats.size()]);
    }
    std::vector<std::size_t> edges(components);
    for (const std::size_t of : component)
        ++edges[of];
    measures.bridges = static_cast<std::size_t>(std::count(edges.begin(), edges.end(), std::size_t(1)));
    for (std::size_t account = 0; account < accounts.size(); ++account) {
        if (known[account] == 1)
            measures.singleSeat.push_back(accounts[account]);
    }
    for (const Account &account : plan.accounts) {
        if (!numbers.accounts.contains(account.id))
            measures.unknown.push_back(account.id);
    }
    return measures;
}

} // namespace headwater
