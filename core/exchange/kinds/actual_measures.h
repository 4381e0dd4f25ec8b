// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/rows.h"

#include <optional>

namespace headwater {

/// The measure that a word of a file means ("Margin", "gewonnen"); none: no known one.
std::optional<ReviewMeasure> measureNamed(const QString &word);

/// A share that is written as 87 is a percentage; other measures as they are.
double shareAware(ReviewMeasure measure, double value);
/// Whether such a measure can have the value.
bool isPossible(ReviewMeasure measure, double value);

/// Whether a word stands for the company as a whole, as the last row of a report does ("Total").
bool meansCompany(const QString &territory);

/// "2026Q4", as quarterOf() reads it.
QString quarterCode(QDate day);

} // namespace headwater
