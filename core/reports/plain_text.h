// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headwater {

/// The text with blanks where it has what XML cannot hold: control characters, halves of characters.
QString xmlText(QString text);

/// At most that many code units of whole characters as people see them, the last one "…" where some are left out.
QString shortenedText(const QString &text, qsizetype most);

} // namespace headwater
