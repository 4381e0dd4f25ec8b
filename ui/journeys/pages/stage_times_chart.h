// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/measures/working_calendar.h"
#include "ui/journeys/pages/chart_page.h"

namespace headwater {

/// How long journeys stay in each stage, and which open ones have been there for too long.
PageContent stageTimesContent(
    const JourneysView &journeys, const WorkingHours &hours, const Cancellation &cancellation = {});

/// Row of the first chart: the tenth that stayed longest there. Of the second: those still there that have been there
/// for longer than nine in ten of the others took.
std::optional<CaseChoice> slowCases(const JourneysView &journeys, const WorkingHours &hours, bool isStillThere,
    std::size_t row, const Cancellation &cancellation = {});

} // namespace headwater
