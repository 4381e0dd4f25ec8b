// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/redeployment/option.h"

#include <array>
#include <map>

namespace headwater {

/// Hours of a seat in each of the four quarters from a vacancy on.
using YearHours = std::array<Minutes, 4>;

/// The four quarters of a vacancy.
std::array<Period, 4> quartersFrom(QDate begin);

/// What whoever the option looks for would give, of a split in the other part: by search, ramp, and that people leave.
YearHours yearHours(const Plan &plan, const Vacancy &vacancy, const Option &option);
Minutes averageOf(const YearHours &hours);
Minutes mostOf(const YearHours &hours);

/// Those of every seat that the option concerns, the vacant one included. `with` is the plan with the option, `before`
/// the one without, in which a seat that takes over works that many minutes.
std::map<SeatId, YearHours> hoursFilled(
    const Plan &with, const Plan &before, const Vacancy &vacancy, const Option &option, Minutes ofPartner);

} // namespace headwater
