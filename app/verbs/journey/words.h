// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/words.h"
#include "core/journeys/graph/time_summary.h"

#include <QString>

namespace headwater {

/// "12.3 days" of milliseconds.
inline QString daysText(double milliseconds)
{
    return QStringLiteral("%1 days").arg(milliseconds / millisecondsPerDay, 0, 'f', 1);
}

} // namespace headwater
