// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/plan/plan.h"

#include <map>
#include <unordered_map>

namespace headwater {

/// The accounts that a seat owns a share of.
struct OwnedAccounts {
    std::int64_t count = 0;
    Money revenue; ///< by share: an account half owned counts half

    bool operator==(const OwnedAccounts &) const = default;
};

/// What figures and rules count of the accounts alone: as long as no account changes, it need not be counted again.
struct AccountSums {
    std::int64_t accounts = 0;
    std::int64_t withoutOwner = 0;
    std::map<TerritoryId, std::int64_t> leftIn; ///< accounts without owner by territory, without the exceptions
    std::unordered_map<SeatId, OwnedAccounts> owned; ///< seats without accounts are left out

    bool operator==(const AccountSums &) const = default;
};

/// One pass over the accounts.
AccountSums accountSumsOf(const CowTable<Account> &accounts);

} // namespace headwater
