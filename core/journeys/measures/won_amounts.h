// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/forecast_input.h"

namespace headwater {

/// What a won journey is worth, by segment of the input, in cents: the mean of those whose amount is known; where fewer
/// than ten are, that of the company.
std::vector<double> wonAmounts(const EventColumns &columns, const ForecastInput &input);

} // namespace headwater
