// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/journey/options.h"

#include "core/facts/moments.h"

#include <QFile>
#include <QRegularExpression>

namespace headwater {

namespace {

constexpr qint64 longestWindow = 3'650;
constexpr qint64 mostBytesOfHolidays = 1'000'000;

/// The first day and how many months: "2017", "2017-Q3", "2017-07".
std::optional<std::pair<QDate, int>> monthsOf(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{4})(?:-(?:Q([1-4])|(\\d\\d)))?$"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    if (const int quarter = match.captured(2).toInt(); quarter > 0)
        return std::pair(QDate(year, quarter * 3 - 2, 1), 3);
    if (match.captured(3).isEmpty())
        return std::pair(QDate(year, 1, 1), 12);
    return std::pair(QDate(year, match.captured(3).toInt(), 1), 1);
}

std::optional<NamedPeriod> periodOf(const QString &text)
{
    QDate first;
    QDate past; // the day after
    if (const auto months = monthsOf(text)) {
        first = months->first;
        past = first.addMonths(months->second);
    } else if (const QStringList ends = text.split(QStringLiteral("..")); ends.size() == 2) {
        first = QDate::fromString(ends[0], Qt::ISODate);
        past = QDate::fromString(ends[1], Qt::ISODate).addDays(1);
    }
    if (!first.isValid() || !past.isValid() || past <= first)
        return std::nullopt;
    return NamedPeriod { text, startOfDay(first), startOfDay(past) };
}

tl::expected<std::pair<NamedPeriod, NamedPeriod>, Failure> comparedPeriods(const QString &text)
{
    const QStringList names = text.split(u',');
    const auto before = periodOf(names.first().trimmed());
    const auto after = periodOf(names.last().trimmed());
    if (names.size() != 2 || !before || !after)
        return stop(ExitCode::WrongUse, {}, QStringLiteral("--compare cannot be \"%1\"").arg(text),
            QStringLiteral("write two periods, as in 2025-Q4,2026-Q1; also 2026, 2026-03 or 2026-03-01..2026-03-31"));
    return std::pair(*before, *after);
}

tl::expected<std::vector<QDate>, Failure> holidaysOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return stop(ExitCode::Unreadable, path, file.errorString(), QStringLiteral("check the name of the file"));
    const HolidayList list = holidaysIn(QString::fromUtf8(file.read(mostBytesOfHolidays)));
    if (list.badLine > 0)
        return stop(ExitCode::Unreadable, QStringLiteral("%1:%2").arg(path).arg(list.badLine),
            QStringLiteral("\"%1\" is not a date").arg(list.badText),
            QStringLiteral("write one date a line, as in 2026-12-25"));
    return list.dates;
}

tl::expected<int, Failure> minutesFromUtc(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^([+-])(\\d\\d):(\\d\\d)$"));
    const QRegularExpressionMatch match = shape.match(text);
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    if (!match.hasMatch() || minutes > 14 * 60)
        return stop(ExitCode::WrongUse, {}, QStringLiteral("--utc-offset cannot be \"%1\"").arg(text),
            QStringLiteral("write what the clock is ahead of UTC, as in +01:00 or -05:00"));
    return match.captured(1) == QStringLiteral("-") ? -minutes : minutes;
}

tl::expected<WorkingHours, Failure> workingHours(const Arguments &arguments)
{
    if (!arguments.has("working-days")) {
        for (const char *option : { "holidays", "utc-offset" }) {
            if (arguments.has(option))
                return stop(ExitCode::WrongUse, {},
                    QStringLiteral("--%1 is about working days").arg(QString::fromLatin1(option)),
                    QStringLiteral("write --working-days too"));
        }
        return WorkingHours::always();
    }
    WorkingHours hours = WorkingHours::officeHours();
    if (arguments.has("holidays")) {
        const auto holidays = holidaysOfFile(arguments.value("holidays"));
        if (!holidays)
            return tl::unexpected(holidays.error());
        hours.holidays = *holidays;
    }
    if (arguments.has("utc-offset")) {
        const auto offset = minutesFromUtc(arguments.value("utc-offset"));
        if (!offset)
            return tl::unexpected(offset.error());
        hours.utcOffsetMinutes = *offset;
    }
    return hours;
}

/// The options that may have one word or a few.
tl::expected<void, Failure> checkWords(const Arguments &arguments)
{
    const QString by = arguments.value("by");
    if (arguments.has("by") && by != QStringLiteral("segment") && by != QStringLiteral("territory"))
        return stop(ExitCode::WrongUse, {}, QStringLiteral("--by cannot be \"%1\"").arg(by),
            QStringLiteral("choose segment or territory"));
    const QString variants = arguments.value("variants");
    if (arguments.has("variants") && variants != QStringLiteral("all"))
        return stop(ExitCode::WrongUse, {}, QStringLiteral("--variants cannot be \"%1\"").arg(variants),
            QStringLiteral("write --variants all, or leave it out for the first 20"));
    if (arguments.has("keep-as") && !arguments.has("source"))
        return stop(ExitCode::WrongUse, {}, QStringLiteral("--keep-as remembers the address of a source"),
            QStringLiteral("write --source ADDRESS too, or leave it out"));
    return {};
}

} // namespace

tl::expected<JourneyOptions, Failure> journeyOptions(const Arguments &arguments)
{
    if (const auto checked = checkWords(arguments); !checked)
        return tl::unexpected(checked.error());
    JourneyOptions options;
    options.by = arguments.value("by");
    options.allVariants = arguments.has("variants");
    if (arguments.has("window")) {
        const auto days = arguments.number("window", 1, longestWindow);
        if (!days)
            return tl::unexpected(days.error());
        options.window = *days * millisecondsInDay;
    }
    if (arguments.has("compare")) {
        const auto compared = comparedPeriods(arguments.value("compare"));
        if (!compared)
            return tl::unexpected(compared.error());
        options.compared = *compared;
    }
    const auto hours = workingHours(arguments);
    if (!hours)
        return tl::unexpected(hours.error());
    options.hours = *hours;
    return options;
}

} // namespace headwater
