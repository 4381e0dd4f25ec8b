// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/plan/account_sums.h"
#include "core/plan/plan.h"

#include <vector>

namespace headwater {

/// A rule that a plan breaks. Hard ones (`severity` Broken) cannot be reached by edits, only by a file;
/// Warning ones are worth a look.
struct Violation {
    enum class Severity : std::uint8_t { Warning, Broken };
    enum class Rule : std::uint8_t {
        DanglingReference, ///< a row refers to a row that is not there
        ManagerCycle,
        TerritoryCycle,
        SeatIncomplete,
        SpanOutsideTree,
        SharesExceedWhole,
        DatesOutOfOrder,
        DuplicateId,
        ValueOutOfRange,
        AccountsWithoutOwner, ///< warning, one per leaf territory: `count` accounts
        SeatWithoutManager, ///< warning: more than one top seat and this one reports to nobody
        VacantSeatHoldsAccounts, ///< warning: `count` accounts are owned by a vacant seat
        OwnerSeatClosed, ///< warning: `count` accounts are owned by a closed seat
        FilledByNobody, ///< warning: counted as filled, but nobody holds the seat
        VacantWithHolder, ///< warning: counted as vacant, but somebody holds the seat
        UnusedRole, ///< warning: no seat has this role
        RoleWithoutTasks, ///< warning: `count` seats have this role, and the plan has tasks
        SpecialistsWithoutSpan, ///< warning: `count` seats of this specialty role serve their home alone
    };

    Rule rule;
    Severity severity;
    QString table; ///< as in columns.h, e.g. "seat"
    std::int64_t row = 0; ///< id in that table
    std::int64_t count = 0; ///< where several rows are behind one violation
    QString detail; ///< for logs: what exactly, in English

    bool operator==(const Violation &) const = default;
};

/// Every rule the plan breaks, hard ones first, then by table and row.
std::vector<Violation> violations(const Plan &plan);
/// The same where the accounts have been counted.
std::vector<Violation> violations(const Plan &plan, const AccountSums &accounts);

/// Only the hard ones: what a file is refused for. Empty for every plan made by edits.
std::vector<Violation> brokenRules(const Plan &plan);

} // namespace headwater
