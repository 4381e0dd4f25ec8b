// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/event_columns.h"
#include "core/journeys/journey_context.h"
#include "core/plan/plan.h"

#include <QStringList>

#include <optional>
#include <unordered_map>
#include <vector>

/// Who moves from one plan to another: people, customers and territories.
namespace headwater {

/// Where somebody works: the seat of which they hold most.
struct Workplace {
    SeatId seat;
    QString seatName;
    QString role;
    QString territory;
    QString manager; ///< who sits above, or that seat's code; empty at the top
    bool operator==(const Workplace &) const = default;
};

struct StaffMove {
    enum class Kind : std::uint8_t { Joins, Leaves, Moves, NewManager };
    PersonId person;
    QString name;
    Kind kind = Kind::Moves;
    std::optional<Workplace> from; ///< none: joins
    std::optional<Workplace> to; ///< none: leaves
    QDate on; ///< first day in the other seat, or last one in any; null: not said, or the seat is the same
    bool operator==(const StaffMove &) const = default;
};

/// What a customer notices: other people to deal with, and more or fewer times that they are handed over.
struct CustomerMove {
    AccountId account;
    QString name;
    QString territory;
    QStringList contactsLost; ///< owners by the name of who sits there, or the seat's code where nobody does
    QStringList contactsWon;
    QStringList handoversAdded; ///< as the roles that have to do with the account ask for: "Hunter to Farmer"
    QStringList handoversRemoved;
    std::int64_t openJourneys = 0; ///< under way today, as far as any are known
    bool hasOtherContacts() const { return !contactsLost.isEmpty() || !contactsWon.isEmpty(); }
    bool operator==(const CustomerMove &) const = default;
};

/// Seats at home there, closed ones left out.
struct TerritorySums {
    std::int64_t seats = 0;
    double fullTime = 0; ///< full-time equivalents
    Money costPerYear;
    Minutes hoursPerYear;
    bool operator==(const TerritorySums &) const = default;
};

struct TerritoryMove {
    TerritoryId territory;
    QString name;
    TerritorySums before; ///< with everything below it
    TerritorySums after;
    bool operator==(const TerritoryMove &) const = default;
};

struct WhoMoves {
    std::vector<StaffMove> people; ///< by name
    std::vector<CustomerMove> accounts; ///< most open journeys first, then by name
    std::vector<TerritoryMove> territories; ///< those that differ, in tree order of the second plan
    std::int64_t contactsChanged = 0; ///< accounts that deal with other people; the rest has other handovers only
    std::optional<std::int64_t> openJourneysTouched; ///< none: no journeys are known
};

using JourneysByAccount = std::unordered_map<AccountId, std::int64_t>;

/// Journeys that have not ended, by the account of the plan that the context was made for.
JourneysByAccount openJourneysOf(const EventColumns &columns, const JourneyContext &context);

/// A person who leaves in the second plan has left; somebody new in it joins. An account moves when its owners are
/// others or, though the seats stay, other people sit in them. What only has another name has not moved. O(rows).
WhoMoves whoMoves(const Plan &before, const Plan &after, const JourneysByAccount *openJourneys = nullptr);

} // namespace headwater
