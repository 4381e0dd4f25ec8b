// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xlsx/cell_text.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace headwater {

namespace {

constexpr qint64 millisecondsPerDay = 86'400'000;
constexpr double lastSerial = 2'958'466; // 10000-01-01

/// The letters and signs of the first section that mean something, in lower case: quoted text, escapes, colours and
/// currencies are dropped, [h] and the like become 'D'.
std::string meaningOf(std::string_view code)
{
    std::string meaning;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '[') {
            const std::size_t end = std::min(code.find(']', i), code.size());
            const std::string_view inside = code.substr(i + 1, end - i - 1);
            const bool elapsed = !inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos;
            meaning += elapsed ? "D" : "";
            i = end;
        } else {
            meaning += static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
        }
    }
    return meaning;
}

QString plainNumber(double value)
{
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return QString::number(static_cast<qint64>(value));
    return QString::number(value, 'g', 15);
}

QString timeText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    QString text = QStringLiteral("%1:%2:%3")
                       .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
                       .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                       .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (milliseconds % 1000 != 0)
        text += QStringLiteral(".%1").arg(milliseconds % 1000, 3, 10, QLatin1Char('0'));
    return text;
}

/// Day 60 of the 1900 calendar is a 29 February that never was; days before it count from one day later.
QDate dayOf(qint64 serial, bool from1904)
{
    if (from1904)
        return QDate(1904, 1, 1).addDays(serial);
    return serial < 60 ? QDate(1899, 12, 31).addDays(serial) : QDate(1899, 12, 30).addDays(serial);
}

QString momentText(double serial, bool from1904)
{
    const auto milliseconds = static_cast<qint64>(std::llround(serial * millisecondsPerDay));
    const qint64 days = milliseconds / millisecondsPerDay;
    const qint64 rest = milliseconds % millisecondsPerDay;
    if (days == 0 && !from1904)
        return timeText(rest);
    const QString day = dayOf(days, from1904).toString(Qt::ISODate);
    return rest == 0 ? day : day + QLatin1Char('T') + timeText(rest);
}

QString asText(std::string_view stored)
{
    return QString::fromUtf8(stored.data(), static_cast<qsizetype>(stored.size()));
}

/// Digits that need no rounding: what people type.
bool isShortPlain(std::string_view stored)
{
    return stored.size() <= 15 && stored.find_first_not_of("-.0123456789") == std::string_view::npos;
}

constexpr qsizetype escapeLength = 7;

/// What an escape like _x000D_ at the beginning of the text stands for.
std::optional<QChar> escapedCharacter(QStringView text)
{
    if (text.size() < escapeLength || text[escapeLength - 1] != u'_')
        return {};
    char16_t code = 0;
    for (const QChar c : text.sliced(2, 4)) {
        const qsizetype digit = QStringView(u"0123456789ABCDEF").indexOf(c.toUpper());
        if (digit < 0)
            return {};
        code = static_cast<char16_t>(code * 16 + digit);
    }
    const QChar character(code);
    return character.isSurrogate() ? std::nullopt : std::optional(character);
}

} // namespace

NumberLook lookOfFormat(std::string_view formatCode)
{
    const std::string meaning = meaningOf(formatCode);
    const auto has = [&meaning](const char *letters) { return meaning.find_first_of(letters) != std::string::npos; };
    if (meaning.find("general") != std::string::npos)
        return NumberLook::Plain;
    if (has("D"))
        return NumberLook::Duration;
    if (has("yd") || (has("m") && !has("hs")))
        return NumberLook::Moment;
    if (has("hs"))
        return NumberLook::TimeOfDay;
    return has("%") ? NumberLook::Percent : NumberLook::Plain;
}

NumberLook lookOfBuiltinFormat(int id)
{
    if (id == 9 || id == 10)
        return NumberLook::Percent;
    if ((id >= 18 && id <= 21) || id == 45 || id == 47)
        return NumberLook::TimeOfDay;
    if (id == 46)
        return NumberLook::Duration;
    const bool isDay = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return isDay ? NumberLook::Moment : NumberLook::Plain;
}

QString numberCellText(std::string_view stored, NumberLook look, bool from1904)
{
    if (look == NumberLook::Plain && isShortPlain(stored))
        return asText(stored);
    double value = 0;
    const auto [end, error] = std::from_chars(stored.data(), stored.data() + stored.size(), value);
    if (error != std::errc() || end != stored.data() + stored.size() || !std::isfinite(value))
        return asText(stored);
    const bool isTime = look == NumberLook::Moment || look == NumberLook::TimeOfDay || look == NumberLook::Duration;
    if (isTime && (value < 0 || value >= lastSerial))
        return plainNumber(value);
    switch (look) {
    case NumberLook::Plain: break;
    case NumberLook::Percent: return plainNumber(std::round(value * 1e14) / 1e12) + QLatin1Char('%');
    case NumberLook::Moment: return momentText(value, from1904);
    case NumberLook::TimeOfDay:
        return value < 1 ? timeText(static_cast<qint64>(std::llround(value * millisecondsPerDay)))
                         : momentText(value, from1904);
    case NumberLook::Duration: return timeText(static_cast<qint64>(std::llround(value * millisecondsPerDay)));
    }
    return plainNumber(value);
}

void unescapeCellText(QString &text)
{
    qsizetype escape = text.indexOf(QLatin1StringView("_x"));
    if (escape < 0)
        return;
    const QStringView escaped = text;
    QString plain;
    plain.reserve(text.size());
    qsizetype from = 0;
    while (escape >= 0) {
        const std::optional<QChar> meant = escapedCharacter(escaped.sliced(escape));
        plain += escaped.sliced(from, escape - from);
        from = escape + (meant ? escapeLength : 1);
        plain += meant.value_or(u'_');
        escape = text.indexOf(QLatin1StringView("_x"), from);
    }
    plain += escaped.sliced(from);
    text = plain;
}

} // namespace headwater
