// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/measures/funnel.h"
#include "ui/journeys/pages/chart_page.h"

namespace headwater {

struct FunnelChoice {
    FunnelMode mode = FunnelMode::Ordered;
    int windowDays = 0; ///< 0: however long it takes
    bool operator==(const FunnelChoice &) const = default;
};

/// The funnel of the stages, and which of them ask for evidence at all.
struct StageFunnel {
    Funnel funnel;
    std::vector<bool> isVerifiable; ///< by step
};
StageFunnel stageFunnelOf(
    const JourneysView &journeys, const FunnelChoice &choice, const Cancellation &cancellation = {});

enum class FunnelForm : std::uint8_t { Bars, Flow };

/// Claimed and verified by stage, and where those went who did not go on: two charts of bars, or both as one flow.
PageContent funnelContent(const StageFunnel &funnel, FunnelForm form = FunnelForm::Bars);

} // namespace headwater
