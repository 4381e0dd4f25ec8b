// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headwater {

/// "1 row", "2 rows": the count with its noun, whose plural takes an s.
inline QString counted(qint64 count, const char *noun)
{
    return QStringLiteral("%1 %2%3").arg(count).arg(QLatin1String(noun), count == 1 ? QString() : QStringLiteral("s"));
}

/// "1 person", "2 people".
inline QString countedPeople(qint64 count)
{
    return count == 1 ? QStringLiteral("1 person") : QStringLiteral("%1 people").arg(count);
}

} // namespace headwater
