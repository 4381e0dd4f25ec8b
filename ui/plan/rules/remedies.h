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

/// Finds remedies for the violations of one plan, which must outlive it. Looks through the plan once, when made.
class RemedyFinder
{
    Q_DECLARE_TR_FUNCTIONS(RemedyFinder)

public:
    explicit RemedyFinder(const Plan &plan);

    /// The remedy where there is an obvious one; nothing where people have to decide.
    std::optional<Remedy> remedyFor(const Violation &violation) const;

private:
    std::optional<Remedy> ownerForTerritory(TerritoryId territory, std::int64_t accounts) const;
    Remedy countedAs(SeatId id, SeatStatus status) const;
    std::optional<Remedy> accountsAwayFrom(SeatId seat, std::int64_t accounts) const;
    Remedy homesAsSpan(RoleId role) const;
    QString seatText(SeatId id) const;
    SeatId lightestSeatIn(TerritoryId territory, SeatId except) const;
    Remedy giveTo(SeatId seat, std::int64_t count, const std::function<bool(const Account &)> &accepts) const;

    const Plan &m_plan;
    std::unordered_map<SeatId, QString> m_holders;
    std::unordered_map<SeatId, std::int64_t> m_accountsOwned; ///< by filled customer-focused seats
    std::unordered_map<TerritoryId, std::vector<SeatId>> m_owners; ///< those seats by home, in the order of ids
};

} // namespace headwater
