// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curves/seat_table.h"

namespace headwater {

/// More than any allocation of exactly this many seats can bring, or as much: each item's profits are replaced by the
/// least concave ones above them, for which it is best to give each next seat to who gains most (the linear relaxation
/// of the multiple-choice knapsack). From the fewest seats of all items on, up to `largest`.
std::vector<double> concaveBounds(std::span<const SeatProfits> items, int largest);

} // namespace headwater
