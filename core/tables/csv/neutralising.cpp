// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/csv/neutralising.h"

#include <algorithm>

namespace headwater {

namespace {

bool startsFormula(QChar c)
{
    constexpr QStringView starters = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    return starters.contains(c);
}

/// -5, +3.5, -1,234.50, 1e6: digits with separators, at most a sign in front and a percent sign behind.
bool isPlainNumber(QStringView text)
{
    if (!text.isEmpty() && (text.front() == u'-' || text.front() == u'+'))
        text = text.sliced(1);
    if (text.endsWith(u'%'))
        text.chop(1);
    const bool digitsOnly = std::all_of(
        text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u','; });
    return digitsOnly && !text.isEmpty() && text.front().isDigit() && text.back().isDigit();
}

qsizetype leadingApostrophes(QStringView text)
{
    const auto other = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return other - text.begin();
}

} // namespace

bool needsNeutralising(QStringView text)
{
    const qsizetype apostrophes = leadingApostrophes(text);
    if (apostrophes == text.size() || !startsFormula(text[apostrophes]))
        return false;
    return apostrophes > 0 || !isPlainNumber(text);
}

void undoNeutralising(QString &text)
{
    const qsizetype apostrophes = leadingApostrophes(text);
    if (apostrophes > 0 && apostrophes < text.size() && startsFormula(text[apostrophes]))
        text.remove(0, 1);
}

} // namespace headwater
