// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/violations.h"

#include <QCoreApplication>

#include <functional>
#include <optional>
#include <unordered_map>

namespace headwater {

/// One click that puts a violation right.
struct Remedy {
    QString label; ///< on the button, short
    QString step; ///< what the step is called, with names
    std::function<Result<Plan>(Plan)> edit;
};

/// Finds remedies for the violations of one plan, which must outlive it, as must the sums of its accounts.
class RemedyFinder
{
    Q_DECLARE_TR_FUNCTIONS(RemedyFinder)

public:
    RemedyFinder(const Plan &plan, const AccountSums &accounts);

    /// The remedy where there is an obvious one; nothing where people have to decide.
    std::optional<Remedy> remedyFor(const Violation &violation) const;

private:
    std::optional<Remedy> ownerForTerritory(TerritoryId territory, std::int64_t accounts) const;
    Remedy countedAs(SeatId id, SeatStatus status) const;
    std::optional<Remedy> accountsAwayFrom(SeatId seat, std::int64_t accounts) const;
    Remedy homesAsSpan(RoleId role) const;
    QString seatText(SeatId id) const;
    std::int64_t accountsOf(SeatId seat) const;
    SeatId lightestSeatIn(TerritoryId territory, SeatId except) const;
    Remedy giveTo(SeatId seat, std::int64_t count, const std::function<bool(const Account &)> &accepts) const;

    const Plan &m_plan;
    const AccountSums &m_accounts;
    std::unordered_map<SeatId, QString> m_holders;
    std::unordered_map<TerritoryId, std::vector<SeatId>>
        m_owners; ///< filled customer-focused seats by home, in the order of ids
};

} // namespace headwater
