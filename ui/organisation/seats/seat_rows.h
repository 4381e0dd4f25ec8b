// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/comparison.h"

#include <QString>

#include <optional>
#include <unordered_map>
#include <vector>

namespace headwater {

/// The columns of the seat table.
enum class SeatColumn : std::uint8_t {
    Code,
    Person,
    Role,
    Home,
    Span,
    Manager,
    Status,
    Waiting,
    Fte,
    WorkMode,
    From,
    To,
    Location,
    Accounts,
    Change, ///< how the seat differs from the baseline
};

/// Which seats the table shows. Build one, pass it on; it never changes.
struct SeatFilter {
    QString text; ///< in code, person, role, territory or location; every word must be found
    RoleId role; ///< none: all
    TerritoryId territory; ///< with everything below it; none: all
    std::optional<SeatStatus> status; ///< none: all but the closed, unless changes are shown
    bool operator==(const SeatFilter &) const = default;
};

/// What the seat table says of a plan beside the rows themselves, looked up once per plan.
struct SeatFacts {
    std::unordered_map<SeatId, QString> holders;
    std::unordered_map<SeatId, int> accounts; ///< how many accounts the seat owns, wholly or in part

    SeatFacts() = default;
    explicit SeatFacts(const Plan &plan);
    /// The facts after a step; counts only what it touched of the accounts.
    void follow(const Plan &before, const Plan &after);
    QString holder(SeatId seat) const;
    int accountsOf(SeatId seat) const;
};

/// A cell in words.
QString seatText(const Plan &plan, const SeatFacts &facts, const Seat &seat, SeatColumn column);

/// The seats that pass the filter, in the order of the column; equal ones in the order of their ids. While
/// changes are shown only those that differ from the baseline.
std::vector<SeatId> seatOrder(
    const ComparedPlan &plan, const SeatFacts &facts, const SeatFilter &filter, SeatColumn column, bool descending);

} // namespace headwater
