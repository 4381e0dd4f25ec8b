// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xlsx/sheet_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace headwater {

QByteArray sheetName(QString name)
{
    for (QChar &c : name) {
        if (QStringView(u"[]:*?/\\'").contains(c) || c.unicode() < 0x20)
            c = u' ';
    }
    name = name.left(31).trimmed();
    return (name.isEmpty() ? QStringLiteral("Table") : name).toUtf8();
}

QByteArray sheetText(const QString &text)
{
    static const QRegularExpression looksEscaped(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    const bool mayNeedEscapes = std::any_of(
        text.begin(), text.end(), [](QChar c) { return c == u'_' || c.unicode() < 0x20 || c.unicode() >= 0xFFFE; });
    if (!mayNeedEscapes)
        return text.toUtf8();
    QString plain = text;
    plain.replace(looksEscaped, QStringLiteral("_x005F_"));
    QString escaped;
    for (const QChar c : std::as_const(plain)) {
        if (c.unicode() == 0 || c.unicode() >= 0xFFFE)
            escaped += QChar::ReplacementCharacter;
        else if (c.unicode() < 0x20 && c != u'\t' && c != u'\n')
            escaped += QStringLiteral("_x%1_").arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper().replace(u'X', u'x');
        else
            escaped += c;
    }
    return escaped.toUtf8();
}

} // namespace headwater
