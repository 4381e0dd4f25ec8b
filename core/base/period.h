// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>

namespace headwater {

/// A stretch of days, the last one included.
struct Period {
    QDate first;
    QDate last;
    qint64 days() const { return first.daysTo(last) + 1; }
    bool operator==(const Period &) const = default;
};

/// The calendar quarter that holds the day.
Period quarterWith(QDate day);
/// A calendar quarter: "2026Q4", "2026-Q4". Errors: InvalidInput.
Result<Period> quarterOf(const QString &text);

} // namespace headwater
