// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headwater {

/// The text as a QString without memory of its own, to look it up in a QHash (which finds no QStringView in Qt 6.4).
/// Not to be kept: it ends with the text.
inline QString lookedUp(QStringView text) { return QString::fromRawData(text.data(), text.size()); }

} // namespace headwater
