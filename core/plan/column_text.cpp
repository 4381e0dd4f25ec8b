// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/column_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace headwater {

namespace {

/// value / scale as the shortest decimal, without floating point: 1550 for 15500000 / 10000.
QString scaled(std::int64_t value, std::int64_t scale, int minimumDecimals)
{
    const bool negative = value < 0;
    const auto magnitude = negative ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    const auto unit = static_cast<std::uint64_t>(scale);
    QString text = QString::number(magnitude / unit);
    QString decimals;
    std::uint64_t rest = magnitude % unit;
    for (std::uint64_t place = unit / 10; place > 0; place /= 10) {
        decimals.append(QChar(u'0' + static_cast<char16_t>(rest / place)));
        rest %= place;
    }
    while (decimals.size() > minimumDecimals && decimals.endsWith(u'0'))
        decimals.chop(1);
    if (!decimals.isEmpty())
        text += u'.' + decimals;
    return negative ? u'-' + text : text;
}

bool parseScaled(const QString &text, double scale, double limit, std::int64_t &value)
{
    double number = 0;
    if (!parse(text, number) || std::abs(number * scale) > limit)
        return false;
    value = std::llround(number * scale);
    return true;
}

// Beyond this a double no longer tells neighbouring integers apart.
constexpr double exactIntegers = 9007199254740992.0;

} // namespace

QString textOf(const QString &value) { return value; }
QString textOf(bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); }
QString textOf(std::int64_t value) { return QString::number(value); }
QString textOf(double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); }
QString textOf(const std::optional<double> &value) { return value ? textOf(*value) : QString(); }
QString textOf(QDate value) { return value.toString(Qt::ISODate); }
QString textOf(Money value) { return scaled(value.cents, 100, 2); }
QString textOf(Share value) { return scaled(value.parts, Share::whole, 0); }

QString textOf(Minutes value)
{
    if (value.count % 60 == 0)
        return QString::number(value.count / 60);
    return textOf(value.inHours());
}

QString textOf(const std::vector<OwnerShare> &value)
{
    QStringList parts;
    for (const OwnerShare &owner : value)
        parts.append(textOf(owner.seat) + u':' + textOf(owner.share));
    return parts.join(u' ');
}

bool parse(const QString &text, QString &value)
{
    value = text;
    return true;
}

bool parse(const QString &text, bool &value)
{
    if (text != QLatin1StringView("yes") && text != QLatin1StringView("no"))
        return false;
    value = text == QLatin1StringView("yes");
    return true;
}

bool parse(const QString &text, std::int64_t &value)
{
    bool ok = false;
    value = text.toLongLong(&ok);
    return ok;
}

bool parse(const QString &text, double &value)
{
    bool ok = false;
    value = QLocale::c().toDouble(text, &ok);
    return ok && std::isfinite(value);
}

bool parse(const QString &text, std::optional<double> &value)
{
    if (text.isEmpty()) {
        value.reset();
        return true;
    }
    double number = 0;
    if (!parse(text, number))
        return false;
    value = number;
    return true;
}

bool parse(const QString &text, QDate &value)
{
    value = text.isEmpty() ? QDate() : QDate::fromString(text, Qt::ISODate);
    return text.isEmpty() || value.isValid();
}

bool parse(const QString &text, Money &value) { return parseScaled(text, 100, exactIntegers, value.cents); }
bool parse(const QString &text, Minutes &value) { return parseScaled(text, 60, exactIntegers, value.count); }

bool parse(const QString &text, Share &value)
{
    std::int64_t parts = 0;
    if (!parseScaled(text, Share::whole, std::numeric_limits<std::int32_t>::max(), parts))
        return false;
    value.parts = static_cast<std::int32_t>(parts);
    return true;
}

// 200,000 accounts have their owners read whenever a plan is opened, nearly all of them one with the whole.
bool parse(const QString &text, std::vector<OwnerShare> &value)
{
    value.clear();
    for (const QStringView part : QStringView(text).tokenize(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        bool isNumber = false;
        OwnerShare owner; // of the whole
        owner.seat.value = part.first(std::max<qsizetype>(colon, 0)).toLongLong(&isNumber);
        if (!isNumber || !owner.seat.isValid())
            return false;
        const QStringView share = part.sliced(colon + 1);
        if (share != QLatin1StringView("1") && !parse(share.toString(), owner.share))
            return false;
        value.push_back(owner);
    }
    return true;
}

} // namespace headwater
