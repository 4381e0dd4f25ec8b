// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey_source.h"
#include "ui/journeys/journeys_view.h"

namespace headwater {

/// Counted journeys as the value that a graph is drawn from, with what the plan says about the words of the log. It has
/// counts and no journeys: nobody can look behind them.
SharedJourneys countedView(const JourneySummary &summary, const Plan &plan);

} // namespace headwater
