// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace headwater {

/// 12,480, in the user's locale.
QString countText(std::int64_t count);

/// "+2", "-3"; empty for 0: a figure that did not change says nothing.
QString signedCountText(std::int64_t change);

/// Read from across the room: "14.2 M", "118 k", "940".
QString shortMoneyText(Money amount);
QString signedShortMoneyText(Money change);

/// "118,000" or "118,000.50", in the user's locale, without the currency.
QString moneyText(Money amount);

/// Whole percents of 0..1: "26 %"; "< 1 %" for what is there but rounds to nothing.
QString percentText(double share);

/// How much of some work is done, 0..1: as percentText(), but what is not whole is not told as whole; "–" where there
/// is none to do.
QString coveredText(std::optional<double> share);
/// "+4", "-3": points between two such shares; empty where they are none, or one of the shares is.
QString pointsText(std::optional<double> now, std::optional<double> before);

/// "80 %"
QString shareText(Share share);

/// "1,550"
QString hoursText(Minutes time);

/// Read from across the room: "12.4 k", "940" hours.
QString roundHoursText(Minutes time);
/// "+12.4 k", "-940"; empty for what rounds to nothing.
QString signedRoundHoursText(Minutes change);

/// Whole hours, for what is estimated: "1,550 h"; "< 1 h" for what is there but rounds to nothing.
QString wholeHoursText(Minutes time);

/// "12 Nov 2026"; empty for no date.
QString dateText(QDate date);

/// "Q4 2026": the quarter that holds the day.
QString quarterText(QDate day);

/// "12 Nov 2026, 14:05" in local time, from UTC.
QString momentText(const QDateTime &utc);

/// Reads what people type: a number with or without grouping, in their locale or the C locale.
bool readNumber(const QString &text, double &number);

/// Reads "12 Nov 2026", "2026-11-12" or the locale's short form; an empty text is no date.
bool readDate(const QString &text, QDate &date);

/// For somebody whose entry readNumber or readDate did not understand.
QString notANumber(const QString &typed);
QString notADate(const QString &typed);

} // namespace headwater
