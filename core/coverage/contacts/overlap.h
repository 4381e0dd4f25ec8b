// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/contacts/relations.h"

namespace headwater {

/// How many seats of each kind have to do with an account.
struct AccountContacts {
    AccountId account;
    std::size_t customerFocused = 0;
    std::size_t specialists = 0;
    std::size_t seats() const { return customerFocused + specialists; }
};

/// Where customers deal with several of us.
struct Overlap {
    std::vector<AccountContacts> accounts; ///< that a seat knows; those with most seats first
    std::size_t seats = 0; ///< of all accounts together: one for each that it knows
    std::size_t ofBothKinds = 0; ///< accounts with customer-focused seats and specialists
    std::size_t withSeveral = 0; ///< accounts with more than one customer-focused seat
    double seatsPerAccount() const;
};

Overlap overlapOf(const Plan &plan, const std::vector<Relation> &relations);

} // namespace headwater
