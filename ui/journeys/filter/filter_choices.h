// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journeys/journeys_view.h"

#include <QString>

namespace headwater {

/// One thing that one can filter by.
struct FilterChoice {
    QString text; ///< as its chip says it
    JourneyCondition condition;
};

/// Everything by name that can be filtered by in these journeys: outcomes, segments, territories, channels, times, the
/// most frequent ways, activities with and without, people, and the accounts with the most journeys.
std::vector<FilterChoice> filterChoices(const JourneysView &view);

} // namespace headwater
