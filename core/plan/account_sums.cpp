// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/account_sums.h"

namespace headwater {

AccountSums accountSumsOf(const CowTable<Account> &accounts)
{
    AccountSums sums;
    for (const Account &account : accounts) {
        ++sums.accounts;
        if (account.owners.empty()) {
            ++sums.withoutOwner;
            if (!account.isException)
                ++sums.leftIn[account.territory];
        }
        for (const OwnerShare &owner : account.owners) {
            OwnedAccounts &owned = sums.owned[owner.seat];
            ++owned.count;
            owned.revenue += account.revenue * owner.share;
        }
    }
    return sums;
}

} // namespace headwater
