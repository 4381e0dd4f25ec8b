// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>

namespace headwater {

inline constexpr double daysPerYear = 365.25; ///< on average
inline constexpr double daysPerMonth = daysPerYear / 12;

/// A stretch of days, the last one included.
struct Period {
    QDate first;
    QDate last;
    qint64 days() const { return first.daysTo(last) + 1; }
    bool operator==(const Period &) const = default;
};

/// Calendar months from one day to another: each month counts as one, however many days it has, so a quarter is
/// always 3.
inline double calendarMonths(QDate from, QDate to)
{
    const auto since1BC
        = [](QDate day) { return 12.0 * day.year() + day.month() + (day.day() - 1.0) / day.daysInMonth(); };
    return since1BC(to) - since1BC(from);
}

/// The calendar quarter that holds the day.
Period quarterWith(QDate day);
/// A calendar quarter: "2026Q4", "2026-Q4". Errors: InvalidInput.
Result<Period> quarterOf(const QString &text);

} // namespace headwater
