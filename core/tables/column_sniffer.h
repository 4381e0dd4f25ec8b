// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/value_parser.h"

#include <QStringView>

#include <cstdint>

namespace headwater {

/// How sure the whole column makes us of its date order or decimal mark.
enum class Evidence : std::uint8_t {
    None, ///< no value is of this kind
    Certain, ///< some value can be read one way only, or all ways mean the same
    Ambiguous, ///< every value can be read either way with different meaning: ask; the guess is the usual one
    Contradictory, ///< some values can only be one, some only the other: the column mixes styles
};

/// What the values of one column look like, over all rows seen.
struct ColumnShape {
    qint64 values = 0; ///< that are not blank
    qint64 blanks = 0;
    qint64 dates = 0; ///< values that are a date in at least one order
    qint64 numbers = 0; ///< values that are a number with at least one decimal mark (percentages included)
    qint64 percents = 0;
    qint64 yesNo = 0;

    Evidence dateEvidence = Evidence::None;
    DateOrder dateOrder = DateOrder::YearMonthDay; ///< what to use; for Contradictory: what most rows say
    QChar dateSeparator = u'/'; ///< between the parts of the first date with the year last
    qint64 firstMonthFirstRow = 0; ///< first row that can only be M/D/Y; 0 = none
    qint64 firstDayFirstRow = 0; ///< first row that can only be D/M/Y; 0 = none

    qint64 timesWithZone = 0; ///< say how far their clock is from UTC
    qint64 timesWithoutZone = 0; ///< do not, and are taken as UTC
    qint64 firstRowWithoutZone = 0; ///< 0 = none
    bool hasMixedZones() const { return timesWithZone > 0 && timesWithoutZone > 0; }

    Evidence decimalEvidence = Evidence::None;
    DecimalMark decimalMark = DecimalMark::Point;
    qint64 firstPointRow = 0; ///< first row that can only have a decimal point; 0 = none
    qint64 firstCommaRow = 0; ///< first row that can only have a decimal comma; 0 = none
    qint64 pointThousands = 0; ///< values like 1.234: three digits behind their only mark, a point
    qint64 commaThousands = 0; ///< values like 1,234
};

/// Is shown every value of one column, in constant memory, and then tells how to read them all.
class ColumnSniffer
{
public:
    /// `row` is only remembered to point at evidence.
    void add(QStringView value, qint64 row);
    ColumnShape shape() const;

private:
    void addDate(QStringView value, qint64 row);
    void addTime(bool hasZone, qint64 row);
    void addNumber(QStringView value, qint64 row);

    ColumnShape m_seen;
    qint64 m_monthFirst = 0; ///< can only be month-day
    qint64 m_dayFirst = 0; ///< can only be day-month
    qint64 m_eitherOrder = 0; ///< 03/04/2024: two different days
    qint64 m_eitherSlashes = 0; ///< those of them that are written with slashes, as Americans do
    qint64 m_sameEitherOrder = 0; ///< 03/03/2024
    qint64 m_point = 0;
    qint64 m_comma = 0;
};

} // namespace headwater
