// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace headwater {

/// Moments are milliseconds since 1970 UTC.
inline constexpr qint64 millisecondsInDay = 86'400'000;

/// Days since 1970-01-01, which is day 2,440,588 of the Julian count.
inline qint64 daysSince1970(QDate date) { return date.toJulianDay() - 2'440'588; }
inline qint64 startOfDay(QDate date) { return daysSince1970(date) * millisecondsInDay; }

/// Events happen from the second day of 1970 to 2106: year 0001, Excel's 1899 and the 1970-01-01 of an empty field lie
/// before, and four bytes of seconds end there.
inline constexpr qint64 firstPossibleMoment = millisecondsInDay;
inline constexpr qint64 firstImpossibleMoment = (qint64(1) << 32) * 1'000;

} // namespace headwater
