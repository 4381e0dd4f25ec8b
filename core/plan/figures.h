// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/account_sums.h"

#include <unordered_map>

namespace headwater {

/// What the scoreboard says of a plan. Closed seats do not count.
struct Figures {
    std::int64_t customerFocusedSeats = 0;
    std::int64_t specialtySeats = 0;
    std::int64_t vacancies = 0; ///< seats with status vacant or planned: nobody sits in them
    Money costPerYear; ///< sum over open seats, vacant ones included, of role cost x FTE
    std::int64_t accounts = 0;
    std::int64_t accountsWithoutOwner = 0;

    std::int64_t seats() const { return customerFocusedSeats + specialtySeats; }
    bool operator==(const Figures &) const = default;
};

Figures figuresOf(const Plan &plan);
/// The same where the accounts have been counted.
Figures figuresOf(const Plan &plan, const AccountSums &accounts);

/// Who still sits in filled seats though nobody does without an end: those who leave last, on a day to come.
std::unordered_map<SeatId, AssignmentId> lastHolders(const Plan &plan);

/// Who sits in the seat: names of its assignments without an end, joined by ", ", or its last holder; empty when
/// nobody.
QString holderName(const Plan &plan, SeatId seat);

/// Holder names for all seats at once, for tables and boards: one pass over the assignments.
std::unordered_map<SeatId, QString> holderNames(const Plan &plan);

} // namespace headwater
