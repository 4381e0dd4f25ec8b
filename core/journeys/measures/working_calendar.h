// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <array>
#include <vector>

namespace headwater {

/// When time counts: hours by weekday, and days on which none does.
struct WorkingHours {
    struct Day {
        int fromMinute = 0; ///< of the day, included
        int toMinute = 0; ///< excluded; not after fromMinute: a free day
        bool operator==(const Day &) const = default;
    };
    std::array<Day, 7> week; ///< Monday first
    std::vector<QDate> holidays;
    int utcOffsetMinutes = 0; ///< of the place where people work; without summer time

    /// Monday to Friday, 9 to 17.
    static WorkingHours officeHours();
    /// Around the clock, all days.
    static WorkingHours always();
    bool operator==(const WorkingHours &) const = default;
};

/// Dates as people write them down: one at the start of each line, whatever follows it; empty lines and those that
/// start with # do not count.
struct HolidayList {
    std::vector<QDate> dates;
    int badLine = 0; ///< the first that is no date, counted from 1; 0: there is none
    QString badText; ///< what stands there
};
HolidayList holidaysIn(const QString &text);

/// Counts working time between two moments in constant time (holidays: logarithmic).
class WorkingCalendar
{
public:
    explicit WorkingCalendar(const WorkingHours &hours = WorkingHours::always());

    /// Milliseconds of working time in [from, to), both in milliseconds since 1970 UTC; 0 when to <= from.
    qint64 between(qint64 from, qint64 to) const;
    /// Of one whole week without holidays.
    qint64 perWeek() const { return m_beforeDay[7]; }
    /// An average working day, to turn times into working days; that of a week's working days.
    qint64 perWorkingDay() const;

private:
    qint64 untilMoment(qint64 at) const;

    WorkingHours m_hours;
    bool m_isAlways = false;
    std::array<qint64, 8> m_beforeDay {}; ///< working milliseconds of the week before each weekday
    std::vector<qint64> m_holidays; ///< days since 1970, rising, only those with working hours
    std::vector<qint64> m_holidayTime; ///< working milliseconds that the holidays before each take away
};

} // namespace headwater
