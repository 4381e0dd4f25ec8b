// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/rows.h"

#include <QObject>

#include <vector>

namespace headwater {

/// What is selected, in every space and the inspector alike: rows of one kind. Setting one kind clears the others.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const std::vector<SeatId> &seats() const { return m_seats; }
    const std::vector<AccountId> &accounts() const { return m_accounts; }
    RoleId role() const { return m_role; }
    TerritoryId territory() const { return m_territory; }
    bool isEmpty() const;

    void selectSeats(std::vector<SeatId> seats);
    void selectAccounts(std::vector<AccountId> accounts);
    void selectRole(RoleId role);
    void selectTerritory(TerritoryId territory);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void set(std::vector<SeatId> seats, std::vector<AccountId> accounts, RoleId role, TerritoryId territory);

    std::vector<SeatId> m_seats;
    std::vector<AccountId> m_accounts;
    RoleId m_role;
    TerritoryId m_territory;
};

} // namespace headwater
