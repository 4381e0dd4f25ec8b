// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace headwater {

/// In which order a column's dates are written. One column has one order; it is found by ColumnSniffer or
/// chosen by the user, never guessed cell by cell.
enum class DateOrder : std::uint8_t { YearMonthDay, MonthDayYear, DayMonthYear };

enum class DecimalMark : std::uint8_t { Point, Comma };

/// "1,234.50", "1.234,50 €", "USD 1 234", "(5)", "-$5", "5-", "75%" (gives 0.75), "1.5e6". Thousands must be
/// grouped the way people do, so that "1,23" with a decimal point is refused instead of read as 123.
std::optional<double> parseNumber(QStringView text, DecimalMark mark);

/// As parseNumber, in cents; refuses percentages and what does not fit.
std::optional<Money> parseMoney(QStringView text, DecimalMark mark);

/// The currency that is written at an amount: its code in capitals ("EUR"), or for a sign that one currency owns
/// its code ("€" is EUR, "£" GBP), otherwise the sign itself ("$"). Empty when there is none.
QString currencyOf(QStringView text);

/// "75%" is 0.75 and "0.75" is 0.75. A bare number above 1 is taken as percent ("75"), up to 100.
std::optional<double> parseFraction(QStringView text, DecimalMark mark);

/// Y-M-D, M/D/Y, D/M/Y, D-M-Y, D.M.Y, month names in English, two-digit years (70..99 are 19xx); a time of day
/// behind it is checked and dropped. A year written first with four digits, or a month's name, is read as such
/// whatever the order. With order YearMonthDay also 20240131 and 24-01-31.
std::optional<QDate> parseDate(QStringView text, DateOrder order);

/// The same with time of day ("14:32", "2:32:07 PM", "14:32:00.123+01:00", "14:32 CET", "14:32 Europe/Berlin");
/// midnight when there is none. Without an offset it is taken as UTC; a name of a zone that is not known, or means
/// several, is refused. In milliseconds since 1970 UTC.
std::optional<qint64> parseMoment(QStringView text, DateOrder order);
/// It would be a moment if anybody knew the zone it names.
bool namesUnknownZone(QStringView text, DateOrder order);

/// yes/no, true/false, y/n, t/f, 1/0, x, active/inactive, and their German and French forms; any case.
std::optional<bool> parseYesNo(QStringView text);

} // namespace headwater
