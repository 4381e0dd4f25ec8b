// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/measures/working_calendar.h"

#include "core/facts/moments.h"

#include <algorithm>

namespace headwater {

namespace {

constexpr qint64 minuteLength = 60'000;
constexpr qint64 firstWeekday = 3; // it was a Thursday; Monday is 0

qint64 floorDivided(qint64 a, qint64 b) { return a / b - (a % b < 0 ? 1 : 0); }

qint64 lengthOf(const WorkingHours::Day &day) { return std::max(0, day.toMinute - day.fromMinute) * minuteLength; }

} // namespace

WorkingHours WorkingHours::officeHours()
{
    WorkingHours hours;
    std::fill_n(hours.week.begin(), 5, Day { 9 * 60, 17 * 60 });
    return hours;
}

WorkingHours WorkingHours::always()
{
    WorkingHours hours;
    hours.week.fill({ 0, 24 * 60 });
    return hours;
}

HolidayList holidaysIn(const QString &text)
{
    HolidayList list;
    int line = 0;
    for (const QStringView whole : QStringView(text).split(u'\n')) {
        ++line;
        const QStringView written = whole.trimmed();
        if (written.isEmpty() || written.startsWith(u'#'))
            continue;
        const QDate date = QDate::fromString(written.left(10).toString(), Qt::ISODate);
        if (date.isValid()) {
            list.dates.push_back(date);
        } else if (list.badLine == 0) {
            list.badLine = line;
            list.badText = written.left(40).toString();
        }
    }
    return list;
}

WorkingCalendar::WorkingCalendar(const WorkingHours &hours)
    : m_hours(hours)
    , m_isAlways(hours == WorkingHours::always())
{
    for (std::size_t day = 0; day < 7; ++day)
        m_beforeDay[day + 1] = m_beforeDay[day] + lengthOf(m_hours.week[day]);
    for (const QDate &holiday : m_hours.holidays) {
        if (holiday.isValid() && lengthOf(m_hours.week[static_cast<std::size_t>(holiday.dayOfWeek() - 1)]) > 0)
            m_holidays.push_back(daysSince1970(holiday));
    }
    std::sort(m_holidays.begin(), m_holidays.end());
    m_holidays.erase(std::unique(m_holidays.begin(), m_holidays.end()), m_holidays.end());
    m_holidayTime.push_back(0);
    for (const qint64 holiday : m_holidays) {
        const auto weekday = static_cast<std::size_t>(((holiday + firstWeekday) % 7 + 7) % 7);
        m_holidayTime.push_back(m_holidayTime.back() + lengthOf(m_hours.week[weekday]));
    }
}

qint64 WorkingCalendar::perWorkingDay() const
{
    const auto days = std::count_if(
        m_hours.week.begin(), m_hours.week.end(), [](const WorkingHours::Day &day) { return lengthOf(day) > 0; });
    return days == 0 ? 0 : perWeek() / days;
}

/// Working time from the Monday before 1970 until `at`, in local time; only differences mean something.
qint64 WorkingCalendar::untilMoment(qint64 at) const
{
    const qint64 day = floorDivided(at, millisecondsInDay);
    const qint64 week = floorDivided(day + firstWeekday, 7);
    const auto weekday = static_cast<std::size_t>(day + firstWeekday - week * 7);
    const auto passed
        = static_cast<std::size_t>(std::lower_bound(m_holidays.begin(), m_holidays.end(), day) - m_holidays.begin());
    const qint64 before = week * perWeek() + m_beforeDay[weekday] - m_holidayTime[passed];
    if (passed < m_holidays.size() && m_holidays[passed] == day)
        return before;
    const qint64 intoDay = at - day * millisecondsInDay - m_hours.week[weekday].fromMinute * minuteLength;
    return before + std::clamp<qint64>(intoDay, 0, lengthOf(m_hours.week[weekday]));
}

qint64 WorkingCalendar::between(qint64 from, qint64 to) const
{
    if (to <= from)
        return 0;
    if (m_isAlways)
        return to - from;
    const qint64 offset = m_hours.utcOffsetMinutes * minuteLength;
    return untilMoment(to + offset) - untilMoment(from + offset);
}

} // namespace headwater
