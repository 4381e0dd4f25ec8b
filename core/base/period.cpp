// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"

#include <QRegularExpression>

namespace headwater {

Period quarterWith(QDate day)
{
    const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    return { first, first.addMonths(3).addDays(-1) };
}

Result<Period> quarterOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})-?Q([1-4])$"));
    const QRegularExpressionMatch match = form.match(text.trimmed().toUpper());
    const QDate first(match.captured(1).toInt(), 3 * match.captured(2).toInt() - 2, 1);
    if (!match.hasMatch() || !first.isValid())
        return failure(Error::Kind::InvalidInput, QStringLiteral("\"%1\" is no quarter such as 2026Q4").arg(text));
    return quarterWith(first);
}

} // namespace headwater
