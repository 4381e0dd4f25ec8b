// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/redeployment/option.h"

namespace headwater {

/// Names of the assumptions of a plan that options read besides those of coverage.
namespace assumed {
inline constexpr QLatin1StringView costOfHire("Cost of a hire");
inline constexpr QLatin1StringView costOfReplacing("Cost of replacing a person"); ///< counts where that is not said
inline constexpr QLatin1StringView costOfRelocation("Cost of a relocation");
// Where the plan says nothing, in its currency; to be questioned:
inline constexpr double usualHire = 20'000;
inline constexpr double usualRelocation = 8'000;
} // namespace assumed

/// What an option costs within the four quarters, against leaving the seat empty: the salary of those who sit there
/// then, what finding them costs, and a new place to work elsewhere. `from`: the plan before.
Money costOf(const Plan &from, const Vacancy &vacancy, const Option &option);

/// Days from the vacancy on until whoever comes knows the job; none: nobody is to come.
std::optional<qint64> productiveIn(const Plan &from, const Vacancy &vacancy, const Option &option);

} // namespace headwater
