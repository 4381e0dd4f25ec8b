// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/contacts/stability.h"

#include <algorithm>

namespace headwater {

namespace {

bool looksAfterCustomers(const Plan &plan, SeatId id)
{
    const Seat *seat = plan.seats.find(id);
    const Role *role = seat && seat->status != SeatStatus::Closed ? plan.roles.find(seat->role) : nullptr;
    return role && role->kind == RoleKind::CustomerFocused;
}

double shareOfSeat(const Account *account, SeatId seat)
{
    double share = 0;
    if (account) {
        for (const OwnerShare &owner : account->owners)
            share += owner.seat == seat ? owner.share.asFraction() : 0;
    }
    return share;
}

} // namespace

std::optional<double> Stability::share() const
{
    return customers > 0 ? std::optional(kept / static_cast<double>(customers)) : std::nullopt;
}

Stability stabilityOf(const Plan &before, const Plan &after)
{
    Stability stability;
    for (const Account &account : before.accounts) {
        const Account *later = after.accounts.find(account.id);
        double owned = 0;
        double kept = 0;
        for (const OwnerShare &owner : account.owners) {
            if (!looksAfterCustomers(before, owner.seat))
                continue;
            owned += owner.share.asFraction();
            if (looksAfterCustomers(after, owner.seat))
                kept += std::min(owner.share.asFraction(), shareOfSeat(later, owner.seat));
        }
        if (owned > 0) {
            ++stability.customers;
            stability.kept += kept / owned;
            if (kept < owned)
                stability.changing.push_back(account.id);
        }
    }
    return stability;
}

} // namespace headwater
