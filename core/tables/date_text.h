// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/value_parser.h"

#include <QDate>
#include <QString>
#include <QStringView>
#include <QTime>

#include <optional>

namespace headwater {

/// A date as somebody wrote it, taken apart but not yet decided about the order of day and month.
struct DateText {
    enum class Shape : quint8 {
        YearFirst, ///< 2024-01-31, 2024/1/31, 20240131
        Named, ///< 31 Jan 2024, January 31, 2024
        YearLast, ///< 31.01.2024, 1/31/24: first and second say day and month in either order
    };

    Shape shape = Shape::YearFirst;
    QChar separator; ///< YearLast: with points it is always the day that comes first
    bool isCompact = false; ///< 20240131: also a plain number
    int year = 0;
    int first = 0; ///< YearLast: as written; otherwise the month
    int second = 0; ///< YearLast: as written; otherwise the day
    int third = -1; ///< YearLast: as written in two digits, which may be a day behind year and month
    /// What is said of the clock behind a time of day.
    enum class Zone : quint8 {
        None, ///< nothing: taken as UTC
        Offset, ///< how far it is from UTC, by number or by a name that means one number only (CET, UTC)
        Named, ///< a place of the time zone database: Europe/Berlin
        Unknown, ///< a name that is not known, or means several things (IST)
    };

    QTime time = QTime(0, 0);
    bool hasTime = false;
    Zone zone = Zone::None;
    int offsetSeconds = 0; ///< of local time from UTC, as written
    QString zoneName; ///< Named, Unknown: as written

    /// The day when it is read in this order; nothing when there is no such day.
    std::optional<QDate> day(DateOrder order) const;
};

/// Milliseconds since 1970 UTC of a moment written as systems write it: 2024-01-31, 2024-01-31 14:32:07 or with T,
/// milliseconds and Z. Nothing for all else, which may be a date for readDateText() all the same: that one takes five
/// times as long, which counts for ten million rows.
std::optional<qint64> plainMoment(QStringView text);

/// Nothing when the text is no date in any order.
std::optional<DateText> readDateText(QStringView text);

} // namespace headwater
