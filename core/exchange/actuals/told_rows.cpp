// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/actuals/told_rows.h"

#include "core/base/name_key.h"
#include "core/exchange/kinds/actual_measures.h"

#include <algorithm>
#include <map>

namespace headwater {

namespace {

void readMeasures(const HeldRowView &view, const HeldRow &row, ToldRow &told)
{
    if (const auto measure = measureNamed(view.text(row, Field::Measure))) {
        double value = 0;
        view.read(row, Field::Value, value);
        told.values.emplace_back(*measure, shareAware(*measure, value));
        return;
    }
    if (Money margin; !view.text(row, Field::MarginAmount).isEmpty()) {
        view.read(row, Field::MarginAmount, margin);
        told.values.emplace_back(ReviewMeasure::Margin, margin.inUnits());
    }
    for (const auto &[field, measure] :
        { std::pair { Field::Wins, ReviewMeasure::Wins }, std::pair { Field::Coverage, ReviewMeasure::Coverage },
            std::pair { Field::Headcount, ReviewMeasure::Headcount } }) {
        if (view.text(row, field).isEmpty())
            continue;
        double value = 0;
        view.read(row, field, value);
        told.values.emplace_back(measure, shareAware(measure, value));
    }
}

constexpr std::size_t monthsOfQuarter = 3;

bool isWholeBy(const std::set<int> &months, QDate quarter, ReviewMeasure measure)
{
    return measure == ReviewMeasure::Headcount ? months.contains(quarterWith(quarter).last.month())
                                               : months.size() == monthsOfQuarter;
}

} // namespace

ToldRow toldRow(const HeldRowView &view, const HeldRow &row)
{
    ToldRow told { view.text(row, Field::Territory), {}, false, {} };
    if (const Result<Period> whole = quarterOf(view.text(row, Field::Quarter))) {
        told.part = whole->first;
        told.isWhole = true;
    } else {
        view.read(row, Field::Quarter, told.part);
    }
    readMeasures(view, row, told);
    return told;
}

void ToldQuarters::take(const ToldRow &row)
{
    if (!row.isWhole)
        return m_parts.push_back(row);
    for (const auto &[measure, value] : row.values)
        m_wholes.emplace(row.quarter(), measure, nameKey(row.territory));
}

/// The measures of which the row is a part; where the quarter is told as such its months say nothing more.
std::vector<ReviewMeasure> ToldQuarters::partsIn(const ToldRow &row) const
{
    std::vector<ReviewMeasure> measures;
    for (const auto &[measure, value] : row.values) {
        if (!row.isWhole && !m_wholes.contains({ row.quarter(), measure, nameKey(row.territory) }))
            measures.push_back(measure);
    }
    return measures;
}

void ToldQuarters::close()
{
    std::map<Figure, std::set<int>> months;
    for (const ToldRow &row : m_parts) {
        for (const ReviewMeasure measure : partsIn(row))
            months[{ row.quarter(), measure }].insert(row.part.month());
    }
    for (const auto &[figure, told] : months) {
        if (!isWholeBy(told, figure.first, figure.second))
            m_incomplete.insert(figure);
    }
    for (std::size_t before = 0; before != m_incomplete.size();) {
        before = m_incomplete.size();
        for (const ToldRow &row : m_parts) {
            if (!isIncomplete(row))
                continue;
            for (const ReviewMeasure measure : partsIn(row))
                m_incomplete.emplace(row.quarter(), measure);
        }
    }
}

bool ToldQuarters::isIncomplete(const ToldRow &row) const
{
    const std::vector<ReviewMeasure> parts = partsIn(row);
    return std::any_of(parts.begin(), parts.end(), [&](ReviewMeasure measure) {
        return m_incomplete.contains({ row.quarter(), measure });
    });
}

} // namespace headwater
