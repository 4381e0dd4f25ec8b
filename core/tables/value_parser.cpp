// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/value_parser.h"

#include "core/tables/date_text.h"
#include "core/tables/number_text.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace headwater {

std::optional<double> parseNumber(QStringView text, DecimalMark mark)
{
    const std::optional<NumberText> number = readNumberText(text);
    if (!number || !number->canBe(mark))
        return {};
    const std::optional<double> value = number->value(mark);
    return value && number->isPercent ? std::optional(*value / 100.0) : value;
}

std::optional<Money> parseMoney(QStringView text, DecimalMark mark)
{
    constexpr double most = 9.0e13; // in units: what fits into cents with every cent still told apart
    const std::optional<NumberText> number = readNumberText(text);
    if (!number || number->isPercent || !number->canBe(mark))
        return {};
    const std::optional<double> value = number->value(mark);
    if (!value || std::abs(*value) > most)
        return {};
    return Money::of(*value);
}

QString currencyOf(QStringView text)
{
    const std::optional<NumberText> number = readNumberText(text);
    if (!number)
        return {};
    constexpr std::array<std::pair<char16_t, const char *>, 7> signs { { { u'\u20AC', "EUR" }, { u'\u00A3', "GBP" },
        { u'\u20B9', "INR" }, { u'\u20A9', "KRW" }, { u'\u20BD', "RUB" }, { u'\u20BA', "TRY" },
        { u'\u20AA', "ILS" } } };
    for (const auto &[sign, code] : signs) {
        if (number->currency == QChar(sign))
            return QLatin1StringView(code);
    }
    return number->currency.toString().toUpper();
}

std::optional<double> parseFraction(QStringView text, DecimalMark mark)
{
    const std::optional<double> value = parseNumber(text, mark);
    if (!value || text.contains(u'%'))
        return value;
    if (*value < 0 || *value > 100)
        return {};
    return *value > 1 ? *value / 100.0 : *value;
}

std::optional<QDate> parseDate(QStringView text, DateOrder order)
{
    const std::optional<DateText> date = readDateText(text);
    return date ? date->day(order) : std::nullopt;
}

std::optional<qint64> parseMoment(QStringView text, DateOrder order)
{
    if (const std::optional<qint64> plain = plainMoment(text))
        return plain;
    const std::optional<DateText> date = readDateText(text);
    const std::optional<QDate> day = date ? date->day(order) : std::nullopt;
    if (!day)
        return {};
    switch (date->zone) {
    case DateText::Zone::Unknown: return {};
    case DateText::Zone::Named:
        return QDateTime(*day, date->time, QTimeZone(date->zoneName.toLatin1())).toMSecsSinceEpoch();
    case DateText::Zone::None:
    case DateText::Zone::Offset: break;
    }
    return QDateTime(*day, date->time, Qt::UTC).toMSecsSinceEpoch() - date->offsetSeconds * qint64(1000);
}

bool namesUnknownZone(QStringView text, DateOrder order)
{
    const std::optional<DateText> date = readDateText(text);
    return date && date->zone == DateText::Zone::Unknown && date->day(order);
}

std::optional<bool> parseYesNo(QStringView text)
{
    constexpr std::array yes = { u"yes", u"true", u"y", u"t", u"1", u"x", u"on", u"active", u"ja", u"wahr", u"aktiv",
        u"oui", u"vrai", u"actif", u"si", u"s\u00ED", u"\u2713" };
    constexpr std::array no = { u"no", u"false", u"n", u"f", u"0", u"off", u"inactive", u"nein", u"falsch", u"inaktiv",
        u"non", u"faux", u"inactif" };
    constexpr qsizetype longest = 8;
    const QStringView value = text.trimmed();
    if (value.size() > longest)
        return {};
    const auto means
        = [value](const char16_t *word) { return value.compare(QStringView(word), Qt::CaseInsensitive) == 0; };
    if (std::any_of(yes.begin(), yes.end(), means))
        return true;
    if (std::any_of(no.begin(), no.end(), means))
        return false;
    return {};
}

} // namespace headwater
