// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/graph/time_summary.h"

#include <QString>

#include <optional>

namespace headwater {

/// "12.3 days" of milliseconds.
inline QString daysText(double milliseconds)
{
    return QStringLiteral("%1 days").arg(milliseconds / millisecondsPerDay, 0, 'f', 1);
}

/// "45.6 %", or that nobody knows.
inline QString percent(std::optional<double> share)
{
    return share ? QStringLiteral("%1 %").arg(*share * 100, 0, 'f', 1) : QStringLiteral("not known");
}

inline QString figure(std::optional<double> value, int decimals)
{
    return value ? QString::number(*value, 'f', decimals) : QStringLiteral("(not known)");
}

} // namespace headwater
