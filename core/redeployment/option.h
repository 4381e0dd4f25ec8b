// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/redeployment/vacancies.h"

namespace headwater {

enum class OptionKind : std::uint8_t {
    Refill, ///< as it was
    Move, ///< the same role elsewhere
    ChangeRole, ///< another role, here or elsewhere
    Split, ///< one part as it was, the other one in another role or place
    Merge, ///< another seat takes over
    Hold, ///< to be filled some quarters later
    Close,
};

/// An account, or the share that a seat has of it, that gets another person.
struct AccountMove {
    AccountId account;
    SeatId from; ///< none: it had no owner
    SeatId to; ///< none: it has no owner any more
    bool operator==(const AccountMove &) const = default;
};

/// In moves of accounts: the seat that a split makes, which has no id yet.
inline constexpr SeatId otherPart { -1 };

/// What could become of a vacant seat. All that applying it needs to know, see option_edits.h.
struct Option {
    OptionKind kind = OptionKind::Refill;
    RoleId role; ///< what the seat is then; of a split, what the other part is
    TerritoryId territory; ///< likewise
    std::vector<TerritoryId> span; ///< likewise, of specialists who serve something else than the territory
    SeatId with; ///< that takes over, of a merge
    Share share; ///< of a full-time seat: what goes to the other part, or to the seat that takes over
    int quarters = 0; ///< for which it is held open
    QDate from; ///< from then on: seats are looked for, or are no more
    /// Who looks after customers then: of those whose seat is no more here, and of those that it takes over.
    std::vector<AccountMove> accounts;
    bool operator==(const Option &) const = default;
};

/// Why an option cannot be had.
enum class Obstacle : std::uint8_t {
    None,
    Protected, ///< the seat is to be left alone
    LeadsOthers, ///< seats report to it
    LeadingRole, ///< a role to which others report
    WorkMode, ///< it is a remote seat, and the role needs presence
    Jurisdiction, ///< no seat there is under the same law
};

/// Why an option brings what it brings: what it relieves, in figures. The sentence is made where words are.
struct Because {
    enum class Kind : std::uint8_t {
        Nothing, ///< there is no work that it would do
        Relief, ///< hours of `task` in `territory` cover `coverage`; `stage` loses `lost` of the journeys there
        Customers, ///< keeps `customers` with a person; and Relief
        Ownerless, ///< takes over `customers` who have nobody; and Relief
        FreeHours, ///< `seats` of the same work have `hours` a quarter left, which its work fits into
        Undone, ///< nobody does `hours` a quarter any more; `customers` lose their person
        TakenOver, ///< it brings something: `customers` go to `seats`, so no empty seat has them; `hours` stay undone
    };
    Kind kind = Kind::Nothing;
    TaskId task;
    TerritoryId territory;
    std::optional<double> coverage;
    StageId stage;
    double lost = 0;
    Minutes hours;
    double customers = 0;
    std::vector<SeatId> seats;
    bool operator==(const Because &) const = default;
};

/// How well a figure of an option is known.
enum class Precision : std::uint8_t {
    Bound, ///< at most that, by what hours are worth now
    Mended, ///< the flow mended, the margin evaluated exactly, while hours are valued as they are
    Solved, ///< as the plan comes out with it
};

/// An option with its figures: of the four quarters from the vacancy on, against leaving the seat empty.
struct ValuedOption {
    Option option;
    Obstacle obstacle = Obstacle::None;
    Money gain; ///< of the expected margin, if all four quarters are like the one that the coverage is of
    std::optional<std::pair<Money, Money>> range; ///< of the gain, by the lows and highs of the assumptions
    Money cost; ///< salary while somebody sits there, hiring, relocation
    std::optional<qint64> productiveInDays; ///< until the ramp is over; none: nobody is to come
    std::size_t accountsMoved = 0;
    std::size_t accountsFreed = 0; ///< of them those that then have nobody
    Because because;
    Precision precision = Precision::Bound;

    Money net() const { return gain - cost; }
};

} // namespace headwater
