// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/inspector/row_fields.h"

namespace headwater {

/// One seat, or several at once: a field that is changed changes for all of them.
void fillSeatDetails(DetailSheet &sheet, const DetailSource &source, const Seat &seat);
void fillSeatsDetails(DetailSheet &sheet, const DetailSource &source, const std::vector<SeatId> &seats);
void addSeatFields(DetailSheet &sheet, const DetailSource &source, const std::vector<const Seat *> &seats);
void fillRoleDetails(DetailSheet &sheet, const DetailSource &source, const Role &role);
void fillTerritoryDetails(DetailSheet &sheet, const DetailSource &source, const Territory &territory);
void fillAccountDetails(DetailSheet &sheet, const DetailSource &source, const Account &account);
void fillAccountsDetails(DetailSheet &sheet, const DetailSource &source, const std::vector<AccountId> &accounts);
/// With nothing selected: the plan as a whole.
void fillPlanDetails(DetailSheet &sheet, const DetailSource &source);

} // namespace headwater
