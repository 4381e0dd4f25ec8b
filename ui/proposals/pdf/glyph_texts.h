// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QPDFPageObjectHelper;

namespace headwater {

/// The texts that a page draws, one for each time that the font is chosen and one of them all, as a reader copies them:
/// by each font's ToUnicode table. Right-to-left texts, whose glyphs stand from left to right, in both directions.
QStringList textsOfPage(QPDFPageObjectHelper &page);

} // namespace headwater
