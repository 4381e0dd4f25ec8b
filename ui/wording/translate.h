// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace headwater {

/// For functions that belong to no class: lupdate files what it finds in them under their namespace.
inline QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("headwater", text, comment, n);
}

} // namespace headwater
