// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace headwater {

/// The character that separates the columns of this text: comma, semicolon, tab or bar. Looks at whole records, so
/// quoted delimiters do not count; the header's width decides, and how many rows keep to it. Comma when nothing
/// separates. `isWhole` tells that the last record of the sample is complete; records before line `headerRow`
/// (1-based) are skipped.
char sniffDelimiter(QByteArrayView sample, bool isWhole, qint64 headerRow);

} // namespace headwater
