// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/exchange/import_preview.h"
#include "core/exchange/reading/held_row_view.h"

#include <set>
#include <tuple>
#include <vector>

/// What rows of a file of actual figures say.
namespace headwater {

/// What one row says of one quarter, or of a part of it, in one territory.
struct ToldRow {
    QString territory; ///< as the file says
    QDate part; ///< in the quarter: its first day, a month or a day of it
    bool isWhole = false; ///< of the quarter as such
    std::vector<std::pair<ReviewMeasure, double>> values;

    QDate quarter() const { return quarterWith(part).first; }
};
ToldRow toldRow(const HeldRowView &view, const HeldRow &row);

/// Which quarters an import tells of month by month without telling of all their months: what it says would pass for
/// the whole. Take all rows of all files, then ask. A month counts as told where any territory has a row of it: lists
/// often leave out where nothing was won. Of headcount the last month is enough.
class ToldQuarters
{
public:
    void take(const ToldRow &row);
    /// When all are taken: a row that cannot be taken takes its other measures along.
    void close();
    bool isIncomplete(const ToldRow &row) const;

private:
    using Figure = std::pair<QDate, ReviewMeasure>; ///< by the first day of the quarter

    std::vector<ReviewMeasure> partsIn(const ToldRow &row) const;

    std::vector<ToldRow> m_parts;
    std::set<std::tuple<QDate, ReviewMeasure, QString>> m_wholes; ///< told as such, of a territory
    std::set<Figure> m_incomplete;
};

} // namespace headwater
