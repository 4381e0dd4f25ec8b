// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/redeployment/option.h"
#include "core/redeployment/options/work_book.h"

#include <set>

namespace headwater {

/// Who looks after the accounts of a seat that gives them up: of the customer-focused seats that do work of theirs and
/// are at home in their territory or own accounts there, the one whose accounts ask for the least of its hours, account
/// by account, the largest first; nobody where there is no such seat. Those that the role
/// `staysAs` has work with stay.
std::vector<AccountMove> followers(const WorkBook &book, SeatId seat, const Role *staysAs = nullptr);

/// What a customer-focused seat of that role takes over in the territory and below until its hours are used: accounts
/// without an owner, those first whose work is worth most; then of the owners with more work than hours, down to what
/// they can do, but none that would leave its owner idle for more than half of what is then done for it. Exceptions
/// stay where they are, and so do those of the seat `except` and whoever has moved already.
struct TakeOver {
    const Role &role;
    TerritoryId territory;
    Minutes hours;
    SeatId by;
    SeatId except = {};
};
std::vector<AccountMove> takenOver(const WorkBook &book, const TakeOver &wanted, const std::set<AccountId> &moved = {});

} // namespace headwater
