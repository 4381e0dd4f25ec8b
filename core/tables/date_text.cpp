// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/date_text.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace headwater {

namespace {

/// The number that two digits make; 100 or more for other characters.
unsigned twoDigits(const char16_t *text)
{
    const unsigned tens = text[0] - unsigned { u'0' };
    const unsigned ones = text[1] - unsigned { u'0' };
    return tens < 10 && ones < 10 ? tens * 10 + ones : 100;
}

/// The milliseconds of ".123", "Z", ".123Z" or nothing behind a time; 1000 for all else.
unsigned plainEnd(const char16_t *text, qsizetype length)
{
    if (length > 0 && text[length - 1] == u'Z')
        --length;
    if (length == 0)
        return 0;
    const unsigned tenths = length == 4 && text[0] == u'.' ? text[1] - unsigned { u'0' } : 10;
    const unsigned rest = tenths < 10 ? twoDigits(text + 2) : 100;
    return rest < 100 ? tenths * 100 + rest : 1000;
}

/// Reads a text from left to right.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_rest(text)
    { }

    bool atEnd() const { return m_rest.isEmpty(); }
    QChar peek() const { return peekAt(0); }
    QChar peekAt(qsizetype ahead) const { return m_rest.size() > ahead ? m_rest[ahead] : QChar(); }

    bool take(char16_t c)
    {
        if (m_rest.isEmpty() || m_rest.front() != c)
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    void skipSpaces()
    {
        while (
            !m_rest.isEmpty() && (m_rest.front() == u' ' || m_rest.front() == u'\u00A0' || m_rest.front() == u'\u202F'))
            m_rest = m_rest.sliced(1);
    }

    /// A run of at most `most` digits; `length` says how many there were.
    std::optional<int> number(int most, int &length)
    {
        int value = 0;
        length = 0;
        while (!m_rest.isEmpty() && m_rest.front() >= u'0' && m_rest.front() <= u'9' && length < most) {
            value = value * 10 + (m_rest.front().unicode() - u'0');
            m_rest = m_rest.sliced(1);
            ++length;
        }
        return length > 0 ? std::optional(value) : std::nullopt;
    }

    QStringView word()
    {
        qsizetype length = 0;
        while (length < m_rest.size() && m_rest[length].isLetter())
            ++length;
        const QStringView letters = m_rest.first(length);
        m_rest = m_rest.sliced(length);
        return letters;
    }

    /// "CET", "Europe/Berlin", "America/Port-au-Prince"
    QStringView zoneName()
    {
        qsizetype length = 0;
        while (peekAt(length).isLetter() || (length > 0 && (peekAt(length) == u'/' || peekAt(length) == u'_'))
            || (length > 0 && peekAt(length) == u'-' && peekAt(length + 1).isLetter()))
            ++length;
        const QStringView name = m_rest.first(length);
        m_rest = m_rest.sliced(length);
        return name;
    }

private:
    QStringView m_rest;
};

int fullYear(int year, int digits)
{
    if (digits > 2)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

/// 1..12 for a month's English name or its first three letters (or "Sept"), otherwise 0.
int monthNamed(QStringView word)
{
    constexpr std::array names = { u"january", u"february", u"march", u"april", u"may", u"june", u"july", u"august",
        u"september", u"october", u"november", u"december" };
    if (word.size() < 3)
        return 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QStringView name(names[i]);
        if (name.startsWith(word, Qt::CaseInsensitive)
            && (word.size() == 3 || word.size() == 4 || word.size() == name.size()))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

bool readNamedFirst(Scanner &scan, DateText &date)
{
    int digits = 0;
    date.shape = DateText::Shape::Named;
    date.first = monthNamed(scan.word());
    scan.take(u'.');
    scan.skipSpaces();
    const std::optional<int> day = scan.number(2, digits);
    if (date.first == 0 || !day)
        return false;
    date.second = *day;
    scan.take(u',');
    scan.skipSpaces();
    const std::optional<int> year = scan.number(4, digits);
    date.year = year ? fullYear(*year, digits) : 0;
    return year && (digits == 4 || digits == 2);
}

/// 31-Jan-2024, 31 January 24: the day and what separates are already read.
bool readNamedSecond(Scanner &scan, DateText &date, int day)
{
    int digits = 0;
    date.shape = DateText::Shape::Named;
    date.second = day;
    date.first = monthNamed(scan.word());
    scan.take(u'.');
    if (!scan.take(u'-') && !scan.take(u'/') && !scan.take(u','))
        scan.skipSpaces();
    scan.skipSpaces();
    const std::optional<int> year = scan.number(4, digits);
    date.year = year ? fullYear(*year, digits) : 0;
    return date.first > 0 && year && (digits == 4 || digits == 2);
}

bool readYearFirst(Scanner &scan, DateText &date, int year, char16_t separator)
{
    int digits = 0;
    const std::optional<int> month = scan.number(2, digits);
    if (!month || !scan.take(separator))
        return false;
    const std::optional<int> day = scan.number(2, digits);
    if (!day)
        return false;
    date.year = year;
    date.first = *month;
    date.second = *day;
    return true;
}

bool readYearLast(Scanner &scan, DateText &date, int first, char16_t separator)
{
    int digits = 0;
    const std::optional<int> second = scan.number(2, digits);
    if (!second || !scan.take(separator))
        return false;
    scan.skipSpaces(); // "31. 1. 2024"
    const std::optional<int> year = scan.number(4, digits);
    if (!year || digits == 1 || digits == 3)
        return false;
    date.shape = DateText::Shape::YearLast;
    date.separator = separator;
    date.first = first;
    date.second = *second;
    date.third = digits == 2 ? *year : -1;
    date.year = fullYear(*year, digits);
    return true;
}

bool readDay(Scanner &scan, DateText &date)
{
    if (scan.peek().isLetter())
        return readNamedFirst(scan, date);
    int digits = 0;
    const std::optional<int> number = scan.number(8, digits);
    if (!number)
        return false;
    if (digits == 8) {
        date.isCompact = true;
        date.year = *number / 10000;
        date.first = *number / 100 % 100;
        date.second = *number % 100;
        return date.year >= 1900 && date.year <= 2199;
    }
    for (const char16_t separator : { u'-', u'/', u'.' }) {
        if (!scan.take(separator))
            continue;
        scan.skipSpaces(); // "31. 1. 2024", "31. January 2024"
        if (digits <= 2 && scan.peek().isLetter())
            return readNamedSecond(scan, date, *number);
        if (digits == 4)
            return readYearFirst(scan, date, *number, separator);
        return digits <= 2 && readYearLast(scan, date, *number, separator);
    }
    if (digits > 2 || scan.peek() != u' ')
        return false;
    scan.skipSpaces();
    return readNamedSecond(scan, date, *number);
}

/// "+01:00", "-0530", "Z"; `isThere` says whether there was one.
bool readOffset(Scanner &scan, int &seconds, bool &isThere)
{
    const char16_t sign = scan.peek().unicode();
    const bool isZulu = (sign == u'Z' || sign == u'z') && !scan.peekAt(1).isLetter();
    const bool west = sign == u'-' || sign == u'\u2212';
    isThere = isZulu || west || sign == u'+';
    if (isZulu)
        return scan.take(sign);
    if (!isThere)
        return true;
    scan.take(scan.peek().unicode());
    int digits = 0;
    int hours = scan.number(4, digits).value_or(99);
    int minutes = 0;
    if (digits > 2) {
        minutes = hours % 100;
        hours /= 100;
    } else if (scan.take(u':')) {
        minutes = scan.number(2, digits).value_or(99);
    }
    seconds = (west ? -1 : 1) * (hours * 60 + minutes) * 60;
    return hours <= 14 && minutes < 60;
}

/// Names that mean one distance from UTC wherever they are written, in minutes. Those that mean several (IST, BST, AST,
/// CST) are left out: nobody can tell which.
std::optional<int> minutesOfZone(QStringView name)
{
    struct Known {
        const char *name;
        int minutes;
    };
    static constexpr std::array known { Known { "utc", 0 }, Known { "gmt", 0 }, Known { "ut", 0 }, Known { "z", 0 },
        Known { "wet", 0 }, Known { "west", 60 }, Known { "cet", 60 }, Known { "cest", 120 }, Known { "met", 60 },
        Known { "mest", 120 }, Known { "mez", 60 }, Known { "mesz", 120 }, Known { "eet", 120 }, Known { "eest", 180 },
        Known { "msk", 180 }, Known { "est", -300 }, Known { "edt", -240 }, Known { "cdt", -300 },
        Known { "mst", -420 }, Known { "mdt", -360 }, Known { "pst", -480 }, Known { "pdt", -420 },
        Known { "akst", -540 }, Known { "akdt", -480 }, Known { "hst", -600 }, Known { "jst", 540 },
        Known { "kst", 540 }, Known { "hkt", 480 }, Known { "sgt", 480 }, Known { "awst", 480 }, Known { "acst", 570 },
        Known { "aest", 600 }, Known { "aedt", 660 }, Known { "nzst", 720 }, Known { "nzdt", 780 } };
    for (const Known &one : known) {
        if (name.compare(QLatin1StringView(one.name), Qt::CaseInsensitive) == 0)
            return one.minutes;
    }
    return {};
}

/// "14:32 Uhr", "14:32 h": says that it is a time, not where.
bool isWordForHours(QStringView word)
{
    constexpr std::array words = { u"uhr", u"h", u"hr", u"hrs", u"std" };
    return std::any_of(words.begin(), words.end(),
        [word](const char16_t *known) { return word.compare(QStringView(known), Qt::CaseInsensitive) == 0; });
}

/// Makes 12-hour into 24-hour time where AM or PM stands behind it.
bool readHalfOfDay(Scanner &scan, int &hour)
{
    if (scan.peek().toUpper() != u'A' && scan.peek().toUpper() != u'P')
        return true;
    const bool isHalf = !scan.peekAt(1).isLetter() || (scan.peekAt(1).toUpper() == u'M' && !scan.peekAt(2).isLetter());
    if (!isHalf) // "PST"
        return true;
    const bool afternoon = scan.peek().toUpper() == u'P';
    const QStringView word = scan.word();
    scan.take(u'.');
    if ((word.size() != 2 && word.size() != 1) || hour < 1 || hour > 12)
        return false;
    if (word.size() == 1) { // "p.m."
        scan.word();
        scan.take(u'.');
    }
    hour = hour % 12 + (afternoon ? 12 : 0);
    return true;
}

/// "+01:00", "CET", "GMT+1", "Europe/Berlin", "+01:00 CET": a number says more than the name behind it.
bool readZone(Scanner &scan, DateText &date)
{
    bool hasOffset = false;
    if (!readOffset(scan, date.offsetSeconds, hasOffset))
        return false;
    scan.skipSpaces();
    scan.take(u'(');
    const QStringView name = scan.zoneName();
    if (!hasOffset && !name.isEmpty() && !isWordForHours(name)) {
        if (const std::optional<int> minutes = minutesOfZone(name)) {
            date.offsetSeconds = *minutes * 60;
            hasOffset = true;
            bool isMore = false;
            int more = 0;
            if (*minutes == 0 && !readOffset(scan, more, isMore)) // "GMT+1"
                return false;
            date.offsetSeconds += more;
        } else {
            const bool isPlace = name.contains(u'/') && QTimeZone::isTimeZoneIdAvailable(name.toLatin1());
            date.zone = isPlace ? DateText::Zone::Named : DateText::Zone::Unknown;
            date.zoneName = name.toString();
        }
    }
    if (hasOffset)
        date.zone = DateText::Zone::Offset;
    scan.take(u')');
    return true;
}

bool readTime(Scanner &scan, DateText &date)
{
    int digits = 0;
    const std::optional<int> hour = scan.number(2, digits);
    if (!hour || !scan.take(u':'))
        return false;
    int hours = *hour;
    const std::optional<int> minute = scan.number(2, digits);
    const std::optional<int> second = scan.take(u':') ? scan.number(2, digits) : std::optional(0);
    if (!minute || !second)
        return false;
    int milliseconds = 0;
    if (scan.take(u'.') || scan.take(u',')) {
        milliseconds = scan.number(3, digits).value_or(0);
        for (; digits < 3; ++digits)
            milliseconds *= 10;
        while (scan.number(9, digits)) { } // finer than we keep
    }
    scan.skipSpaces();
    if (!readHalfOfDay(scan, hours))
        return false;
    scan.skipSpaces();
    if (!readZone(scan, date))
        return false;
    date.hasTime = true;
    date.time = QTime(hours, *minute, std::min(*second, 59), milliseconds);
    return date.time.isValid() && *second <= 60;
}

} // namespace

std::optional<QDate> DateText::day(DateOrder order) const
{
    int month = first;
    int dayOfMonth = second;
    int inYear = year;
    if (shape == Shape::YearLast && order == DateOrder::YearMonthDay) { // "24-01-31"
        inYear = fullYear(first, 2);
        month = second;
        dayOfMonth = third;
    } else if (shape == Shape::YearLast && order == DateOrder::DayMonthYear) {
        std::swap(month, dayOfMonth);
    } else if (shape == Shape::YearLast && separator == u'.') {
        return {};
    }
    if (isCompact && order != DateOrder::YearMonthDay)
        return {};
    const QDate date(inYear, month, dayOfMonth);
    return date.isValid() && inYear > 0 ? std::optional(date) : std::nullopt;
}

std::optional<qint64> plainMoment(QStringView text)
{
    constexpr qsizetype dayLength = 10;
    constexpr qsizetype secondLength = 19;
    const char16_t *at = text.utf16();
    const bool hasDay = text.size() >= dayLength && at[4] == u'-' && at[7] == u'-';
    const bool isDay = text.size() == dayLength;
    const bool hasTime = text.size() >= secondLength && (at[dayLength] == u' ' || at[dayLength] == u'T')
        && at[13] == u':' && at[16] == u':';
    if (!hasDay || (!isDay && !hasTime))
        return {};
    const unsigned century = twoDigits(at);
    const unsigned yearOfCentury = twoDigits(at + 2);
    const std::chrono::year_month_day date { std::chrono::year(static_cast<int>(century * 100 + yearOfCentury)),
        std::chrono::month(twoDigits(at + 5)), std::chrono::day(twoDigits(at + 8)) };
    if (century >= 100 || yearOfCentury >= 100 || date.year() < std::chrono::year(1) || !date.ok())
        return {};
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    if (isDay)
        return days * 86'400'000;
    const unsigned hours = twoDigits(at + 11);
    const unsigned minutes = twoDigits(at + 14);
    const unsigned seconds = twoDigits(at + 17);
    const unsigned milliseconds = plainEnd(at + secondLength, text.size() - secondLength);
    if (hours >= 24 || minutes >= 60 || seconds >= 60 || milliseconds >= 1000)
        return {};
    return days * 86'400'000 + ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
}

std::optional<DateText> readDateText(QStringView text)
{
    constexpr qsizetype longest = 48;
    text = text.trimmed();
    if (text.size() < 6 || text.size() > longest)
        return {};
    DateText date;
    Scanner scan(text);
    if (!readDay(scan, date))
        return {};
    if (!scan.atEnd()) {
        if (!scan.take(u'T') && !scan.take(u','))
            scan.skipSpaces();
        scan.skipSpaces();
        if (date.isCompact || (!scan.atEnd() && !readTime(scan, date)) || !scan.atEnd())
            return {};
    }
    const bool possible
        = date.day(DateOrder::YearMonthDay) || date.day(DateOrder::MonthDayYear) || date.day(DateOrder::DayMonthYear);
    return possible ? std::optional(date) : std::nullopt;
}

} // namespace headwater
