// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journeys/pages/chart_page.h"

namespace headwater {

/// One question on how customers and we meet.
enum class ChannelsQuestion : std::uint8_t {
    Channels, ///< which channels, stage by stage
    FirstContact, ///< how far customers come before they meet somebody, by segment and by territory
    NoDecision, ///< where journeys end without a decision
    Reasons, ///< why they end without an order
    Hours, ///< when we are in touch
};

PageContent channelsContent(
    const JourneysView &journeys, ChannelsQuestion question, const Cancellation &cancellation = {});

/// The journeys behind a row of a chart of that answer.
std::optional<CaseChoice> casesOfChannels(const JourneysView &journeys, ChannelsQuestion question, std::size_t chart,
    std::size_t row, const Cancellation &cancellation = {});

} // namespace headwater
