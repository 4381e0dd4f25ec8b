// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headwater {

/// What a journey is called whose opportunity has no id, wherever a source tells of it.
inline QString journeyName(const QString &account, const QString &opportunity)
{
    return account.isEmpty() ? opportunity : account + QStringLiteral(" / ") + opportunity;
}

} // namespace headwater
