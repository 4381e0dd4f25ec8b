// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage.h"
#include "core/coverage/coverage_network.h"

namespace headwater {

/// What one more full-time seat would bring in the quarter, for every role and territory (and what lies below it) where
/// that is a cent at least; most first. Each is added to the network, the flow mended, the gain read and the seat taken
/// away again, so these are exact for the values of the hours as they are. Errors: Cancelled.
Result<std::vector<HeadWorth>> headWorths(const Plan &plan, const Period &quarter, CoverageNetwork network,
    const Cancellation &cancellation = {}, const Progress &progress = {});

} // namespace headwater
