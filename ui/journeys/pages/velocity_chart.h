// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/measures/velocity.h"
#include "ui/journeys/pages/chart_page.h"

namespace headwater {

/// The months up to the last event (see lastEventAt()), and as many before them.
struct ComparedVelocity {
    int months = 3;
    QDate first; ///< of the earlier period
    QDate boundary; ///< first day of the later one
    QDate end; ///< the day after it
    Velocity before;
    Velocity after;
    std::optional<VelocityChange> change;
};
ComparedVelocity comparedVelocity(const JourneysView &journeys, int months, const Cancellation &cancellation = {});

/// What journeys bring a day, and which of its four factors changed it against the period before.
PageContent velocityContent(const ComparedVelocity &compared);

} // namespace headwater
