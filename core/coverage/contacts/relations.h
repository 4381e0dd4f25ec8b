// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/journeys/event_columns.h"
#include "core/plan/plan.h"

#include <vector>

namespace headwater {

/// A seat and an account that have to do with each other; the pair counts once, of whichever kind it is.
struct Relation {
    SeatId seat;
    AccountId account;
    bool owns = false; ///< the plan says so
    bool works = false; ///< the seat's holder stands on an opportunity or event of the account
    bool operator==(const Relation &) const = default;
};

/// By seat, then account. Holders and accounts match by name, accounts also by external id, as in journeyContext().
/// A holder is who sits in the seat last; without journeys (null), what the plan says. Of the plan it reads accounts,
/// people and their assignments. Walks through all events. Errors: Cancelled.
Result<std::vector<Relation>> relationsOf(
    const Plan &plan, const EventColumns *columns, const Cancellation &cancellation = {});

/// What the graph of seats and accounts rests on (Tarjan 1972, by Boost.Graph).
struct RelationMeasures {
    std::size_t seats = 0; ///< with an account
    std::size_t accounts = 0; ///< with a seat
    std::size_t pairs = 0;
    std::vector<SeatId> seatArticulations; ///< without this seat the graph falls apart
    std::vector<AccountId> accountArticulations;
    std::size_t bridges = 0;
    std::vector<AccountId> singleSeat; ///< accounts that one seat alone knows
    std::vector<SeatId> onlySeat; ///< of each of those: that seat
    std::vector<AccountId> unknown; ///< accounts that no seat knows

    std::size_t articulations() const { return seatArticulations.size() + accountArticulations.size(); }
};
RelationMeasures measuresOf(const Plan &plan, const std::vector<Relation> &relations);

} // namespace headwater
