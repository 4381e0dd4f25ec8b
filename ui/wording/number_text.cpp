// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/number_text.h"

#include "ui/wording/translate.h"

#include <QLocale>

#include <cmath>

namespace headwater {

namespace {

QString inMillions(double millions)
{
    const int decimals = std::abs(millions) < 100 ? 1 : 0;
    return QCoreApplication::translate("Numbers", "%1 M").arg(QLocale().toString(millions, 'f', decimals));
}

QString dateFormat() { return QStringLiteral("d MMM yyyy"); }

} // namespace

QString countText(std::int64_t count) { return QLocale().toString(static_cast<qlonglong>(count)); }

QString signedCountText(std::int64_t change)
{
    if (change == 0)
        return {};
    return (change > 0 ? QStringLiteral("+") : QString()) + countText(change);
}

QString shortMoneyText(Money amount)
{
    const double units = amount.inUnits();
    if (std::abs(units) >= 999'500)
        return inMillions(units / 1e6);
    if (std::abs(units) >= 9'950)
        return QCoreApplication::translate("Numbers", "%1 k").arg(QLocale().toString(units / 1e3, 'f', 0));
    return QLocale().toString(units, 'f', 0);
}

QString signedShortMoneyText(Money change)
{
    if (change.cents == 0)
        return {};
    return (change.cents > 0 ? QStringLiteral("+") : QString()) + shortMoneyText(change);
}

QString moneyText(Money amount) { return QLocale().toString(amount.inUnits(), 'f', amount.cents % 100 == 0 ? 0 : 2); }

QString roundHoursText(Minutes time)
{
    const double hours = time.inHours();
    if (std::abs(hours) >= 9'950)
        return QCoreApplication::translate("Numbers", "%1 k").arg(QLocale().toString(hours / 1e3, 'f', 1));
    return countText(std::llround(hours)); // a real number would say "-0"
}

QString signedRoundHoursText(Minutes change)
{
    const std::int64_t hours = std::llround(change.inHours());
    if (hours == 0)
        return {};
    return (hours > 0 ? QStringLiteral("+") : QString()) + roundHoursText(Minutes::ofHours(hours));
}

QString percentText(double share)
{
    const double percent = share * 100;
    if (percent > 0 && percent < 0.5)
        return QCoreApplication::translate("Numbers", "< 1 %");
    return QCoreApplication::translate("Numbers", "%1 %").arg(QLocale().toString(percent, 'f', 0));
}

QString coveredText(std::optional<double> share)
{
    if (!share)
        return QStringLiteral("–");
    return percentText(*share < 1 && *share > 0.99 ? 0.99 : *share);
}

QString pointsText(std::optional<double> now, std::optional<double> before)
{
    return now && before ? signedCountText(std::llround((*now - *before) * 100)) : QString();
}

QString shareText(Share share)
{
    const double percent = share.asFraction() * 100;
    const int decimals = share.parts % 100 == 0 ? 0 : 2;
    return QCoreApplication::translate("Numbers", "%1 %").arg(QLocale().toString(percent, 'f', decimals));
}

QString hoursText(Minutes time) { return QLocale().toString(time.inHours(), 'f', time.count % 60 == 0 ? 0 : 2); }

QString wholeHoursText(Minutes time)
{
    const double hours = time.inHours();
    if (hours > 0 && hours < 0.5)
        return QCoreApplication::translate("Numbers", "< 1 h");
    return QCoreApplication::translate("Numbers", "%1 h").arg(QLocale().toString(hours, 'f', 0));
}

QString dateText(QDate date) { return date.isValid() ? QLocale().toString(date, dateFormat()) : QString(); }

QString quarterText(QDate day) { return tr("Q%1 %2").arg((day.month() + 2) / 3).arg(day.year()); }

QString momentText(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime(), dateFormat() + QStringLiteral(", HH:mm"));
}

bool readNumber(const QString &text, double &number)
{
    bool understood = false;
    number = QLocale().toDouble(text.trimmed(), &understood);
    if (!understood)
        number = text.trimmed().toDouble(&understood);
    return understood && std::isfinite(number);
}

bool readDate(const QString &text, QDate &date)
{
    const QString trimmed = text.trimmed();
    date = QDate();
    if (trimmed.isEmpty())
        return true;
    date = QDate::fromString(trimmed, Qt::ISODate);
    if (!date.isValid())
        date = QLocale().toDate(trimmed, dateFormat());
    if (!date.isValid())
        date = QLocale().toDate(trimmed, QLocale::ShortFormat);
    return date.isValid();
}

QString notANumber(const QString &typed)
{
    return QCoreApplication::translate("Numbers", "“%1” is not a number.").arg(typed.trimmed());
}

QString notADate(const QString &typed)
{
    return QCoreApplication::translate("Numbers", "“%1” is not a date. Write it like %2.")
        .arg(typed.trimmed(), dateText(QDate(2027, 1, 31)));
}

} // namespace headwater
