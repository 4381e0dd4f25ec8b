// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "ui/plan/comparison.h"

#include <QString>

#include <unordered_map>
#include <vector>

namespace headwater {

/// The columns of the account table.
enum class AccountColumn : std::uint8_t {
    Name,
    Code,
    Territory,
    Segment,
    Owner,
    Revenue,
    Potential,
    Industry,
    Country,
    Employees,
    Exception,
    Change, ///< how the account differs from the baseline
};

/// Which accounts the table shows. Build one, pass it on; it never changes.
struct AccountFilter {
    QString text; ///< in name, code, industry, territory or owner; every word must be found
    TerritoryId territory; ///< with everything below it; none: all
    SeatId owner; ///< none: all
    bool withoutOwner = false;
    bool operator==(const AccountFilter &) const = default;
};

/// The accounts of the plan in the order of the column, equal ones in the order of their ids; while changes are
/// shown only those that differ from the baseline. Takes about 0.1 s for 200,000, so it belongs on a snapshot off
/// the GUI thread. A cancelled answer is incomplete.
std::vector<AccountId> sortedAccounts(
    const ComparedPlan &plan, AccountColumn column, bool descending, const Cancellation &cancellation = {});

/// Those of `sorted` that pass the filter, in the same order.
std::vector<AccountId> filteredAccounts(const ComparedPlan &plan, const std::vector<AccountId> &sorted,
    const AccountFilter &filter, const Cancellation &cancellation = {});

/// A cell in words; `holders` as holderNames(plan) gives them.
QString accountText(
    const Plan &plan, const std::unordered_map<SeatId, QString> &holders, const Account &account, AccountColumn column);

/// "Ann Hale (N-01)", or the code alone when nobody sits there.
QString ownerName(const Plan &plan, const std::unordered_map<SeatId, QString> &holders, SeatId seat);

/// Open seats that may own accounts, by name; nobody first.
struct OwnerChoices {
    std::vector<SeatId> seats;
    QStringList names;
};
OwnerChoices ownerChoices(const Plan &plan, const std::unordered_map<SeatId, QString> &holders);

} // namespace headwater
