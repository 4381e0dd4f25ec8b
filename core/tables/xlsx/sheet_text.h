// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace headwater {

/// Of one cell, in characters.
inline constexpr qsizetype longestCellText = 32'767;

/// The name as Excel accepts it: at most 31 characters, none of []:*?/\, no apostrophe at either end.
QByteArray sheetName(QString name);

/// The text as XML can hold it: control characters become _x000D_ and the like, and what looks like such an escape
/// has its underscore escaped. The three characters for which there is no way become the replacement character.
QByteArray sheetText(const QString &text);

} // namespace headwater
