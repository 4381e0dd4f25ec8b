// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/samples/random.h"

#include <array>
#include <vector>

namespace headwater {

/// Who of a company takes part in its journeys: for this folder only.
class JourneyCast
{
public:
    explicit JourneyCast(const Plan &plan);

    /// The name of whoever does the work of that role for the account on that day: a specialist whose span
    /// covers it, else the owner, else the owner's manager while the seat is empty. Empty: nobody was there.
    QString actor(const Account &account, RoleId role, QDate on, Random &random) const;

    /// How stretched the demo specialists of a leaf are, 100 = as in the whole company, 60 .. 220.
    std::int64_t pressure(TerritoryId leaf) const;

private:
    struct Holding {
        QString name;
        QDate from;
        QDate to;
    };
    struct SeatCast {
        SeatId manager;
        std::vector<Holding> holdings;
    };
    struct LeafCast {
        std::array<std::vector<SeatId>, 4> specialists; ///< qualification, demo, pricing, onboarding
        std::int64_t pressure = 100;
    };

    void addSeats(const Plan &plan);
    void addPressure(const Plan &plan);
    QString holder(SeatId seat, QDate on) const;

    std::vector<SeatCast> m_seats; ///< by seat id
    std::vector<LeafCast> m_leaves; ///< by territory id
};

} // namespace headwater
