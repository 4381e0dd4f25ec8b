// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/plain_text.h"

#include <QTextBoundaryFinder>

namespace headwater {

QString xmlText(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        const bool isBlank = c == u'\t' || c == u'\n';
        if ((c.unicode() < 0x20 && !isBlank) || c.unicode() >= 0xFFFE || c.isSurrogate())
            text[i] = u' ';
    }
    return text;
}

QString shortenedText(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(most - 1);
    const qsizetype cut = finder.isAtBoundary() ? most - 1 : std::max<qsizetype>(0, finder.toPreviousBoundary());
    return text.left(cut) + QStringLiteral("…");
}

} // namespace headwater
