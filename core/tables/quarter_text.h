// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/value_parser.h"

namespace headwater {

/// A quarter as somebody wrote it, or a shorter part of one.
struct QuarterText {
    enum class Part : quint8 { Quarter, Month, Day };
    Part part = Part::Quarter;
    QDate first; ///< its first day
    bool operator==(const QuarterText &) const = default;
};

/// "2026Q4", "Q4 2026", "4. Quartal 2026", "T4 2026"; a month: "2026-11", "11/2026", "Nov 2026" (English, German,
/// French, Spanish); a date in that order of day and month (parseDate). The year has four digits: a business year
/// ("FY26-Q3") begins who knows when.
std::optional<QuarterText> parseQuarter(QStringView text, DateOrder order);

} // namespace headwater
