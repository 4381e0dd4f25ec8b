// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

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
};
inline constexpr int seatColumnCount = 14;

/// Which seats the table shows. Build one, pass it on; it never changes.
struct SeatFilter {
    QString text; ///< in code, person, role, territory or location; every word must be found
    RoleId role; ///< none: all
    TerritoryId territory; ///< with everything below it; none: all
    std::optional<SeatStatus> status; ///< none: all but the closed
    bool operator==(const SeatFilter &) const = default;
};

/// What the seat table says of a plan beside the rows themselves, looked up once per plan.
struct SeatFacts {
    std::unordered_map<SeatId, QString> holders;
    std::unordered_map<SeatId, int> accounts; ///< how many accounts the seat owns, wholly or in part

    explicit SeatFacts(const Plan &plan);
    QString holder(SeatId seat) const;
    int accountsOf(SeatId seat) const;
};

/// A cell in words.
QString seatText(const Plan &plan, const SeatFacts &facts, const Seat &seat, SeatColumn column);

/// The seats that pass the filter, in the order of the column; equal ones in the order of their ids.
std::vector<SeatId> seatOrder(
    const Plan &plan, const SeatFacts &facts, const SeatFilter &filter, SeatColumn column, bool descending);

} // namespace headwater
