// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey_context.h"

namespace headwater {

/// The same journeys with only those events that are names of stages, every spelling of a stage as its first; cases and
/// codes stay, so that masks, outcomes and the context hold for both. Of a log without stages: everything.
EventColumns stageColumns(const EventColumns &columns, const JourneyContext &context);

} // namespace headwater
