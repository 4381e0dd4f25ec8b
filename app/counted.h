// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headwater {

/// "1 row", "2 rows": the count with its noun, whose plural takes an s.
inline QString counted(qint64 count, const char *noun)
{
    return QStringLiteral("%1 %2%3").arg(count).arg(QLatin1String(noun), count == 1 ? QString() : QStringLiteral("s"));
}

} // namespace headwater
