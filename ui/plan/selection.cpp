// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/selection.h"

namespace headwater {

bool Selection::isEmpty() const
{
    return m_seats.empty() && m_accounts.empty() && !m_role.isValid() && !m_territory.isValid();
}

void Selection::selectSeats(std::vector<SeatId> seats) { set(std::move(seats), {}, {}, {}); }
void Selection::selectAccounts(std::vector<AccountId> accounts) { set({}, std::move(accounts), {}, {}); }
void Selection::selectRole(RoleId role) { set({}, {}, role, {}); }
void Selection::selectTerritory(TerritoryId territory) { set({}, {}, {}, territory); }
void Selection::clear() { set({}, {}, {}, {}); }

void Selection::set(std::vector<SeatId> seats, std::vector<AccountId> accounts, RoleId role, TerritoryId territory)
{
    if (seats == m_seats && accounts == m_accounts && role == m_role && territory == m_territory)
        return;
    m_seats = std::move(seats);
    m_accounts = std::move(accounts);
    m_role = role;
    m_territory = territory;
    Q_EMIT changed();
}

} // namespace headwater
