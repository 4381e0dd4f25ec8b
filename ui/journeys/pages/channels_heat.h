// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journeys/pages/chart_page.h"

/// The answers on channels that are heat maps.
namespace headwater {

/// Which channels, stage by stage.
PageContent channelsByStage(const JourneysView &journeys, const Cancellation &cancellation);
/// The journeys behind a row of that.
std::optional<CaseChoice> casesAtStage(const JourneysView &journeys, std::size_t row, const Cancellation &cancellation);

/// When we are in touch, by weekday and hour.
PageContent hoursOfContact(const JourneysView &journeys, const Cancellation &cancellation);

} // namespace headwater
