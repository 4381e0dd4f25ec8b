// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey_filter.h"

#include <QString>

#include <optional>

namespace headwater {

/// A condition as one line for computers, and back. Ids are those of the plan, other names those of the log.
QString filterLine(const JourneyCondition &condition);
/// None where the line is no condition: views come from strangers, too.
std::optional<JourneyCondition> conditionFromLine(const QString &line);

} // namespace headwater
