// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/column_sniffer.h"

#include "core/tables/date_text.h"
#include "core/tables/number_text.h"

namespace headwater {

namespace {

constexpr qsizetype dayLength = 10; // 2026-01-31

void rememberFirst(qint64 &firstRow, qint64 row)
{
    if (firstRow == 0)
        firstRow = row;
}

} // namespace

void ColumnSniffer::add(QStringView value, qint64 row)
{
    value = value.trimmed();
    if (value.isEmpty()) {
        ++m_seen.blanks;
        return;
    }
    ++m_seen.values;
    if (plainMoment(value)) { // no number, no word, one order
        ++m_seen.dates;
        if (value.size() > dayLength)
            addTime(value.endsWith(u'Z'), row);
        return;
    }
    m_seen.yesNo += parseYesNo(value).has_value();
    addDate(value, row);
    addNumber(value, row);
}

void ColumnSniffer::addDate(QStringView value, qint64 row)
{
    const std::optional<DateText> date = readDateText(value);
    if (!date)
        return;
    ++m_seen.dates;
    if (date->hasTime)
        addTime(date->zone != DateText::Zone::None, row);
    if (date->shape != DateText::Shape::YearLast)
        return;
    if (m_monthFirst + m_dayFirst + m_eitherOrder + m_sameEitherOrder == 0)
        m_seen.dateSeparator = date->separator;
    const std::optional<QDate> monthFirst = date->day(DateOrder::MonthDayYear);
    const std::optional<QDate> dayFirst = date->day(DateOrder::DayMonthYear);
    if (monthFirst && !dayFirst) {
        ++m_monthFirst;
        rememberFirst(m_seen.firstMonthFirstRow, row);
    } else if (dayFirst && !monthFirst) { // also everything with points
        ++m_dayFirst;
        rememberFirst(m_seen.firstDayFirstRow, row);
    } else if (monthFirst != dayFirst) {
        ++m_eitherOrder;
        m_eitherSlashes += date->separator == u'/';
    } else if (monthFirst) {
        ++m_sameEitherOrder;
    }
}

void ColumnSniffer::addTime(bool hasZone, qint64 row)
{
    ++(hasZone ? m_seen.timesWithZone : m_seen.timesWithoutZone);
    if (!hasZone)
        rememberFirst(m_seen.firstRowWithoutZone, row);
}

void ColumnSniffer::addNumber(QStringView value, qint64 row)
{
    const std::optional<NumberText> number = readNumberText(value);
    if (!number)
        return;
    ++m_seen.numbers;
    m_seen.percents += number->isPercent;
    if (number->isSameEitherWay())
        return;
    if (number->pointFits && !number->commaFits) {
        ++m_point;
        rememberFirst(m_seen.firstPointRow, row);
    } else if (number->commaFits && !number->pointFits) {
        ++m_comma;
        rememberFirst(m_seen.firstCommaRow, row);
    } else {
        ++(number->digits.contains(u'.') ? m_seen.pointThousands : m_seen.commaThousands);
    }
}

ColumnShape ColumnSniffer::shape() const
{
    ColumnShape shape = m_seen;
    if (m_seen.dates > 0) {
        const bool usualIsDayFirst = m_eitherSlashes < m_eitherOrder; // 3/4/2024 is American, 3-4-2024 is not
        const bool dayFirst = m_monthFirst == m_dayFirst ? usualIsDayFirst : m_dayFirst > m_monthFirst;
        const qint64 yearLast = m_monthFirst + m_dayFirst + m_eitherOrder + m_sameEitherOrder;
        shape.dateEvidence = Evidence::Certain;
        if (m_monthFirst > 0 && m_dayFirst > 0)
            shape.dateEvidence = Evidence::Contradictory;
        else if (m_eitherOrder > 0 && m_monthFirst + m_dayFirst == 0)
            shape.dateEvidence = Evidence::Ambiguous;
        if (yearLast > 0)
            shape.dateOrder = dayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    }
    if (m_seen.numbers > 0) {
        shape.decimalEvidence = Evidence::Certain;
        if (m_point > 0 && m_comma > 0)
            shape.decimalEvidence = Evidence::Contradictory;
        else if (m_seen.pointThousands + m_seen.commaThousands > 0 && m_point + m_comma == 0)
            shape.decimalEvidence = Evidence::Ambiguous;
        shape.decimalMark = m_comma > m_point ? DecimalMark::Comma : DecimalMark::Point;
    }
    return shape;
}

} // namespace headwater
