// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "core/journeys/measures/working_calendar.h"

namespace headwater {

/// A stretch of time in UTC, as it was written: "2017", "2017-Q3", "2017-07" or "2017-07-01..2017-08-15".
struct NamedPeriod {
    QString name;
    qint64 from = 0; ///< milliseconds since 1970, included
    qint64 to = 0; ///< excluded
};

/// What `headwater journey` was asked.
struct JourneyOptions {
    std::optional<qint64> window; ///< of the funnel, milliseconds
    QString by; ///< "", "segment" or "territory"
    bool allVariants = false;
    std::optional<std::pair<NamedPeriod, NamedPeriod>> compared; ///< velocity before and after
    WorkingHours hours = WorkingHours::always(); ///< what counts of the time in a stage
};

/// Errors (WrongUse): an option that cannot be, or not without another one. Unreadable: the file of holidays is not
/// there or has a line that is no date; says which.
tl::expected<JourneyOptions, Failure> journeyOptions(const Arguments &arguments);

} // namespace headwater
