// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/contacts/overlap.h"

#include <algorithm>
#include <map>

namespace headwater {

double Overlap::seatsPerAccount() const
{
    return accounts.empty() ? 0 : static_cast<double>(seats) / static_cast<double>(accounts.size());
}

Overlap overlapOf(const Plan &plan, const std::vector<Relation> &relations)
{
    std::map<AccountId, AccountContacts> contacts;
    for (const Relation &relation : relations) {
        const Seat *seat = plan.seats.find(relation.seat);
        const Role *role = seat ? plan.roles.find(seat->role) : nullptr;
        if (!role)
            continue;
        AccountContacts &of = contacts[relation.account];
        of.account = relation.account;
        ++(role->kind == RoleKind::CustomerFocused ? of.customerFocused : of.specialists);
    }
    Overlap overlap;
    for (const auto &[account, of] : contacts) {
        overlap.accounts.push_back(of);
        overlap.seats += of.seats();
        overlap.ofBothKinds += of.customerFocused > 0 && of.specialists > 0 ? 1 : 0;
        overlap.withSeveral += of.customerFocused > 1 ? 1 : 0;
    }
    std::ranges::stable_sort(
        overlap.accounts, std::ranges::greater {}, [](const AccountContacts &of) { return of.seats(); });
    return overlap;
}

} // namespace headwater
